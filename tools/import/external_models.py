"""Writes every external model of the SQLMesh project in the current folder, as SQLMesh knows it, to stdout as JSON."""
import json
import sys

from sqlmesh import Context


def sql(expression):
    return expression.sql("duckdb")


models = {}
for model in Context(paths=["."]).models.values():
    if model.kind.name.value != "EXTERNAL":
        continue
    models[model.fqn] = {
        "columns": {name: sql(kind) for name, kind in (model.columns_to_types or {}).items()},
        "description": model.description,
        "column_descriptions": dict(model.column_descriptions),
        "tags": model.tags,
        "grains": [sql(grain) for grain in model.grains],
        "references": [sql(reference.expression) for reference in model.all_references],
        "audits": [[name, {key: sql(value) for key, value in args.items()}] for name, args in model.audits],
        "owner": model.owner,
        "cron": model.cron,
        "gateway": model.gateway,
    }
json.dump(models, sys.stdout)
