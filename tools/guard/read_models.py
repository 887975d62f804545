"""Reads lines `{dialect, sql}`, a query each, and answers with the number of statements sqlglot finds and the columns of the first."""

import json
import sys

from sqlglot import parse
from sqlglot.errors import SqlglotError

for line in sys.stdin:
    given = json.loads(line)
    try:
        statements = parse(given["sql"], read=given["dialect"])
        print(json.dumps({"statements": len(statements), "columns": statements[0].named_selects}))
    except SqlglotError as fault:
        print(json.dumps({"fault": str(fault)}))
