"""Auto Scaling, ECS, EKS and Batch."""

from __future__ import annotations

from support.live import Calls, Live, Properties, Scope, renamed


def eks_logging(properties: Properties) -> Properties:
    enabled = ((properties.get("Logging") or {}).get("ClusterLogging") or {}).get("EnabledTypes")
    if enabled is None:
        return properties
    types = [item["Type"] for item in enabled]
    return {**properties, "Logging": {"clusterLogging": [{"types": types, "enabled": True}]}}


def scaling_target(properties: Properties) -> Properties:
    """ScalingTargetId is the Ref of the target: resource id, dimension and namespace in one."""
    if "ScalingTargetId" not in properties:
        return properties
    resource, dimension, namespace = properties["ScalingTargetId"].split("|")
    rest = {key: value for key, value in properties.items() if key != "ScalingTargetId"}
    return {**rest, "ResourceId": resource, "ScalableDimension": dimension, "ServiceNamespace": namespace}


def scheduled_actions(scope: Scope) -> Calls:
    target = {key: scope["p"][key] for key in ("ServiceNamespace", "ResourceId", "ScalableDimension")}
    return [("application-autoscaling.put_scheduled_action", {**target, **action})
            for action in scope["p"].get("ScheduledActions") or []]


def group_metrics(scope: Scope) -> Calls:
    return [("autoscaling.enable_metrics_collection", {"AutoScalingGroupName": scope["name"], **collection})
            for collection in scope["p"].get("MetricsCollection") or []]


def stopped(scope: Scope) -> Calls:
    """CloudFormation disables a queue or environment before it deletes it: AWS refuses otherwise."""
    if "jobQueueArn" in scope["r"]:
        return [("batch.update_job_queue", {"jobQueue": scope["r"]["jobQueueArn"], "state": "DISABLED"})]
    arn = scope["r"]["computeEnvironmentArn"]
    return [("batch.update_compute_environment", {"computeEnvironment": arn, "state": "DISABLED"})]


