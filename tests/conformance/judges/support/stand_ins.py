"""Stand-ins for resource types that moto's CloudFormation does not know.

Plain moto skips such a type without a word, still says CREATE_COMPLETE and drops
every Ref to it. With a stand-in each declared resource exists, Ref and Fn::GetAtt
resolve, and the report says by name which were only stood in for. A `live` one makes
the API call and can be described back; an `inert` one only answers references.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import jmespath
from moto.core.common_models import CloudFormationModel

from support.api_mapping import fit
from support.clients import client_of
from support.live import Live
from support.live_types import LIVE


@dataclass
class Notes:
    """What the engine had to supply; every entry reaches the report."""

    live: list[dict[str, str]] = field(default_factory=list)
    inert: list[dict[str, str]] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    public_parameters: list[str] = field(default_factory=list)


class StandInFailed(Exception):
    pass


# Types whose Ref is an ARN, which policies that name it must get.
ARN_REFS = {
    "AWS::SecretsManager::Secret": "arn:aws:secretsmanager:{region}:{account}:secret:{name}-AbCdEf",
}


def make_stand_in(type_name: str, notes: Notes) -> type[CloudFormationModel]:
    live = LIVE.get(type_name)

    class StandIn(CloudFormationModel):
        def __init__(self, physical_id: str, scope: dict[str, Any], region: str) -> None:
            self.physical_resource_id = physical_id
            self.scope = scope
            self.region = region

        @staticmethod
        def cloudformation_name_type() -> str:
            return (live.name if live else None) or ""

        @staticmethod
        def cloudformation_type() -> str:
            return type_name

        @classmethod
        def has_cfn_attr(cls, attr: str) -> bool:
            return True

        @classmethod
        def create_from_cloudformation_json(
            cls, resource_name: str, cloudformation_json: dict[str, Any], account_id: str, region_name: str,
            **kwargs: Any,
        ) -> "StandIn":
            properties = dict(cloudformation_json.get("Properties") or {})
            logical = kwargs["LogicalId"]
            if live is None:
                notes.inert.append({"logicalId": logical, "type": type_name})
                physical = properties.get("Name") or resource_name
                if type_name in ARN_REFS:
                    physical = ARN_REFS[type_name].format(account=account_id, name=physical, region=region_name)
                return cls(str(physical), {"p": properties, "r": {}, "name": str(physical)}, region_name)
            notes.live.append({"logicalId": logical, "type": type_name})
            generated = short(resource_name, live.longest_name)
            scope = create_live(live, logical, generated, properties, region_name, notes)
            physical = jmespath.search(live.ref, scope)
            if not physical:
                raise StandInFailed(f"{logical}: {live.create} gave no {live.ref}")
            return cls(str(physical), scope, region_name)

        @classmethod
        def update_from_cloudformation_json(
            cls, original_resource: Any, new_resource_name: str, cloudformation_json: dict[str, Any],
            account_id: str, region_name: str,
        ) -> Any:
            raise StandInFailed(f"{type_name}: an update of a stand-in is not modelled")

        def get_cfn_attribute(self, attribute_name: str) -> str | None:
            path = live.attributes.get(attribute_name) if live else None
            value = jmespath.search(path, self.scope) if path else None
            return None if value is None else str(value)

        def delete(self, account_id: str, region_name: str) -> None:
            if live is not None and live.delete is not None:
                delete_live(live, self.scope, self.region)

    StandIn.__name__ = re.sub(r"\W+", "", type_name)
    return StandIn


def short(name: str, longest: int) -> str:
    """The random end makes the name unique, so the front gives way."""
    return name[-longest:].strip("-")


def client_and_shape(dotted: str, region: str) -> tuple[Any, str, Any]:
    service, operation = dotted.split(".")
    client = client_of(service, region)
    model = client.meta.service_model.operation_model(client.meta.method_to_api_mapping[operation])
    return client, operation, model.input_shape


def create_live(
    live: Live, logical: str, generated: str, properties: dict[str, Any], region: str, notes: Notes
) -> dict[str, Any]:
    if live.name and not properties.get(live.name):
        properties[live.name] = generated
    name = str(properties[live.name]) if live.name else generated
    prepared = live.prepare(properties) if live.prepare else properties
    prepared = {key: value for key, value in prepared.items() if key not in live.used}
    _, _, shape = client_and_shape(live.create, region)
    if live.tagged and prepared.get("Tags"):
        tags = prepared.pop("Tags")
        prepared["TagSpecifications"] = [{"ResourceType": live.tagged, "Tags": tags}]
    members = {member.lower(): member for member in shape.members}
    # Where CloudFormation says ClusterName the API may say name: the row's name property decides.
    if live.name and live.name.lower() not in members and "name" in members:
        prepared = {("name" if key == live.name else key): value for key, value in prepared.items()}
    if live.create == "s3.create_bucket":
        generated_bucket = {"CreateBucketConfiguration": {"LocationConstraint": region}}
        prepared = {**prepared, "Bucket": name.lower(), **(generated_bucket if region != "us-east-1" else {})}
        name = name.lower()
    response = call(live.create, fit(prepared, shape, logical, notes.dropped), region, logical)
    scope = {"p": {**properties, **prepared}, "r": response, "name": name}
    for dotted, arguments in live.then(scope) if live.then else []:
        call(dotted, arguments, region, logical)
    if live.lookup:
        dotted, paths, found = live.lookup
        arguments = {key: jmespath.search(path, scope) for key, path in paths.items()}
        scope["d"] = jmespath.search(found, call(dotted, arguments, region, logical))
    return scope


def call(dotted: str, arguments: dict[str, Any], region: str, logical: str) -> Any:
    client, operation, _ = client_and_shape(dotted, region)
    try:
        return getattr(client, operation)(**arguments)
    except Exception as error:
        raise StandInFailed(f"{logical}: {dotted}: {type(error).__name__}: {error}") from error


def delete_live(live: Live, scope: dict[str, Any], region: str) -> None:
    arguments = {name: jmespath.search(path, scope) for name, path in live.by.items()}
    for dotted, values in live.first(scope) if live.first else []:
        delete_call(dotted, values, region)
    delete_call(str(live.delete), {name: value for name, value in arguments.items() if value is not None}, region)


def delete_call(dotted: str, arguments: dict[str, Any], region: str) -> None:
    client, operation, _ = client_and_shape(dotted, region)
    try:
        getattr(client, operation)(**arguments)
    except client.exceptions.ClientError as error:
        # Deleting what its parent took along is no failure: hooks and policies go with their group.
        if not re.search(r"NotFound|NoSuch|does not exist|not found", str(error)):
            raise StandInFailed(f"{dotted}({arguments}): {error}") from error
