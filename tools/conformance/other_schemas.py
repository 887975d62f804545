"""Makes schemas with the real dlt, of many kinds, in DuckDB, PostgreSQL and a folder. Started by other-schemas.e2e.test.ts.

argv: an empty folder, the URL of an empty PostgreSQL database. Prints as JSON what dlt says of each schema:

    [{"case": "...", "place": "duckdb", "schema": "...", "dataset": "...", "pipeline": "...", "hash": "..."}]

`hash` is the one of the schema that the newest finished load was made with.
"""

import datetime as dt
import decimal
import json
import os
import sys

import dlt
from dlt.common import Wei

FOLDER, POSTGRES = sys.argv[1:]
UTC = dt.timezone.utc
CASES = {}


def case(make):
    CASES[make.__name__] = make
    return make


def src(name, *resources, **settings):
    @dlt.source(name=name, **settings)
    def source():
        return resources

    return source()


@case
def nested_deep(run):
    data = [
        {
            "id": 1,
            "a": [{"b": [{"c": [{"d": [1, 2, [3, 4]]}], "e": {"f": {"g": 1}}}]}],
            "m": [[1, [2]], [3]],
            "o": {"p": [{"q": None, "r": "x"}]},
        }
    ]
    r = dlt.resource(data, name="deep", primary_key="id", write_disposition="merge")
    r2 = dlt.resource(data, name="shallow", max_table_nesting=1)
    run(src("nested_deep", r, r2, max_table_nesting=5))


@case
def variants(run):
    def rows():
        return dlt.resource([{"id": 1, "v": 1, "w": [{"z": 1}], "t": dt.datetime(2024, 1, 1, tzinfo=UTC)}], name="v")

    run(src("variants", rows()))
    run(
        src(
            "variants",
            dlt.resource(
                [
                    {"id": 2, "v": "text", "w": [{"z": "s"}], "t": "not a time"},
                    {"id": 3, "v": 1.5, "w": [{"z": {"k": 1}}]},
                    {"id": 4, "v": True},
                    {"id": 5, "v": dt.date(2024, 1, 1)},
                    {"id": "six"},
                ],
                name="v",
            ),
        )
    )


@case
def scd2_custom(run):
    a = dlt.resource(
        [{"k": 1, "x": "a"}],
        name="dim",
        merge_key="k",
        write_disposition={
            "disposition": "merge",
            "strategy": "scd2",
            "validity_column_names": ["valid from", "Valid-To"],
            "active_record_timestamp": "9999-12-31",
            "boundary_timestamp": "2024-01-01",
        },
    )
    b = dlt.resource(
        [{"k": 1, "x": "a", "h": "1", "l": [1, 2]}],
        name="dim_v",
        primary_key="k",
        write_disposition={"disposition": "merge", "strategy": "scd2", "row_version_column_name": "h"},
    )
    c = dlt.resource(
        [{"k": 1, "x": "a"}],
        name="dim_n",
        columns={"k": {"nullable": False}},
        write_disposition={
            "disposition": "merge",
            "strategy": "scd2",
            "active_record_timestamp": None,
            "validity_column_names": ["from", "to"],
        },
    )
    run(src("scd2_custom", a, b, c))


@case
def strategies(run):
    R = [{"id": 1, "g": "a", "del": None, "s": 1, "n": [{"y": 1}]}, {"id": 2, "g": "b", "del": True, "s": 3, "n": []}]
    m = lambda s, **k: {"disposition": "merge", "strategy": s, **k}
    rs = [
        dlt.resource(
            R,
            name="di",
            primary_key=("id", "g"),
            merge_key="g",
            write_disposition=m("delete-insert", deduplicated=True),
            columns={"del": {"hard_delete": True, "data_type": "bool"}, "s": {"dedup_sort": "desc"}},
        ),
        dlt.resource([{"id": 1, "n": [{"y": 1}]}], name="up", primary_key="id", write_disposition=m("upsert")),
        dlt.resource(R, name="io", primary_key="id", write_disposition=m("insert-only"), columns={"s": {"dedup_sort": "asc"}}),
    ]
    run(src("strategies", *rs))


