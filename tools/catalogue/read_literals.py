"""Reads texts as sqlglot does: argv is JSON, a list of [dialect, SQL of a text]; what is written is the list of texts, null for none."""

import json
import sys

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError


def text(dialect, sql):
    try:
        found = parse_one(sql, read=dialect)
    except SqlglotError:
        return None
    return found.this if isinstance(found, exp.Literal) and found.is_string else None


json.dump([text(*one) for one in json.loads(sys.argv[1])], sys.stdout)
