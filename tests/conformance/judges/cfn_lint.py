"""cfn-lint over many templates in one process; prints one JSON report.

Errors and warnings are findings, informational matches are not. A template that
switches checks off in its own Metadata is a finding too: a judge that the accused
can silence proves nothing.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Iterator

from support.report import emit, fail_usage

DEFAULT_REGIONS = ["us-east-1", "eu-west-1", "ap-southeast-1"]
# An export of several regions names the region in the file: template.eu-west-1.yaml
REGION_IN_NAME = re.compile(r"^[\w-]+\.([a-z]{2}(?:-[a-z]+)+-\d)\.")
# Start-up of a second process costs about as much as linting a dozen small templates.
TEMPLATES_PER_EXTRA_PROCESS = 12


def templates_of(argument: str) -> list[Path]:
    path = Path(argument).resolve()
    if path.is_file():
        return [path]
    if not path.is_dir():
        fail_usage(f"{argument} is neither a file nor a directory")
    found = [file for pattern in ("template*.yaml", "nested/*.yaml", "template*.json", "nested/*.json")
             for file in sorted(path.glob(pattern))]
    if not found:
        fail_usage(f"{argument} holds no template*.yaml and no template*.json")
    return found


def suppressions(template: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(template, dict):
        return
    holders = [("Metadata", template.get("Metadata"))]
    for name, resource in (template.get("Resources") or {}).items():
        if isinstance(resource, dict):
            holders.append((f"Resources/{name}/Metadata", resource.get("Metadata")))
    for place, metadata in holders:
        if isinstance(metadata, dict) and "cfn-lint" in metadata:
            yield place, str(metadata["cfn-lint"])


def as_plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): as_plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_plain(item) for item in value]
    return value


def names_local_template(path: Path, match: Any) -> bool:
    """W3002 says "may only work with 'package'": so it is meant, where the nested stack's template lies beside it."""
    from cfnlint.decode import decode

    *_, name, properties, key = match.path
    if (properties, key) != ("Properties", "TemplateURL"):
        return False
    template, _ = decode(str(path))
    return (path.parent / str(template["Resources"][name][properties][key])).is_file()


def stands_on_outpost(path: Path, match: Any) -> bool:
    """E3680 asks for two subnets and knows no Outposts, where a load balancer takes the one subnet that there is."""
    from cfnlint.decode import decode

    *_, name, properties, key = match.path
    if (properties, key) != ("Properties", "Subnets"):
        return False
    template, _ = decode(str(path))
    resources = template["Resources"]
    subnets = [subnet.get("Ref") for subnet in resources[name][properties][key] if isinstance(subnet, dict)]
    return len(subnets) == 1 and "OutpostArn" in resources.get(subnets[0], {}).get("Properties", {})


class Linter:
    def __init__(self, regions: list[str]) -> None:
        from cfnlint.config import ConfigMixIn
        from cfnlint.runner import Runner

        self._config_class = ConfigMixIn
        self._regions = regions
        self._rules = Runner(self._config(regions)).rules

    def _config(self, regions: list[str]) -> Any:
        return self._config_class(
            [],
            regions=regions,
            configure_rules={"E3012": {"strict": True}},
            non_zero_exit_code="warning",
        )

    def lint(self, path: Path) -> dict[str, Any]:
        from cfnlint.decode import decode
        from cfnlint.runner.template import run_template_by_file_path

        started = time.perf_counter()
        named = REGION_IN_NAME.match(path.name)
        regions = [named.group(1)] if named else self._regions
        findings = []
        for match in run_template_by_file_path(str(path), self._config(regions), self._rules, False):
            if match.rule.severity not in ("error", "warning"):
                continue
            if match.rule.id == "W3002" and names_local_template(path, match):
                continue
            if match.rule.id == "E3680" and stands_on_outpost(path, match):
                continue
            findings.append(
                {
                    "rule": match.rule.id,
                    "level": match.rule.severity,
                    "message": match.message,
                    "line": match.linenumber,
                    "path": "/".join(str(part) for part in getattr(match, "path", None) or []),
                }
            )
        template, _ = decode(str(path))
        for place, text in suppressions(template):
            findings.append(
                {
                    "rule": "suppressed",
                    "level": "error",
                    "message": f"the template tells cfn-lint to look away: {text}",
                    "line": 1,
                    "path": place,
                }
            )
        return {
            "file": str(path),
            "regions": regions,
            "bytes": path.stat().st_size,
            "resources": len((template or {}).get("Resources") or {}) if isinstance(template, dict) else 0,
            "sameAs": None,
            "findings": findings,
            "milliseconds": round((time.perf_counter() - started) * 1000),
        }


def lint_batch(job: tuple[list[Path], list[str]]) -> list[dict[str, Any]]:
    paths, regions = job
    # cfn-lint reads .cfnlintrc from the working and home directories; neither may have a say.
    with tempfile.TemporaryDirectory() as nowhere:
        os.chdir(nowhere)
        os.environ["HOME"] = nowhere
        linter = Linter(regions)
        reports = [linter.lint(path) for path in paths]
        os.chdir("/")
    return reports


def twin_of(path: Path) -> Path | None:
    """The YAML printing of the same template, when both say the same."""
    from cfnlint.decode import decode

    yaml_path = path.with_suffix(".yaml")
    if path.suffix != ".json" or not yaml_path.is_file():
        return None
    mine, my_errors = decode(str(path))
    other, other_errors = decode(str(yaml_path))
    if my_errors or other_errors or as_plain(mine) != as_plain(other):
        # Also for a parent of nested stacks, whose printings name their children each in its own: both are linted.
        return None
    return yaml_path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="+", help="export directories or template files")
    parser.add_argument("--regions", nargs="+", default=DEFAULT_REGIONS)
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    arguments = parser.parse_args()

    started = time.perf_counter()
    paths = list(dict.fromkeys(path for target in arguments.targets for path in templates_of(target)))
    twins = {path: twin for path in paths if (twin := twin_of(path)) in paths and twin}
    singles = [path for path in paths if path not in twins]

    jobs = max(1, min(arguments.jobs, 1 + len(singles) // TEMPLATES_PER_EXTRA_PROCESS))
    batches = [(singles[index::jobs], arguments.regions) for index in range(jobs)]
    if jobs == 1:
        reports = lint_batch(batches[0])
    else:
        with get_context("spawn").Pool(jobs) as pool:
            reports = [report for batch in pool.map(lint_batch, batches) for report in batch]

    by_file = {report["file"]: report for report in reports}
    for path, twin in twins.items():
        by_file[str(path)] = {
            **by_file[str(twin)],
            "file": str(path),
            "bytes": path.stat().st_size,
            "sameAs": str(twin),
            "findings": [],
            "milliseconds": 0,
        }
    ordered = [by_file[str(path)] for path in paths]
    findings = [finding for report in ordered for finding in report["findings"]]

    import cfnlint.version

    emit(
        {
            "judge": "cfn-lint",
            "versions": {"cfn-lint": cfnlint.version.__version__},
            "regions": arguments.regions,
            "templates": ordered,
            "counts": {
                "templates": len(ordered),
                "linted": len(singles),
                "resources": sum(report["resources"] for report in reports),
                "errors": sum(finding["level"] == "error" for finding in findings),
                "warnings": sum(finding["level"] == "warning" for finding in findings),
            },
            "seconds": round(time.perf_counter() - started, 2),
        }
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
