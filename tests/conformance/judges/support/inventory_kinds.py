"""What an account may hold: one row per kind of resource that the judges list.

A row is data so that a new component costs a line: kind, `service.operation`, a
JMESPath to the items, a JMESPath to an item's id, and where the operation asks for
a parent, the parent's kind with the argument and the JMESPath that fills it.
`details` add to each item what a list call leaves out. An argument that starts with
`*` is filled by another call; one with `@` from moto's own store, where moto fails to
list without names. So is a call: SSM lists 5,000 public parameters ten at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Kind:
    name: str
    call: str
    items: str
    id: str
    args: dict[str, Any] = field(default_factory=dict)
    parent: tuple[str, dict[str, str]] | None = None
    details: dict[str, tuple[str, dict[str, str], str]] = field(default_factory=dict)
    # A condition on the item with its details: such items are AWS's own and come and go with ours.
    skip: str | None = None


NAMESPACES = ("ecs", "lambda", "dynamodb", "ec2", "rds", "kafka", "sagemaker")
ACTIVE = "ACTIVE"

KINDS: list[Kind] = [
    Kind("vpcs", "ec2.describe_vpcs", "Vpcs", "VpcId"),
    Kind("subnets", "ec2.describe_subnets", "Subnets", "SubnetId"),
    Kind("internetGateways", "ec2.describe_internet_gateways", "InternetGateways", "InternetGatewayId"),
    Kind("egressOnlyInternetGateways", "ec2.describe_egress_only_internet_gateways",
         "EgressOnlyInternetGateways", "EgressOnlyInternetGatewayId"),
    Kind("natGateways", "ec2.describe_nat_gateways", "NatGateways[?State!='deleted']", "NatGatewayId"),
    Kind("addresses", "ec2.describe_addresses", "Addresses", "AllocationId"),
    # The main route table, the default group and the default ACL come and go with their VPC.
    Kind("routeTables", "ec2.describe_route_tables",
         "RouteTables[?!(Associations[?Main==`true`])]", "RouteTableId"),
    Kind("networkAcls", "ec2.describe_network_acls", "NetworkAcls[?IsDefault==`false`]", "NetworkAclId"),
    Kind("securityGroups", "ec2.describe_security_groups",
         "SecurityGroups[?GroupName!='default' && !starts_with(GroupName, 'eks-cluster-sg-')]", "GroupId"),
    Kind("vpcEndpoints", "ec2.describe_vpc_endpoints", "VpcEndpoints[?State!='deleted']", "VpcEndpointId"),
    Kind("networkInterfaces", "ec2.describe_network_interfaces", "NetworkInterfaces", "NetworkInterfaceId",
         skip="Description=='Primary network interface' || InterfaceType=='nat_gateway'"),
    Kind("flowLogs", "ec2.describe_flow_logs", "FlowLogs", "FlowLogId"),
    Kind("keyPairs", "ec2.describe_key_pairs", "KeyPairs", "KeyName"),
    Kind("volumes", "ec2.describe_volumes", "Volumes", "VolumeId"),
    Kind("instances", "ec2.describe_instances",
         "Reservations[].Instances[?State.Name!='terminated'][]", "InstanceId"),
    Kind("launchTemplates", "ec2.describe_launch_templates", "LaunchTemplates", "LaunchTemplateId",
         details={"Latest": ("ec2.describe_launch_template_versions",
                             {"LaunchTemplateId": "LaunchTemplateId", "Versions": "['$Latest']"},
                             "LaunchTemplateVersions[0].LaunchTemplateData")}),
    Kind("autoScalingGroups", "autoscaling.describe_auto_scaling_groups", "AutoScalingGroups",
         "AutoScalingGroupName",
         details={
             "Hooks": ("autoscaling.describe_lifecycle_hooks",
                       {"AutoScalingGroupName": "AutoScalingGroupName"}, "LifecycleHooks"),
             "WarmPool": ("autoscaling.describe_warm_pool",
                          {"AutoScalingGroupName": "AutoScalingGroupName"}, "WarmPoolConfiguration"),
         }),
    Kind("autoScalingPolicies", "autoscaling.describe_policies", "ScalingPolicies", "PolicyARN"),
    Kind("scheduledActions", "autoscaling.describe_scheduled_actions", "ScheduledUpdateGroupActions",
         "ScheduledActionARN || ScheduledActionName"),
    Kind("loadBalancers", "elbv2.describe_load_balancers", "LoadBalancers", "LoadBalancerArn",
         details={
             "Attributes": ("elbv2.describe_load_balancer_attributes",
                            {"LoadBalancerArn": "LoadBalancerArn"}, "Attributes"),
             "Tags": ("elbv2.describe_tags", {"ResourceArns": "[LoadBalancerArn]"}, "TagDescriptions[0].Tags"),
         }),
    Kind("targetGroups", "elbv2.describe_target_groups", "TargetGroups", "TargetGroupArn",
         details={
             "Attributes": ("elbv2.describe_target_group_attributes",
                            {"TargetGroupArn": "TargetGroupArn"}, "Attributes"),
             "Tags": ("elbv2.describe_tags", {"ResourceArns": "[TargetGroupArn]"}, "TagDescriptions[0].Tags"),
         }),
    Kind("listeners", "elbv2.describe_listeners", "Listeners", "ListenerArn",
         parent=("loadBalancers", {"LoadBalancerArn": "LoadBalancerArn"})),
    Kind("listenerRules", "elbv2.describe_rules", "Rules[?IsDefault==`false`]", "RuleArn",
         parent=("listeners", {"ListenerArn": "ListenerArn"})),
    Kind("ecsClusters", "ecs.describe_clusters", "clusters[?status!='INACTIVE']", "clusterArn",
         args={"clusters": "*ecs.list_clusters clusterArns",
               "include": ["SETTINGS", "TAGS", "CONFIGURATIONS"]},
         skip="starts_with(clusterName, 'OnDemand_Batch_')"),
    Kind("ecsServiceArns", "ecs.list_services", "serviceArns[].{arn: @}", "arn",
         parent=("ecsClusters", {"cluster": "clusterArn"})),
    Kind("ecsServices", "ecs.describe_services", "services[?status!='INACTIVE']", "serviceArn",
         args={"include": ["TAGS"]},
         parent=("ecsServiceArns", {"services": "[arn]", "cluster": "parent"})),
    Kind("taskDefinitionArns", "ecs.list_task_definitions", "taskDefinitionArns[].{arn: @}", "arn",
         args={"status": ACTIVE}),
    Kind("taskDefinitions", "ecs.describe_task_definition",
         "[merge(taskDefinition, {tags: tags})]", "taskDefinitionArn", args={"include": ["TAGS"]},
         parent=("taskDefinitionArns", {"taskDefinition": "arn"})),
    Kind("capacityProviders", "ecs.describe_capacity_providers", "capacityProviders[?status=='ACTIVE']",
         "capacityProviderArn", args={"capacityProviders": "@ecs.capacity_providers"}),
    Kind("eksClusterNames", "eks.list_clusters", "clusters[].{name: @}", "name"),
    Kind("eksClusters", "eks.describe_cluster", "[cluster]", "arn",
         parent=("eksClusterNames", {"name": "name"})),
    Kind("nodegroupNames", "eks.list_nodegroups", "nodegroups[].{name: @}", "name",
         parent=("eksClusterNames", {"clusterName": "name"})),
    Kind("nodegroups", "eks.describe_nodegroup", "[nodegroup]",
         "join('/', [clusterName, nodegroupName])",
         parent=("nodegroupNames", {"nodegroupName": "name", "clusterName": "parent"})),
    Kind("fargateProfileNames", "eks.list_fargate_profiles", "fargateProfileNames[].{name: @}", "name",
         parent=("eksClusterNames", {"clusterName": "name"})),
    Kind("fargateProfiles", "eks.describe_fargate_profile", "[fargateProfile]",
         "join('/', [clusterName, fargateProfileName])",
         parent=("fargateProfileNames", {"fargateProfileName": "name", "clusterName": "parent"})),
    Kind("computeEnvironments", "batch.describe_compute_environments",
         "computeEnvironments[?status!='DELETED']", "computeEnvironmentArn"),
    Kind("jobQueues", "batch.describe_job_queues", "jobQueues[?status!='DELETED']", "jobQueueArn"),
    Kind("jobDefinitions", "batch.describe_job_definitions", "jobDefinitions[?status=='ACTIVE']",
         "jobDefinitionArn"),
    Kind("schedulingPolicies", "batch.list_scheduling_policies", "schedulingPolicies", "arn"),
    # Service-linked roles belong to AWS, which makes them on first use and keeps them.
    Kind("roles", "iam.get_account_authorization_details",
         "RoleDetailList[?!starts_with(Path, '/aws-service-role/')]", "RoleName", args={"Filter": ["Role"]}),
    Kind("instanceProfiles", "iam.list_instance_profiles", "InstanceProfiles", "InstanceProfileName"),
    Kind("managedPolicies", "iam.list_policies", "Policies", "Arn", args={"Scope": "Local"}),
    Kind("users", "iam.list_users", "Users", "UserName"),
    Kind("groups", "iam.list_groups", "Groups", "GroupName"),
    Kind("oidcProviders", "iam.list_open_id_connect_providers", "OpenIDConnectProviderList", "Arn"),
    Kind("logGroups", "logs.describe_log_groups", "logGroups", "logGroupName"),
    Kind("logPolicies", "logs.describe_resource_policies", "resourcePolicies", "policyName"),
    Kind("metricFilters", "logs.describe_metric_filters", "metricFilters", "filterName"),
    Kind("alarms", "cloudwatch.describe_alarms", "[MetricAlarms, CompositeAlarms][]", "AlarmArn",
         skip="starts_with(AlarmName, 'TargetTracking-')"),
    Kind("dashboards", "cloudwatch.list_dashboards", "DashboardEntries", "DashboardName"),
    *(Kind("scalableTargets", "application-autoscaling.describe_scalable_targets",
           "ScalableTargets", "join('|', [ResourceId, ScalableDimension, ServiceNamespace])",
           args={"ServiceNamespace": namespace}) for namespace in NAMESPACES),
    *(Kind("scalableTargetPolicies", "application-autoscaling.describe_scaling_policies",
           "ScalingPolicies", "join('|', [ResourceId, PolicyName])", args={"ServiceNamespace": namespace}) for namespace in NAMESPACES),
    Kind("functions", "lambda.list_functions", "Functions", "FunctionArn"),
    Kind("functionAliases", "lambda.list_aliases", "Aliases", "AliasArn",
         parent=("functions", {"FunctionName": "FunctionName"})),
    Kind("eventSourceMappings", "lambda.list_event_source_mappings", "EventSourceMappings", "UUID"),
    Kind("queues", "sqs.list_queues", "QueueUrls[].{QueueUrl: @}", "QueueUrl",
         details={"Attributes": ("sqs.get_queue_attributes",
                                 {"QueueUrl": "QueueUrl", "AttributeNames": "['All']"}, "Attributes")}),
    Kind("topics", "sns.list_topics", "Topics", "TopicArn"),
    Kind("subscriptions", "sns.list_subscriptions", "Subscriptions", "SubscriptionArn"),
    Kind("buckets", "s3.list_buckets", "Buckets", "Name"),
    Kind("tables", "dynamodb.list_tables", "TableNames[].{TableName: @}", "TableName"),
    Kind("eventBuses", "events.list_event_buses", "EventBuses[?Name!='default']", "Name"),
    Kind("eventRules", "events.list_rules", "Rules", "Arn"),
    Kind("eventRules", "events.list_rules", "Rules", "Arn", parent=("eventBuses", {"EventBusName": "Name"})),
    Kind("eventArchives", "events.list_archives", "Archives", "ArchiveName"),
    Kind("schedules", "scheduler.list_schedules", "Schedules", "Arn"),
    Kind("keys", "kms.list_keys", "Keys", "KeyId",
         details={"Key": ("kms.describe_key", {"KeyId": "KeyId"}, "KeyMetadata")},
         skip="starts_with(Key.Description, 'Default ') || Key.KeyState=='PendingDeletion'"),
    Kind("keyAliases", "kms.list_aliases", "Aliases[?!starts_with(AliasName, 'alias/aws/')]", "AliasName"),
    Kind("repositories", "ecr.describe_repositories", "repositories", "repositoryName",
         details={"Tags": ("ecr.list_tags_for_resource", {"resourceArn": "repositoryArn"}, "tags")}),
    Kind("hostedZones", "route53.list_hosted_zones", "HostedZones", "Id"),
    Kind("records", "route53.list_resource_record_sets", "ResourceRecordSets[?Type!='NS' && Type!='SOA']",
         "join(' ', [Name, Type])", parent=("hostedZones", {"HostedZoneId": "Id"})),
    Kind("spotFleets", "ec2.describe_spot_fleet_requests",
         "SpotFleetRequestConfigs[?!starts_with(SpotFleetRequestState, 'cancelled')]", "SpotFleetRequestId"),
    Kind("fileSystems", "efs.describe_file_systems", "FileSystems", "FileSystemId"),
    Kind("accessPoints", "efs.describe_access_points", "AccessPoints", "AccessPointId"),
    Kind("mountTargets", "efs.describe_mount_targets", "MountTargets", "MountTargetId",
         parent=("fileSystems", {"FileSystemId": "FileSystemId"})),
    # RDS keeps a secret for each database whose password it manages.
    Kind("secrets", "secretsmanager.list_secrets", "SecretList[?!starts_with(Name, 'rds!')]", "ARN"),
    Kind("parameters", "@ssm._parameters", "[?!starts_with(@, '/aws/')].{Name: @}", "Name"),
    Kind("namespaces", "servicediscovery.list_namespaces", "Namespaces", "Id"),
    Kind("databases", "rds.describe_db_instances", "DBInstances", "DBInstanceIdentifier"),
    Kind("databaseClusters", "rds.describe_db_clusters", "DBClusters", "DBClusterIdentifier"),
    Kind("databaseSubnetGroups", "rds.describe_db_subnet_groups", "DBSubnetGroups", "DBSubnetGroupName"),
    Kind("databaseParameterGroups", "rds.describe_db_parameter_groups",
         "DBParameterGroups[?!starts_with(DBParameterGroupName, 'default.')]", "DBParameterGroupName"),
    Kind("certificates", "acm.list_certificates", "CertificateSummaryList", "CertificateArn"),
    Kind("restApis", "apigateway.get_rest_apis", "items", "id"),
    Kind("restResources", "apigateway.get_resources", "items", "id",
         parent=("restApis", {"restApiId": "id"})),
    Kind("restDeployments", "apigateway.get_deployments", "items", "id",
         parent=("restApis", {"restApiId": "id"})),
    Kind("restStages", "apigateway.get_stages", "item", "stageName",
         parent=("restApis", {"restApiId": "id"})),
    Kind("apiKeys", "apigateway.get_api_keys", "items", "id"),
    Kind("usagePlans", "apigateway.get_usage_plans", "items", "id"),
    Kind("usagePlanKeys", "apigateway.get_usage_plan_keys", "items", "id",
         parent=("usagePlans", {"usagePlanId": "id"})),
    Kind("stacks", "cloudformation.describe_stacks", "Stacks[?StackStatus!='DELETE_COMPLETE']", "StackId"),
]

# Rows that only lead to others: their items are named again, in full, by a later row. Hosted zones are among them since
# moto's CloudFormation never deletes one.
STEPPING_STONES = {
    "hostedZones",
    "ecsServiceArns",
    "taskDefinitionArns",
    "eksClusterNames",
    "nodegroupNames",
    "fargateProfileNames",
}