COMPUTE: dict[str, Live] = {
    "AWS::AutoScaling::AutoScalingGroup": Live(
        "autoscaling.create_auto_scaling_group", "name", {"AutoScalingGroupARN": "d.AutoScalingGroupARN"},
        "AutoScalingGroupName", "autoscaling.delete_auto_scaling_group",
        {"AutoScalingGroupName": "name", "ForceDelete": "`true`"}, renamed(Cooldown="DefaultCooldown"),
        group_metrics, used=("MetricsCollection",),
        lookup=("autoscaling.describe_auto_scaling_groups", {"AutoScalingGroupNames": "[name]"},
                "AutoScalingGroups[0]")),
    "AWS::AutoScaling::ScalingPolicy": Live(
        "autoscaling.put_scaling_policy", "r.PolicyARN", {"Arn": "r.PolicyARN", "PolicyName": "name"},
        "PolicyName", "autoscaling.delete_policy",
        {"AutoScalingGroupName": "p.AutoScalingGroupName", "PolicyName": "name"}),
    "AWS::AutoScaling::WarmPool": Live(
        "autoscaling.put_warm_pool", "p.AutoScalingGroupName", delete="autoscaling.delete_warm_pool",
        by={"AutoScalingGroupName": "p.AutoScalingGroupName", "ForceDelete": "`true`"}),
    "AWS::AutoScaling::LifecycleHook": Live(
        "autoscaling.put_lifecycle_hook", "name", {}, "LifecycleHookName", "autoscaling.delete_lifecycle_hook",
        {"AutoScalingGroupName": "p.AutoScalingGroupName", "LifecycleHookName": "name"}),
    "AWS::AutoScaling::ScheduledAction": Live(
        "autoscaling.put_scheduled_update_group_action", "name", {"ScheduledActionName": "name"},
        "ScheduledActionName", "autoscaling.delete_scheduled_action",
        {"AutoScalingGroupName": "p.AutoScalingGroupName", "ScheduledActionName": "name"}),
    "AWS::ApplicationAutoScaling::ScalableTarget": Live(
        "application-autoscaling.register_scalable_target",
        "join('|', [p.ResourceId, p.ScalableDimension, p.ServiceNamespace])",
        delete="application-autoscaling.deregister_scalable_target",
        by={"ServiceNamespace": "p.ServiceNamespace", "ResourceId": "p.ResourceId",
            "ScalableDimension": "p.ScalableDimension"},
        then=scheduled_actions, used=("ScheduledActions",)),
    "AWS::ApplicationAutoScaling::ScalingPolicy": Live(
        "application-autoscaling.put_scaling_policy", "r.PolicyARN", {"Arn": "r.PolicyARN"}, "PolicyName",
        "application-autoscaling.delete_scaling_policy",
        {"PolicyName": "name", "ServiceNamespace": "p.ServiceNamespace", "ResourceId": "p.ResourceId",
         "ScalableDimension": "p.ScalableDimension"}, scaling_target),
    "AWS::ECS::Cluster": Live(
        "ecs.create_cluster", "r.cluster.clusterName", {"Arn": "r.cluster.clusterArn"}, "ClusterName",
        "ecs.delete_cluster", {"cluster": "r.cluster.clusterArn"}, renamed(ClusterSettings="settings")),
    "AWS::ECS::TaskDefinition": Live(
        "ecs.register_task_definition", "r.taskDefinition.taskDefinitionArn",
        {"TaskDefinitionArn": "r.taskDefinition.taskDefinitionArn"}, "Family",
        "ecs.deregister_task_definition", {"taskDefinition": "r.taskDefinition.taskDefinitionArn"}),
    "AWS::ECS::Service": Live(
        "ecs.create_service", "r.service.serviceArn",
        {"Name": "r.service.serviceName", "ServiceArn": "r.service.serviceArn"}, "ServiceName",
        "ecs.delete_service",
        {"cluster": "r.service.clusterArn", "service": "r.service.serviceName", "force": "`true`"},
        renamed(PlacementStrategies="placementStrategy")),
    "AWS::ECS::CapacityProvider": Live(
        "ecs.create_capacity_provider", "r.capacityProvider.name", {}, "Name",
        "ecs.delete_capacity_provider", {"capacityProvider": "r.capacityProvider.name"}),
    "AWS::ECS::ClusterCapacityProviderAssociations": Live("ecs.put_cluster_capacity_providers", "p.Cluster"),
    "AWS::EKS::Cluster": Live(
        "eks.create_cluster", "r.cluster.name",
        {"Arn": "r.cluster.arn", "Endpoint": "r.cluster.endpoint",
         "CertificateAuthorityData": "r.cluster.certificateAuthority.data",
         "ClusterSecurityGroupId": "r.cluster.resourcesVpcConfig.clusterSecurityGroupId",
         "OpenIdConnectIssuerUrl": "r.cluster.identity.oidc.issuer"},
        "Name", "eks.delete_cluster", {"name": "r.cluster.name"}, eks_logging),
    "AWS::EKS::Nodegroup": Live(
        "eks.create_nodegroup", "join('/', [r.nodegroup.clusterName, r.nodegroup.nodegroupName])",
        {"Arn": "r.nodegroup.nodegroupArn", "NodegroupName": "r.nodegroup.nodegroupName",
         "ClusterName": "r.nodegroup.clusterName"},
        "NodegroupName", "eks.delete_nodegroup",
        {"clusterName": "r.nodegroup.clusterName", "nodegroupName": "r.nodegroup.nodegroupName"}),
    "AWS::EKS::FargateProfile": Live(
        "eks.create_fargate_profile",
        "join('/', [r.fargateProfile.clusterName, r.fargateProfile.fargateProfileName])",
        {"Arn": "r.fargateProfile.fargateProfileArn"}, "FargateProfileName", "eks.delete_fargate_profile",
        {"clusterName": "r.fargateProfile.clusterName",
         "fargateProfileName": "r.fargateProfile.fargateProfileName"}),
    "AWS::Batch::ComputeEnvironment": Live(
        "batch.create_compute_environment", "r.computeEnvironmentArn",
        {"ComputeEnvironmentArn": "r.computeEnvironmentArn"}, "ComputeEnvironmentName",
        "batch.delete_compute_environment", {"computeEnvironment": "r.computeEnvironmentArn"}, first=stopped),
    "AWS::Batch::JobQueue": Live(
        "batch.create_job_queue", "r.jobQueueArn", {"JobQueueArn": "r.jobQueueArn"}, "JobQueueName",
        "batch.delete_job_queue", {"jobQueue": "r.jobQueueArn"}, first=stopped),
    "AWS::Batch::JobDefinition": Live(
        "batch.register_job_definition", "r.jobDefinitionArn", {"JobDefinitionArn": "r.jobDefinitionArn"},
        "JobDefinitionName", "batch.deregister_job_definition", {"jobDefinition": "r.jobDefinitionArn"}),
    "AWS::Batch::SchedulingPolicy": Live(
        "batch.create_scheduling_policy", "r.arn", {"Arn": "r.arn"}, "Name",
        "batch.delete_scheduling_policy", {"arn": "r.arn"}),
}
