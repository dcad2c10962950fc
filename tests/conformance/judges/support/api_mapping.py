"""CloudFormation properties put into the shape of the API call that makes the same thing.

CloudFormation and the service APIs name nearly everything alike but for the case of
the first letter, tag lists against tag maps, and lists against comma text. What has
no place in the call is returned by path, never dropped in silence.
"""

from __future__ import annotations

from typing import Any

from botocore.model import Shape


def fit(value: Any, shape: Shape, path: str, dropped: list[str]) -> Any:
    kind = shape.type_name
    if kind == "structure":
        return fit_structure(value, shape, path, dropped)
    if kind == "list":
        items = value if isinstance(value, list) else [value]
        return [fit(item, shape.member, f"{path}[{index}]", dropped) for index, item in enumerate(items)]
    if kind == "map":
        return fit_map(value, shape, path, dropped)
    if kind in ("integer", "long"):
        return int(value)
    if kind in ("double", "float"):
        return float(value)
    if kind == "boolean":
        return value if isinstance(value, bool) else str(value).lower() == "true"
    if kind == "string":
        return fit_string(value)
    return value


def fit_structure(value: Any, shape: Shape, path: str, dropped: list[str]) -> Any:
    if not isinstance(value, dict):
        dropped.append(path)
        return {}
    members = {name.lower(): name for name in shape.members}
    fitted: dict[str, Any] = {}
    for name, item in value.items():
        # KMS says TagKey and TagValue where everybody else says Key and Value.
        member = members.get(name.lower()) or members.get(f"tag{name.lower()}")
        if member is None or item is None:
            dropped.append(f"{path}.{name}")
            continue
        fitted[member] = fit(item, shape.members[member], f"{path}.{name}", dropped)
    return fitted


def fit_map(value: Any, shape: Shape, path: str, dropped: list[str]) -> dict[str, Any]:
    if isinstance(value, list):
        value = {item.get("Key", item.get("Name")): item.get("Value") for item in value}
    return {str(key): fit(item, shape.value, f"{path}.{key}", dropped) for key, item in value.items()}


def fit_string(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ",".join(str(item) for item in value)
    if isinstance(value, dict):
        import json

        return json.dumps(value)
    return str(value)
