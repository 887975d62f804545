"""Reads generated SQLMesh files back as SQLMesh does, and prints as JSON what it sees. No engine is asked.

argv: folders, each named <destination>-<dialect>."""

import json
import sys
from pathlib import Path

from sqlglot import parse_one
from sqlmesh.core.dialect import parse
from sqlmesh.core.model import create_external_model, load_sql_based_model
from sqlmesh.utils.yaml import load as load_yaml


def read(folder):
    dialect = folder.name.split("-")[-1]
    models, externals = {}, {}
    for path in sorted((folder / "models/staging").rglob("*.sql")):
        model = load_sql_based_model(parse(path.read_text(), default_dialect=dialect), dialect=dialect, path=path)
        rendered = model.render_query_or_raise(optimize=False).sql(dialect=dialect)
        models[model.fqn] = {
            "projections": parse_one(rendered, dialect=dialect).named_selects,
            "depends_on": sorted(model.depends_on),
        }
    for path in sorted((folder / "external_models").rglob("*.yaml")):
        for entry in load_yaml(path):
            model = create_external_model(dialect=dialect, **entry)
            externals[model.fqn] = [[name, type.sql(dialect)] for name, type in model.columns_to_types.items()]
    return {"models": models, "externals": externals}


json.dump({Path(folder).name: read(Path(folder)) for folder in sys.argv[1:]}, sys.stdout)
