"""The clickstream: page events, append-only, with tags."""

from collections.abc import Iterator

import dlt

from data_files import Row, rows_of


@dlt.source(name="clickstream")
def clickstream(load: int):
    """The events of the `load`th delivery (1, 2 or 3)."""

    @dlt.resource(
        write_disposition="append",
        columns={
            "occurred_at": {"data_type": "timestamp", "nullable": False, "description": "When the server saw it"},
            "client_time": {"data_type": "timestamp", "timezone": False, "description": "The visitor's own clock"},
            "group": {"data_type": "text", "description": "Group of the running experiment"},
            "duration_ms": {"data_type": "bigint"},
            "payload": {"data_type": "json"},
            "ip_address": {"data_type": "text", "x-annotation-pii": "address"},
        },
    )
    def events() -> Iterator[list[Row]]:
        """Page events, in the order they arrived."""
        yield rows_of("clickstream", load, "events")

    return events
