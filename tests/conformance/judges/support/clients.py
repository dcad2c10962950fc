"""One boto3 client for each service and region: making EC2's anew costs 50 ms a time."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import boto3


@lru_cache(maxsize=None)
def client_of(service: str, region: str) -> Any:
    return boto3.client(service, region_name=region)
