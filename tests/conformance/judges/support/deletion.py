"""Deletes a stack's resources in CloudFormation's order: users before what they use.

moto's own delete has no order and leaves some types in place. A refusal by moto (a
group in use, a VPC that is not empty) is a real finding: the template lacks a
reference or a DependsOn.
"""

from __future__ import annotations

from typing import Any

import jmespath

from support.references import deletion_order
from support.stand_ins import delete_call

# Native types that moto does not delete. JMESPath over {p: resolved properties, id: physical id}.
NATIVE_DELETES: dict[str, tuple[str, dict[str, str]]] = {
    "AWS::EC2::FlowLog": ("ec2.delete_flow_logs", {"FlowLogIds": "[id]"}),
    "AWS::EC2::Volume": ("ec2.delete_volume", {"VolumeId": "id"}),
    "AWS::CloudWatch::Dashboard": ("cloudwatch.delete_dashboards", {"DashboardNames": "[id]"}),
}


def delete_resources(resource_map: Any, template: dict[str, Any], retained: list[str], region: str) -> dict[str, str]:
    """The refusals, by logical id; empty when everything went."""
    from moto.cloudformation import parsing

    properties = {
        name: parsing.clean_json(resource.get("Properties") or {}, resource_map)
        for name, resource in template["Resources"].items()
        if resource_map._parsed_resources.get(name) is not None
    }
    failures: dict[str, str] = {}
    for name in deletion_order(template):
        parsed = resource_map._parsed_resources.get(name)
        if parsed is None or name in retained:
            continue
        kind = template["Resources"][name]["Type"]
        try:
            delete_one(resource_map, parsed, kind, template["Resources"][name], properties[name], region)
        except Exception as error:  # noqa: BLE001  moto lets any exception of its models out
            failures[name] = f"{type(error).__name__}: {error}"
    return failures


def delete_one(
    resource_map: Any, parsed: Any, kind: str, resource: dict[str, Any], properties: dict[str, Any], region: str
) -> None:
    if kind not in NATIVE_DELETES:
        resource_map._delete_resource(parsed, resource)
        return
    scope = {"p": properties, "id": parsed.physical_resource_id}
    dotted, paths = NATIVE_DELETES[kind]
    arguments = {name: jmespath.search(path, scope) for name, path in paths.items()}
    delete_call(dotted, {name: value for name, value in arguments.items() if value is not None}, region)
