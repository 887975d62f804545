"""Loads the fixtures shop, crm and types into PostgreSQL with real dlt: load_fixtures.py EXPORT_FOLDER

The pipelines are those the other fixtures were loaded with, into DuckDB, so that both engines are held against one truth.
Credentials come from the environment as dlt reads them. Load ids are fixed; row ids are not.
"""

import datetime as dt
import os
import sys
from decimal import Decimal

for key in ("EXTRACT__WORKERS", "NORMALIZE__WORKERS", "LOAD__WORKERS"):
    os.environ.setdefault(key, "1")
os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
os.environ["RUNTIME__LOG_LEVEL"] = "CRITICAL"

import dlt  # noqa: E402
import dlt.extract.storage  # noqa: E402
from dlt.common.schema.utils import new_table  # noqa: E402

UTC = dt.timezone.utc
seconds = 1767225600.0


def T(day, hour=0):
    return dt.datetime(2026, 1, day, hour, tzinfo=UTC)


def next_load_id():
    global seconds
    seconds += 3600.25
    return str(seconds)


dlt.extract.storage.create_load_id = next_load_id


def shop_source(run):
    orders1 = [
        dict(order_id=1, customer_id=10, updated_at=T(1), deleted=False, total=Decimal("19.90"), address={"city": "Bern", "geo": {"lat": 46.9, "lon": 7.4}},
             items=[dict(sku="a-1", qty=2, options=[dict(k="color", v="red"), dict(k="size", v="M")]), dict(sku="b-2", qty=1, options=[])], tags=["new", "gift"]),
        dict(order_id=2, customer_id=11, updated_at=T(1), deleted=False, total=Decimal("5.00"), address=None, items=[dict(sku="c-3", qty=7)], tags=[]),
        dict(order_id=2, customer_id=11, updated_at=T(2), deleted=False, total=Decimal("6.00"), address=None, items=[dict(sku="c-3", qty=8)], tags=["dup"]),
        dict(order_id=3, customer_id=11, updated_at=T(1), deleted=False, total=Decimal("1.00"), address=None, items=[], tags=[]),
    ]
    orders2 = [
        dict(order_id=1, customer_id=10, updated_at=T(3), deleted=False, total=Decimal("21.90"), address={"city": "Bern", "zip": "3000"},
             items=[dict(sku="a-1", qty=3, options=[dict(k="color", v="blue")])], tags=["gift"]),
        dict(order_id=3, customer_id=11, updated_at=T(3), deleted=True, total=Decimal("1.00"), address=None, items=[], tags=[]),
    ]

    @dlt.resource(primary_key="order_id", write_disposition="merge",
                  columns={"updated_at": {"dedup_sort": "desc"}, "deleted": {"hard_delete": True},
                           "total": {"data_type": "decimal", "precision": 10, "scale": 2, "description": "Gross total"},
                           "note": {"data_type": "text", "description": "declared with a type, never in the data"},
                           "loyalty_tier": {"description": "declared without a type, never in the data", "x-annotation-pii": False}},
                  references=[{"referenced_table": "customers", "columns": ["customer_id"], "referenced_columns": ["id"], "label": "placed_by", "cardinality": "many_to_one"}])
    def orders():
        yield orders1 if run == 1 else orders2

    @dlt.resource(write_disposition="append", columns={"payload": {"data_type": "json"}, "ip": {"x-annotation-pii": True, "x-annotation-sensitivity": "high"}})
    def events(ts=dlt.sources.incremental("ts", initial_value="2026-01-01T00:00:00Z")):
        yield [dict(ts=f"2026-01-0{run}T00:00:00Z", kind="click", ip="10.0.0.1", payload={"x": 1}), dict(ts=f"2026-01-0{run}T01:00:00Z", kind="view", ip=None, payload=[1, 2])]

    @dlt.resource(primary_key="id", write_disposition="append")
    def clicks():  # primary_key + append: duplicates stay
        yield [dict(id=1, n=1), dict(id=1, n=2), dict(id=2, n=1)]

    @dlt.resource(primary_key="code", write_disposition="replace", columns={"code": {"unique": True}})
    def countries():
        yield [dict(code="CH", name="Switzerland"), dict(code="CH", name="Suisse"), dict(code="FR", name="France")][1 : 3 if run == 1 else 2]

    @dlt.resource(primary_key="id", write_disposition="merge", columns={"email": {"x-annotation-pii": True, "unique": True, "description": "Work e-mail"}})
    def customers():
        yield [dict(id=10, email="a@example.org", profile={"langs": ["de", "fr"]}), dict(id=11, email="b@example.org", profile={"langs": []})]

    @dlt.resource(write_disposition="append", columns={"id": {"data_type": "bigint"}})
    def silent():  # yields nothing: dlt does not even add it to the schema
        yield from []

    @dlt.resource(write_disposition="append", max_table_nesting=0)
    def raw_docs():  # nesting cut: everything nested becomes json
        yield [dict(id=1, a={"b": [1, 2, {"c": 3}]}, l=[{"x": 1}])]

    @dlt.source(name="shop", root_key=None)
    def src():
        return [orders, events, clicks, countries, customers, silent, raw_docs]
    s = src()
    s.schema.set_schema_contract({"tables": "evolve", "columns": "evolve", "data_type": "freeze"})
    # declared in the schema, never loaded: in the document, not in the database
    s.schema.update_table(new_table("refunds", columns=[{"name": "refund_id", "data_type": "bigint", "nullable": False}, {"name": "reason", "data_type": "text"}]))
    s.schema.update_table(new_table("only_hints", columns=[{"name": "x", "primary_key": True, "nullable": False}]))
    s.orders.apply_hints(additional_table_hints={"description": "Customer orders,\none row per order", "x-annotation-owner": "team-sales"})
    return s



