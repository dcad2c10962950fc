"""Finds what bash 3.2, the bash of macOS, cannot run; prints one JSON report.

bash 5 has no mode that refuses newer features, so this reads the script: comments,
quoted text and here-documents are blanked first, then each rule looks at what is left.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Iterator

from support.report import emit, fail_usage
from support.shell_text import ShellText

# Looked for in code with all quoted text blanked.
IN_CODE: list[tuple[str, str, str]] = [
    ("associative-array", r"\b(declare|local|typeset|readonly)\s+-\w*A", "associative arrays came with bash 4"),
    ("nameref", r"\b(declare|local|typeset)\s+-\w*n\b", "name references came with bash 4.3"),
    ("declare-global", r"\b(declare|typeset)\s+-\w*g", "declare -g came with bash 4.2"),
    ("declare-case", r"\b(declare|local|typeset)\s+-\w*[lu]\b", "declare -l and -u came with bash 4"),
    ("mapfile", r"(^|[;&|(\s])(mapfile|readarray)\b", "mapfile came with bash 4"),
    ("pipe-stderr", r"\|&", "|& came with bash 4: write 2>&1 |"),
    ("append-both", r"&>>", "&>> came with bash 4: write >>file 2>&1"),
    ("coproc", r"(^|[;&|(]\s*)coproc\b", "coproc came with bash 4"),
    ("case-fallthrough", r";;?&", "case fall-through came with bash 4"),
    ("wait-any", r"\bwait\s+-n\b", "wait -n came with bash 4.3"),
    ("test-v", r"(\[\[?|\btest)\s+(!\s+)?-v\s", "test -v came with bash 4.2"),
    ("auto-descriptor", r"\{[A-Za-z_]\w*\}[<>]", "{name}> descriptors came with bash 4.1"),
    ("read-chars", r"\bread\s+(-\w+\s+)*-\w*[iN]", "read -i and -N came with bash 4"),
    ("shopt", r"\bshopt\s+-s\s+.*\b(globstar|lastpipe|inherit_errexit|autocd|localvar_inherit)\b",
     "this shell option came after bash 3.2"),
    ("negative-index", r"(?<![\w$])[A-Za-z_]\w*\[-\d+\]\+?=", "negative array indexes came with bash 4.3"),
    ("padded-range", r"\{0\d+\.\.|\{-?\d+\.\.-?\d+\.\.", "padded and stepped ranges came with bash 4"),
]
# Looked for where expansions count: also inside double quotes and plain here-documents.
IN_EXPANSIONS: list[tuple[str, str, str]] = [
    ("case-change", r"\$\{!?\w+(\[[^]]*\])?(,,?|\^\^?)", "${name,,} and ${name^^} came with bash 4: use tr"),
    ("transform", r"\$\{!?\w+(\[[^]]*\])?@[A-Za-z]\}", "${name@Q} came with bash 4.4: use printf %q"),
    ("negative-index", r"\$\{#?\w+\[\s*-\s*\d+\s*\]", "negative array indexes came with bash 4.3"),
    ("negative-length", r"\$\{\w+:[^:}]*:\s*-\d+\}", "a negative length came with bash 4.2"),
    ("bash4-variable", r"\$\{?(BASHPID|EPOCHSECONDS|EPOCHREALTIME|SRANDOM|BASH_ARGV0)\b",
     "this variable came after bash 3.2"),
]
# Looked for in quoted text too.
IN_TEXT: list[tuple[str, str, str]] = [
    ("printf-time", r"\bprintf\b[^\n]*%\([^)\n]*\)T", "printf %(…)T came with bash 4.2: use date"),
    ("unicode-escape", r"\$'[^'\n]*\\[uU][0-9a-fA-F]", "$'\\u…' came with bash 4.2"),
]
EMPTY_ARRAY = re.compile(r"(?<![\w$])([A-Za-z_]\w*)=\(\s*\)|\b(?:local|declare|typeset)\s+-a\s+([A-Za-z_]\w*)(?!\S*=)")
WHOLE_ARRAY = re.compile(r"\$\{([A-Za-z_]\w*)\[[@*]\]\}")
NOUNSET = re.compile(r"\bset\s+(-\w*u|-o\s+nounset|-\w+\s+-o\s+nounset|.*-o\s+nounset)")


def findings(source: str) -> Iterator[tuple[int, str, str]]:
    text = ShellText(source)
    for view, rules in ((text.code, IN_CODE), (text.expansions, IN_EXPANSIONS), (text.uncommented, IN_TEXT)):
        for rule, pattern, why in rules:
            for found in re.finditer(pattern, view, re.MULTILINE):
                start = found.start() + len(found.group(0)) - len(found.group(0).lstrip())
                yield line_of(view, start), rule, why
    for offset in text.case_in_substitution:
        yield line_of(source, offset), "case-in-substitution", (
            "bash 3.2 ends $( at the ) of a case pattern: write (pattern) or use a function")
    for offset in text.quote_in_substituted_document:
        yield line_of(source, offset), "here-document-in-substitution", (
            "bash 3.2 trips over a quote in a here-document inside $( )")
    if NOUNSET.search(text.code):
        yield from empty_arrays(text)


def empty_arrays(text: ShellText) -> Iterator[tuple[int, str, str]]:
    """Under set -u, bash before 4.4 calls the expansion of an empty array an unbound variable."""
    may_be_empty = {found.group(1) or found.group(2) for found in EMPTY_ARRAY.finditer(text.code)}
    for found in WHOLE_ARRAY.finditer(text.expansions):
        name = found.group(1)
        before = text.expansions[max(0, found.start() - len(name) - 8): found.start()]
        guarded = re.search(r"\$\{" + name + r"\[[@*]\]:?\+\"?$", before)
        if name in may_be_empty and not guarded:
            yield line_of(text.expansions, found.start()), "empty-array", (
                f'write ${{{name}[@]+"${{{name}[@]}}"}}: an empty array is unbound under set -u before bash 4.4')


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scripts", nargs="+", type=Path)
    arguments = parser.parse_args()
    reports = []
    for path in arguments.scripts:
        if not path.is_file():
            fail_usage(f"{path} is not a file")
        found = sorted(set(findings(path.read_text(encoding="utf-8"))))
        reports.append({"file": str(path.resolve()),
                        "findings": [{"line": line, "rule": rule, "message": why} for line, rule, why in found]})
    emit({"judge": "bash-3.2", "scripts": reports})
    return 0


if __name__ == "__main__":
    sys.exit(main())
