"""The shop: customers, orders, payments, products, stock and rates, as dlt resources.

One function a table, in the order a reader meets them. The hints here are what cdf reads from the exported schema:
keys, descriptions, privacy marks, decimals. What the data alone decides (text, bool, double) is left to dlt.
"""

from collections.abc import Iterator

import dlt

from data_files import Row, rows_of


def money(name: str, **hints: object) -> dict[str, dict[str, object]]:
    """An amount in the shop's currency: two digits after the point."""
    return {name: {"name": name, "data_type": "decimal", "precision": 12, "scale": 2, **hints}}


@dlt.source(name="shop")
def shop(load: int):
    """Everything the shop delivers in its `load`th delivery (1, 2 or 3)."""

    @dlt.resource(
        write_disposition="merge",
        primary_key="id",
        columns={
            "id": {"data_type": "bigint", "description": "Customer number"},
            "email": {"data_type": "text", "description": "Login e-mail address", "x-annotation-pii": "email"},
            "full_name": {"data_type": "text", "x-annotation-pii": "name"},
            "country": {"data_type": "text", "precision": 2, "description": "ISO 3166-1 alpha-2 code"},
            "birth_date": {"data_type": "date"},
            "profile": {"data_type": "json", "description": "Free-form profile document"},
            **money("credit_limit", description="How much may be owed at once"),
            # Declared with a type, never delivered: the column exists and holds NULL.
            "vat_number": {"data_type": "text"},
            # Declared without a type, never delivered: the column does not exist.
            "nickname": {"description": "What the customer likes to be called", "x-annotation-pii": "name"},
        },
    )
    def customers() -> Iterator[list[Row]]:
        """People who can place orders."""
        yield rows_of("shop", load, "customers")

    @dlt.resource(
        write_disposition="merge",
        primary_key="id",
        columns={
            "id": {"data_type": "bigint", "description": "Order number"},
            "status": {"data_type": "text", "description": "placed, paid, shipped or cancelled"},
            **money("total", description="What the customer pays:\nall lines less their discounts"),
            "updated_at": {"data_type": "timestamp", "dedup_sort": "desc"},
        },
        nested_hints={
            "items": {"columns": money("unit_price")},
            ("items", "discounts"): {"columns": money("amount")},
        },
    )
    def orders() -> Iterator[list[Row]]:
        """Orders as placed in the shop."""
        yield rows_of("shop", load, "orders")

    @dlt.resource(
        write_disposition="append",
        primary_key="id",
        columns={
            **money("amount"),
            "deleted_at": {"data_type": "timestamp", "hard_delete": True},
            "order": {"data_type": "bigint", "description": "Order that is paid"},
        },
        references=[{"referenced_table": "orders", "columns": ["order"], "referenced_columns": ["id"]}],
        nested_hints={"refunds": {"columns": money("amount")}},
    )
    def payments() -> Iterator[list[Row]]:
        """Every state a payment went through, in the order the bank reported it."""
        yield rows_of("shop", load, "payments")

    @dlt.resource(
        write_disposition={"disposition": "merge", "strategy": "scd2"},
        primary_key="sku",
        columns=money("price"),
    )
    def products() -> Iterator[list[Row]]:
        """Products with every version they had."""
        yield rows_of("shop", load, "products")

    @dlt.resource(
        write_disposition="replace",
        primary_key=("currency", "rate_date"),
        columns={
            "rate_date": {"data_type": "date"},
            "rate": {"data_type": "decimal", "precision": 18, "scale": 6, "description": "One unit in US dollars"},
        },
    )
    def exchange_rates() -> Iterator[list[Row]]:
        """Exchange rates to the US dollar."""
        yield rows_of("shop", load, "exchange_rates")

    @dlt.resource(
        write_disposition="replace",
        columns={
            # The second delivery writes "uncounted" here: dlt puts it into a variant column.
            "stk_quantity": {"data_type": "bigint", "precision": 32},
            "stk_counted_on": {"data_type": "date"},
            "stk_counted_at": {"data_type": "time"},
            "stk_barcode": {"data_type": "binary"},
        },
    )
    def stock_levels() -> Iterator[Row]:
        """Stock of each product and warehouse, from the stock system's own export."""
        for row in rows_of("shop", load, "stock_levels"):
            barcode = row["stk_barcode"]
            yield {**row, "stk_barcode": bytes.fromhex(barcode) if barcode else None}

    @dlt.resource(
        write_disposition="merge",
        primary_key="id",
        columns={"id": {"data_type": "bigint"}, "sku": {"data_type": "text"}, "added_at": {"data_type": "timestamp"}},
    )
    def wishlists() -> Iterator[list[Row]]:
        """Wish lists: announced, not delivered yet. An empty list declares the table without creating it."""
        yield []

    return customers, orders, payments, products, exchange_rates, stock_levels, wishlists
