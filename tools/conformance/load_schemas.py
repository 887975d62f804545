"""Loads documents as dlt does when it opens a pipeline, and prints as JSON what it then knows of each.

argv: pairs of a document cdf wrote and the one dlt exported. Both have to say the same to dlt."""

import json
import sys

import yaml
from dlt.common.schema import Schema
from dlt.common.schema.utils import get_inherited_table_hint


def is_default(key, value):
    return value is None or value is (key in ("nullable", "timezone"))


def facts(path):
    with open(path, encoding="utf-8") as file:
        schema = Schema.from_dict(json.load(file) if path.endswith(".json") else yaml.safe_load(file))
    return {
        "name": schema.name,
        "tables": {
            name: {
                "parent": table.get("parent"),
                "resource": table.get("resource"),
                "write_disposition": get_inherited_table_hint(schema.tables, name, "write_disposition"),
                "hints": {
                    key: value
                    for key, value in table.items()
                    if key not in ("name", "columns", "parent", "resource", "write_disposition", "x-cdf")
                },
                "columns": [
                    [
                        column,
                        {
                            key: value
                            for key, value in hints.items()
                            if key.startswith("x-") or not is_default(key, value)
                        },
                    ]
                    for column, hints in table["columns"].items()
                ],
            }
            for name, table in sorted(schema.tables.items())
        },
        "settings": schema.settings,
        "normalizers": schema._normalizers_config,
    }


paths = sys.argv[1:]
json.dump([[facts(ours), facts(theirs)] for ours, theirs in zip(paths[::2], paths[1::2])], sys.stdout, default=str)
