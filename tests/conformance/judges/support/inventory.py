"""Everything an account on moto holds, described by the public API.

`take` reads and `minus` leaves what came after an earlier reading; `comparable.py`
makes two readings comparable.
"""

from __future__ import annotations

from typing import Any

import jmespath
from moto.backends import get_backend

from support.aws_mock import ACCOUNT
from support.clients import client_of
from support.inventory_kinds import KINDS, STEPPING_STONES, Kind

Items = dict[str, list[dict[str, Any]]]

class Inventory:
    def __init__(self, items: Items, not_listed: dict[str, str]) -> None:
        self.items = items
        self.not_listed = not_listed

    def identities(self) -> set[tuple[str, str]]:
        return {(kind, item["_id"]) for kind, items in self.items.items() for item in items}

    def minus(self, before: "Inventory") -> "Inventory":
        known = before.identities()
        kept = {
            kind: [item for item in items if (kind, item["_id"]) not in known]
            for kind, items in self.items.items()
        }
        return Inventory({kind: items for kind, items in kept.items() if items}, self.not_listed)

    def counts(self) -> dict[str, int]:
        return {kind: len(items) for kind, items in self.items.items()}

    def strings(self) -> set[str]:
        found: set[str] = set()

        def walk(value: Any) -> None:
            if isinstance(value, dict):
                for item in value.values():
                    walk(item)
            elif isinstance(value, list):
                for item in value:
                    walk(item)
            elif isinstance(value, str):
                found.add(value)

        walk(self.items)
        return found


class Reader:
    def __init__(self, region: str) -> None:
        self._region = region

    def call(self, dotted: str, arguments: dict[str, Any]) -> Any:
        service, operation = dotted.split(".")
        client = client_of(service, self._region)
        if client.can_paginate(operation):
            return client.get_paginator(operation).paginate(**arguments).build_full_result()
        return getattr(client, operation)(**arguments)

    def items_of(self, kind: Kind, found: Items) -> list[dict[str, Any]]:
        results: list[dict[str, Any]] = []
        for parent in found.get(kind.parent[0], []) if kind.parent else [None]:
            arguments = {name: self._argument(value) for name, value in kind.args.items()}
            if [] in arguments.values():
                continue
            if parent is not None and kind.parent:
                for name, path in kind.parent[1].items():
                    arguments[name] = jmespath.search(path, parent)
            answer = self._argument(kind.call) if kind.call[0] == "@" else self.call(kind.call, arguments)
            for item in jmespath.search(kind.items, answer) or []:
                if item is None:
                    continue
                item = dict(item)
                for name, (call, filled, path) in kind.details.items():
                    detail = self.call(call, {key: jmespath.search(value, item) for key, value in filled.items()})
                    item[name] = jmespath.search(path, detail)
                if kind.skip and jmespath.search(kind.skip, item):
                    continue
                if parent is not None:
                    item["parent"] = parent["_id"]
                item["_id"] = str(jmespath.search(kind.id, item))
                results.append(item)
        return results

    def _argument(self, value: Any) -> Any:
        if isinstance(value, str) and value.startswith("*"):
            call, path = value[1:].split(" ")
            return jmespath.search(path, self.call(call, {}))
        if isinstance(value, str) and value.startswith("@"):
            service, attribute = value[1:].split(".")
            return list(getattr(get_backend(service)[ACCOUNT][self._region], attribute))
        return value


def take_everywhere(regions: list[str]) -> Inventory:
    """Several regions as one account: what is global, such as roles, counts once."""
    whole = take(regions[0])
    for region in regions[1:]:
        for kind, items in take(region).minus(whole).items.items():
            whole.items.setdefault(kind, []).extend(items)
    return whole


def take(region: str) -> Inventory:
    reader = Reader(region)
    found: Items = {}
    not_listed: dict[str, str] = {}
    for kind in KINDS:
        try:
            found.setdefault(kind.name, []).extend(reader.items_of(kind, found))
        # moto fails at what it does not implement in many ways; each is named in the report.
        except Exception as error:  # noqa: BLE001
            not_listed[kind.name] = f"{kind.call}: {type(error).__name__}: {error}"
    for name in STEPPING_STONES:
        found.pop(name, None)
    return Inventory({name: items for name, items in found.items() if items}, not_listed)