@case
def cdc(run):
    R = [{"id": 1, "g": "a", "s": 1, "n": [{"y": 1}]}, {"id": 2, "g": "b", "s": 3}]
    m = lambda s, **k: {"disposition": "merge", "strategy": s, **k}
    run(
        src(
            "cdc",
            dlt.resource(
                R,
                name="c",
                primary_key="id",
                write_disposition=m("cdc", row_version_column_name="s", destination_scope="g = 'a'", source_filter="id > 0"),
            ),
        )
    )


@case
def own_keys(run):
    r = dlt.resource(
        [{"uid": "a", "id": 1, "kids": [{"kid": "x", "puid": "a", "n": 1}]}],
        name="own",
        columns={"uid": {"row_key": True, "unique": True, "data_type": "text"}},
    )
    q = dlt.resource(
        [{"id": 1, "kids": [{"kid": "x", "n": 1}]}],
        name="nh",
        primary_key="id",
        write_disposition="merge",
        nested_hints={
            "kids": dlt.mark.make_nested_hints(
                primary_key="kid", write_disposition="append", columns={"n": {"data_type": "decimal", "precision": 10, "scale": 2}}
            )
        },
    )
    s = src("own_keys", r, q, root_key=True)
    run(s)


@case
def annotations(run):
    odd = {
        "x-a": None,
        "x-b": False,
        "x-c": 0,
        "x-d": 1.0,
        "x-e": 1e22,
        "x-f": "yes",
        "x-g": "1e3",
        "x-h": "a\nb: c\n",
        "x-i": [1, [2, {"k": None}]],
        "x-j": {"__proto__": 1, "2024": {"z": "é🦆"}, "b": "", "a": "null"},
        "x-k": "~",
        "x-l": "0x1F",
        "x-m": "2024-01-01",
        "x-n": " lead",
        "x-o": "trail ",
        "x-p": "# no comment",
        "x-q": "!!str x",
        "x-r": "&a *b",
        "x-s": "tab\there",
        "x-t": "\u2028sep",
        "x-u": "'q\"q'",
        "x-v": True,
        "x-w": 12345678901234567890,
        "x-annotation-pii": True,
        "x-x": -0.0,
        "x-y": 1e-7,
        "x-z": "12:30:45",
    }
    r = dlt.resource(
        [{"id": 1, "c": "x"}],
        name="ann",
        columns={"c": {"data_type": "text", "description": "multi\nline \"d\": 'x'\n\ttab  ", **odd}, "id": {"description": "yes"}},
    )
    r.apply_hints(additional_table_hints={**odd, "description": "Table\n- list\n: odd"})
    s = src("annotations", r)
    run(s)


@case
def types_all(run):
    cols = {}
    row = {}

    def c(n, t, v, **k):
        cols[n] = {"data_type": t, **k}
        row[n] = v

    for p in (None, 0, 1, 3, 6):
        for z in (None, False, True):
            k = {}
            if p is not None:
                k["precision"] = p
            if z is not None:
                k["timezone"] = z
            c(f"ts_{p}_{z}", "timestamp", dt.datetime(2024, 1, 1, 1, 2, 3, 456789, tzinfo=UTC), **k)
    for p in (None, 0, 3, 6):
        k = {} if p is None else {"precision": p}
        c(f"time_{p}", "time", dt.time(1, 2, 3, 456), **k)
    for p in (None, 8, 16, 32, 64):
        c(f"int_{p}", "bigint", 5, **({} if p is None else {"precision": p}))
    for p, s in ((None, None), (10, 2), (12, None), (38, 0), (20, 10)):
        k = {}
        if p is not None:
            k["precision"] = p
        if s is not None:
            k["scale"] = s
        c(f"dec_{p}_{s}", "decimal", decimal.Decimal("1.5"), **k)
    c("w", "wei", Wei("10"))
    c("t", "text", "x")
    c("t20", "text", "x", precision=20)
    c("b", "binary", b"x")
    c("b20", "binary", b"x", precision=20)
    c("j", "json", {"a": 1})
    c("d", "date", dt.date(2024, 1, 1))
    c("bo", "bool", True)
    c("f", "double", 1.5)
    c("nn", "text", "x", nullable=False)
    run(src("types_all", dlt.resource([row], name="types", columns=cols)))


