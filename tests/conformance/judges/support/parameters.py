"""Values for template parameters, by their type, as an engineer who deploys would supply them.

A parameter with a default keeps it. The rest is made in the mock account first (a VPC
for a VPC id, a certificate for a certificate ARN), so that what depends on it works.
What cannot be guessed is an error that asks for the value by name.
"""

from __future__ import annotations

import re
from typing import Any

from support.clients import client_of

# To a repository elsewhere; a person makes it, and moto knows none.
CONNECTION = "arn:aws:codeconnections:eu-west-1:123456789012:connection/5ddbf1f7-49a2-4b26-83ee-b806ea88cf64"
IMAGE = "public.ecr.aws/docker/library/nginx:1.27"
PREFIX_LIST = "pl-0123456789abcdef0"
MADE_UP = (
    "operations@example.com",
    "example.com",
    "https://example.com/",
    "arn:aws:acm:us-east-1:123456789012:certificate/5ddbf1f7-49a2-4b26-83ee-b806ea88cf64",
    "arn:aws:outposts:eu-west-1:123456789012:outpost/op-0123456789abcdef0",
    "lgw-rtb-0123456789abcdef0",
    "lgw-vif-grp-0123456789abcdef0",
    "arn:aws:codeconnections:eu-west-1:123456789012:connection/1234abcd-12ab-34cd-56ef-1234567890ab",
    "64bit Amazon Linux 2023 v4.7.2 running Docker",
)


class CannotSupply(Exception):
    pass


class Existing:
    """Things that a deploying engineer already has; each is made when first asked for."""

    def __init__(self, region: str) -> None:
        self._ec2 = client_of("ec2", region)
        self._region = region
        self._vpc = ""
        self._subnets: list[str] = []

    def vpc(self) -> str:
        if not self._vpc:
            self._vpc = self._ec2.create_vpc(CidrBlock="10.99.0.0/16")["Vpc"]["VpcId"]
            gateway = self._ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
            self._ec2.attach_internet_gateway(VpcId=self._vpc, InternetGatewayId=gateway)
        return self._vpc

    def subnets(self, count: int) -> list[str]:
        zones = sorted(zone["ZoneName"] for zone in self._ec2.describe_availability_zones()["AvailabilityZones"])
        while len(self._subnets) < count:
            index = len(self._subnets)
            made = self._ec2.create_subnet(
                VpcId=self.vpc(), CidrBlock=f"10.99.{index}.0/24", AvailabilityZone=zones[index % len(zones)]
            )
            self._subnets.append(made["Subnet"]["SubnetId"])
        return self._subnets[:count]

    def security_group(self) -> str:
        name = f"existing-{len(self._ec2.describe_security_groups()['SecurityGroups'])}"
        made = self._ec2.create_security_group(GroupName=name, Description="existing", VpcId=self.vpc())
        return str(made["GroupId"])

    def key_pair(self) -> str:
        return str(self._ec2.create_key_pair(KeyName="existing-key")["KeyName"])

    def certificate(self) -> str:
        acm = client_of("acm", self._region)
        return str(acm.request_certificate(DomainName="app.example.com")["CertificateArn"])

    def hosted_zone(self) -> str:
        route53 = client_of("route53", self._region)
        made = route53.create_hosted_zone(Name="example.com", CallerReference="existing")
        return str(made["HostedZone"]["Id"]).removeprefix("/hostedzone/")

    def secret(self) -> str:
        secrets = client_of("secretsmanager", self._region)
        name = f"existing-{len(secrets.list_secrets()['SecretList'])}"
        return str(secrets.create_secret(Name=name, SecretString="not-a-secret")["ARN"])

    def key(self) -> str:
        kms = client_of("kms", self._region)
        return str(kms.create_key(Description="existing")["KeyMetadata"]["Arn"])

    def role(self) -> str:
        return "arn:aws:iam::123456789012:role/existing-role"

    def connection(self) -> str:
        return CONNECTION

    def named(self, word: str) -> str:
        """`@vpc`, `@subnets:2`, `@security-group`, `@certificate`, `@key-pair`, `@hosted-zone`, `@zones:2`."""
        kind, _, count = word.removeprefix("@").partition(":")
        if kind == "subnets":
            return ",".join(self.subnets(int(count or 2)))
        if kind == "zones":
            zones = self._ec2.describe_availability_zones()["AvailabilityZones"]
            return ",".join(sorted(zone["ZoneName"] for zone in zones)[: int(count or 2)])
        makers = {
            "vpc": self.vpc,
            "subnet": lambda: self.subnets(1)[0],
            "security-group": self.security_group,
            "certificate": self.certificate,
            "key-pair": self.key_pair,
            "hosted-zone": self.hosted_zone,
            "role": self.role,
            "secret": self.secret,
        }
        if kind not in makers:
            raise CannotSupply(f"{word}: the judges can supply {', '.join('@' + name for name in makers)}")
        return makers[kind]()


