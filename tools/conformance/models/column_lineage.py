"""Prints, as JSON, for each query on standard input what sqlglot's own lineage says its columns are made of: a list of `name`, `sources`."""

import json
import sys

from sqlglot import exp, parse_one
from sqlglot.lineage import lineage


def sources(name, sql, schema):
    leaves = (node for node in lineage(name, sql, schema=schema, dialect="duckdb").walk() if not node.downstream)
    tables = ((leaf.source, leaf.name.split(".")[-1]) for leaf in leaves)
    return sorted({f"{source.db}.{source.name}.{column}" for source, column in tables if isinstance(source, exp.Table)})


asked = json.load(sys.stdin)
answers = [
    [{"name": name, "sources": sources(name, sql, asked["schema"])} for name in parse_one(sql, dialect="duckdb").named_selects]
    for sql in asked["queries"]
]
print(json.dumps(answers))