@case
def contracts(run):
    r = dlt.resource(
        [{"id": 1}],
        name="tight",
        schema_contract={"tables": "evolve", "columns": "freeze", "data_type": "discard_row"},
        columns={"id": {"data_type": "bigint"}},
    )
    r2 = dlt.resource([{"id": 1, "extra": 1}], name="loose", schema_contract="discard_value")
    s = src("contracts", r, r2, schema_contract={"tables": "evolve", "columns": "evolve", "data_type": "discard_value"})
    run(s)


@case
def nulls(run):
    r = dlt.resource(
        [{"id": 1, "nothing": None, "o": {"p": None}, "l": [None, None], "e": []}],
        name="n",
        columns={"ghost": {"data_type": "text"}, "spooky": {"description": "no type"}, "hinted": {"x-mine": 1}},
    )
    never = dlt.resource([], name="never", columns={"a": {"data_type": "text"}})
    mat = dlt.resource([], name="mat", columns={"a": {"data_type": "text"}})

    def gen():
        yield dlt.mark.materialize_table_schema()

    m = dlt.resource(gen, name="materialised", columns={"a": {"data_type": "text"}, "b": {"nullable": False, "data_type": "bigint"}})
    run(src("nulls", r, never, m))
    run(src("nulls", dlt.resource([{"id": 2, "nothing": "now text"}], name="n")))


@case
def incremental(run):
    @dlt.resource(primary_key="id", write_disposition="append")
    def inc(at=dlt.sources.incremental("at", initial_value="2024-01-01")):
        yield [{"id": 1, "at": "2024-02-01", "loaded": dt.datetime(2024, 1, 1)}]

    r = dlt.resource(
        [{"id": 1, "at": "x"}], name="hinted", columns={"at": {"incremental": True, "sort": True, "cluster": True, "partition": True}}
    )
    run(src("incremental", inc, r))


@case
def refs(run):
    a = dlt.resource([{"id": 1}], name="cust", primary_key="id")
    b = dlt.resource(
        [{"id": 1, "cust_id": 1}],
        name="ord",
        references=[{"referenced_table": "cust", "columns": ["cust_id"], "referenced_columns": ["id"]}],
        file_format="jsonl",
    )
    run(src("refs", a, b))


@case
def cs_names(run):
    s = src(
        "cs_names",
        dlt.resource(
            [{"Id": 1, "camelCase": 2, "With Space": 3, "order": 1, "SELECT": 2, "ünï": 3, "Nest": [{"Sub Item": 1}]}], name="MyTable"
        ),
    )
    run(s, env={"SCHEMA__NAMING": "sql_cs_v1"})


@case
def direct_names(run):
    s = src(
        "direct_names",
        dlt.resource(
            [
                {
                    "Id": 1,
                    "camel Case": 2,
                    "2024": 3,
                    "__proto__": 1,
                    "a-b.c": 2,
                    "日本語🦆": 3,
                    "Nest ed": [{"Sub▶Item": 1, "constructor": 2}],
                    "yes": 1,
                    "1e3": 2,
                    "null": 3,
                    "'q'": 4,
                    'x"y': 5,
                }
            ],
            name="My Table",
        ),
        dlt.resource([{"a": 1}], name="2024"),
        dlt.resource([{"a": 1}], name="toString"),
    )
    run(s, env={"SCHEMA__NAMING": "direct"})


@case
def ci_names(run):
    run(src("ci_names", dlt.resource([{"Id": 1, "camelCase": 2}], name="MyTable")), env={"SCHEMA__NAMING": "sql_ci_v1"})