def crm_source(run):
    def res(name, rows, wd, pk=None, mk=None, cols=None):
        return dlt.resource(rows[run], name=name, write_disposition=wd, primary_key=pk, merge_key=mk, columns=cols)
    m = lambda s, **k: dict(disposition="merge", strategy=s, **k)
    kids = lambda n: [dict(phone=f"+41{n}{i}") for i in range(n)]
    return [
        res("del_ins", {1: [dict(id=1, v="a"), dict(id=2, v="b", kids=kids(2))], 2: [dict(id=2, v="B", kids=kids(1)), dict(id=2, v="B2")]}, m("delete-insert"), "id"),
        res("del_ins_dedup", {1: [dict(id=1, v="a"), dict(id=1, v="b")], 2: [dict(id=1, v="c"), dict(id=1, v="d")]}, m("delete-insert", deduplicated=True), "id"),
        res("del_ins_mk", {1: [dict(day="d1", v=1), dict(day="d1", v=1), dict(day="d2", v=2)], 2: [dict(day="d2", v=3), dict(day="d2", v=3)]}, m("delete-insert"), None, "day"),
        res("del_ins_nullkey", {1: [dict(id=None, v=1), dict(id=1, v=1)], 2: [dict(id=None, v=1), dict(id=1, v=2)]}, m("delete-insert"), "id", None, {"id": {"data_type": "bigint", "nullable": True}}),
        res("merge_nokey", {1: [dict(id=1)], 2: [dict(id=1)]}, "merge"),
        res("ups", {1: [dict(id=1, v="a", kids=kids(2)), dict(id=2, v="b", kids=kids(1))], 2: [dict(id=2, v="B", kids=kids(3)), dict(id=3, v="c")]}, m("upsert"), "id"),
        res("ups_hard", {1: [dict(id=1, v="a", gone=None), dict(id=2, v="b", gone=None)], 2: [dict(id=2, v="b", gone=True), dict(id=9, v="z", gone=True)]}, m("upsert"), "id", None, {"gone": {"data_type": "bool", "hard_delete": True}}),
        res("ups_version", {1: [dict(id=1, v="a", rev=1)], 2: [dict(id=1, v="ignored", rev=1)]}, m("upsert", skip_unchanged_rows=True, row_version_column_name="rev"), "id"),
        res("ups_filter", {1: [dict(id=1, v="a", ok=True), dict(id=2, v="b", ok=False)], 2: [dict(id=3, v="c", ok=True)]}, m("upsert", source_filter="ok = true"), "id"),
        res("ins_only", {1: [dict(id=1, v="a", kids=kids(1))], 2: [dict(id=1, v="B", kids=kids(2)), dict(id=2, v="c")]}, m("insert-only"), "id"),
        res("cdc_t", {1: [dict(id=1, v="a", kids=kids(1)), dict(id=2, v="b"), dict(id=3, v="c")], 2: [dict(id=1, v="A", kids=kids(2)), dict(id=4, v="d")]}, m("cdc"), "id"),
        res("hist", {1: [dict(id=1, v="a", kids=kids(1)), dict(id=2, v="b")], 2: [dict(id=1, v="A", kids=kids(2)), dict(id=3, v="c")]}, m("scd2"), "id"),
        res("hist_named", {1: [dict(id=1, v="a"), dict(id=2, v="b")], 2: [dict(id=1, v="A")]},
            m("scd2", validity_column_names=["from_ts", "to_ts"], active_record_timestamp="9999-12-31T00:00:00Z", boundary_timestamp="2026-02-03T04:05:06+02:00"), "id"),
        res("hist_mk", {1: [dict(id=1, v="a"), dict(id=2, v="b")], 2: [dict(id=1, v="A")]}, m("scd2"), None, "id"),
        res("hist_rowver", {1: [dict(id=1, v="a", h="h1")], 2: [dict(id=1, v="A", h="h2")]}, m("scd2", row_version_column_name="h"), "id"),
    ]



