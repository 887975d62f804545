"""Reads lines `{dialect, sql, columns}` and answers for each model what sqlglot, SQLMesh's parser, takes it for.

`contained`: one SELECT with exactly these columns over exactly the table raw.t, and no comment. `unread`: sqlglot refuses it,
so that SQLMesh would say so when it loads the model. Anything else names what got out, or a forbidden function that the text becomes
when sqlglot prints it.
"""

import json
import sys

import sqlglot
from sqlglot import exp


def judge(dialect: str, sql: str, columns: list[str]) -> str:
    try:
        statements = sqlglot.parse(sql, read=dialect)
    except Exception:  # sqlglot also raises RecursionError, ValueError and others on nonsense
        return "unread"
    if len(statements) != 1 or not isinstance(statements[0], exp.Select):
        return f"{len(statements)} statements"
    select = statements[0]
    names = [projection.alias for projection in select.expressions]
    if names != columns:
        return f"columns {names}"
    allowed = {"kind", "expressions", "from", "from_", "where"}
    extra = [key for key, value in select.args.items() if value and key not in allowed]
    if extra:
        return f"clauses {extra}"
    tables = [table.sql() for table in select.find_all(exp.Table)]
    if len(tables) != 1 or select.find(exp.Table).name != "t":
        return f"tables {tables}"
    comments = [node.comments for node in select.walk() if node.comments]
    if comments:
        return f"comments {comments}"
    calls = [node.name.upper() for node in select.find_all(exp.Anonymous)]
    forbidden = [name for name in calls if name in {"PG_SLEEP", "SLEEP", "PG_READ_FILE"}]
    forbidden += [type(node).__name__ for node in select.find_all(exp.CurrentUser, exp.SessionUser)]
    return f"functions {forbidden}" if forbidden else "contained"


for line in sys.stdin:
    given = json.loads(line)
    print(json.dumps(judge(given["dialect"], given["sql"], given["columns"])))
