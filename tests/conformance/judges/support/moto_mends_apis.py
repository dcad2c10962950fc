"""Defects of moto 5.2 about REST APIs; each mend names its own."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote


def rest_definition() -> None:
    """put_rest_api refuses mock integrations and makes a second root for "/"."""
    from moto.apigateway.models import APIGatewayBackend

    integration = APIGatewayBackend._build_integration_args
    create = APIGatewayBackend.create_resource

    def mended_integration(self: Any, given: dict[str, Any]) -> dict[str, Any]:
        return {key: "" if value is None and key in ("uri", "integration_method") else value
                for key, value in integration(self, given).items()}

    def mended_create(self: Any, function_id: str, parent_resource_id: str, path_part: str) -> Any:
        if path_part == "":
            return self.get_resource(function_id, parent_resource_id)
        return create(self, function_id, parent_resource_id, path_part)

    APIGatewayBackend._build_integration_args = mended_integration
    APIGatewayBackend.create_resource = mended_create


def rest_tags() -> None:
    """Tags of stages alone can be set; those of APIs, keys and usage plans are refused."""
    from moto.apigateway.responses import APIGatewayResponse

    tag = APIGatewayResponse.tag_resource

    def mended(self: Any) -> str:
        kind, *rest = unquote(self.path.split("/tags/")[1]).split("::/")[1].split("/")
        if kind == "restapis" and len(rest) > 1:
            return tag(self)
        owner = {
            "restapis": lambda: self.backend.get_rest_api(rest[0]),
            "apikeys": lambda: self.backend.keys[rest[0]],
            "usageplans": lambda: self.backend.usage_plans[rest[0]],
        }[kind]()
        owner.tags = {**(owner.tags or {}), **(self._get_param("tags") or {})}
        return "{}"

    APIGatewayResponse.tag_resource = mended


API_MENDS = [rest_definition, rest_tags]
