"""Needs that AWS has and no reference tells: without a DependsOn the order is luck.

CloudFormation may create in any order that the references allow, so a stack that came
up once may fail the next time. moto never refuses these; they are read off the graph.
"""

from __future__ import annotations

from typing import Any, Iterator

from support.references import needs, referenced


def reachable(graph: dict[str, set[str]], start: str) -> set[str]:
    seen: set[str] = set()
    queue = [start]
    while queue:
        for other in graph.get(queue.pop(), set()):
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return seen


def missing_needs(template: dict[str, Any]) -> Iterator[str]:
    resources: dict[str, Any] = template.get("Resources", {})
    graph = needs(template)

    def of_type(*kinds: str) -> set[str]:
        return {name for name, resource in resources.items() if resource["Type"] in kinds}

    def properties(name: str) -> dict[str, Any]:
        return resources[name].get("Properties") or {}

    attachments = {name for name in of_type("AWS::EC2::VPCGatewayAttachment")
                   if "InternetGatewayId" in properties(name)}
    gateways = of_type("AWS::EC2::InternetGateway")
    for name in of_type("AWS::EC2::Route"):
        targets = set(referenced(properties(name).get("GatewayId") or {})) & gateways
        if targets and not attachments & reachable(graph, name):
            yield f"{name}: a route to an internet gateway fails until the gateway is attached; add DependsOn"
    for name in of_type("AWS::EC2::NatGateway"):
        public = properties(name).get("ConnectivityType", "public") == "public"
        if public and attachments and not attachments & reachable(graph, name):
            yield f"{name}: a public NAT gateway (or its EIP) needs the attached internet gateway; add DependsOn"
    for name in of_type("AWS::ElasticLoadBalancingV2::LoadBalancer"):
        facing = properties(name).get("Scheme", "internet-facing") == "internet-facing"
        if facing and attachments and not attachments & reachable(graph, name):
            yield f"{name}: an internet-facing load balancer needs the attached internet gateway; add DependsOn"
    listeners = of_type("AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule")
    for name in of_type("AWS::ECS::Service"):
        groups = set(referenced(properties(name).get("LoadBalancers") or []))
        groups &= of_type("AWS::ElasticLoadBalancingV2::TargetGroup")
        reached = reachable(graph, name)
        for group in sorted(groups):
            forwarding = {listener for listener in listeners if group in graph[listener]}
            if not forwarding & reached:
                yield f"{name}: ECS refuses target group {group} until a listener forwards to it; add DependsOn"
        providers = set(referenced(properties(name).get("CapacityProviderStrategy") or []))
        providers &= of_type("AWS::ECS::CapacityProvider")
        if providers and not of_type("AWS::ECS::ClusterCapacityProviderAssociations") & reached:
            yield f"{name}: the cluster must have the capacity provider before a service uses it; add DependsOn"
