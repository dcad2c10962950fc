"""moto's CloudFormation with its gaps closed, so that a stack on it means something.

Mends Fn::GetAZs (always us-east-1), Fn::Cidr and Fn::Length (missing), NoValue inside
lists, attributes that moto's models lack, and public SSM parameters that moto does not
ship; puts stand-ins in the place of unknown types. Everything supplied is noted.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
from typing import Any

from moto.cloudformation import parsing
from moto.cloudformation.exceptions import UnformattedGetAttTemplateException
from moto.core.common_models import CloudFormationModel

from support.aws_mock import ACCOUNT
from support.clients import client_of
from support.live_types import LIVE
from support.stand_ins import Notes, make_stand_in

# moto ships the public parameters of Amazon Linux and of the ECS-optimized AMIs, so a name that
# is missing there is misspelt. Of the others only the form can be checked.
UNSHIPPED_PARAMETER = re.compile(
    r"^/aws/service/("
    r"eks/optimized-ami/1\.\d\d/amazon-linux-2023/(x86_64|arm64)/(standard|nvidia|neuron)/recommended/image_id|"
    r"eks/optimized-ami/1\.\d\d/amazon-linux-2(-arm64|-gpu)?/recommended/image_id|"
    r"bottlerocket/aws-(k8s-1\.\d\d|ecs-[12])(-nvidia|-fips)?/(x86_64|arm64)/latest/image_id|"
    r"(ami-windows-latest|canonical|debian|suse|deeplearning)/[\w./-]+)$"
)
DYNAMIC_PARAMETER = re.compile(r"\{\{resolve:ssm:([\w./-]+)(?::\d+)?\}\}")
PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")
native_clean_json = parsing.clean_json
native_create = parsing.parse_and_create_resource


class StackFailed(Exception):
    """Names the resource at which the stack broke; moto's own exceptions do not."""


def create_after_dependencies(logical: str, resource: dict[str, Any], resources: Any, *rest: Any, **more: Any) -> Any:
    """moto follows DependsOn only where nothing refers to the resource first."""
    explicit = resource.get("DependsOn") or []
    for other in [explicit] if isinstance(explicit, str) else explicit:
        _ = resources[other]
    try:
        return native_create(logical, resource, resources, *rest, **more)
    except StackFailed:
        raise
    except Exception as error:
        raise StackFailed(f"{logical} ({resource['Type']}): {type(error).__name__}: {error}") from error


