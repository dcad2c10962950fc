"""How a row of the live tables is written; the tables are in live_*.py.

A `live` resource is made by the same API call that CloudFormation would make, because
moto's own CloudFormation models lack the type or lose properties (load balancer
attributes, tags of NAT gateways, managed policies of roles, networks of ECS services).
Texts are JMESPath over {p: properties, r: the create call's response, d: the lookup,
name: the name}.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable

Properties = dict[str, Any]
Scope = dict[str, Any]
Calls = list[tuple[str, dict[str, Any]]]


@dataclass(frozen=True)
class Live:
    create: str
    ref: str
    attributes: dict[str, str] = field(default_factory=dict)
    # The property that holds the name; generated where the template gives none.
    name: str | None = None
    delete: str | None = None
    by: dict[str, str] = field(default_factory=dict)
    # Properties in the API's shape, where it differs by more than letter case.
    prepare: Callable[[Properties], Properties] | None = None
    # Further calls after the create, and calls before the delete.
    then: Callable[[Scope], Calls] | None = None
    first: Callable[[Scope], Calls] | None = None
    # Properties that `then` uses up, so that they do not count as dropped.
    used: tuple[str, ...] = ()
    # A describe call for what the create does not answer: call, arguments, path.
    lookup: tuple[str, dict[str, str], str] | None = None
    # EC2's word for the resource in TagSpecifications.
    tagged: str | None = None
    longest_name: int = 60


def renamed(**names: str) -> Callable[[Properties], Properties]:
    def prepare(properties: Properties) -> Properties:
        return {names.get(key, key): value for key, value in properties.items()}

    return prepare