def types_cols():
    ts = {"data_type": "timestamp"}
    return {
        "c_text": {"data_type": "text"}, "c_text20": {"data_type": "text", "precision": 20}, "c_bool": {"data_type": "bool"}, "c_double": {"data_type": "double"},
        "c_big": {"data_type": "bigint"}, "c_big8": {"data_type": "bigint", "precision": 8}, "c_big16": {"data_type": "bigint", "precision": 16},
        "c_big32": {"data_type": "bigint", "precision": 32}, "c_big64": {"data_type": "bigint", "precision": 64},
        "c_ts": ts, "c_ts0": {**ts, "precision": 0}, "c_ts3": {**ts, "precision": 3}, "c_ts6": {**ts, "precision": 6}, "c_tsn": {**ts, "timezone": False},
        "c_tsn0": {**ts, "timezone": False, "precision": 0}, "c_tsn3": {**ts, "timezone": False, "precision": 3}, "c_ts_tz": {**ts, "timezone": True},
        "c_date": {"data_type": "date"}, "c_time": {"data_type": "time"}, "c_time3": {"data_type": "time", "precision": 3},
        "c_bin": {"data_type": "binary"}, "c_bin8": {"data_type": "binary", "precision": 8}, "c_json": {"data_type": "json"},
        "c_dec": {"data_type": "decimal"}, "c_dec10_2": {"data_type": "decimal", "precision": 10, "scale": 2}, "c_dec12": {"data_type": "decimal", "precision": 12},
        "c_wei": {"data_type": "wei"}, "c_wei38": {"data_type": "wei", "precision": 38, "scale": 0},
        "c_nn": {"data_type": "bigint", "nullable": False}, "c_default_flags": {"data_type": "text", "nullable": True, "unique": False, "primary_key": False},
        "c_never": {"data_type": "double"}, "c_untyped": {"description": "no type"},
    }


def types_rows():
    aware, naive = T(5, 6).replace(microsecond=123456), dt.datetime(2026, 1, 5, 6, 7, 8, 123456)
    row = dict(c_text="é", c_text20="x", c_bool=True, c_double=1.5, c_big=2**40, c_big8=7, c_big16=300, c_big32=70000, c_big64=2**50, c_ts=aware, c_ts0=aware, c_ts3=aware,
               c_ts6=aware, c_tsn=naive, c_tsn0=naive, c_tsn3=naive, c_ts_tz=naive, c_date=dt.date(2026, 1, 5), c_time=dt.time(1, 2, 3, 456789), c_time3=dt.time(1, 2, 3, 456000), c_bin=b"\x00\xff",
               c_bin8=b"ab", c_json={"k": [1]}, c_dec=Decimal("1.23"), c_dec10_2=Decimal("1.2"), c_dec12=Decimal("1.2"), c_wei=10**18, c_wei38=5, c_nn=1, c_default_flags="d")
    return [row]


def types_source(dest):
    big = {} if dest == "postgres" else {"c_big128": {"data_type": "bigint", "precision": 128}, "c_tsn9": {"data_type": "timestamp", "timezone": False, "precision": 9}}
    rows = types_rows()
    if big:
        rows[0].update(c_big128=2**60, c_tsn9=dt.datetime(2026, 1, 5, 6, 7, 8, 1))

    @dlt.resource(name="all_types", columns={**types_cols(), **big})
    def a(): yield rows

    @dlt.resource(name="inferred")
    def i():
        yield dict(i=1, f=1.5, b=True, s="x", ts_text="2026-01-05T06:07:08Z", date_text="2026-01-05", dt_aware=T(5), dt_naive=dt.datetime(2026, 1, 5), d=dt.date(2026, 1, 1), t=dt.time(1), by=b"1",
                   dec=Decimal("1.10"), o={"x": {"y": 1}}, l=[1], ll=[[1, 2], [3]], n=None, mixed=[1, {"a": 2}], empty={}, empty_l=[])

    @dlt.resource(name="variants")
    def v():
        yield [dict(x=1, y="a", z=True), dict(x="text", y=5, z=3), dict(x=2.5, y={"k": 1}, z="no"), dict(x=T(1), y=None, z=T(2))]
    return dlt.source(lambda: [a, i, v], name="types", section="types")()



def restart_clock():
    global seconds
    seconds = 1767225600.0


def pipeline(name, export_folder):
    restart_clock()
    return dlt.pipeline(
        f"{name}_pipeline",
        destination=dlt.destinations.postgres(destination_name="fixtures"),
        dataset_name=f"raw_{name}",
        pipelines_dir=os.path.join(export_folder, "..", ".dlt-work"),
        export_schema_path=export_folder,
    )


def load(export_folder):
    shop = pipeline("shop", export_folder)
    for run in (1, 2):
        shop.run(shop_source(run))
    crm = pipeline("crm", export_folder)
    for run in (1, 2):
        crm.run(dlt.source(lambda: crm_source(run), name="crm", section="crm")())
    # hist goes back to its first content: the same row hash appears again.
    crm.run(dlt.source(lambda: [one for one in crm_source(1) if one.name == "hist"], name="crm", section="crm")())
    pipeline("types", export_folder).run(types_source("postgres"))


load(sys.argv[1])
