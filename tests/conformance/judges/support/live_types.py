"""The closed list of types that the stack engine makes through their API."""

from __future__ import annotations

from support.live import Live
from support.live_apis import APIS
from support.live_compute import COMPUTE
from support.live_functions import FUNCTIONS
from support.live_network import NETWORK
from support.live_shared import SHARED
from support.live_storage import STORAGE

LIVE: dict[str, Live] = {**APIS, **NETWORK, **COMPUTE, **FUNCTIONS, **SHARED, **STORAGE}
