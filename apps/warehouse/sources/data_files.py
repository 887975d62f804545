"""Reads the deliveries in `sources/data/<source>/load_<n>/<table>.json` or `.csv`."""

import csv
import json
from pathlib import Path
from typing import Any

Row = dict[str, Any]

DATA = Path(__file__).resolve().parent / "data"


def delivered_tables(source: str, load: int) -> list[str]:
    """Names of the tables this delivery holds, sorted."""
    return sorted(file.stem for file in (DATA / source / f"load_{load}").iterdir())


def rows_of(source: str, load: int, table: str) -> list[Row]:
    """The rows of one file. An empty CSV cell is None; numbers in CSV stay text and take the column's declared type."""
    folder = DATA / source / f"load_{load}"
    if (folder / f"{table}.json").exists():
        return json.loads((folder / f"{table}.json").read_text(encoding="utf-8"))
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return [{name: value or None for name, value in row.items()} for row in csv.DictReader(file)]
