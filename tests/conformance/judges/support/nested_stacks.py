"""An export with nested stacks, packaged by the real aws-cli as its manifest says, and created on moto.

`aws cloudformation package` uploads what TemplateURL names and writes where it is into a
copy of the template; that copy is what is deployed.
"""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
from pathlib import Path
from typing import Any

from support.clients import client_of
from support.deletion import delete_resources
from support.references import deletion_order

STACK = "AWS::CloudFormation::Stack"
BUCKET = "judged-templates"


def children_of(template: dict[str, Any], directory: Path) -> dict[str, dict[str, Any]]:
    """The template of each nested stack, by the logical id of the stack."""
    return {
        name: json.loads((directory / resource["Properties"]["TemplateURL"]).read_text(encoding="utf-8"))
        for name, resource in template["Resources"].items() if resource["Type"] == STACK
    }


def merged(template: dict[str, Any], children: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """All resources in one, for those who ask which types there are."""
    resources = dict(template["Resources"])
    for child in children.values():
        resources.update(child["Resources"])
    return {"Resources": resources}


def package(path: Path, region: str) -> str:
    """The text of the packaged template. The bucket is there already, as an engineer's would be."""
    from awscli.clidriver import create_clidriver

    where = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
    client_of("s3", region).create_bucket(Bucket=BUCKET, **where)
    with tempfile.TemporaryDirectory() as place:
        packaged = Path(place) / "packaged.json"
        # What it tells on its way is no part of the judge's report.
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            code = create_clidriver().main([
                "cloudformation", "package", "--template-file", str(path), "--s3-bucket", BUCKET,
                "--s3-prefix", "judged", "--output-template-file", str(packaged), "--use-json", "--region", region,
            ])
        if code != 0:
            raise RuntimeError(f"aws cloudformation package ended with {code}")
        return packaged.read_text(encoding="utf-8")


class NestedStacks:
    """The stacks that moto made for one parent, by logical id of the parent's resource."""

    def __init__(self, parent: Any, template: dict[str, Any], children: dict[str, dict[str, Any]], region: str) -> None:
        self.template = template
        self.children = children
        self.region = region
        self.stacks = {name: parent._parsed_resources[name] for name in children}

    def failed(self) -> dict[str, str]:
        return {name: stack.status for name, stack in self.stacks.items() if stack.status != "CREATE_COMPLETE"}

    def delete(self) -> tuple[dict[str, str], list[str], set[str]]:
        """Refusals by logical id; what is retained; the ids of that. Stacks that read others' outputs go first."""
        failures: dict[str, str] = {}
        retained: list[str] = []
        kept: set[str] = set()
        for name in deletion_order(self.template):
            child, resource_map = self.children[name], self.stacks[name].resource_map
            own = [logical for logical, resource in child["Resources"].items()
                   if resource.get("DeletionPolicy") in ("Retain", "RetainExceptOnCreate", "Snapshot")]
            failures |= delete_resources(resource_map, child, own, self.region)
            retained += own
            kept |= {str(getattr(resource_map._parsed_resources.get(logical), "physical_resource_id", ""))
                     for logical in own}
        return failures, retained, kept
