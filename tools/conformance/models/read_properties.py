"""Prints as JSON the properties SQLMesh knows, and what it reads of each in the model files of argv, without an engine."""

import json
import sys
from pathlib import Path

import sqlmesh
from sqlglot import exp
from sqlmesh.core.dialect import parse
from sqlmesh.core.model import load_sql_based_model
from sqlmesh.core.model.meta import ModelMeta
from sqlmesh.core.signal import signal


def plain(value):
    if isinstance(value, exp.Boolean):
        return value.this
    if isinstance(value, exp.Null):
        return None
    if isinstance(value, exp.Neg):
        return -plain(value.this)
    if isinstance(value, exp.Literal):
        return value.this if value.is_string else json.loads(value.this)
    if isinstance(value, (exp.Array, exp.Tuple)):
        return [plain(item) for item in value.expressions]
    if isinstance(value, exp.Expr):
        return value.sql("duckdb")
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(plain(item) for item in value)
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value if isinstance(value, (bool, int, float)) or value is None else str(getattr(value, "value", value))


def kind_of(model):
    options = model.kind.dict(exclude_unset=True, exclude={"name", "dialect"})
    column = options.pop("time_column", None)
    return {"name": model.kind.name.value, **plain(options), **({"time_column": plain(model.time_column.column)} if column else {})}


@signal()
def is_there(batch, dataset="", at_least=0):
    return True


def load(path):
    text = Path(path).read_text()
    expressions = parse(text, default_dialect="duckdb")
    return load_sql_based_model(
        expressions, dialect="duckdb", path=Path(path), signal_definitions=signal.get_registry()
    )


def said(model):
    read = {name: plain(getattr(model, name)) for name in names if hasattr(model, name) and name != "kind"}
    # The raw tables are those that the query names.
    said = [name for name in read["depends_on"] if not name.startswith('"raw')]
    return {**read, "kind": kind_of(model), "depends_on": said}


names = sorted(field.alias or name for name, field in ModelMeta.model_fields.items())
json.dump({"version": sqlmesh.__version__, "names": names, "models": [said(load(path)) for path in sys.argv[1:]]}, sys.stdout)