class StackEngine:
    """Patches moto once; `notes` is renewed for each stack."""

    def __init__(self, region: str) -> None:
        self.region = region
        self.notes = Notes()
        self._zones: list[str] = []
        self._known = {model.cloudformation_type(): model for model in CloudFormationModel.__subclasses__()}
        self._map = dict(self._known)
        parsing.NULL_MODELS.clear()
        parsing.get_model_map = lambda: self._map  # type: ignore[assignment]
        parsing.resource_name_property_from_type = self._name_property  # type: ignore[assignment]
        parsing.clean_json = self._clean_json  # type: ignore[assignment]
        parsing.parse_and_create_resource = create_after_dependencies  # type: ignore[assignment]
        parsing.ResourceMap.parse_ssm_parameter = (  # type: ignore[method-assign]
            lambda resources, value, kind: self._public_parameter(value, kind)
        )
        parsing.ResourceMap.validate_outputs = lambda resources: None  # type: ignore[method-assign]

    def prepare(self, template: dict[str, Any]) -> None:
        self.notes = Notes()
        self._map = dict(self._known)
        self._zones = []
        for resource in template.get("Resources", {}).values():
            name = resource["Type"]
            if name in LIVE or (name not in self._known and not name.startswith("Custom::")):
                self._map[name] = make_stand_in(name, self.notes)

    def mode_of(self, type_name: str) -> str:
        if type_name in LIVE:
            return "live"
        return "native" if type_name in self._known or type_name.startswith("Custom::") else "inert"

    def _name_property(self, type_name: str) -> str | None:
        model = self._map.get(type_name)
        return model.cloudformation_name_type() if model else None

    def zones(self) -> list[str]:
        if not self._zones:
            answer = client_of("ec2", self.region).describe_availability_zones()
            self._zones = sorted(zone["ZoneName"] for zone in answer["AvailabilityZones"])
        return self._zones

    def _clean_json(self, value: Any, resources: Any) -> Any:
        if isinstance(value, list):
            # A NoValue inside a list removes the item; moto would leave a null there.
            cleaned = [self._clean_json(item, resources) for item in value]
            return [item for item in cleaned if item is not None]
        if isinstance(value, str):
            return DYNAMIC_PARAMETER.sub(lambda found: self._public_parameter(found.group(1), ""), value)
        if not isinstance(value, dict):
            return value
        if "Fn::GetAZs" in value:
            asked = self._clean_json(value["Fn::GetAZs"], resources)
            if asked not in ("", self.region):
                raise ValueError(f"Fn::GetAZs asks for {asked}; the stack is in {self.region}")
            return self.zones()
        if "Fn::Cidr" in value:
            return self._cidr([self._clean_json(item, resources) for item in value["Fn::Cidr"]])
        if "Fn::Length" in value:
            return len(self._clean_json(value["Fn::Length"], resources))
        if "Fn::Select" in value:
            index = int(self._clean_json(value["Fn::Select"][0], resources))
            items = self._clean_json(value["Fn::Select"][1], resources)
            if index >= len(items):
                raise ValueError(f"Fn::Select wants item {index} of {len(items)}: {value}")
            return items[index]
        if "Fn::Sub" in value:
            return self._sub(value["Fn::Sub"], resources)
        if "Fn::GetAtt" in value:
            return self._attribute(value["Fn::GetAtt"], resources)
        return native_clean_json(value, resources)

    def _sub(self, argument: Any, resources: Any) -> str:
        """In one pass, so that a value which itself holds a dollar sign and a brace stays text."""
        text, given = argument if isinstance(argument, list) else (argument, {})

        def value_of(found: re.Match[str]) -> str:
            name = found.group(1).strip()
            if name.startswith("!"):
                return "${" + name[1:] + "}"
            if name in given:
                return str(self._clean_json(given[name], resources))
            reference = {"Fn::GetAtt": name.split(".", 1)} if "." in name else {"Ref": name}
            value = self._clean_json(reference, resources)
            if value is None:
                raise ValueError(f"Fn::Sub: {name} has no value: its resource is not in this stack")
            return str(value)

        return PLACEHOLDER.sub(value_of, text)

    @staticmethod
    def _cidr(arguments: list[Any]) -> list[str]:
        block, count, host_bits = arguments[0], int(arguments[1]), int(arguments[2])
        network = ipaddress.ip_network(block)
        subnets = network.subnets(new_prefix=network.max_prefixlen - host_bits)
        return [str(subnet) for _, subnet in zip(range(count), subnets)]

    def _attribute(self, reference: Any, resources: Any) -> Any:
        logical, attribute = reference.split(".", 1) if isinstance(reference, str) else reference
        attribute = self._clean_json(attribute, resources)
        resource = resources[logical]
        if resource is None:
            raise ValueError(f"Fn::GetAtt {logical}.{attribute}: the resource is not in this stack")
        if attribute.startswith("Outputs."):
            # Of a nested stack. What is not there must not be made up: it would hide that a condition was forgotten.
            found = {output["OutputKey"]: output["OutputValue"] for output in resource.outputs or []}
            if attribute.removeprefix("Outputs.") not in found:
                raise ValueError(f"Fn::GetAtt {logical}.{attribute}: the nested stack has no such output")
            return found[attribute.removeprefix("Outputs.")]
        try:
            found = resource.get_cfn_attribute(attribute)
        except (UnformattedGetAttTemplateException, NotImplementedError, AttributeError):
            found = None
        if found is not None:
            return found
        self.notes.attributes.append(f"{logical}.{attribute}")
        return self._plausible(resource, logical, attribute)

    def _plausible(self, resource: Any, logical: str, attribute: str) -> str:
        physical = str(resource.physical_resource_id)
        if attribute.endswith("FullName") and ":" in physical:
            return physical.split(":", 5)[5].removeprefix("loadbalancer/")
        if attribute.endswith("Arn"):
            service = str(resource.cf_resource_type).split("::")[1].lower()
            return f"arn:aws:{service}:{self.region}:{ACCOUNT}:{logical}/{physical.replace(':', '-')}"
        if attribute.endswith("Name") or attribute.endswith("Id"):
            return physical
        return f"{logical}-{attribute}".lower()

    def _public_parameter(self, name: str, kind: str) -> Any:
        client = client_of("ssm", self.region)
        try:
            value = client.get_parameter(Name=name)["Parameter"]["Value"]
        except client.exceptions.ParameterNotFound:
            if not UNSHIPPED_PARAMETER.match(name):
                raise ValueError(f"SSM parameter {name} does not exist") from None
            self.notes.public_parameters.append(name)
            value = f"ami-{hashlib.sha256(name.encode()).hexdigest()[:17]}"
        return value.split(",") if "List" in kind else value