def value_for(name: str, parameter: dict[str, Any], existing: Existing) -> str:
    kind = str(parameter.get("Type", "String"))
    allowed = parameter.get("AllowedValues")
    if allowed:
        return str(allowed[0])
    by_type = {
        "AWS::EC2::VPC::Id": "@vpc",
        "AWS::EC2::Subnet::Id": "@subnet",
        "List<AWS::EC2::Subnet::Id>": "@subnets:3",
        "AWS::EC2::SecurityGroup::Id": "@security-group",
        "List<AWS::EC2::SecurityGroup::Id>": "@security-group",
        "AWS::EC2::KeyPair::KeyName": "@key-pair",
        "AWS::Route53::HostedZone::Id": "@hosted-zone",
        "AWS::EC2::AvailabilityZone::Name": "@zones:1",
        "List<AWS::EC2::AvailabilityZone::Name>": "@zones:3",
    }
    if kind in by_type:
        return existing.named(by_type[kind])
    if kind == "AWS::EC2::Image::Id":
        return "ami-0abcdef1234567890"
    if kind == "Number":
        return str(parameter.get("MinValue", 1))
    if "AllowedPattern" in parameter:
        fitting = fitting_value(str(parameter["AllowedPattern"]), existing)
        if fitting is not None:
            return fitting
    text = f"{name} {parameter.get('Description', '')} {parameter.get('AllowedPattern', '')}".lower()
    if "certificate" in text:
        return existing.certificate()
    if "image" in text:
        return IMAGE
    if "subnet" in text:
        return existing.named("@subnets:3")
    if "vpc" in text:
        return existing.vpc()
    if "security group" in text or "securitygroup" in text:
        return existing.security_group()
    if "arn:" in text or "arn" in re.split(r"\W+", text) or name.endswith("Arn"):
        return existing.role()
    return "example"


def fitting_value(pattern: str, existing: Existing) -> str | None:
    """The first thing that one may have which the pattern takes; whatever takes anything tells nothing."""
    if re.fullmatch(pattern, "anything at all"):
        return None
    makers = {
        "arn:aws:secretsmanager:": existing.secret,
        "arn:aws:acm:": existing.certificate,
        "arn:aws:iam::": existing.role,
        "arn:aws:kms:": existing.key,
        "arn:aws:codeconnections:": existing.connection,
        "https:": lambda: "https://issuer.example.com/",
        "vpc-": existing.vpc,
        "subnet-": lambda: existing.subnets(1)[0],
        "sg-": existing.security_group,
        "pl-": lambda: PREFIX_LIST,
        "https:": lambda: "https://www.example.com/health",
        "": lambda: IMAGE,
    }
    probes = {
        "arn:aws:secretsmanager:": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:existing-AbCdEf",
        "arn:aws:acm:": "arn:aws:acm:eu-west-1:123456789012:certificate/5ddbf1f7-49a2-4b26-83ee-b806ea88cf64",
        "arn:aws:iam::": "arn:aws:iam::123456789012:role/existing-role",
        "arn:aws:kms:": "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws:codeconnections:": CONNECTION,
        "https:": "https://issuer.example.com/",
        "vpc-": "vpc-0123456789abcdef0",
        "subnet-": "subnet-0123456789abcdef0",
        "sg-": "sg-0123456789abcdef0",
        "pl-": PREFIX_LIST,
        "https:": "https://www.example.com/health",
        "": IMAGE,
    }
    found = next((makers[kind]() for kind, probe in probes.items() if re.fullmatch(pattern, probe)), None)
    # What moto need not know of: it is passed on and looked up nowhere.
    return found or next((text for text in MADE_UP if re.fullmatch(pattern, text)), None)


def supply(template: dict[str, Any], given: dict[str, str], existing: Existing) -> dict[str, str]:
    """Every parameter's value as text, in the way CloudFormation is given them."""
    values: dict[str, str] = {}
    parameters = template.get("Parameters") or {}
    for name in given:
        if name not in parameters:
            raise CannotSupply(f"the template has no parameter {name}")
    for name, parameter in parameters.items():
        if name in given:
            value = existing.named(given[name]) if given[name].startswith("@") else given[name]
        elif "Default" in parameter:
            value = str(parameter["Default"])
        else:
            value = value_for(name, parameter, existing)
        check(name, parameter, value)
        values[name] = value
    return values


def check(name: str, parameter: dict[str, Any], value: str) -> None:
    """What CloudFormation itself checks before it starts; moto checks none of it."""
    pattern = parameter.get("AllowedPattern")
    items = value.split(",") if "List" in str(parameter.get("Type")) else [value]
    for item in items:
        if pattern and not re.fullmatch(pattern, item):
            raise CannotSupply(
                f"parameter {name}: {item!r} does not match AllowedPattern {pattern}; pass --parameter {name}=VALUE"
            )
        allowed = parameter.get("AllowedValues")
        if allowed and item not in [str(choice) for choice in allowed]:
            raise CannotSupply(f"parameter {name}: {item!r} is none of {allowed}")
    for bound, wrong in (("MinLength", len(value).__lt__), ("MaxLength", len(value).__gt__)):
        if bound in parameter and wrong(int(parameter[bound])):
            raise CannotSupply(f"parameter {name}: {value!r} is outside {bound} {parameter[bound]}")
    if parameter.get("Type") == "Number":
        number = float(value)
        if number < float(parameter.get("MinValue", number)) or number > float(parameter.get("MaxValue", number)):
            raise CannotSupply(f"parameter {name}: {value} is outside MinValue..MaxValue")