@case
def duck_names(run):
    run(
        src("duck_names", dlt.resource([{"Id": 1, "camelCase": 2, "Mit Leer": [{"a": 1}], "a+b": 2}], name="My Table")),
        env={"SCHEMA__NAMING": "duck_case"},
    )


@case
def custom_naming(run):
    run(src("custom_naming", dlt.resource([{"Id": 1, "camelCase": 2}], name="MyTable")), env={"SCHEMA__NAMING": "own_naming"})


@case
def long_ones(run):
    n = "a_very_long_name_" * 6
    run(src("long_ones", dlt.resource([{n: 1, n + "x": 2, "é" * 50: 3, "kids": [{n: [{"q": 1}]}]}], name=n + "table")))


@case
def prefixes(run):
    run(
        src(
            "schema__dunder", dlt.resource([{"a": [1]}], name="x__y"), dlt.resource([{"_dlt_extra": 1, "_dlt_load": 2}], name="dlt_version")
        )
    )


@case
def two_in_one(run):
    run(src("first_s", dlt.resource([{"id": 1, "a": 1}], name="users")))
    run(src("second_s", dlt.resource([{"id": 2, "b": 1}], name="users"), dlt.resource([{"id": 2}], name="own2")))


@case
def split_sets(run):
    run(src("split_a", dlt.resource([{"id": 1, "a": 1}], name="users")), single=False)
    run(src("split_b", dlt.resource([{"id": 2, "b": 1}], name="users")), single=False)


@case
def renamed(run):
    run(src("renamed", dlt.resource([{"id": 1, "a": 1}], name="users")))
    run(src("renamed", dlt.resource([{"id": 1, "z": 1}], name="users")), pipeline="renamed_new")


@case
def development(run):
    run(src("devmode", dlt.resource([{"id": 1, "a": 1}], name="users")), dev=True)


@case
def refreshed(run):
    a = lambda **k: dlt.resource([{"id": 1, "a": 1, **k}], name="a")
    b = lambda **k: dlt.resource([{"id": 1, "b": 1, **k}], name="b")
    run(src("refreshed", a(old=1), b(old=2)))
    run(src("refreshed", a(new=1)), refresh="drop_resources")
    run(src("refreshed", b(extra=1)))


@case
def refreshed_all(run):
    run(src("refreshed_all", dlt.resource([{"id": 1, "a": 1}], name="a"), dlt.resource([{"id": 1}], name="b")))
    run(src("refreshed_all", dlt.resource([{"id": 1, "c": 1}], name="a")), refresh="drop_sources")


@case
def reverted(run):
    run(src("reverted", dlt.resource([{"id": 1}], name="a", columns={"q": {"description": "one", "data_type": "text"}})))
    run(src("reverted", dlt.resource([{"id": 1}], name="a", columns={"q": {"description": "two"}})))
    run(src("reverted", dlt.resource([{"id": 1}], name="a", columns={"q": {"description": "one"}})))


@case
def failed(run):
    run(src("failed", dlt.resource([{"id": 1}], name="a")))
    # A column that is not null cannot be added.
    late = dlt.resource([{"id": 2, "w": 1}], name="a", columns={"w": {"nullable": False}})
    try:
        run(src("failed", late, dlt.resource([{"id": 2}], name="late")))
    except Exception as fault:
        assert "step=load" in str(fault)


@case
def settings(run):
    s = src(
        "settings_s",
        dlt.resource([{"id": 1, "price_eur": "1.5", "hash": "0xff", "ts_x": 1700000000, "iso": "2024-01-01", "big": 2**62}], name="a"),
    )
    s.schema.merge_hints({"not_null": ["id"], "unique": ["re:^uid"]})
    s.schema.update_preferred_types({"re:^ts_": "timestamp", "price_eur": "decimal"})
    for d in ("timestamp", "iso_date", "hexbytes_to_text", "large_integer", "wei_to_double"):
        s.schema.add_type_detection(d)
    run(s)


