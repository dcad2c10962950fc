"""Runs the real aws-cli inside this process, one command at a time, for a judged script.

A new Python for each `aws` costs about a second; here a command costs some 50 ms. The
script reaches it through a small client over a Unix socket.
"""

from __future__ import annotations

import io
import json
import os
import socket
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import botocore.session

from support.aws_mock import CREDENTIALS
from support.cli_backend import Backend

# Known to version 2 of the aws-cli, which users have, and not to version 1, which runs here.
ONLY_V2_FLAGS = {"--no-cli-pager", "--cli-auto-prompt", "--no-cli-auto-prompt"}
ONLY_V2_OPTIONS = {"--cli-binary-format"}
# A script that asks the same this often in a row waits for what never comes here: sleep takes no time.
LONGEST_POLL = 100


def share_loader() -> None:
    """Service models are read once for all commands: EC2's alone takes a third of a second."""
    loaders: dict[str, Any] = {}
    create = botocore.session.create_loader

    def cached(search_path_string: str | None = None) -> Any:
        key = search_path_string or ""
        if key not in loaders:
            loaders[key] = create(search_path_string)
        return loaders[key]

    botocore.session.create_loader = cached


def share_clients(driver_module: Any) -> None:
    """One client for each service and region: making EC2's takes as long as all the rest of a command."""
    clients: dict[tuple[Any, ...], Any] = {}
    create = driver_module.create_nested_client

    def cached(session: Any, service: str, **options: Any) -> Any:
        region = options.get("region_name") or session.get_config_variable("region")
        key = (service, region, options.get("endpoint_url"))
        if key not in clients:
            clients[key] = create(session, service, **options)
        return clients[key]

    driver_module.create_nested_client = cached


