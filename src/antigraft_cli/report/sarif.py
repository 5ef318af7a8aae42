"""SARIF 2.1.0 (OASIS), which code-scanning services read."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import quote

from antigraft_cli import __version__
from antigraft_cli.messages import Language
from antigraft_cli.report.escape import printable_lines
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.listed import and_more
from antigraft_cli.rules import Rule

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(findings: list[Finding], language: Language, rules: Mapping[str, Rule]) -> str:
    """The log of one run, ending with a line end; `rules` are all rules that were run, by code."""
    codes = list(rules)
    driver = {
        "name": "antigraft",
        "version": __version__,
        "rules": [_rule(rule, language) for rule in rules.values()],
    }
    seen: Counter[str] = Counter()
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes, seen, language) for finding in findings],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return printable_lines(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _rule(rule: Rule, language: Language) -> dict[str, object]:
    text = rule.title.text(language)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": text},
        "help": {"text": f"{text} (plan rule {rule.code})"},
        "defaultConfiguration": {"level": rule.severity, "enabled": not rule.opt_in},
    }


def _result(finding: Finding, codes: list[str], seen: Counter[str], language: Language) -> dict[str, object]:
    span = finding.span
    hint = finding.hint.text(language) if finding.hint else ""
    said = "\n".join(filter(None, (finding.message.text(language), hint, and_more(finding, language))))
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    location = {"artifactLocation": {"uri": quote(os.fsencode(finding.path))}, "region": region}
    return {
        "ruleId": finding.rule.code,
        "ruleIndex": codes.index(finding.rule.code),
        "level": finding.rule.severity,
        "message": {"text": said},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"antigraft/v1": _fingerprint(finding, seen)},
    }


def _fingerprint(finding: Finding, seen: Counter[str]) -> str:
    """A hash that survives moved lines: of the rule, the path, the line's text, and a counter of equal findings."""
    what = f"{finding.rule.code}\n{finding.path}\n{finding.line[:_OF_LINE].strip()}"
    seen[what] += 1
    return sha256(f"{what}\n{seen[what]}".encode("utf-8", "surrogatepass")).hexdigest()


_OF_LINE = 10_000
"""Letters of a line that tell it from others."""