@case
def adapters(run):
    from dlt.destinations.adapters import (
        bigquery_adapter,
        clickhouse_adapter,
        synapse_adapter,
        databricks_adapter,
        athena_adapter,
        postgres_adapter,
    )

    a = bigquery_adapter(
        dlt.resource([{"id": 1, "d": dt.date(2024, 1, 1)}], name="bq"),
        partition="d",
        cluster=["id"],
        table_description="t",
        table_expiration_datetime="2030-01-01",
    )
    b = clickhouse_adapter(dlt.resource([{"id": 1}], name="ch"), "merge_tree", sort=["id"], settings={"index_granularity": 8192})
    c = databricks_adapter(
        dlt.resource([{"id": 1}], name="db"),
        cluster="id",
        table_comment="c",
        column_hints={"id": {"column_comment": "x", "column_tags": ["a", {"k": "v"}]}},
    )
    run(src("adapters", a, b, c))


@case
def propagated(run):
    s = src("propagated", dlt.resource([{"id": 1, "k": [{"a": 1, "l": [{"b": 2}]}]}], name="r"))
    s.schema._normalizers_config["json"].setdefault("config", {})["propagation"] = {
        "root": {"_dlt_id": "_root", "id": "root_id"},
        "tables": {"r": {"id": "r_id"}},
    }
    s.schema._configure_normalizers(s.schema._normalizers_config)
    run(s)


@case
def dynamic(run):
    run(
        src(
            "dynamic",
            dlt.resource(
                [{"id": 1, "kind": "a b"}, {"id": 2, "kind": "Ü-x"}],
                name="ev",
                table_name=lambda i: "event_" + i["kind"],
                write_disposition="append",
                primary_key="id",
            ),
        )
    )


def destination_of(place, base):
    if place == "duckdb":
        return dlt.destinations.duckdb(f"{FOLDER}/{base}.duckdb", destination_name=base)
    if place == "postgres":
        return dlt.destinations.postgres(POSTGRES, destination_name="pg")
    return dlt.destinations.filesystem(f"{FOLDER}/lake", destination_name="lake")


def made_in(place, name, make):
    """Runs a case in a place; every schema it made, with its pipeline and dataset."""
    base, made, in_force = f"{place}_{name}", {}, {}

    def run(source, env=None, pipeline=None, single=True, dev=False, refresh=None):
        schema = source.schema.name
        os.environ.update(env or {})
        try:
            one = dlt.pipeline(
                pipeline or base,
                pipelines_dir=f"{FOLDER}/pipelines",
                destination=destination_of(place, base),
                dataset_name=f"d_{base}",
                export_schema_path=f"{FOLDER}/exports_{base}",
                dev_mode=dev,
            )
            one.config.use_single_dataset = single
            try:
                one.run(source, refresh=refresh)
                in_force[schema] = one.schemas[schema].version_hash
            finally:
                with one.destination_client(schema) as client:
                    dataset = client.dataset_name if place == "filesystem" else client.sql_client.dataset_name
                told = {"case": name, "place": place, "schema": schema, "dataset": dataset}
                made[schema] = {**told, "pipeline": one.pipeline_name, "hash": in_force[schema]}
        finally:
            for key in env or {}:
                del os.environ[key]

    make(run)
    return list(made.values())


sys.path.append(FOLDER)
with open(f"{FOLDER}/own_naming.py", "w") as own:
    own.write("from dlt.common.normalizers.naming.snake_case import NamingConvention  # noqa: F401\n")
answers = os.dup(1)
os.dup2(2, 1)
places = ("duckdb", "postgres", "filesystem")
# Databricks' hints make dlt write Parquet into a folder, for which it wants pyarrow.
left_out = {("filesystem", "adapters")}
pairs = [(place, name) for place in places for name in CASES if (place, name) not in left_out]
told = [one for place, name in pairs for one in made_in(place, name, CASES[name])]
with os.fdopen(answers, "w") as out:
    json.dump(told, out)
