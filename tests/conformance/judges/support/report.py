"""One JSON report on standard output; everything else goes to standard error."""

from __future__ import annotations

import json
import sys
from typing import Any, NoReturn


def emit(report: dict[str, Any]) -> None:
    json.dump(report, sys.__stdout__, indent=1, default=str, ensure_ascii=False)
    sys.__stdout__.write("\n")
    sys.__stdout__.flush()


def fail_usage(message: str) -> NoReturn:
    sys.stderr.write(f"{message}\n")
    sys.exit(64)
