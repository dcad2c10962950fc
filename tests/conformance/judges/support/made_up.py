"""Answers for operations that moto lacks, shaped by the service model and remembered.

A made-up answer is never the real one, and the report lists each. What a made-up
create made is found again by a made-up describe, list or get, and goes with its
delete, so that a script that looks before it makes can be judged on its second run.
"""

from __future__ import annotations

import fnmatch
import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from botocore.exceptions import ClientError
from botocore.model import OperationModel, Shape

from support.aws_mock import ACCOUNT

MAKING = ("Create", "Run", "Allocate", "Purchase", "Import", "Request", "Register")
UPSERTING = ("Put", "Start", "Enable", "Associate", "Add", "Attach", "Execute", "Send")
READING = ("Describe", "List", "Get", "Search", "Head", "Batch", "Lookup", "Query", "Scan", "Simulate", "Validate")
ENDING = ("Delete", "Deregister", "Remove", "Disassociate", "Detach", "Terminate", "Release", "Cancel",
          "Stop", "Disable", "Revoke")
GOOD_STATES = ("ACTIVE", "active", "available", "AVAILABLE", "ENABLED", "enabled", "Enabled", "Successful",
               "COMPLETED", "Completed", "SUCCEEDED", "InService", "VALID", "Ready", "READY")
PAGING = {"maxresults", "nexttoken", "maxrecords", "marker", "maxitems", "pagesize", "filters", "dryrun"}


@dataclass
class Record:
    service: str
    noun: str
    lasting: bool
    params: dict[str, Any]
    facts: dict[str, Any] = field(default_factory=dict)

    def values(self) -> dict[str, Any]:
        known = {key.lower(): value for key, value in {**self.facts, **self.params}.items()}
        # EC2 is given tags in one shape and answers with another.
        for specification in self.params.get("TagSpecifications") or []:
            known.setdefault("tags", specification.get("Tags") or [])
        return known

    @property
    def name(self) -> str:
        values = self.values()
        for key in (f"{self.noun.lower()}name", "name", f"{self.noun.lower()}id", f"{self.noun.lower()}arn", "arn"):
            if isinstance(values.get(key), str):
                return str(values[key])
        return next((str(value) for value in values.values() if isinstance(value, str)), self.noun)


def split(operation: str) -> tuple[str, str]:
    found = re.match(r"[A-Z][a-z]+", operation)
    verb = found.group(0) if found else operation
    return verb, singular(operation[len(verb):]) or verb


def singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if re.search(r"(sses|shes|xes)$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


class MadeUp:
    def __init__(self, region: str) -> None:
        self.region = region
        self.records: list[Record] = []

    def answer(self, service: str, model: OperationModel, params: dict[str, Any]) -> dict[str, Any]:
        verb, noun = split(model.name)
        shape = model.output_shape
        if verb in READING:
            return self.read(service, noun, model, params)
        found = self.matching(service, noun, params)
        if verb in ENDING:
            if not found:
                self.refuse(model, noun, required=True)
            self.records = [record for record in self.records if record not in found]
            return self.fill(shape, found[0], 0) if shape and found else {}
        if verb in MAKING or verb in UPSERTING:
            record = Record(service, noun, verb in MAKING, params)
            facts = self.fill(shape, record, 0) if shape else {}
            record.facts = flat(facts)
            self.records.append(record)
            return facts
        for record in found:
            record.params = {**record.params, **params}
        return self.fill(shape, found[0] if found else Record(service, noun, False, params), 0) if shape else {}

    def read(self, service: str, noun: str, model: OperationModel, params: dict[str, Any]) -> dict[str, Any]:
        found = [record for record in self.matching(service, noun, params)
                 if passes_filters(record, params.get("Filters") or params.get("filters") or [])]
        shape = model.output_shape
        if shape is None:
            return {}
        lists = [name for name, member in shape.members.items() if member.type_name == "list"]
        asked_by_name = any(key.lower() not in PAGING for key in params)
        if not found and (not lists or (asked_by_name and service == "ec2")):
            self.refuse(model, noun, required=not lists or bool(named(params)))
        if lists:
            listed = next((name for name in lists if singular(name).lower() in noun.lower()
                           or noun.lower() in singular(name).lower()), lists[0])
            member = shape.members[listed].member
            return {listed: [record.name if member.type_name == "string" else self.fill(member, record, 0)
                             for record in found]}
        return self.fill(shape, found[0], 0)

    def matching(self, service: str, noun: str, params: dict[str, Any]) -> list[Record]:
        return [record for record in self.records
                if record.service == service and record.noun == noun and agrees(record, params)]

    def parent_deleted(self, service: str, params: dict[str, Any]) -> None:
        """Add-ons go with their cluster, notifications with their group."""
        gone = {value for value in params.values() if isinstance(value, str) and len(value) > 2}
        self.records = [record for record in self.records
                        if record.service != service or not gone & set(map(str, record.params.values()))]

    @staticmethod
    def refuse(model: OperationModel, noun: str, required: bool) -> None:
        if not required:
            return
        codes = [error.metadata.get("error", {}).get("code") or error.name for error in model.error_shapes]
        code = next((code for code in codes if re.search(r"NotFound|NoSuch|DoesNotExist", code)), None)
        code = code or f"Invalid{noun}.NotFound"
        raise ClientError({"Error": {"Code": code, "Message": f"no such {noun} (made-up answer)"},
                           "ResponseMetadata": {"HTTPStatusCode": 404}}, model.name)

    def fill(self, shape: Shape, record: Record, depth: int, key: str = "") -> Any:
        kind = shape.type_name
        known = record.values().get(key.lower()) if key else None
        if known is not None and fits(known, shape):
            return known
        if kind == "structure":
            if depth > 3:
                return {}
            members = {name: self.fill(member, record, depth + 1, name) for name, member in shape.members.items()}
            return {name: value for name, value in members.items() if value not in (None, {}, [])}
        if kind == "boolean":
            return True if key.lower() in ("return", "success") else None
        if kind == "timestamp":
            return datetime(2024, 1, 1, tzinfo=timezone.utc) if "creat" in key.lower() else None
        return self.text(shape, record, key) if kind == "string" else None

    def text(self, shape: Shape, record: Record, key: str) -> str | None:
        enum = getattr(shape, "enum", None)
        lower = key.lower()
        if enum:
            wanted = re.search(r"stat(e|us)$", lower)
            return next((state for state in GOOD_STATES if state in enum), enum[0]) if wanted else None
        seed = hashlib.sha256(f"{record.service}{record.noun}{sorted(record.params.items(), key=str)}{key}".encode())
        if lower.endswith("arn"):
            return f"arn:aws:{record.service}:{self.region}:{ACCOUNT}:{record.noun.lower()}/{seed.hexdigest()[:12]}"
        # GroupId belongs to a PlacementGroup, VpcId does not.
        if lower.endswith("id") and record.noun.lower().endswith(lower[:-2]):
            return f"{re.sub(r'[^A-Z]', '', record.noun).lower()}-{seed.hexdigest()[:17]}"
        if re.search(r"stat(e|us)$", lower):
            return "ACTIVE"
        return None

    def left(self) -> list[dict[str, Any]]:
        return [{"service": record.service, "kind": record.noun, "name": record.name}
                for record in self.records if record.lasting]


def fits(value: Any, shape: Shape) -> bool:
    wanted = {"structure": dict, "list": list, "map": dict, "string": str, "boolean": bool,
              "integer": int, "long": int}.get(shape.type_name)
    return wanted is not None and isinstance(value, wanted)


def flat(facts: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in facts.items():
        result |= flat(value) if isinstance(value, dict) else {key: value}
    return result


def named(params: dict[str, Any]) -> list[str]:
    return [key for key in params if key.lower() not in PAGING]


def agrees(record: Record, params: dict[str, Any]) -> bool:
    values = record.values()
    for key, value in params.items():
        lower = key.lower()
        if lower in PAGING:
            continue
        if isinstance(value, str) and isinstance(values.get(lower), str) and values[lower] != value:
            return False
        if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            single = values.get(singular(lower))
            if isinstance(single, str) and single not in value:
                return False
    return True


def passes_filters(record: Record, filters: list[dict[str, Any]]) -> bool:
    for item in filters if isinstance(filters, list) else []:
        name, wanted = item.get("Name", item.get("name", "")), item.get("Values", item.get("values", []))
        if name.startswith("tag:"):
            actual = tags_of(record.params).get(name[4:])
        else:
            actual = record.values().get(name.replace("-", ""))
        if actual is None and not name.startswith("tag:") and name.replace("-", "") in ("state", "status"):
            continue
        if not any(fnmatch.fnmatchcase(str(actual), str(pattern)) for pattern in wanted):
            return False
    return True


def tags_of(params: dict[str, Any]) -> dict[str, str]:
    tags = params.get("Tags") or params.get("tags") or []
    for specification in params.get("TagSpecifications") or []:
        tags = specification.get("Tags") or []
    if isinstance(tags, dict):
        return tags
    return {tag.get("Key", tag.get("key")): tag.get("Value", tag.get("value")) for tag in tags}
