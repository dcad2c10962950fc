"""Which resource needs which: from Ref, Fn::GetAtt, Fn::Sub and DependsOn."""

from __future__ import annotations

import re
from typing import Any, Iterator

IN_SUB = re.compile(r"\$\{([^!.}][^.}]*)[.}]")


def referenced(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from referenced(item)
    if not isinstance(value, dict):
        return
    for key, item in value.items():
        if key == "Ref":
            yield str(item)
        elif key == "Fn::GetAtt":
            yield item.split(".")[0] if isinstance(item, str) else str(item[0])
        elif key == "Fn::Sub":
            yield from IN_SUB.findall(item if isinstance(item, str) else item[0])
            if isinstance(item, list):
                yield from referenced(item[1])
        else:
            yield from referenced(item)


def needs(template: dict[str, Any]) -> dict[str, set[str]]:
    resources = template.get("Resources", {})
    graph: dict[str, set[str]] = {}
    for name, resource in resources.items():
        explicit = resource.get("DependsOn") or []
        found = set(referenced(resource.get("Properties") or {}))
        found |= {explicit} if isinstance(explicit, str) else set(explicit)
        graph[name] = {other for other in found if other in resources and other != name}
    return graph


def deletion_order(template: dict[str, Any]) -> list[str]:
    """Users before what they use: the order in which CloudFormation deletes."""
    graph = needs(template)
    order: list[str] = []
    seen: set[str] = set()

    def visit(name: str) -> None:
        if name in seen:
            return
        seen.add(name)
        for other in sorted(graph[name]):
            visit(other)
        order.append(name)

    for name in graph:
        visit(name)
    return order[::-1]
