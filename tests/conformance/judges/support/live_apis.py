"""REST APIs: moto's CloudFormation drops their definition, and has no stages, keys or usage plans."""

from __future__ import annotations

import json
from typing import Any

from support.live import Calls, Live, Properties, Scope


def tags(properties: Properties) -> Properties:
    """One map, where CloudFormation has a list."""
    given = {tag["Key"]: tag["Value"] for tag in properties.get("Tags") or []}
    return {**properties, **({"Tags": given} if given else {})}


def definition(scope: Scope) -> Calls:
    body = scope["p"].get("Body")
    return [] if body is None else [
        ("apigateway.put_rest_api", {"restApiId": scope["r"]["id"], "mode": "overwrite", "body": json.dumps(body)})]


PATHS = {
    "LoggingLevel": "logging/loglevel",
    "MetricsEnabled": "metrics/enabled",
    "DataTraceEnabled": "logging/dataTrace",
    "ThrottlingRateLimit": "throttling/rateLimit",
    "ThrottlingBurstLimit": "throttling/burstLimit",
    "CachingEnabled": "caching/enabled",
    "CacheTtlInSeconds": "caching/ttlInSeconds",
    "CacheDataEncrypted": "caching/dataEncrypted",
}


def method_settings(scope: Scope) -> Calls:
    operations: list[dict[str, Any]] = [
        {"op": "replace", "path": f"/*/*/{PATHS[name]}", "value": str(value).lower() if isinstance(value, bool) else str(value)}
        for one in scope["p"].get("MethodSettings") or []
        for name, value in one.items() if name in PATHS]
    log = scope["p"].get("AccessLogSetting") or {}
    operations += [
        {"op": "replace", "path": f"/accessLogSettings/{name}", "value": log[key]}
        for key, name in {"DestinationArn": "destinationArn", "Format": "format"}.items() if key in log]
    return [("apigateway.update_stage", {
        "restApiId": scope["p"]["RestApiId"], "stageName": scope["p"]["StageName"], "patchOperations": operations})]


APIS: dict[str, Live] = {
    "AWS::ApiGateway::RestApi": Live(
        "apigateway.create_rest_api", "r.id", {"RestApiId": "r.id", "RootResourceId": "r.rootResourceId"}, None,
        "apigateway.delete_rest_api", {"restApiId": "r.id"}, tags, definition, used=("Body",)),
    "AWS::ApiGateway::Deployment": Live(
        "apigateway.create_deployment", "r.id", {"DeploymentId": "r.id"}, None,
        "apigateway.delete_deployment", {"restApiId": "p.RestApiId", "deploymentId": "r.id"}),
    "AWS::ApiGateway::Stage": Live(
        "apigateway.create_stage", "r.stageName", {}, None,
        "apigateway.delete_stage", {"restApiId": "p.RestApiId", "stageName": "p.StageName"}, tags, method_settings,
        used=("MethodSettings", "AccessLogSetting")),
    "AWS::ApiGateway::ApiKey": Live(
        "apigateway.create_api_key", "r.id", {"APIKeyId": "r.id"}, None,
        "apigateway.delete_api_key", {"apiKey": "r.id"}, tags),
    "AWS::ApiGateway::UsagePlan": Live(
        "apigateway.create_usage_plan", "r.id", {"Id": "r.id"}, None,
        "apigateway.delete_usage_plan", {"usagePlanId": "r.id"},
        lambda properties: tags({("Name" if key == "UsagePlanName" else
                                  "apiStages" if key == "ApiStages" else key):
                                 ([{"apiId": one["ApiId"], "stage": one["Stage"]} for one in value]
                                  if key == "ApiStages" else value)
                                 for key, value in properties.items()})),
    "AWS::ApiGateway::UsagePlanKey": Live("apigateway.create_usage_plan_key", "r.id"),
}
