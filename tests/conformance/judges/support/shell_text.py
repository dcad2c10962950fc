"""Views of a shell script, of its own length: offsets and lines stay true.

`code` has comments, all quoted text and here-documents blanked; command substitutions
inside double quotes are code. `expansions` keeps double-quoted text and the bodies of
unquoted here-documents, where `${…}` still expands. `uncommented` lacks comments only.
"""

from __future__ import annotations

import re

HERE_DOCUMENT = re.compile(r"<<(-?)\s*(\\?)(['\"]?)([A-Za-z_][\w-]*)\3")
WORD_BREAK = " \t\n;&|()"


class ShellText:
    def __init__(self, source: str) -> None:
        self.source = source
        self._code = list(source)
        self._expansions = list(source)
        self._uncommented = list(source)
        self.case_in_substitution: list[int] = []
        self.quote_in_substituted_document: list[int] = []
        self._pending: list[tuple[str, bool, bool, int]] = []
        self._walk(0, until=None, depth=0)
        self.code = "".join(self._code)
        self.expansions = "".join(self._expansions)
        self.uncommented = "".join(self._uncommented)

    def _blank(self, start: int, end: int, expansions: bool = True) -> None:
        for index in range(start, min(end, len(self.source))):
            if self.source[index] != "\n":
                self._code[index] = " "
                if expansions:
                    self._expansions[index] = " "

    def _walk(self, index: int, until: str | None, depth: int) -> int:
        """Reads code up to the unbalanced closing character; the index after it."""
        source, parentheses, cases = self.source, 0, 0
        while index < len(source):
            char = source[index]
            if char == "\\":
                self._blank(index, index + 2)
                index += 2
            elif char == "'" or source.startswith("$'", index):
                index = self._single(index + (2 if char == "$" else 1), ansi=char == "$")
            elif char == '"':
                index = self._double(index + 1, depth)
            elif char == "#" and (index == 0 or source[index - 1] in WORD_BREAK):
                end = source.find("\n", index)
                end = len(source) if end < 0 else end
                self._blank(index, end)
                self._uncommented[index:end] = " " * (end - index)
                index = end
            elif source.startswith("$(", index) and not source.startswith("$((", index):
                index = self._walk(index + 2, ")", depth + 1)
            elif source.startswith("${", index):
                index = self._brace(index + 2, depth, quoted=False)
            elif char == "\n" and self._pending:
                index = self._documents(index + 1)
            elif (found := HERE_DOCUMENT.match(source, index)) and not source.startswith("<<<", index):
                quoted = bool(found.group(2) or found.group(3))
                self._pending.append((found.group(4), bool(found.group(1)), quoted, depth))
                index = found.end()
            elif source.startswith("<<<", index):
                index += 3
            elif char == "(":
                parentheses += 1
                index += 1
            elif char == ")":
                if parentheses:
                    parentheses -= 1
                elif cases:
                    # The ) of a case pattern without its opening one.
                    if depth:
                        self.case_in_substitution.append(index)
                elif until == ")":
                    return index + 1
                index += 1
            elif char.isalpha() and (index == 0 or source[index - 1] in WORD_BREAK + "`"):
                word = re.match(r"\w+", source[index:])
                assert word is not None
                cases += {"case": 1, "esac": -1}.get(word.group(0), 0)
                index += word.end()
            else:
                index += 1
        return index

    def _single(self, index: int, ansi: bool) -> int:
        start = index
        while index < len(self.source) and self.source[index] != "'":
            index += 2 if ansi and self.source[index] == "\\" else 1
        self._blank(start, index)
        return index + 1

    def _double(self, index: int, depth: int) -> int:
        source = self.source
        while index < len(source):
            char = source[index]
            if char == "\\":
                self._blank(index, index + 2)
                index += 2
            elif char == '"':
                return index + 1
            elif source.startswith("$(", index) and not source.startswith("$((", index):
                index = self._walk(index + 2, ")", depth + 1)
            elif source.startswith("${", index):
                self._blank(index, index + 2, expansions=False)
                index = self._brace(index + 2, depth, quoted=True)
            else:
                self._blank(index, index + 1, expansions=False)
                index += 1
        return index

    def _brace(self, index: int, depth: int, quoted: bool) -> int:
        source = self.source
        while index < len(source):
            char = source[index]
            if char == "}":
                return index + 1
            if char == "\\":
                index += 2
            elif char == '"':
                index = self._double(index + 1, depth)
            elif char == "'" and not quoted:
                index = self._single(index + 1, ansi=False)
            elif source.startswith("${", index):
                index = self._brace(index + 2, depth, quoted)
            elif source.startswith("$(", index):
                index = self._walk(index + 2, ")", depth + 1)
            else:
                if quoted:
                    self._blank(index, index + 1, expansions=False)
                index += 1
        return index

    def _documents(self, index: int) -> int:
        for delimiter, dashed, quoted, depth in self._pending:
            start = index
            while index < len(self.source):
                end = self.source.find("\n", index)
                end = len(self.source) if end < 0 else end
                line = self.source[index:end]
                if (line.lstrip("\t") if dashed else line) == delimiter:
                    break
                index = end + 1
            body = self.source[start:index]
            if depth and re.search(r"['\"`]", body):
                self.quote_in_substituted_document.append(start)
            self._blank(start, index, expansions=quoted)
            end = self.source.find("\n", index)
            index = len(self.source) if end < 0 else end
        self._pending = []
        return index
