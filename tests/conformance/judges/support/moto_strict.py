"""Refusals that AWS gives and moto does not: deleting a network that is in use.

Without them a teardown in any order passes. The rules are those of the EC2 API
reference for DeleteVpc, DeleteSubnet, DeleteSecurityGroup, DetachInternetGateway and
ReleaseAddress: DependencyViolation, or InUse for an address.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator

from moto.backends import get_backend


@dataclass(frozen=True)
class User:
    """Something with a network interface in the VPC."""

    label: str
    subnets: frozenset[str]
    groups: frozenset[str]
    public: bool = False


def ids(values: Any) -> frozenset[str]:
    return frozenset(str(getattr(value, "id", value)) for value in values or [])


def users(ec2: Any) -> Iterator[User]:
    def other(service: str) -> Any:
        return get_backend(service)[ec2.account_id][ec2.region_name]

    for balancer in other("elbv2").load_balancers.values():
        public = balancer.scheme == "internet-facing"
        yield User(f"load balancer {balancer.name}", ids(balancer.subnets), ids(balancer.security_groups), public)
    for service in other("ecs").services.values():
        network = (service.network_configuration or {}).get("awsvpcConfiguration") or {}
        if service.status != "INACTIVE" and service.desired_count > 0:
            public = network.get("assignPublicIp") == "ENABLED"
            yield User(f"ECS service {service.name}", ids(network.get("subnets")),
                       ids(network.get("securityGroups")), public)
    for cluster in other("eks").clusters.values():
        network = cluster.resources_vpc_config or {}
        yield User(f"EKS cluster {cluster.name}", ids(network.get("subnetIds")), ids(network.get("securityGroupIds")))
    for endpoint in ec2.vpc_end_points.values():
        if endpoint.state != "deleted":
            yield User(f"endpoint {endpoint.id}", ids(endpoint.subnet_ids), ids(endpoint.security_group_ids))
    for gateway in ec2.nat_gateways.values():
        if gateway.state != "deleted":
            public = gateway.connectivity_type == "public"
            yield User(f"NAT gateway {gateway.id}", ids([gateway.subnet_id]), frozenset(), public)
    for reservation in ec2.reservations.values():
        for instance in reservation.instances:
            if instance.state != "terminated":
                yield User(f"instance {instance.id}", ids([instance.subnet_id]), ids(instance.security_groups),
                           bool(instance.public_ip))


def refuse(what: str, label: str) -> None:
    from moto.ec2.exceptions import DependencyViolationError

    raise DependencyViolationError(f"{what} has a dependent object: {label}")


def check_vpc(ec2: Any, vpc_id: str) -> None:
    for gateway in ec2.internet_gateways.values():
        if gateway.vpc and gateway.vpc.id == vpc_id:
            refuse(f"vpc {vpc_id}", f"internet gateway {gateway.id}")
    for group in ec2.groups.get(vpc_id, {}).values():
        # EKS makes a group of its own and takes it away with the cluster.
        if group.name != "default" and not group.name.startswith("eks-cluster-sg-"):
            refuse(f"vpc {vpc_id}", f"security group {group.name}")
    for endpoint in ec2.vpc_end_points.values():
        if endpoint.vpc_id == vpc_id and endpoint.state != "deleted":
            refuse(f"vpc {vpc_id}", f"endpoint {endpoint.id}")


def check_subnet(ec2: Any, subnet_id: str) -> None:
    for user in users(ec2):
        if subnet_id in user.subnets:
            refuse(f"subnet {subnet_id}", user.label)


def check_group(ec2: Any, group_id: str | None) -> None:
    for user in users(ec2):
        if group_id in user.groups:
            refuse(f"security group {group_id}", user.label)
    for groups in ec2.groups.values():
        for group in groups.values():
            rules = [*group.ingress_rules, *group.egress_rules] if group.id != group_id else []
            if any(rule.source_group.get("GroupId") == group_id for rule in rules):
                refuse(f"security group {group_id}", f"a rule of security group {group.name}")


def check_gateway(ec2: Any, vpc_id: str) -> None:
    of_vpc = {subnet.id for zone in ec2.subnets.values() for subnet in zone.values() if subnet.vpc_id == vpc_id}
    for user in users(ec2):
        if user.public and user.subnets & of_vpc:
            refuse(f"vpc {vpc_id}", f"{user.label}, which has a public address")


def check_address(ec2: Any, allocation_id: str | None) -> None:
    from moto.ec2.exceptions import EC2ClientError

    addresses = [address for address in ec2.addresses if address.allocation_id == allocation_id]
    for gateway in ec2.nat_gateways.values():
        if gateway.state != "deleted" and any(address.eni is gateway._eni for address in addresses):
            raise EC2ClientError("InvalidIPAddress.InUse", f"{allocation_id} is in use by {gateway.id}")


def make_strict() -> None:
    from moto.ec2.models import EC2Backend

    native = {name: getattr(EC2Backend, name) for name in
              ("delete_vpc", "delete_subnet", "delete_security_group", "detach_internet_gateway", "release_address")}

    def delete_vpc(self: Any, vpc_id: str) -> Any:
        check_vpc(self, vpc_id)
        return native["delete_vpc"](self, vpc_id)

    def delete_subnet(self: Any, subnet_id: str) -> Any:
        check_subnet(self, subnet_id)
        return native["delete_subnet"](self, subnet_id)

    def delete_security_group(self: Any, name: str | None = None, group_id: str | None = None) -> Any:
        check_group(self, group_id)
        return native["delete_security_group"](self, name, group_id)

    def detach_internet_gateway(self: Any, internet_gateway_id: str, vpc_id: str) -> Any:
        check_gateway(self, vpc_id)
        return native["detach_internet_gateway"](self, internet_gateway_id, vpc_id)

    def release_address(self: Any, address: str | None = None, allocation_id: str | None = None) -> Any:
        check_address(self, allocation_id)
        return native["release_address"](self, address, allocation_id)

    for method in (delete_vpc, delete_subnet, delete_security_group, detach_internet_gateway, release_address):
        setattr(EC2Backend, method.__name__, method)
