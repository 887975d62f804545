"""Loads two small pipelines into DuckDB: load.py FOLDER. `shop` has a grandchild table; `ledger` has one column of type wei."""

import datetime as dt
import os
import sys
from decimal import Decimal

os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
os.environ["RUNTIME__LOG_LEVEL"] = "CRITICAL"

import dlt  # noqa: E402

folder = sys.argv[1]
price = {"data_type": "decimal", "precision": 12, "scale": 2}


@dlt.resource(primary_key="id", write_disposition="merge", columns={"total": {**price, "description": "Gross"}})
def orders():
    """Orders with their lines, and the options of a line: a grandchild."""
    item = {"sku": "a-1", "quantity": 2, "options": [{"name": "colour", "value": "red"}]}
    yield {"id": 1, "total": Decimal("19.90"), "placed_at": dt.datetime(2026, 1, 5, tzinfo=dt.timezone.utc), "items": [item]}


@dlt.resource(write_disposition="replace", primary_key="code")
def countries():
    yield [{"code": "CH", "name": "Switzerland"}, {"code": "FR", "name": "France"}]


@dlt.resource(columns={"amount": {"data_type": "wei"}})
def transfers():
    yield {"id": 1, "amount": 10**18}


def pipeline(name):
    return dlt.pipeline(
        name,
        pipelines_dir=os.path.join(folder, "pipelines"),
        destination=dlt.destinations.duckdb(os.path.join(folder, "warehouse.duckdb")),
        dataset_name=f"raw_{name}",
        export_schema_path=os.path.join(folder, "exports"),
    )


pipeline("shop").run(dlt.source(lambda: [orders, countries], name="shop", section="shop")())
pipeline("ledger").run(dlt.source(lambda: [transfers], name="ledger", section="ledger")())
