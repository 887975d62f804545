"""Loads SQLMesh projects and writes as JSON what SQLMesh makes of each model and of each audit that has a file. No engine is asked.

argv: a file to write, and folders, each named <destination>-<dialect>. What is written: folder → file → rendered SQL and what sqlglot finds when it
reads that again: the number of statements, columns in order, and tables in the database, or its fault."""

import json
import sys
from pathlib import Path

from sqlglot import exp, parse
from sqlglot.errors import ParseError
from sqlmesh import Context


def seen(query, dialect):
    rendered = query.sql(dialect=dialect)
    try:
        statements = parse(rendered, read=dialect)
    except ParseError as fault:
        return {"sql": rendered, "fault": str(fault), "statements": 0, "columns": [], "tables": []}
    ctes = {cte.alias for cte in statements[0].find_all(exp.CTE)}
    tables = [table for table in statements[0].find_all(exp.Table) if table.db or table.name not in ctes]
    return {
        "sql": rendered,
        "statements": len(statements),
        "columns": statements[0].named_selects,
        "tables": [".".join(part for part in (table.db, table.name) if part) for table in tables],
    }


def read(folder):
    dialect = folder.name.split("-")[-1]
    context = Context(paths=[str(folder)])
    found = {}
    for model in context.models.values():
        if model.is_sql:
            found[model._path.relative_to(folder).as_posix()] = seen(model.render_query_or_raise(), dialect)
        for audit, args in model.audits_with_args:
            if audit._path is not None and audit._path.is_relative_to(folder):
                found[audit._path.relative_to(folder).as_posix()] = seen(model.render_audit_query(audit, **args), dialect)
    for audit in context.standalone_audits.values():
        found[audit._path.relative_to(folder).as_posix()] = seen(audit.render_audit_query(), dialect)
    return found


answer = {Path(folder).name: read(Path(folder)) for folder in sys.argv[2:]}
Path(sys.argv[1]).write_text(json.dumps(answer))
