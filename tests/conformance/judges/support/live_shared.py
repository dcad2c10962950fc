"""Roles and policies, logs, alarms, messaging and the rest that compute leans on."""

from __future__ import annotations

import json

from support.live import Calls, Live, Properties, Scope, renamed


def role_policies(scope: Scope) -> Calls:
    attached: Calls = [("iam.attach_role_policy", {"RoleName": scope["name"], "PolicyArn": arn})
                       for arn in scope["p"].get("ManagedPolicyArns") or []]
    return attached + [
        ("iam.put_role_policy", {"RoleName": scope["name"], "PolicyName": policy["PolicyName"],
                                 "PolicyDocument": json.dumps(policy["PolicyDocument"])})
        for policy in scope["p"].get("Policies") or []
    ]


def without_role_policies(scope: Scope) -> Calls:
    detached: Calls = [("iam.detach_role_policy", {"RoleName": scope["name"], "PolicyArn": arn})
                       for arn in scope["p"].get("ManagedPolicyArns") or []]
    return detached + [("iam.delete_role_policy", {"RoleName": scope["name"], "PolicyName": policy["PolicyName"]})
                       for policy in scope["p"].get("Policies") or []]


def on_first_role(properties: Properties) -> Properties:
    roles = properties.get("Roles") or []
    if not roles:
        raise ValueError("AWS::IAM::Policy is judged on roles only: give Roles")
    return {**properties, "RoleName": roles[0]}


def on_other_roles(scope: Scope) -> Calls:
    document = json.dumps(scope["p"]["PolicyDocument"])
    return [("iam.put_role_policy", {"RoleName": role, "PolicyName": scope["name"], "PolicyDocument": document})
            for role in scope["p"]["Roles"][1:]]


def off_other_roles(scope: Scope) -> Calls:
    return [("iam.delete_role_policy", {"RoleName": role, "PolicyName": scope["name"]})
            for role in scope["p"]["Roles"][1:]]


def profile_roles(operation: str):
    def calls(scope: Scope) -> Calls:
        return [(f"iam.{operation}", {"InstanceProfileName": scope["name"], "RoleName": role})
                for role in scope["p"].get("Roles") or []]

    return calls


def policy_roles(operation: str):
    def calls(scope: Scope) -> Calls:
        return [(f"iam.{operation}", {"PolicyArn": scope["r"]["Policy"]["Arn"], "RoleName": role})
                for role in scope["p"].get("Roles") or []]

    return calls


def retention(scope: Scope) -> Calls:
    days = scope["p"].get("RetentionInDays")
    return [] if days is None else [
        ("logs.put_retention_policy", {"logGroupName": scope["name"], "retentionInDays": int(days)})]


def queue_policy(properties: Properties) -> Properties:
    return {"QueueUrl": properties["Queues"][0], "Attributes": {"Policy": properties["PolicyDocument"]}}


def topic_policy(properties: Properties) -> Properties:
    document = properties["PolicyDocument"]
    return {"TopicArn": properties["Topics"][0], "AttributeName": "Policy", "AttributeValue": document}


SHARED: dict[str, Live] = {
    "AWS::IAM::Role": Live(
        "iam.create_role", "r.Role.RoleName", {"Arn": "r.Role.Arn", "RoleId": "r.Role.RoleId"}, "RoleName",
        "iam.delete_role", {"RoleName": "r.Role.RoleName"}, None, role_policies, without_role_policies,
        ("ManagedPolicyArns", "Policies")),
    "AWS::IAM::Policy": Live(
        "iam.put_role_policy", "name", {}, "PolicyName", "iam.delete_role_policy",
        {"RoleName": "p.RoleName", "PolicyName": "name"}, on_first_role, on_other_roles, off_other_roles,
        ("Roles",)),
    "AWS::IAM::RolePolicy": Live(
        "iam.put_role_policy", "name", {}, "PolicyName", "iam.delete_role_policy",
        {"RoleName": "p.RoleName", "PolicyName": "name"}),
    "AWS::IAM::ManagedPolicy": Live(
        "iam.create_policy", "r.Policy.Arn", {"PolicyArn": "r.Policy.Arn"}, "ManagedPolicyName",
        "iam.delete_policy", {"PolicyArn": "r.Policy.Arn"}, renamed(ManagedPolicyName="PolicyName"),
        policy_roles("attach_role_policy"), policy_roles("detach_role_policy"), ("Roles",)),
    "AWS::IAM::InstanceProfile": Live(
        "iam.create_instance_profile", "r.InstanceProfile.InstanceProfileName", {"Arn": "r.InstanceProfile.Arn"},
        "InstanceProfileName", "iam.delete_instance_profile",
        {"InstanceProfileName": "r.InstanceProfile.InstanceProfileName"}, None,
        profile_roles("add_role_to_instance_profile"), profile_roles("remove_role_from_instance_profile"),
        ("Roles",)),
    "AWS::IAM::OIDCProvider": Live(
        "iam.create_open_id_connect_provider", "r.OpenIDConnectProviderArn",
        {"Arn": "r.OpenIDConnectProviderArn"}, delete="iam.delete_open_id_connect_provider",
        by={"OpenIDConnectProviderArn": "r.OpenIDConnectProviderArn"}),
    "AWS::Logs::LogGroup": Live(
        "logs.create_log_group", "name", {"Arn": "d.arn"}, "LogGroupName", "logs.delete_log_group",
        {"logGroupName": "name"}, None, retention, used=("RetentionInDays",),
        lookup=("logs.describe_log_groups", {"logGroupNamePrefix": "name"}, "logGroups[0]")),
    "AWS::Logs::MetricFilter": Live(
        "logs.put_metric_filter", "name", {}, "FilterName", "logs.delete_metric_filter",
        {"logGroupName": "p.LogGroupName", "filterName": "name"}),
    "AWS::CloudWatch::Alarm": Live(
        "cloudwatch.put_metric_alarm", "name", {"Arn": "d.AlarmArn"}, "AlarmName", "cloudwatch.delete_alarms",
        {"AlarmNames": "[name]"},
        lookup=("cloudwatch.describe_alarms", {"AlarmNames": "[name]"}, "MetricAlarms[0]")),
    "AWS::SQS::QueuePolicy": Live("sqs.set_queue_attributes", "name", prepare=queue_policy),
    "AWS::SNS::TopicPolicy": Live("sns.set_topic_attributes", "name", prepare=topic_policy),
    "AWS::SNS::Subscription": Live(
        "sns.subscribe", "r.SubscriptionArn", {"Arn": "r.SubscriptionArn"}, delete="sns.unsubscribe",
        by={"SubscriptionArn": "r.SubscriptionArn"}),
    "AWS::S3::BucketPolicy": Live(
        "s3.put_bucket_policy", "p.Bucket", delete="s3.delete_bucket_policy", by={"Bucket": "p.Bucket"},
        prepare=renamed(PolicyDocument="Policy")),
    "AWS::Scheduler::Schedule": Live(
        "scheduler.create_schedule", "name", {"Arn": "r.ScheduleArn"}, "Name", "scheduler.delete_schedule",
        {"Name": "name"}),
}
