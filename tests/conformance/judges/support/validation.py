"""Parameter checks that botocore leaves to the service.

botocore checks types, required members and lower bounds. Here: enums, upper bounds,
and the marks of a script gone wrong: a variable that was never expanded, the text
`None` that `--output text` prints for nothing, an empty string. Patterns are warnings,
because the models write them for another regular-expression dialect.
"""

from __future__ import annotations

import re
from typing import Any, Iterator

from botocore.model import Shape

UNEXPANDED = re.compile(r"\$\{?[A-Za-z_][A-Za-z0-9_]*\}?|\$\(")
# `None` alone or as one part of an id, a path or a list.
NONE_TEXT = re.compile(r"(^|[/:,=])None($|[/:,=])")
# Where a dollar sign is the user's own text, or a policy variable.
FREE_TEXT = re.compile(r"(command|entryPoint|userdata|environment|tag|description|value|documentation)|\.Prefix$", re.I)
POLICY_VARIABLE = re.compile(r"\$\{(aws|ec2|iam|s3|kms|sts|saml|cognito-identity\.amazonaws\.com)[:.]", re.I)
LAUNCH_TEMPLATE_VERSIONS = {"$Latest", "$Default"}


def check(params: Any, shape: Shape | None) -> list[dict[str, str]]:
    """Findings: {level: error|warning, kind, path, message}."""
    return [] if shape is None else list(walk(params, shape, shape.name))


def walk(value: Any, shape: Shape, path: str) -> Iterator[dict[str, str]]:
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        for name, item in value.items():
            if name in shape.members:
                yield from walk(item, shape.members[name], f"{path}.{name}")
    elif kind == "list" and isinstance(value, list):
        yield from bounds(len(value), "items", shape, path)
        for index, item in enumerate(value):
            yield from walk(item, shape.member, f"{path}[{index}]")
    elif kind == "map" and isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, shape.value, f"{path}.{key}")
    elif kind in ("integer", "long", "float", "double") and isinstance(value, (int, float)):
        yield from bounds(value, "", shape, path)
    elif kind == "string" and isinstance(value, str):
        yield from text(value, shape, path)


def finding(level: str, kind: str, path: str, message: str) -> dict[str, str]:
    return {"level": level, "kind": kind, "path": path, "message": message}


def bounds(size: float, unit: str, shape: Shape, path: str) -> Iterator[dict[str, str]]:
    largest = shape.metadata.get("max")
    if largest is not None and size > largest:
        yield finding("error", "range", path, f"{size} {unit} is over the maximum {largest}".replace("  ", " "))


def text(value: str, shape: Shape, path: str) -> Iterator[dict[str, str]]:
    enum = getattr(shape, "enum", None)
    if enum and value not in enum:
        yield finding("error", "enum", path, f"{value!r} is none of {', '.join(enum)}")
    yield from bounds(len(value), "characters", shape, path)
    free = bool(FREE_TEXT.search(path))
    if value == "" and not free:
        yield finding("error", "empty", path, "an empty string")
    if NONE_TEXT.search(value) and not (enum and value in enum) and not free:
        yield finding("error", "none", path, f"{value!r} holds the text None of an empty query result")
    if UNEXPANDED.search(value) and value not in LAUNCH_TEMPLATE_VERSIONS:
        document = POLICY_VARIABLE.search(value) or value.lstrip().startswith("{")
        level = "warning" if free or document else "error"
        yield finding(level, "unexpanded", path, f"{value[:80]!r} looks like a variable that bash did not expand")
    pattern = shape.metadata.get("pattern")
    if pattern and value and not matches(pattern, value):
        yield finding("warning", "pattern", path, f"{value[:80]!r} does not match {pattern}")


def matches(pattern: str, value: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:
        # Java's dialect has classes that Python lacks: such a pattern judges nothing.
        return True
