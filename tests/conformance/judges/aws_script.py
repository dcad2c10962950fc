"""Runs deploy.sh (and teardown.sh) of an export with the real aws-cli against moto.

Prints one JSON report: {"judge": "aws-script", "scripts": [...]}, one entry for each
directory. `faults` is empty when every command is spelt right and accepted, the script
ends well, a second run makes nothing new and teardown leaves nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any

from support.aws_mock import CREDENTIALS, fresh_account, refused_connections, start_mock, versions
from support.report import emit, fail_usage

# Answers that a script which looks before it makes, or makes again, must expect.
EXPECTED_OF_READS = re.compile(r"NotFound|DoesNotExist|NoSuch|NonExistent|ValidationError$|ClientException$|^404$")
EXPECTED_OF_DELETES = re.compile(r"NotFound|DoesNotExist|NoSuch")
EXPECTED_OF_CHANGES = re.compile(r"AlreadyExists|Duplicate|ResourceInUse|Conflict|AlreadyAssociated")
# How IAM says that the profile has its one role already.
EXPECTED_OF_ONE = {"AddRoleToInstanceProfile": re.compile(r"LimitExceeded")}
DELETING = re.compile(r"^(Delete|Deregister|Remove|Disassociate|Detach|Terminate|Release|Revoke)")
GLOBAL_OPTIONS = {"--region", "--profile", "--output", "--endpoint-url", "--query"}


def command_of(argv: list[str]) -> str:
    """`ec2 create-vpc`, wherever the global options stand."""
    words: list[str] = []
    rest = iter(argv)
    for word in rest:
        if word in GLOBAL_OPTIONS:
            next(rest, None)
        elif not word.startswith("--"):
            words.append(word)
    return " ".join(words[:2])


def expected(operation: dict[str, Any]) -> re.Pattern[str]:
    if not operation["changing"]:
        return EXPECTED_OF_READS
    if operation["operation"] in EXPECTED_OF_ONE:
        return EXPECTED_OF_ONE[operation["operation"]]
    return EXPECTED_OF_DELETES if DELETING.match(operation["operation"]) else EXPECTED_OF_CHANGES


class Trial:
    def __init__(self, server: Any, backend: Any, arguments: argparse.Namespace, directory: Path) -> None:
        self.server = server
        self.backend = backend
        self.arguments = arguments
        self.directory = directory
        self.regions = list(dict.fromkeys([arguments.region, *arguments.also_region]))
        self.faults: list[dict[str, str]] = []
        self.report: dict[str, Any] = {"directory": str(directory), "region": arguments.region, "runs": []}

    def fault(self, kind: str, message: str) -> None:
        self.faults.append({"kind": kind, "message": message})

    def template_parameters(self, existing: Any) -> dict[str, str]:
        """What the template asks for without a default, for a script that takes it from the environment."""
        from support.parameters import supply

        prefix = self.arguments.parameter_prefix
        asked: dict[str, Any] = {}
        for path in sorted(self.directory.glob("template*.json")) if prefix is not None else []:
            template = json.loads(path.read_text(encoding="utf-8"))
            asked |= {name: parameter for name, parameter in (template.get("Parameters") or {}).items()
                      if "Default" not in parameter}
        return {f"{prefix}{name}": value for name, value in supply({"Parameters": asked}, {}, existing).items()}

    def run(self, bin_directory: Path) -> dict[str, Any]:
        from support.comparable import comparable
        from support.inventory import take_everywhere
        from support.made_up import MadeUp
        from support.parameters import Existing

        started = time.perf_counter()
        fresh_account()
        self.backend.made_up = MadeUp(self.arguments.region)
        self.backend.mutations = 0
        existing = Existing(self.arguments.region)
        given = dict(pair.split("=", 1) for pair in self.arguments.env)
        extra = {name: existing.named(value) if value.startswith("@") else value for name, value in given.items()}
        extra = {**self.template_parameters(existing), **extra}
        words = [existing.named(word) if word.startswith("@") else word for word in self.arguments.arg]
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(scratch) / "export"
            shutil.copytree(self.directory, copy)
            bash = Shell(self, copy, bin_directory, extra)
            before = take_everywhere(self.regions)
            if self.arguments.dry_run:
                bash.run("dryRun", "deploy.sh", [*words, "--dry-run"])
                touched = take_everywhere(self.regions).minus(before).counts()
                if touched or self.backend.made_up.records:
                    self.fault("dryRun", f"a dry run made {touched}")
            if self.arguments.fail_at:
                self.backend.fail_at = self.backend.mutations + self.arguments.fail_at
                bash.run("outage", "deploy.sh", words, must_succeed=False)
                self.backend.fail_at = None
            bash.run("first", "deploy.sh", words)
            first = take_everywhere(self.regions).minus(before)
            self.report["inventory"] = first.items
            self.report["comparable"] = comparable(first, self.arguments.ignore_tags)
            self.report["notListed"] = first.not_listed
            self.report["madeUpInventory"] = self.backend.made_up.left()
            self.report["createdSecondRun"] = None
            if self.arguments.twice:
                made_up = len(self.backend.made_up.left())
                bash.run("second", "deploy.sh", words)
                fresh = take_everywhere(self.regions).minus(before).minus(first)
                created = {kind: [item["_id"] for item in items] for kind, items in fresh.items.items()}
                if len(self.backend.made_up.left()) != made_up:
                    created["madeUp"] = [str(item) for item in self.backend.made_up.left()[made_up:]]
                self.report["createdSecondRun"] = created
                for kind, ids in created.items():
                    self.fault("notIdempotent", f"the second run made {kind}: {', '.join(ids)}")
            self.report["leftovers"] = None
            if self.arguments.teardown:
                bash.run("teardown", "teardown.sh", [*self.arguments.teardown_arg, "--yes"])
                left = take_everywhere(self.regions).minus(before)
                leftovers = {kind: [item["_id"] for item in items] for kind, items in left.items.items()}
                if self.backend.made_up.left():
                    leftovers["madeUp"] = [str(item) for item in self.backend.made_up.left()]
                self.report["leftovers"] = leftovers
                for kind, ids in leftovers.items():
                    self.fault("leftover", f"{kind}: {', '.join(ids)}")
        self.report["faults"] = self.faults
        self.report["seconds"] = round(time.perf_counter() - started, 2)
        return self.report


class Shell:
    def __init__(self, trial: Trial, directory: Path, bin_directory: Path, extra: dict[str, str]) -> None:
        self.trial = trial
        self.directory = directory
        home = bin_directory.parent
        self.environment = {
            "PATH": f"{bin_directory}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "HOME": str(home),
            "TMPDIR": str(home),
            "LC_ALL": "C.UTF-8",
            "JUDGE_SOCKET": str(home / "aws.socket"),
            **{name: value for name, value in CREDENTIALS.items() if name != "AWS_CONFIG_FILE"},
            "AWS_REGION": trial.arguments.region,
            "AWS_DEFAULT_REGION": trial.arguments.region,
            **extra,
        }

    def run(self, title: str, script: str, words: list[str], must_succeed: bool = True) -> None:
        trial = self.trial
        if not (self.directory / script).is_file():
            trial.fault("missing", f"there is no {script}")
            return
        trial.server.calls, trial.server.polling = [], None
        started = time.perf_counter()
        deadline = started + trial.arguments.timeout
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(
                ["bash", script, *words], cwd=self.directory, env=self.environment, stdin=subprocess.DEVNULL,
                stdout=out, stderr=err, start_new_session=True)
            trial.server.serve_until(lambda: process.poll() is not None or trial.server.polling
                                     or time.perf_counter() > deadline)
            timed_out = process.poll() is None
            if timed_out:
                os.killpg(process.pid, 9)
                process.wait()
            texts = []
            for stream in (out, err):
                stream.seek(0)
                texts.append(stream.read().decode("utf-8", "replace"))
        calls = trial.server.calls
        trial.report["runs"].append({
            "run": title, "script": script, "arguments": words, "exitCode": process.returncode,
            "timedOut": timed_out, "seconds": round(time.perf_counter() - started, 2),
            "commands": len(calls), "calls": calls, "stdout": texts[0][-20000:], "stderr": texts[1][-4000:],
            "madeUp": sorted({f"{operation['service']} {operation['operation']}" for call in calls
                              for operation in call["operations"] if operation["source"] == "madeUp"}),
        })
        if trial.server.polling:
            trial.fault("timeout", f"{title}: {script} polls for ever: aws {' '.join(trial.server.polling)}")
        elif timed_out:
            trial.fault("timeout", f"{title}: {script} was still running after {trial.arguments.timeout} s")
        elif must_succeed and process.returncode != 0:
            tail = " | ".join(texts[1].strip().splitlines()[-5:])
            trial.fault("exit", f"{title}: {script} ended with {process.returncode}: {tail}")
        elif not must_succeed and process.returncode == 0:
            trial.fault("outage", f"{title}: {script} ended with 0 although a command failed")
        self.judge(title, calls)

    def judge(self, title: str, calls: list[dict[str, Any]]) -> None:
        seen: set[tuple[str, str]] = set()
        for call in calls:
            name = command_of(call["argv"])
            found = [(item["kind"], f"{name}: {item['path']}: {item['message']}")
                     for item in call["findings"] if item["level"] == "error"]
            for operation in call["operations"]:
                code = operation["error"]
                if code and operation["source"] != "outage" and not expected(operation).search(code):
                    found.append(("refused", f"{name}: {operation['operation']} {code}: {call['stderr'][-300:]}"))
            for kind, message in found:
                if (kind, message) not in seen:
                    seen.add((kind, message))
                    self.trial.fault(kind, f"{title}: {message}")


def tools(home: Path) -> Path:
    """`aws` is the judge, `sleep` returns at once, and nothing downloads."""
    directory = home / "bin"
    directory.mkdir()
    client = Path(__file__).resolve().parent / "support" / "aws_client.py"
    programs = {
        "aws": f'#!/bin/sh\nexec "{sys.executable}" -IS "{client}" "$@"\n',
        "sleep": "#!/bin/sh\nexit 0\n",
        "curl": "#!/bin/sh\necho 'the judge has no network: curl' >&2\nexit 7\n",
        "wget": "#!/bin/sh\necho 'the judge has no network: wget' >&2\nexit 4\n",
    }
    for name, text in programs.items():
        (directory / name).write_text(text, encoding="utf-8")
        (directory / name).chmod(0o755)
    return directory


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directories", nargs="+", type=Path)
    parser.add_argument("--region", default="us-east-1")
    parser.add_argument("--also-region", action="append", default=[], help="a further region that the script deploys to")
    parser.add_argument("--twice", action="store_true", help="run deploy.sh again; it must make nothing")
    parser.add_argument("--teardown", action="store_true", help="run teardown.sh --yes; nothing may be left")
    parser.add_argument("--dry-run", action="store_true", help="begin with deploy.sh --dry-run; it must make nothing")
    parser.add_argument("--fail-at", type=int, help="let the Nth changing call of a first run fail, then run again")
    parser.add_argument("--env", action="append", default=[], metavar="NAME=VALUE", help="@vpc, @subnets:2 … are made")
    parser.add_argument("--parameter-prefix", help="give the template's parameters without default as PREFIXName")
    parser.add_argument("--arg", action="append", default=[], help="an argument of deploy.sh")
    parser.add_argument("--teardown-arg", action="append", default=[], help="an argument of teardown.sh")
    parser.add_argument("--ignore-tags", metavar="PATTERN", help="keys that `comparable` leaves out")
    parser.add_argument("--timeout", type=float, default=300, help="seconds for one run of a script")
    arguments = parser.parse_args()
    for directory in arguments.directories:
        if not directory.is_dir():
            fail_usage(f"{directory} is not a directory")
    warnings.simplefilter("ignore")
    start_mock(arguments.region)
    from support.cli_backend import Backend
    from support.cli_server import CliServer

    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        bin_directory = tools(home)
        backend = Backend(arguments.region)
        server = CliServer(home / "aws.socket", backend, home)
        scripts = [Trial(server, backend, arguments, path.resolve()).run(bin_directory)
                   for path in arguments.directories]
        server.close()
    emit({"judge": "aws-script", "versions": versions(), "refusedConnections": refused_connections,
          "scripts": scripts})
    return 0


if __name__ == "__main__":
    sys.exit(main())
