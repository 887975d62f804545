"""Writes every audit of the SQLMesh project in the current folder, as SQLMesh renders it, to stdout as JSON."""
import json
import sys

from sqlmesh import Context

context = Context(paths=["."])
audits = []
for model in context.models.values():
    for audit, args in model.audits_with_args:
        sql = model.render_audit_query(audit, **args).sql("duckdb")
        said = {name: value.sql("duckdb") for name, value in args.items()}
        audits.append({"model": model.name, "name": audit.name, "args": said, "blocking": audit.blocking, "sql": sql})
for audit in context.standalone_audits.values():
    sql = audit.render_audit_query().sql("duckdb")
    audits.append({"model": audit.name, "name": "relation", "args": {}, "blocking": audit.blocking, "sql": sql})
json.dump(audits, sys.stdout)
