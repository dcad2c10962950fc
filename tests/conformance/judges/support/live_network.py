"""VPC, subnets, gateways, routes, security groups, launch templates and load balancing."""

from __future__ import annotations

from support.live import Calls, Live, Properties, Scope, renamed


def switches(*names: str):
    def then(scope: Scope) -> Calls:
        return [("ec2.modify_vpc_attribute", {"VpcId": scope["r"]["Vpc"]["VpcId"], name: {"Value": scope["p"][name]}})
                for name in names if name in scope["p"]]

    return then


def subnet_switches(scope: Scope) -> Calls:
    subnet = scope["r"]["Subnet"]["SubnetId"]
    return [("ec2.modify_subnet_attribute", {"SubnetId": subnet, name: {"Value": scope["p"][name]}})
            for name in ("MapPublicIpOnLaunch", "AssignIpv6AddressOnCreation") if name in scope["p"]]


def permission(rule: Properties) -> Properties:
    result = {"IpProtocol": str(rule["IpProtocol"])}
    result |= {key: int(rule[key]) for key in ("FromPort", "ToPort") if key in rule}
    described = {"Description": rule["Description"]} if rule.get("Description") else {}
    group = rule.get("SourceSecurityGroupId") or rule.get("DestinationSecurityGroupId")
    prefix = rule.get("SourcePrefixListId") or rule.get("DestinationPrefixListId")
    if rule.get("CidrIp"):
        result["IpRanges"] = [{"CidrIp": rule["CidrIp"], **described}]
    elif rule.get("CidrIpv6"):
        result["Ipv6Ranges"] = [{"CidrIpv6": rule["CidrIpv6"], **described}]
    elif prefix:
        result["PrefixListIds"] = [{"PrefixListId": prefix, **described}]
    elif group:
        result["UserIdGroupPairs"] = [{"GroupId": group, **described}]
    else:
        raise ValueError(f"a security group rule with neither range nor group: {rule}")
    return result


def one_rule(properties: Properties) -> Properties:
    return {"GroupId": properties["GroupId"], "IpPermissions": [permission(properties)]}


def group_rules(scope: Scope) -> Calls:
    group, properties = scope["r"]["GroupId"], scope["p"]
    calls: Calls = [("ec2.authorize_security_group_ingress", {"GroupId": group, "IpPermissions": [permission(rule)]})
                    for rule in properties.get("SecurityGroupIngress") or []]
    egress = properties.get("SecurityGroupEgress") or []
    if egress:
        # Rules of one's own take the place of the default rule that lets everything out.
        everything = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
        calls.append(("ec2.revoke_security_group_egress", {"GroupId": group, "IpPermissions": [everything]}))
        calls += [("ec2.authorize_security_group_egress", {"GroupId": group, "IpPermissions": [permission(rule)]})
                  for rule in egress]
    return calls


def attributes(call: str, argument: str, path: str, property_name: str):
    def then(scope: Scope) -> Calls:
        values = scope["p"].get(property_name) or []
        pairs = [{"Key": item["Key"], "Value": str(item["Value"])} for item in values]
        arn = scope["r"][path][0][argument]
        return [(call, {argument: arn, "Attributes": pairs})] if pairs else []

    return then


def listener_certificates(properties: Properties) -> Properties:
    return {"ListenerArn": properties["ListenerArn"], "Certificates": properties["Certificates"]}


ROUTE = "p.DestinationCidrBlock || p.DestinationIpv6CidrBlock || p.DestinationPrefixListId"

