"""AWS Lambda beside the function itself: moto's CloudFormation has no aliases, and its versions have no id."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from support.live import Calls, Live, Properties, Scope


def function(properties: Properties) -> Properties:
    """Code within the template is a text, which CloudFormation itself puts into an archive."""
    code = dict(properties["Code"])
    if "ZipFile" in code:
        name = "index.py" if str(properties.get("Runtime")).startswith("python") else "index.js"
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as made:
            made.writestr(name, code["ZipFile"])
        code["ZipFile"] = archive.getvalue()
    return {**tagged_by_map(properties), "Code": code}


def tagged_by_map(properties: Properties) -> Properties:
    tags = {tag["Key"]: tag["Value"] for tag in properties.get("Tags") or []}
    return {**properties, **({"Tags": tags} if tags else {})}


def concurrency(scope: Scope) -> Calls:
    reserved = scope["p"].get("ReservedConcurrentExecutions")
    return [] if reserved is None else [
        ("lambda.put_function_concurrency",
         {"FunctionName": scope["name"], "ReservedConcurrentExecutions": int(reserved)})]


def alias(properties: Properties) -> Properties:
    """CloudFormation lists the weights, the API maps versions to them."""
    weights = (properties.get("RoutingConfig") or {}).get("AdditionalVersionWeights") or []
    prepared: dict[str, Any] = {key: value for key, value in properties.items() if key != "RoutingConfig"}
    if weights:
        shares = {one["FunctionVersion"]: float(one["FunctionWeight"]) for one in weights}
        prepared["RoutingConfig"] = {"AdditionalVersionWeights": shares}
    return prepared


def url(properties: Properties) -> Properties:
    return {"FunctionName" if key == "TargetFunctionArn" else key: value for key, value in properties.items()}


FUNCTIONS: dict[str, Live] = {
    # moto knows nothing of recursive loops.
    "AWS::Lambda::Function": Live(
        "lambda.create_function", "r.FunctionName", {"Arn": "r.FunctionArn"}, "FunctionName",
        "lambda.delete_function", {"FunctionName": "r.FunctionName"}, function, concurrency,
        used=("ReservedConcurrentExecutions", "RecursiveLoop")),
    "AWS::Lambda::Version": Live(
        "lambda.publish_version", "r.FunctionArn", {"FunctionArn": "r.FunctionArn", "Version": "r.Version"}),
    # moto knows nothing of provisioned concurrency.
    "AWS::Lambda::Alias": Live(
        "lambda.create_alias", "r.AliasArn", {"AliasArn": "r.AliasArn"}, None,
        "lambda.delete_alias", {"FunctionName": "p.FunctionName", "Name": "p.Name"}, alias,
        used=("ProvisionedConcurrencyConfig",)),
    "AWS::Lambda::Url": Live(
        "lambda.create_function_url_config", "r.FunctionArn",
        {"FunctionArn": "r.FunctionArn", "FunctionUrl": "r.FunctionUrl"}, None,
        "lambda.delete_function_url_config", {"FunctionName": "p.FunctionName"}, url),
    # moto's own looks for a function that is called by the ARN of its alias.
    "AWS::Lambda::Permission": Live(
        "lambda.add_permission", "name", {"Id": "name"}, "StatementId",
        "lambda.remove_permission", {"FunctionName": "p.FunctionName", "StatementId": "name"}),
    "AWS::Lambda::EventSourceMapping": Live(
        "lambda.create_event_source_mapping", "r.UUID", {"Id": "r.UUID"}, None,
        "lambda.delete_event_source_mapping", {"UUID": "r.UUID"}, tagged_by_map),
    "AWS::Lambda::EventInvokeConfig": Live(
        "lambda.put_function_event_invoke_config", "name", {}, None,
        "lambda.delete_function_event_invoke_config", {"FunctionName": "p.FunctionName"}),
}
