"""Lets dlt create the tables of exported schemas in PostgreSQL, empty: create_tables.py, triples KEY EXPORT DATASET

Credentials come from the environment as dlt reads them. Prints as JSON, by key, why dlt refuses a schema, or null."""

import json
import os
import sys

os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
os.environ["RUNTIME__LOG_LEVEL"] = "CRITICAL"

import dlt  # noqa: E402
import yaml  # noqa: E402
from dlt.common.schema import Schema  # noqa: E402
from dlt.destinations.impl.postgres.configuration import PostgresClientConfiguration  # noqa: E402


def create(exported, dataset):
    with open(exported, encoding="utf-8") as file:
        schema = Schema.from_dict(yaml.safe_load(file))
    destination = dlt.destinations.postgres(destination_name="fixtures")
    config = PostgresClientConfiguration()._bind_dataset_name(dataset)
    with destination.client(schema, config) as client:
        client.initialize_storage()
        seen = schema.data_tables(seen_data_only=True)
        client.update_stored_schema(only_tables=[table["name"] for table in seen] + schema.dlt_table_names())


refused = {}
arguments = sys.argv[1:]
for key, exported, dataset in zip(arguments[::3], arguments[1::3], arguments[2::3]):
    try:
        create(exported, dataset)
        refused[key] = None
    except Exception as error:
        refused[key] = f"{type(error).__name__}: {str(error).splitlines()[0]}"
json.dump(refused, sys.stdout)