NETWORK: dict[str, Live] = {
    "AWS::EC2::VPC": Live(
        "ec2.create_vpc", "r.Vpc.VpcId",
        {"VpcId": "r.Vpc.VpcId", "CidrBlock": "r.Vpc.CidrBlock", "DefaultSecurityGroup": "d.GroupId"},
        delete="ec2.delete_vpc", by={"VpcId": "r.Vpc.VpcId"}, tagged="vpc",
        then=switches("EnableDnsSupport", "EnableDnsHostnames"), used=("EnableDnsSupport", "EnableDnsHostnames"),
        lookup=("ec2.describe_security_groups", {"Filters": "[{Name: 'vpc-id', Values: [r.Vpc.VpcId]}]"},
                "SecurityGroups[?GroupName=='default'] | [0]")),
    "AWS::EC2::Subnet": Live(
        "ec2.create_subnet", "r.Subnet.SubnetId",
        {"SubnetId": "r.Subnet.SubnetId", "AvailabilityZone": "r.Subnet.AvailabilityZone",
         "VpcId": "r.Subnet.VpcId", "CidrBlock": "r.Subnet.CidrBlock"},
        delete="ec2.delete_subnet", by={"SubnetId": "r.Subnet.SubnetId"}, tagged="subnet",
        then=subnet_switches, used=("MapPublicIpOnLaunch", "AssignIpv6AddressOnCreation")),
    "AWS::EC2::InternetGateway": Live(
        "ec2.create_internet_gateway", "r.InternetGateway.InternetGatewayId",
        {"InternetGatewayId": "r.InternetGateway.InternetGatewayId"}, delete="ec2.delete_internet_gateway",
        by={"InternetGatewayId": "r.InternetGateway.InternetGatewayId"}, tagged="internet-gateway"),
    "AWS::EC2::VPCGatewayAttachment": Live(
        "ec2.attach_internet_gateway", "join('|', ['IGW', p.VpcId])", delete="ec2.detach_internet_gateway",
        by={"VpcId": "p.VpcId", "InternetGatewayId": "p.InternetGatewayId"}),
    "AWS::EC2::EgressOnlyInternetGateway": Live(
        "ec2.create_egress_only_internet_gateway", "r.EgressOnlyInternetGateway.EgressOnlyInternetGatewayId",
        {"Id": "r.EgressOnlyInternetGateway.EgressOnlyInternetGatewayId"},
        delete="ec2.delete_egress_only_internet_gateway",
        by={"EgressOnlyInternetGatewayId": "r.EgressOnlyInternetGateway.EgressOnlyInternetGatewayId"}),
    "AWS::EC2::EIP": Live(
        "ec2.allocate_address", "r.PublicIp", {"AllocationId": "r.AllocationId", "PublicIp": "r.PublicIp"},
        delete="ec2.release_address", by={"AllocationId": "r.AllocationId"}, tagged="elastic-ip"),
    "AWS::EC2::NatGateway": Live(
        "ec2.create_nat_gateway", "r.NatGateway.NatGatewayId", {"NatGatewayId": "r.NatGateway.NatGatewayId"},
        delete="ec2.delete_nat_gateway", by={"NatGatewayId": "r.NatGateway.NatGatewayId"}, tagged="natgateway"),
    "AWS::EC2::RouteTable": Live(
        "ec2.create_route_table", "r.RouteTable.RouteTableId", {"RouteTableId": "r.RouteTable.RouteTableId"},
        delete="ec2.delete_route_table", by={"RouteTableId": "r.RouteTable.RouteTableId"}, tagged="route-table"),
    "AWS::EC2::Route": Live(
        "ec2.create_route", f"join('|', [p.RouteTableId, {ROUTE}])", {"CidrBlock": "p.DestinationCidrBlock"},
        delete="ec2.delete_route",
        by={"RouteTableId": "p.RouteTableId", "DestinationCidrBlock": "p.DestinationCidrBlock",
            "DestinationIpv6CidrBlock": "p.DestinationIpv6CidrBlock",
            "DestinationPrefixListId": "p.DestinationPrefixListId"}),
    "AWS::EC2::SubnetRouteTableAssociation": Live(
        "ec2.associate_route_table", "r.AssociationId", {"Id": "r.AssociationId"},
        delete="ec2.disassociate_route_table", by={"AssociationId": "r.AssociationId"}),
    "AWS::EC2::SecurityGroup": Live(
        "ec2.create_security_group", "r.GroupId",
        {"GroupId": "r.GroupId", "Id": "r.GroupId", "VpcId": "p.VpcId"}, "GroupName",
        "ec2.delete_security_group", {"GroupId": "r.GroupId"}, renamed(GroupDescription="Description"),
        group_rules, used=("SecurityGroupIngress", "SecurityGroupEgress"), tagged="security-group"),
    "AWS::EC2::SecurityGroupIngress": Live(
        "ec2.authorize_security_group_ingress", "r.SecurityGroupRules[0].SecurityGroupRuleId || name",
        {"Id": "r.SecurityGroupRules[0].SecurityGroupRuleId || name"},
        delete="ec2.revoke_security_group_ingress",
        by={"GroupId": "p.GroupId", "IpPermissions": "p.IpPermissions"}, prepare=one_rule),
    "AWS::EC2::SecurityGroupEgress": Live(
        "ec2.authorize_security_group_egress", "r.SecurityGroupRules[0].SecurityGroupRuleId || name",
        {"Id": "r.SecurityGroupRules[0].SecurityGroupRuleId || name"},
        delete="ec2.revoke_security_group_egress",
        by={"GroupId": "p.GroupId", "IpPermissions": "p.IpPermissions"}, prepare=one_rule),
    "AWS::EC2::VPCEndpoint": Live(
        "ec2.create_vpc_endpoint", "r.VpcEndpoint.VpcEndpointId", {"Id": "r.VpcEndpoint.VpcEndpointId"},
        delete="ec2.delete_vpc_endpoints", by={"VpcEndpointIds": "[r.VpcEndpoint.VpcEndpointId]"},
        tagged="vpc-endpoint"),
    "AWS::EC2::FlowLog": Live(
        "ec2.create_flow_logs", "r.FlowLogIds[0]", {"Id": "r.FlowLogIds[0]"}, delete="ec2.delete_flow_logs",
        by={"FlowLogIds": "r.FlowLogIds"}, prepare=renamed(ResourceId="ResourceIds"), tagged="vpc-flow-log"),
    "AWS::EC2::LaunchTemplate": Live(
        "ec2.create_launch_template", "r.LaunchTemplate.LaunchTemplateId",
        {"LaunchTemplateId": "r.LaunchTemplate.LaunchTemplateId",
         "LatestVersionNumber": "r.LaunchTemplate.LatestVersionNumber",
         "DefaultVersionNumber": "r.LaunchTemplate.DefaultVersionNumber"},
        "LaunchTemplateName", "ec2.delete_launch_template",
        {"LaunchTemplateId": "r.LaunchTemplate.LaunchTemplateId"}),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": Live(
        "elbv2.create_load_balancer", "r.LoadBalancers[0].LoadBalancerArn",
        {"LoadBalancerArn": "r.LoadBalancers[0].LoadBalancerArn", "DNSName": "r.LoadBalancers[0].DNSName",
         "LoadBalancerName": "r.LoadBalancers[0].LoadBalancerName",
         "CanonicalHostedZoneID": "r.LoadBalancers[0].CanonicalHostedZoneId"},
        "Name", "elbv2.delete_load_balancer", {"LoadBalancerArn": "r.LoadBalancers[0].LoadBalancerArn"},
        then=attributes("elbv2.modify_load_balancer_attributes", "LoadBalancerArn", "LoadBalancers",
                        "LoadBalancerAttributes"),
        used=("LoadBalancerAttributes",), longest_name=32),
    "AWS::ElasticLoadBalancingV2::TargetGroup": Live(
        "elbv2.create_target_group", "r.TargetGroups[0].TargetGroupArn",
        {"TargetGroupArn": "r.TargetGroups[0].TargetGroupArn",
         "TargetGroupName": "r.TargetGroups[0].TargetGroupName"},
        "Name", "elbv2.delete_target_group", {"TargetGroupArn": "r.TargetGroups[0].TargetGroupArn"},
        then=attributes("elbv2.modify_target_group_attributes", "TargetGroupArn", "TargetGroups",
                        "TargetGroupAttributes"),
        used=("TargetGroupAttributes",), longest_name=32),
    "AWS::ElasticLoadBalancingV2::Listener": Live(
        "elbv2.create_listener", "r.Listeners[0].ListenerArn", {"ListenerArn": "r.Listeners[0].ListenerArn"},
        delete="elbv2.delete_listener", by={"ListenerArn": "r.Listeners[0].ListenerArn"}),
    "AWS::ElasticLoadBalancingV2::ListenerRule": Live(
        "elbv2.create_rule", "r.Rules[0].RuleArn", {"RuleArn": "r.Rules[0].RuleArn"},
        delete="elbv2.delete_rule", by={"RuleArn": "r.Rules[0].RuleArn"}),
    "AWS::ElasticLoadBalancingV2::ListenerCertificate": Live(
        "elbv2.add_listener_certificates", "name", prepare=listener_certificates),
}
