"""Defects of moto 5.2 that would make a right export look wrong; each is mended here.

Every mend names the defect. When moto mends it itself, the test of the judges still
passes with the line taken out.
"""

from __future__ import annotations

from typing import Any


def policy_arn() -> None:
    """PutScalingPolicy answers PolicyArn where the API says PolicyARN: a script captures None."""
    from moto.autoscaling.responses import AutoScalingResponse
    from moto.core.responses import ActionResult

    original = AutoScalingResponse.put_scaling_policy

    def mended(self: Any) -> Any:
        answer = original(self)
        return ActionResult({"PolicyARN": answer.result["PolicyArn"], "Alarms": []})

    AutoScalingResponse.put_scaling_policy = mended


def nat_interface() -> None:
    """The interface of a NAT gateway does not say whose it is and outlives the gateway."""
    from moto.ec2.models.nat_gateways import NatGatewayBackend

    create, delete = NatGatewayBackend.create_nat_gateway, NatGatewayBackend.delete_nat_gateway

    def mended_create(self: Any, *args: Any, **kwargs: Any) -> Any:
        gateway = create(self, *args, **kwargs)
        gateway._eni.interface_type = "nat_gateway"
        return gateway

    def mended_delete(self: Any, nat_gateway_id: str) -> Any:
        gateway = delete(self, nat_gateway_id)
        if gateway._eni is not None:
            self.enis.pop(gateway._eni.id, None)
        return gateway

    NatGatewayBackend.create_nat_gateway = mended_create
    NatGatewayBackend.delete_nat_gateway = mended_delete


def group_policies() -> None:
    """Scaling policies stay behind when their Auto Scaling group is deleted."""
    from moto.autoscaling.models import AutoScalingBackend

    delete = AutoScalingBackend.delete_auto_scaling_group

    def mended(self: Any, group_name: str) -> None:
        delete(self, group_name)
        for name, policy in list(self.policies.items()):
            if policy.auto_scaling_group_name == group_name:
                del self.policies[name]

    AutoScalingBackend.delete_auto_scaling_group = mended


def running_tasks() -> None:
    """Tasks of an ECS service never start, so that whoever waits for them waits for ever."""
    from moto.ecs.models import EC2ContainerServiceBackend

    describe = EC2ContainerServiceBackend.describe_services

    def mended(self: Any, *args: Any, **kwargs: Any) -> Any:
        services, failures = describe(self, *args, **kwargs)
        for service in services:
            service.running_count, service.pending_count = service.desired_count, 0
            for deployment in service.deployments:
                deployment.update(runningCount=service.desired_count, pendingCount=0, rolloutState="COMPLETED")
        return services, failures

    EC2ContainerServiceBackend.describe_services = mended


MENDS = [policy_arn, nat_interface, group_policies, running_tasks]


def mend_moto() -> None:
    for mend in MENDS:
        mend()
