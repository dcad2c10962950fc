"""Buckets and keys: one create and many settings, each by a call of its own."""

from __future__ import annotations

from typing import Any

from support.live import Calls, Live, Properties, Scope, renamed

# CloudFormation's flat expirations against the API's nested ones.
DAYS = {"ExpirationInDays": ("Expiration", "Days")}


def lifecycle_rule(rule: Properties) -> dict[str, Any]:
    result: dict[str, Any] = {"Status": rule["Status"], "Filter": {"Prefix": rule.get("Prefix", "")}}
    if "Id" in rule:
        result["ID"] = rule["Id"]
    for flat, (outer, inner) in DAYS.items():
        if flat in rule:
            result[outer] = {inner: int(rule[flat])}
    if "NoncurrentVersionExpiration" in rule:
        days = rule["NoncurrentVersionExpiration"]["NoncurrentDays"]
        result["NoncurrentVersionExpiration"] = {"NoncurrentDays": int(days)}
    if "AbortIncompleteMultipartUpload" in rule:
        days = rule["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"]
        result["AbortIncompleteMultipartUpload"] = {"DaysAfterInitiation": int(days)}
    if "Transitions" in rule:
        result["Transitions"] = [
            {"Days": int(one["TransitionInDays"]), "StorageClass": one["StorageClass"]} for one in rule["Transitions"]
        ]
    return result


def encryption_rule(rule: Properties) -> dict[str, Any]:
    renamed_keys = {"ServerSideEncryptionByDefault": "ApplyServerSideEncryptionByDefault"}
    return {renamed_keys.get(key, key): value for key, value in rule.items()}


def bucket_settings(scope: Scope) -> Calls:
    given, name = scope["p"], {"Bucket": scope["name"]}
    calls: Calls = []
    if "PublicAccessBlockConfiguration" in given:
        block = {key: str(value).lower() == "true" for key, value in given["PublicAccessBlockConfiguration"].items()}
        calls.append(("s3.put_public_access_block", {**name, "PublicAccessBlockConfiguration": block}))
    if "BucketEncryption" in given:
        rules = given["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        configuration = {"Rules": [encryption_rule(rule) for rule in rules]}
        calls.append(("s3.put_bucket_encryption", {**name, "ServerSideEncryptionConfiguration": configuration}))
    if "VersioningConfiguration" in given:
        calls.append(("s3.put_bucket_versioning", {**name, "VersioningConfiguration": given["VersioningConfiguration"]}))
    if "OwnershipControls" in given:
        calls.append(("s3.put_bucket_ownership_controls", {**name, "OwnershipControls": given["OwnershipControls"]}))
    if "LifecycleConfiguration" in given:
        configuration = {"Rules": [lifecycle_rule(rule) for rule in given["LifecycleConfiguration"]["Rules"]]}
        calls.append(("s3.put_bucket_lifecycle_configuration", {**name, "LifecycleConfiguration": configuration}))
    if "Tags" in given:
        calls.append(("s3.put_bucket_tagging", {**name, "Tagging": {"TagSet": given["Tags"]}}))
    return calls


def rotation(scope: Scope) -> Calls:
    on = str(scope["p"].get("EnableKeyRotation", "")).lower() == "true"
    return [("kms.enable_key_rotation", {"KeyId": scope["r"]["KeyMetadata"]["KeyId"]})] if on else []


def table(properties: Properties) -> Properties:
    """A global table is made as the table in its own Region; moto has no copies, and no scaling."""
    own = properties["Replicas"][0]
    provisioned = properties["BillingMode"] == "PROVISIONED"
    units = {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}
    indexes = [
        {
            **{key: value for key, value in index.items() if not key.endswith("ThroughputSettings")},
            **({"ProvisionedThroughput": units} if provisioned else {}),
        }
        for index in properties.get("GlobalSecondaryIndexes", [])
    ]
    kept = ("TableName", "AttributeDefinitions", "KeySchema", "BillingMode")
    return {
        **{key: properties[key] for key in kept if key in properties},
        **({"ProvisionedThroughput": units} if provisioned else {}),
        **({"GlobalSecondaryIndexes": indexes} if indexes else {}),
        **(
            {"StreamSpecification": {"StreamEnabled": True, **properties["StreamSpecification"]}}
            if "StreamSpecification" in properties
            else {}
        ),
        **({"Tags": own["Tags"]} if "Tags" in own else {}),
    }


STORAGE: dict[str, Live] = {
    "AWS::S3::Bucket": Live(
        "s3.create_bucket", "name",
        {"Arn": "join('', ['arn:aws:s3:::', name])", "DomainName": "join('', [name, '.s3.amazonaws.com'])"},
        "BucketName", "s3.delete_bucket", {"Bucket": "name"}, renamed(BucketName="Bucket"), bucket_settings,
        used=("PublicAccessBlockConfiguration", "BucketEncryption", "VersioningConfiguration", "OwnershipControls",
              "LifecycleConfiguration", "Tags")),
    "AWS::DynamoDB::GlobalTable": Live(
        "dynamodb.create_table", "r.TableDescription.TableName",
        {"Arn": "r.TableDescription.TableArn", "StreamArn": "r.TableDescription.LatestStreamArn",
         "TableId": "r.TableDescription.TableId"},
        "TableName", "dynamodb.delete_table", {"TableName": "name"}, table),
    "AWS::KMS::Key": Live(
        "kms.create_key", "r.KeyMetadata.KeyId", {"Arn": "r.KeyMetadata.Arn", "KeyId": "r.KeyMetadata.KeyId"},
        delete="kms.schedule_key_deletion", by={"KeyId": "r.KeyMetadata.KeyId"},
        prepare=renamed(KeyPolicy="Policy"), then=rotation, used=("EnableKeyRotation", "PendingWindowInDays")),
    "AWS::KMS::Alias": Live(
        "kms.create_alias", "p.AliasName", delete="kms.delete_alias", by={"AliasName": "p.AliasName"}),
}
