"""Prints, as JSON, the type that dlt creates for each logical type in each destination, as dlt and as sqlglot spell it."""

import json
import sys

import dlt
from sqlglot import exp

DESTINATIONS = (
    "duckdb motherduck ducklake postgres snowflake bigquery redshift databricks clickhouse mssql synapse fabric athena dremio"
).split()

TYPES = {
    "text": [{}, {"precision": 20}, {"precision": 5000}],
    "double": [{}],
    "bool": [{}],
    "date": [{}],
    "json": [{}],
    "binary": [{}, {"precision": 20}],
    "time": [{}] + [{"precision": digits} for digits in (0, 3, 6, 9)],
    "timestamp": [
        {**zone, **size}
        for zone in ({}, {"timezone": False})
        for size in [{}] + [{"precision": digits} for digits in (0, 1, 3, 4, 6, 7, 9)]
    ],
    "bigint": [{}] + [{"precision": bits} for bits in (1, 8, 9, 16, 17, 32, 33, 64, 65, 128)],
    "decimal": [{}, {"precision": 10, "scale": 2}, {"precision": 12}, {"precision": 40, "scale": 2}],
    "wei": [{}, {"precision": 20, "scale": 2}],
}


def mapper_of(destination):
    """The type mapper and the dialect of a destination; needs no driver."""
    capabilities = getattr(dlt.destinations, destination)()._raw_capabilities()
    return capabilities.type_mapper(capabilities), capabilities.sqlglot_dialect


def spellings(destination):
    mapper, dialect = mapper_of(destination)
    for data_type, sizes in TYPES.items():
        for size in sizes:
            column = {"name": "c", "data_type": data_type, "nullable": True, **size}
            try:
                created = mapper.to_destination_type(column, {"name": "t", "columns": {"c": column}})
                printed = exp.DataType.build(created, dialect=dialect).sql(dialect)
            except Exception as refused:
                if type(refused).__name__ != "TerminalValueError":
                    raise
                created, printed = None, None
            yield {"type": data_type, **size, "dlt": created, "sqlmesh": printed}


json.dump({destination: list(spellings(destination)) for destination in DESTINATIONS}, sys.stdout)
