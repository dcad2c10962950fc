"""Creates, describes back, updates and deletes the stack of an export on moto.

Prints one JSON report: {"judge": "moto-stack", "stacks": [...]}, one entry for each
directory. An entry's `faults` is empty when every declared resource exists, outputs
resolve, the YAML says the same as the JSON, an unchanged update changes nothing and
deleting leaves nothing behind.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import warnings
from pathlib import Path
from typing import Any

from support.aws_mock import ACCOUNT, fresh_account, refused_connections, start_mock, versions
from support.report import emit, fail_usage

STACK = "AWS::CloudFormation::Stack"

# Parts of another resource: moto lists them inside it or not at all, so no id can be looked up.
PARTS = {
    "AWS::EC2::Route",
    "AWS::EC2::VPCGatewayAttachment",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::VolumeAttachment",
    "AWS::IAM::Policy",
    "AWS::IAM::RolePolicy",
    "AWS::ECS::ClusterCapacityProviderAssociations",
    "AWS::AutoScaling::WarmPool",
    "AWS::AutoScaling::LifecycleHook",
    "AWS::SQS::QueuePolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::S3::BucketPolicy",
    "AWS::Lambda::Permission",
    "AWS::Lambda::Version",
    "AWS::CloudFormation::WaitConditionHandle",
}


def template_file(directory: Path, region: str, suffix: str) -> Path | None:
    for name in (f"template.{region}.{suffix}", f"template.{suffix}"):
        if (directory / name).is_file():
            return directory / name
    return None


def with_yaml_children(template: dict[str, Any]) -> dict[str, Any]:
    """Each printing of a parent names its children in its own."""
    resources = {
        name: {**resource, "Properties": {
            **resource["Properties"],
            "TemplateURL": resource["Properties"]["TemplateURL"].removesuffix("json") + "yaml",
        }} if resource["Type"] == STACK else resource
        for name, resource in template["Resources"].items()
    }
    return {**template, "Resources": resources}


class Trial:
    def __init__(self, engine: Any, directory: Path, region: str, given: dict[str, str], ignored_tags: str | None) -> None:
        self.engine = engine
        self.directory = directory
        self.region = region
        self.given = given
        self.ignored_tags = ignored_tags
        self.faults: list[dict[str, str]] = []
        self.report: dict[str, Any] = {"directory": str(directory), "region": region}

    def fault(self, kind: str, message: str) -> None:
        self.faults.append({"kind": kind, "message": message})

    def run(self) -> dict[str, Any]:
        from support.clients import client_of
        from support.hidden_needs import missing_needs
        from support.comparable import comparable
        from support.inventory import take
        from support.nested_stacks import NestedStacks, children_of, merged, package
        from support.parameters import CannotSupply, Existing, supply

        started = time.perf_counter()
        path = template_file(self.directory, self.region, "json")
        if path is None:
            fail_usage(f"{self.directory} holds no template.json and no template.{self.region}.json")
        text = path.read_text(encoding="utf-8")
        template = json.loads(text)
        children = children_of(template, self.directory)
        self.compare_yaml(template, children)
        # Seen from one nested stack, what another has is a parameter: needs are judged where there is one template.
        for message in [] if children else missing_needs(template):
            self.fault("order", message)
        fresh_account()
        try:
            values = supply(template, self.given, Existing(self.region))
        except CannotSupply as error:
            self.fault("parameter", str(error))
            values = None
        if children:
            # Before the first reading: the bucket with the templates is the engineer's, and no part of what was drawn.
            text = package(path, self.region)
        before = take(self.region)
        client = client_of("cloudformation", self.region)
        created = values is not None and self.create(client, merged(template, children), text, values)
        self.report["parameters"] = values or {}
        if created:
            after = take(self.region)
            made = after.minus(before)
            self.describe(self.resource_map(), template, made)
            nested = NestedStacks(self.resource_map(), template, children, self.region)
            for name, status in nested.failed().items():
                self.fault("create", f"the nested stack {name} is {status}")
            for name, child in children.items():
                self.describe(nested.stacks[name].resource_map, child, made, whole=False)
            self.report["inventory"] = made.items
            self.report["comparable"] = comparable(made, self.ignored_tags)
            self.report["notListed"] = made.not_listed
            if children:
                # moto updates a nested stack by deleting it and making another.
                self.delete_nested(nested, before)
            else:
                self.update(client, text, values, after)
                self.delete(template, before)
        self.report["faults"] = self.faults
        self.report["seconds"] = round(time.perf_counter() - started, 2)
        return self.report

    def compare_yaml(self, template: dict[str, Any], children: dict[str, dict[str, Any]]) -> None:
        path = template_file(self.directory, self.region, "yaml")
        if path is None:
            self.fault("yaml", "there is no template.yaml beside template.json")
            return
        self.compare_file(path, template)
        for name, child in children.items():
            file = self.directory / template["Resources"][name]["Properties"]["TemplateURL"]
            self.compare_file(file.with_suffix(".yaml"), child)

    def compare_file(self, path: Path, template: dict[str, Any]) -> None:
        from cfn_lint import as_plain
        from cfnlint.decode import decode

        decoded, errors = decode(str(path))
        if errors:
            self.fault("yaml", f"{path.name}: {errors[0].message}")
        elif as_plain(decoded) != with_yaml_children(template):
            self.fault("yaml", f"{path.name} does not say the same as the JSON template")

    def create(self, client: Any, template: dict[str, Any], text: str, values: dict[str, str]) -> bool:
        self.engine.prepare(template)
        try:
            client.create_stack(
                StackName="judged",
                TemplateBody=text,
                Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in values.items()],
                Capabilities=["CAPABILITY_NAMED_IAM"],
            )
            stack = client.describe_stacks(StackName="judged")["Stacks"][0]
        except Exception as error:  # noqa: BLE001  moto lets any exception of its models out
            self.fault("create", f"{type(error).__name__}: {error}")
            return False
        self.report["status"] = stack["StackStatus"]
        if stack["StackStatus"] != "CREATE_COMPLETE":
            self.fault("create", f"the stack is {stack['StackStatus']}: {stack.get('StackStatusReason')}")
            return False
        self.report["outputs"] = {item["OutputKey"]: item.get("OutputValue") for item in stack.get("Outputs", [])}
        return True

    def resource_map(self) -> Any:
        from moto.cloudformation.models import cloudformation_backends

        backend = cloudformation_backends[ACCOUNT][self.region]
        return next(stack for stack in backend.stacks.values() if stack.name == "judged").resource_map

    def describe(self, resource_map: Any, template: dict[str, Any], made: Any, whole: bool = True) -> None:
        """`whole`: the stack that was asked for, whose outputs are in the report; not one nested in it."""
        from dataclasses import asdict

        conditions = resource_map.lazy_condition_map
        known = made.strings()
        rows = self.report.get("resources", [])
        for name, resource in template["Resources"].items():
            kind = resource["Type"]
            wanted = "Condition" not in resource or bool(conditions[resource["Condition"]])
            parsed = resource_map._parsed_resources.get(name)
            physical = str(getattr(parsed, "physical_resource_id", "") or "")
            if kind in PARTS and parsed is not None:
                physical = physical or name
            mode = self.engine.mode_of(kind)
            unlisted = mode == "inert" or kind in PARTS or kind == STACK
            described = None if unlisted or not wanted else physical in known
            rows.append({"logicalId": name, "type": kind, "mode": mode if wanted else "absent",
                         "physicalId": physical, "describedBack": described})
            if wanted and not physical:
                self.fault("missing", f"{name} ({kind}) does not exist in the stack")
            elif described is False:
                self.fault("notDescribed", f"{name} ({kind}) {physical} cannot be described back")
        self.report["resources"] = rows
        self.report["standIn"] = self.engine.notes.inert
        self.report["notes"] = asdict(self.engine.notes)
        for name, output in (template.get("Outputs") or {}).items() if whole else []:
            wanted = "Condition" not in output or bool(conditions[output["Condition"]])
            value = self.report["outputs"].get(name)
            if wanted and (value in (None, "", "None") or "${" in str(value)):
                self.fault("output", f"output {name} does not resolve: {value!r}")

    def update(self, client: Any, text: str, values: dict[str, str], before: Any) -> None:
        from support.inventory import take

        try:
            client.update_stack(
                StackName="judged",
                TemplateBody=text,
                Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in values.items()],
                Capabilities=["CAPABILITY_NAMED_IAM"],
            )
        except Exception as error:  # noqa: BLE001
            # AWS answers an unchanged update so; moto goes through with it.
            if "No updates are to be performed" not in str(error):
                self.fault("update", f"{type(error).__name__}: {error}")
            return
        changed = before.identities() ^ take(self.region).identities()
        if changed:
            self.fault("update", f"an unchanged update changed {sorted(changed)}")

    def delete(self, template: dict[str, Any], before: Any) -> None:
        from support.deletion import delete_resources

        resource_map = self.resource_map()
        retained = [name for name, resource in template["Resources"].items()
                    if resource.get("DeletionPolicy") in ("Retain", "RetainExceptOnCreate", "Snapshot")]
        failures = delete_resources(resource_map, template, retained, self.region)
        kept = {str(getattr(resource_map._parsed_resources.get(name), "physical_resource_id", ""))
                for name in retained}
        self.judge_deletion(failures, retained, kept, before)

    def delete_nested(self, nested: Any, before: Any) -> None:
        from support.clients import client_of
        from support.nested_stacks import BUCKET

        failures, retained, kept = nested.delete()
        s3 = client_of("s3", self.region)
        for item in s3.list_objects_v2(Bucket=BUCKET).get("Contents", []):
            s3.delete_object(Bucket=BUCKET, Key=item["Key"])
        s3.delete_bucket(Bucket=BUCKET)
        self.judge_deletion(failures, retained, kept, before)

    def judge_deletion(self, failures: dict[str, str], retained: list[str], kept: set[str], before: Any) -> None:
        from moto.cloudformation.models import cloudformation_backends

        from support.inventory import take

        # The record only: moto's own delete would make anew what its exports refer to.
        cloudformation_backends[ACCOUNT][self.region].stacks.clear()
        left = take(self.region).minus(before)
        leftovers = {kind: [item["_id"] for item in items if item["_id"] not in kept]
                     for kind, items in left.items.items()}
        leftovers = {kind: ids for kind, ids in leftovers.items() if ids}
        self.report["delete"] = {"failures": failures, "retained": retained, "leftovers": leftovers}
        for name, message in failures.items():
            self.fault("delete", f"{name}: {message}")
        for kind, ids in leftovers.items():
            self.fault("leftover", f"{kind}: {', '.join(ids)}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directories", nargs="+", type=Path)
    parser.add_argument("--region", default="us-east-1")
    parser.add_argument("--parameter", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--ignore-tags", metavar="PATTERN", help="keys that `comparable` leaves out")
    arguments = parser.parse_args()
    for directory in arguments.directories:
        if not directory.is_dir():
            fail_usage(f"{directory} is not a directory")
    warnings.simplefilter("ignore")
    start_mock(arguments.region)
    from support.stack_engine import StackEngine

    engine = StackEngine(arguments.region)
    given = dict(pair.split("=", 1) for pair in arguments.parameter)
    stacks = [Trial(engine, path.resolve(), arguments.region, given, arguments.ignore_tags).run()
              for path in arguments.directories]
    emit({"judge": "moto-stack", "versions": versions(), "refusedConnections": refused_connections,
          "stacks": stacks})
    return 0


if __name__ == "__main__":
    sys.exit(main())
