"""What answers the aws-cli's calls: moto first, a made-up answer where moto has none.

Sits at botocore's `_make_request`, so that everything before it (argument parsing,
parameter validation, serialisation) and after it (errors, pagination, --query) is the
real aws-cli.
"""

from __future__ import annotations

import fnmatch
import traceback
from contextlib import contextmanager
from typing import Any, Iterator

import botocore.client
from botocore.awsrequest import AWSResponse
from botocore.exceptions import BotoCoreError, ClientError
from moto.ec2.exceptions import FilterNotImplementedError

from support.made_up import ENDING, READING, MadeUp, split, tags_of
from support.validation import check

CREATING = ("Create", "Run", "Allocate", "Register", "Request", "Import", "Purchase")


# DescribeNatGateways alone says Filter.
FILTERS = ("Filters", "Filter")


def filters_of(params: dict[str, Any]) -> list[dict[str, Any]]:
    return next((params[name] for name in FILTERS if params.get(name)), [])


class Backend:
    def __init__(self, region: str) -> None:
        self.made_up = MadeUp(region)
        self.call: dict[str, Any] | None = None
        self.mutations = 0
        # The number of the changing call that is to fail once, as an outage in the middle would.
        self.fail_at: int | None = None
        self._native = botocore.client.BaseClient._make_request
        backend = self

        def make_request(client: Any, model: Any, request: Any, context: Any) -> Any:
            if backend.call is None:
                return backend._native(client, model, request, context)
            return backend.answer(client, model, request, context)

        botocore.client.BaseClient._make_request = make_request

    @contextmanager
    def recording(self, call: dict[str, Any]) -> Iterator[None]:
        self.call = call
        try:
            yield
        finally:
            self.call = None

    def on_params(self, params: Any, model: Any, context: Any = None, **_: Any) -> None:
        if self.call is None or context is None:
            return
        context["judge_params"] = params
        self.call["findings"] += check(params, model.input_shape)

    def answer(self, client: Any, model: Any, request: Any, context: Any) -> Any:
        service = model.service_model.service_name
        verb, _ = split(model.name)
        params = context.get("judge_params") or {}
        changing = verb not in READING
        entry: dict[str, Any] = {"service": service, "operation": model.name, "changing": changing,
                                 "source": "moto", "error": None}
        assert self.call is not None
        self.call["operations"].append(entry)
        if changing:
            self.mutations += 1
            if self.mutations == self.fail_at:
                entry["source"] = "outage"
                raise self._note(entry, ClientError(
                    {"Error": {"Code": "InternalError", "Message": "an outage staged by the judge"}}, model.name))
        if service == "ec2" and filters_of(params) and verb == "Describe":
            return self._filtered(client, model, request, context, entry, params)
        return self._moto_or_made_up(client, model, request, context, entry, params)

    def _note(self, entry: dict[str, Any], error: ClientError) -> ClientError:
        entry["error"] = error.response["Error"]["Code"]
        return error

    def _moto_or_made_up(self, client: Any, model: Any, request: Any, context: Any, entry: dict[str, Any],
                         params: dict[str, Any]) -> Any:
        try:
            http, parsed = self._native(client, model, request, context)
            if http.status_code == 404 and b"Not yet implemented" in http.content:
                raise NotImplementedError
        except FilterNotImplementedError:
            raise
        except NotImplementedError:
            return self._made_up(model, entry, params)
        except BotoCoreError as error:
            if "Not yet implemented" in str(error):
                return self._made_up(model, entry, params)
            raise
        except (ClientError, ConnectionError):
            raise
        except Exception as error:  # noqa: BLE001  moto lets any exception of its models out
            assert self.call is not None
            where = traceback.extract_tb(error.__traceback__)[-1]
            self.call["findings"].append({
                "level": "error", "kind": "motoDefect", "path": f"{entry['service']}.{entry['operation']}",
                "message": f"moto failed with {type(error).__name__}: {error} (at {where.name} in "
                           f"{where.filename.rsplit('/moto/', 1)[-1]}:{where.lineno}); the answer was made up"})
            return self._made_up(model, entry, params)
        if http.status_code >= 300:
            entry["error"] = (parsed.get("Error") or {}).get("Code") or str(http.status_code)
        elif split(model.name)[0] in ENDING:
            self.made_up.parent_deleted(entry["service"], params)
        return http, parsed

    def _made_up(self, model: Any, entry: dict[str, Any], params: dict[str, Any]) -> Any:
        entry["source"] = "madeUp"
        try:
            answer = self.made_up.answer(entry["service"], model, params)
        except ClientError as error:
            raise self._note(entry, error) from error
        answer["ResponseMetadata"] = {"HTTPStatusCode": 200, "HTTPHeaders": {}}
        return AWSResponse("https://made.up", 200, {}, None), answer

    def _filtered(self, client: Any, model: Any, request: Any, context: Any, entry: dict[str, Any],
                  params: dict[str, Any]) -> Any:
        """moto ignores some filters (tags of NAT gateways) and fails on others: both are applied here."""
        wanted = filters_of(params)
        mine = [item for item in wanted if str(item.get("Name", "")).startswith("tag:")]
        try:
            http, parsed = self._moto_or_made_up(client, model, request, context, entry, params)
        except FilterNotImplementedError:
            without = {key: value for key, value in params.items() if key not in FILTERS}
            fresh = client._convert_to_request_dict(
                api_params=without, operation_model=model, endpoint_url=client.meta.endpoint_url, context=context)
            http, parsed = self._moto_or_made_up(client, model, fresh, context, entry, without)
            mine = wanted
        for name, items in list(parsed.items()):
            if entry["source"] == "moto" and isinstance(items, list):
                parsed[name] = [item for item in items if all(passes(item, one) for one in mine)]
        return http, parsed


def passes(item: Any, one: dict[str, Any]) -> bool:
    if not isinstance(item, dict):
        return True
    if "Instances" in item:
        item["Instances"] = [instance for instance in item["Instances"] if passes(instance, one)]
        return bool(item["Instances"])
    name, patterns = str(one.get("Name")), one.get("Values") or []
    if name.startswith("tag:"):
        actual = [tags_of({"Tags": item.get("Tags") or item.get("TagSet") or []}).get(name[4:])]
    else:
        actual = reach(item, name.split("."))
    return not actual or any(fnmatch.fnmatchcase(str(value), str(pattern)) for value in actual for pattern in patterns)


def candidates(part: str) -> list[str]:
    """vpc-endpoint-state is State in the answer: the words in front say whose it is."""
    words = [word[:1].upper() + word[1:] for word in part.split("-")]
    keys = ["".join(words[start:]) for start in range(len(words))]
    return [spelt for key in keys for spelt in (key, f"{key}s", f"{key}Set")]


def reach(item: Any, parts: list[str]) -> list[Any]:
    """Values under a filter's name: attachment.vpc-id is Attachments[].VpcId."""
    values = [item]
    for part in parts:
        following: list[Any] = []
        for value in values:
            for candidate in candidates(part):
                if isinstance(value, dict) and candidate in value:
                    found = value[candidate]
                    following += found if isinstance(found, list) else [found]
                    break
        values = following
    return [value.get("Name", value.get("Code")) if isinstance(value, dict) else value for value in values]
