"""Loads shop and clickstream into the project's database, three deliveries each, and exports both schemas.

    python sources/run.py

Everything is read from `sources/data`; nothing is fetched. The database is a DuckDB file, which begins empty every time:
DESTINATION__WAREHOUSE__CREDENTIALS__DATABASE, or data/warehouse.duckdb; a relative path is relative to the project
folder. Where DESTINATION__WAREHOUSE__DESTINATION_TYPE is postgres, it is the empty one that the credentials name. The
exports in `exports/` are the same bytes on every run.
"""

import os
import shutil
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
WORK = PROJECT / ".dlt-work"

# dlt reads its settings when it is imported. Its global folder must not be the caller's home.
os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
os.environ["RUNTIME__LOG_LEVEL"] = os.environ.get("RUNTIME__LOG_LEVEL", "ERROR")
os.environ["DLT_DATA_DIR"] = str(WORK)
os.environ["DLT_PROJECT_DIR"] = str(PROJECT)

import dlt  # noqa: E402

from clickstream import clickstream  # noqa: E402
from data_files import delivered_tables  # noqa: E402
from shop import shop  # noqa: E402

LOADS = (1, 2, 3)
IS_POSTGRES = os.environ.get("DESTINATION__WAREHOUSE__DESTINATION_TYPE") == "postgres"


def database() -> Path:
    """The DuckDB file. An absolute path in the variable stays as it is."""
    return PROJECT / os.environ.get("DESTINATION__WAREHOUSE__CREDENTIALS__DATABASE", "data/warehouse.duckdb")


def start_empty() -> None:
    """Removes what an earlier run left: the database file, its write-ahead log, dlt's working folder."""
    shutil.rmtree(WORK, ignore_errors=True)
    if IS_POSTGRES:
        return
    for file in (database(), database().with_name(database().name + ".wal")):
        file.unlink(missing_ok=True)
    database().parent.mkdir(parents=True, exist_ok=True)


def destination():
    if IS_POSTGRES:
        return dlt.destinations.postgres(destination_name="warehouse")
    return dlt.destinations.duckdb(str(database()), destination_name="warehouse")


def load_all(source) -> tuple[dlt.Pipeline, list[str]]:
    """Loads every delivery of one source into the dataset `raw_<source>`. Returns its pipeline and the load ids in order."""
    name = source.name
    load_ids = []
    for load in LOADS:
        pipeline = dlt.pipeline(
            name,
            destination=destination(),
            dataset_name=f"raw_{name}",
            pipelines_dir=str(WORK / "pipelines"),
            export_schema_path=str(PROJECT / "exports"),
        )
        data = source(load)
        # A replace table without rows in this delivery must not be emptied, so it is not asked for.
        # `wishlists` is asked for every time and never answers: a table that is declared and does not exist.
        delivered = [*delivered_tables(name, load), "wishlists"]
        wanted = [resource for resource in data.resources if resource in delivered]
        load_ids += pipeline.run(data.with_resources(*wanted)).loads_ids
    return pipeline, load_ids


def change_loads(pipeline: dlt.Pipeline, sql: str, load_id: str) -> None:
    """Runs SQL over `_dlt_loads`, which `{}` stands for."""
    with pipeline.sql_client() as client:
        client.execute_sql(sql.format(client.make_qualified_table_name("_dlt_loads")), load_id)


def main() -> None:
    start_empty()
    shop_pipeline, shop_loads = load_all(shop)
    clickstream_pipeline, clickstream_loads = load_all(clickstream)
    # Two loads are put into the states a crash leaves. dlt writes the row of `_dlt_loads` after all rows of the load are in
    # their tables: a process that dies in between leaves rows whose load has no record. A record with another status than 0
    # is what dlt documents for a load that did not complete.
    change_loads(shop_pipeline, "DELETE FROM {} WHERE load_id = %s", shop_loads[2])
    change_loads(clickstream_pipeline, "UPDATE {} SET status = 1 WHERE load_id = %s", clickstream_loads[1])
    print(f"{len(shop_loads) + len(clickstream_loads)} loads, 2 left unfinished, 2 schemas exported")


if __name__ == "__main__":
    main()
