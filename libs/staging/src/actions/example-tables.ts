/** The `tables:` mapping of the contract that the examples of all actions are about, in YAML's block style. */
export const exampleTables = `
  customers:
    write_disposition: append
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      email: {data_type: text}
      country: {data_type: text}
      profile: {data_type: json}
      total_cents: {data_type: bigint}
      balance: {data_type: decimal, precision: 18, scale: 2}
      balance__v_text: {data_type: text, variant: true}
      born_at: {data_type: timestamp, timezone: false}
      updated_at: {data_type: timestamp}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  orders:
    write_disposition: append
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      customer_id: {data_type: bigint}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  payments:
    write_disposition: append
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      deleted: {data_type: bool, hard_delete: true}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  refunds:
    write_disposition: append
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  chargebacks:
    write_disposition: append
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  products:
    write_disposition: merge
    x-merge-strategy: scd2
    x-normalizer: {seen-data: true}
    columns:
      _dlt_valid_from: {data_type: timestamp, nullable: false, x-valid-from: true}
      _dlt_valid_to: {data_type: timestamp, x-valid-to: true}
      name: {data_type: text}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: false, x-row-version: true}
`;
