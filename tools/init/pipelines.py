"""Two pipelines of a small project: one exports its schema, the other leaves it in its working folder."""

import dlt

shop = dlt.pipeline("shop", destination="warehouse", dataset_name="raw_shop", export_schema_path="exports")
shop.run(
    [{"id": 1, "items": [{"sku": "a"}]}], table_name="orders", primary_key="id", write_disposition="merge"
)
crm = dlt.pipeline("crm_pipeline", destination="duckdb", dataset_name="raw_crm")
crm.run([{"id": 1, "email": "a@example.org"}], table_name="people")
