"""Databases, settings, buses, fleets and mounts: moto's CloudFormation makes them without an id, or stumbles over their parents."""

from __future__ import annotations

from support.live import Live, Properties, renamed


def parameter(properties: Properties) -> Properties:
    """CloudFormation has a map of tags here, the API a list."""
    tags = properties.get("Tags") or {}
    return {**properties, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}


def database(properties: Properties) -> Properties:
    names = {"VPCSecurityGroups": "VpcSecurityGroupIds", "SourceDBInstanceIdentifier": "SourceDBInstance"}
    return {names.get(key, key): value for key, value in properties.items()}


def cluster(properties: Properties) -> Properties:
    names = {"DBClusterParameterGroupName": "ignored", "AssociatedRoles": "ignored"}
    return {names.get(key, key): value for key, value in properties.items() if names.get(key) != "ignored"}


def parameter_group(properties: Properties) -> Properties:
    """RDS stores names of groups in small letters, and so must whoever refers to them."""
    return {
        **{("DBParameterGroupFamily" if key == "Family" else key): value for key, value in properties.items()},
        "DBParameterGroupName": properties["DBParameterGroupName"].lower(),
    }


DATA: dict[str, Live] = {
    "AWS::EC2::SpotFleet": Live(
        "ec2.request_spot_fleet", "r.SpotFleetRequestId", {"Id": "r.SpotFleetRequestId"}, None,
        "ec2.cancel_spot_fleet_requests",
        {"SpotFleetRequestIds": "[r.SpotFleetRequestId]", "TerminateInstances": "`true`"},
        lambda properties: {"SpotFleetRequestConfig": properties["SpotFleetRequestConfigData"]}),
    "AWS::EFS::AccessPoint": Live(
        "efs.create_access_point", "r.AccessPointId", {"AccessPointId": "r.AccessPointId", "Arn": "r.AccessPointArn"},
        None, "efs.delete_access_point", {"AccessPointId": "r.AccessPointId"},
        lambda properties: {("Tags" if key == "AccessPointTags" else key): value for key, value in properties.items()}),
    "AWS::Events::Archive": Live(
        "events.create_archive", "p.ArchiveName", {"Arn": "r.ArchiveArn", "ArchiveName": "p.ArchiveName"}, "ArchiveName",
        "events.delete_archive", {"ArchiveName": "p.ArchiveName"}, renamed(SourceArn="EventSourceArn"), longest_name=48),
    "AWS::Events::EventBus": Live(
        "events.create_event_bus", "p.Name", {"Arn": "r.EventBusArn", "Name": "p.Name"}, "Name",
        "events.delete_event_bus", {"Name": "p.Name"}),
    "AWS::RDS::DBCluster": Live(
        "rds.create_db_cluster", "r.DBCluster.DBClusterIdentifier",
        {"Endpoint.Address": "r.DBCluster.Endpoint", "ReadEndpoint.Address": "r.DBCluster.ReaderEndpoint",
         "Endpoint.Port": "r.DBCluster.Port", "DBClusterArn": "r.DBCluster.DBClusterArn",
         "DBClusterResourceId": "r.DBCluster.DbClusterResourceId",
         "MasterUserSecret.SecretArn": "r.DBCluster.MasterUserSecret.SecretArn"},
        "DBClusterIdentifier", "rds.delete_db_cluster",
        {"DBClusterIdentifier": "r.DBCluster.DBClusterIdentifier", "SkipFinalSnapshot": "`true`"}, cluster),
    "AWS::RDS::DBSubnetGroup": Live(
        "rds.create_db_subnet_group", "r.DBSubnetGroup.DBSubnetGroupName", {}, "DBSubnetGroupName",
        "rds.delete_db_subnet_group", {"DBSubnetGroupName": "r.DBSubnetGroup.DBSubnetGroupName"}),
    "AWS::RDS::DBInstance": Live(
        "rds.create_db_instance", "r.DBInstance.DBInstanceIdentifier",
        {"Endpoint.Address": "r.DBInstance.Endpoint.Address", "Endpoint.Port": "r.DBInstance.Endpoint.Port",
         "DBInstanceArn": "r.DBInstance.DBInstanceArn", "DbiResourceId": "r.DBInstance.DbiResourceId",
         "MasterUserSecret.SecretArn": "r.DBInstance.MasterUserSecret.SecretArn"},
        "DBInstanceIdentifier", "rds.delete_db_instance",
        {"DBInstanceIdentifier": "r.DBInstance.DBInstanceIdentifier", "SkipFinalSnapshot": "`true`"}, database),
    "AWS::RDS::DBParameterGroup": Live(
        "rds.create_db_parameter_group", "r.DBParameterGroup.DBParameterGroupName", {}, "DBParameterGroupName",
        "rds.delete_db_parameter_group", {"DBParameterGroupName": "r.DBParameterGroup.DBParameterGroupName"},
        parameter_group, used=("Parameters",)),
    "AWS::SecretsManager::Secret": Live(
        "secretsmanager.create_secret", "r.ARN", {"Id": "r.ARN"}, "Name", "secretsmanager.delete_secret",
        {"SecretId": "r.ARN", "ForceDeleteWithoutRecovery": "`true`"}, used=("GenerateSecretString", "ReplicaRegions")),
    "AWS::SSM::Parameter": Live(
        "ssm.put_parameter", "p.Name", {"Type": "p.Type", "Value": "p.Value"}, "Name", "ssm.delete_parameter",
        {"Name": "p.Name"}, parameter),
}
