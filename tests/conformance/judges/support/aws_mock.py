"""moto in this process, with the network shut.

Nothing here may reach AWS: any connection that is not to this machine is refused
and counted, so that a report can say that none was tried.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from typing import Any

ACCOUNT = "123456789012"
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_MAX_ATTEMPTS": "1",
    "AWS_PAGER": "",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}
refused_connections: list[str] = []


def shut_network() -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_loopback(str(address[0])):
            refused_connections.append(f"{address[0]}:{address[1]}")
            raise ConnectionRefusedError(f"the judges run without a network: {address[0]}")
        return connect(self, address)

    socket.socket.connect = guarded  # type: ignore[method-assign]


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def start_mock(region: str) -> Any:
    shut_network()
    for name in list(os.environ):
        if name.startswith("AWS_"):
            del os.environ[name]
    os.environ.update(CREDENTIALS, AWS_DEFAULT_REGION=region, AWS_REGION=region)
    import boto3
    from moto import mock_aws

    from support.moto_mends import mend_moto
    from support.moto_strict import make_strict

    config = {
        "core": {"mock_credentials": False},
        # Managed policies exist in every AWS account: with them a misspelt policy ARN is refused.
        "iam": {"load_aws_managed_policies": True},
        "batch": {"use_docker": False},
        "lambda": {"use_docker": False},
    }
    mock = mock_aws(config=config)
    mock.start()
    mend_moto()
    make_strict()
    boto3.setup_default_session(region_name=region)
    return mock


def fresh_account() -> None:
    """An empty account again, without paying for the start-up a second time."""
    from moto.core.base_backend import BackendDict
    from moto.core.model_instances import reset_model_data

    # moto's own reset builds each backend anew and then drops it: a second for IAM's policies alone.
    for service in list(BackendDict._instances):
        service.clear()
    BackendDict._instances.clear()
    reset_model_data()


def versions() -> dict[str, str]:
    from importlib.metadata import version

    return {name: version(name) for name in ("moto", "boto3", "botocore", "awscli")}