class CliServer:
    def __init__(self, socket_path: Path, backend: Backend, home: Path) -> None:
        share_loader()
        import awscli.clidriver

        share_clients(awscli.clidriver)
        self._create_driver = awscli.clidriver.create_clidriver
        self._data_path = os.environ["AWS_DATA_PATH"]
        self._home = home
        self._backend = backend
        self.calls: list[dict[str, Any]] = []
        self.polling: list[str] | None = None
        self._repeated = 0
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(socket_path))
        self._listener.listen(16)
        self._listener.settimeout(0.05)
        self._answer_waiters()

    def serve_until(self, finished: Any) -> None:
        while not finished():
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            with connection:
                connection.settimeout(30)
                data = b"".join(iter(lambda: connection.recv(1 << 16), b""))
                reply = self.run(json.loads(data))
                try:
                    connection.sendall(json.dumps(reply).encode())
                except (BrokenPipeError, ConnectionResetError):
                    # The script closed its end early (`aws … | head -1`): nothing is lost.
                    continue

    def run(self, request: dict[str, Any]) -> dict[str, Any]:
        argv = request["argv"]
        call: dict[str, Any] = {"argv": argv, "operations": [], "findings": []}
        started = time.perf_counter()
        environment, directory = dict(os.environ), os.getcwd()
        streams = sys.stdin, sys.stdout, sys.stderr
        # UTF-8 inside, so that hostile names pass; latin-1 carries the bytes over the socket.
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
        kept_stdin = os.dup(0)
        try:
            with tempfile.TemporaryFile() as given, self._backend.recording(call):
                given.write(request["stdin"].encode("latin-1"))
                given.seek(0)
                os.dup2(given.fileno(), 0)
                sys.stdin, sys.stdout, sys.stderr = open(0, encoding="utf-8", closefd=False), out, err
                os.environ.clear()
                os.environ.update(self._environment(request["env"], argv))
                os.chdir(request["cwd"])
                call["exitCode"] = self._command(self._for_version_1(argv, call), call)
        finally:
            os.dup2(kept_stdin, 0)
            os.close(kept_stdin)
            sys.stdin, sys.stdout, sys.stderr = streams
            os.environ.clear()
            os.environ.update(environment)
            os.chdir(directory)
        stdout, stderr = (stream.buffer.getvalue() for stream in (out, err))  # type: ignore[attr-defined]
        call["stderr"] = stderr.decode("utf-8", "replace").strip()[-600:]
        self._usage_finding(call)
        call["milliseconds"] = round((time.perf_counter() - started) * 1000)
        self._repeated = self._repeated + 1 if self.calls and self.calls[-1]["argv"] == argv else 0
        if self._repeated > LONGEST_POLL:
            self.polling = argv
        self.calls.append(call)
        return {"code": call["exitCode"], "stdout": stdout.decode("latin-1"), "stderr": stderr.decode("latin-1")}

    def _command(self, argv: list[str], call: dict[str, Any]) -> int:
        driver = self._create_driver()
        driver.session.register("provide-client-params", self._backend.on_params)
        try:
            code = driver.main(argv)
        except SystemExit as stop:
            code = stop.code
        number = code if isinstance(code, int) else 0 if code is None else 1
        # Version 2 ends with 254 where the service refused; version 1 with 255 for everything.
        return 254 if number == 255 and any(operation["error"] for operation in call["operations"]) else number

    def _environment(self, given: dict[str, str], argv: list[str]) -> dict[str, str]:
        config = self._home / "config"
        profiles = {given.get("AWS_PROFILE", "default"), "default"}
        profiles |= {argv[index + 1] for index, word in enumerate(argv[:-1]) if word == "--profile"}
        # A URL given as a value is a value: version 1 alone would try to download it.
        sections = [f"[{'default' if name == 'default' else f'profile {name}'}]\ncli_follow_urlparam = false\n"
                    for name in sorted(profiles)]
        config.write_text("".join(sections), encoding="utf-8")
        return {**given, **CREDENTIALS, "AWS_DATA_PATH": self._data_path, "AWS_CONFIG_FILE": str(config)}

    @staticmethod
    def _for_version_1(argv: list[str], call: dict[str, Any]) -> list[str]:
        kept: list[str] = []
        words = iter(argv)
        for word in words:
            if word in ONLY_V2_FLAGS:
                continue
            if word in ONLY_V2_OPTIONS:
                next(words, None)
                continue
            kept.append(word)
        if len(kept) != len(argv):
            call["onlyVersion2"] = True
        return kept

    @staticmethod
    def _usage_finding(call: dict[str, Any]) -> None:
        """A command that ended badly before any request was written wrongly."""
        if call["exitCode"] in (0, 254) or any(operation["error"] for operation in call["operations"]):
            return
        lines = [line for line in call["stderr"].splitlines() if line.strip() and not line.startswith("usage:")]
        call["findings"].append({"level": "error", "kind": "usage", "path": "the command line",
                                 "message": " ".join(lines[-4:]) or f"exit code {call['exitCode']}"})

    def _answer_waiters(self) -> None:
        """`aws … wait` is validated and looked at once, never polled: moto's tasks do not run."""
        import awscli.customizations.waiters as waiters
        from botocore import xform_name
        from botocore.exceptions import ClientError

        backend = self._backend

        def invoke(caller: Any, service: str, operation: str, parameters: Any, parsed_globals: Any) -> int:
            client = waiters.create_nested_client(
                caller._session, service, region_name=parsed_globals.region,
                endpoint_url=parsed_globals.endpoint_url, verify=parsed_globals.verify_ssl)
            waiter = client.get_waiter(xform_name(caller._waiter_name))
            try:
                answer = getattr(client, xform_name(waiter.config.operation))(**parameters)
            except ClientError as error:
                answer = error.response
            states = [acceptor.state for acceptor in waiter.config.acceptors if acceptor.matcher_func(answer)]
            assert backend.call is not None
            backend.call["waited"] = states[0] if states else "retry"
            error = (answer.get("Error") or {}).get("Code") if isinstance(answer, dict) else None
            if states[:1] == ["failure"] or (error and not states):
                sys.stderr.write(f"Waiter {caller._waiter_name} failed: {error or 'terminal failure state'}\n")
                backend.call["findings"].append({
                    "level": "error", "kind": "wait", "path": f"{service} {caller._waiter_name}",
                    "message": f"would fail at once: {error or 'a state that never becomes the wanted one'}"})
                return 255
            for entry in backend.call["operations"]:
                entry["error"] = None
            return 0

        waiters.WaiterCaller.invoke = invoke

    def close(self) -> None:
        self._listener.close()
