CREATE TABLE "_dlt_loads" (
  "load_id" VARCHAR NOT NULL,
  "schema_name" VARCHAR,
  "status" BIGINT NOT NULL,
  "inserted_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "schema_version_hash" VARCHAR
);
INSERT INTO "_dlt_loads" VALUES
  ('1795661472.939482', 'shop', '0', '2026-11-26 02:51:14.64957+00', '3LrIn0+KpVWbWrX9aZhqSuqKmAVM1hgcCNJibDZHho8='),
  ('1795661475.3464606', 'shop', '0', '2026-11-26 02:51:18.042603+00', '3LrIn0+KpVWbWrX9aZhqSuqKmAVM1hgcCNJibDZHho8=');
CREATE TABLE "_dlt_pipeline_state" (
  "version" BIGINT NOT NULL,
  "engine_version" BIGINT NOT NULL,
  "pipeline_name" VARCHAR NOT NULL,
  "state" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "version_hash" VARCHAR,
  "_dlt_load_id" VARCHAR NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
CREATE TABLE "_dlt_version" (
  "version" BIGINT NOT NULL,
  "engine_version" BIGINT NOT NULL,
  "inserted_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "schema_name" VARCHAR NOT NULL,
  "version_hash" VARCHAR NOT NULL,
  "schema" VARCHAR NOT NULL
);
CREATE TABLE "customers" (
  "id" BIGINT NOT NULL,
  "email" VARCHAR,
  "full_name" VARCHAR,
  "country" VARCHAR,
  "profile" JSON,
  "is_active" BOOLEAN,
  "updated_at" TIMESTAMP WITH TIME ZONE,
  "_dlt_load_id" VARCHAR NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "customers" VALUES
  ('1', 'Ada@Example.com', 'Ada L.', 'GB', '{"loyalty":{"tier":"gold","points":120}}', 'true', '2026-03-01 09:00:00+00', '1795661472.939482', 'X+bF7dwSCsp3ww'),
  ('2', 'bob@new.example.com', 'Bob M.', 'CA', '{"loyalty":{"tier":"gold","points":300}}', 'true', '2026-03-02 08:00:00+00', '1795661475.3464606', '1ho5AzIgEK0OYw'),
  ('3', NULL, 'Cy N.', 'US', NULL, 'false', '2026-03-01 11:00:00+00', '1795661472.939482', 'JYXvPQDAQHP1zg');
CREATE TABLE "events" (
  "payload" JSON,
  "occurred_at" TIMESTAMP WITH TIME ZONE,
  "kind" VARCHAR,
  "_dlt_load_id" VARCHAR NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "events" VALUES
  ('{"page":{"path":"/desk"},"ms":70}', '2026-03-02 08:00:00+00', 'view', '1795661475.3464606', 'CXRxAzTiU/HkjA'),
  ('{"page":{"path":"/lamp"},"ms":"n/a"}', '2026-03-01 09:05:00+00', 'click', '1795661472.939482', 'nFQeEyXxxAFR8g'),
  ('{"page":{"path":"/lamp"},"ms":90}', '2026-03-01 09:05:00+00', 'view', '1795661472.939482', 'V6zHhugs3PenpQ'),
  ('{"page":{"path":"/mug"},"ms":120}', '2026-03-01 09:00:00+00', 'view', '1795661472.939482', 'B/n5nn0vf8RVBw');
CREATE TABLE "exchange_rates" (
  "rate" DECIMAL(18,6),
  "currency" VARCHAR NOT NULL,
  "rate_date" DATE NOT NULL,
  "_dlt_load_id" VARCHAR NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "exchange_rates" VALUES
  ('1.090000', 'EUR', '2026-03-02', '1795661475.3464606', 'w74qRIdq4mDBsQ'),
  ('1.270000', 'GBP', '2026-03-02', '1795661475.3464606', 'xgqUgnqADvTBJA');
CREATE TABLE "orders" (
  "total" DECIMAL(12,2),
  "id" BIGINT NOT NULL,
  "customer_id" BIGINT,
  "status" VARCHAR,
  "placed_at" TIMESTAMP WITH TIME ZONE,
  "updated_at" TIMESTAMP WITH TIME ZONE,
  "_dlt_load_id" VARCHAR NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "orders" VALUES
  ('250.00', '102', '2', 'placed', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1795661475.3464606', 'Kprc/wweSVePEQ'),
  ('40.00', '100', '1', 'shipped', '2026-03-01 12:00:00+00', '2026-03-02 09:00:00+00', '1795661475.3464606', 'tL9qRxpGA03t3g'),
  ('9.95', '101', '2', 'placed', '2026-03-01 13:00:00+00', '2026-03-01 13:00:00+00', '1795661472.939482', 'ymqPFG3qgl0+kQ');
CREATE TABLE "orders__items" (
  "unit_price" DECIMAL(12,2),
  "sku" VARCHAR,
  "quantity" BIGINT,
  "_dlt_root_id" VARCHAR NOT NULL,
  "_dlt_parent_id" VARCHAR NOT NULL,
  "_dlt_list_idx" BIGINT NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "orders__items" VALUES
  ('250.00', 'desk', '1', 'Kprc/wweSVePEQ', 'Kprc/wweSVePEQ', '0', 'umm6oWVqsgrdVA'),
  ('40.00', 'lamp', '1', 'tL9qRxpGA03t3g', 'tL9qRxpGA03t3g', '0', 'L1HGVOHR/1HhuQ'),
  ('9.95', 'mug', '1', 'ymqPFG3qgl0+kQ', 'ymqPFG3qgl0+kQ', '0', 'F7jCn4XoA7kEnA');
CREATE TABLE "orders__items__discounts" (
  "amount" DECIMAL(12,2),
  "code" VARCHAR,
  "_dlt_root_id" VARCHAR NOT NULL,
  "_dlt_parent_id" VARCHAR NOT NULL,
  "_dlt_list_idx" BIGINT NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "orders__items__discounts" VALUES
  ('2.00', 'VIP', 'tL9qRxpGA03t3g', 'L1HGVOHR/1HhuQ', '0', 'Lu17AAbKcamktw');
CREATE TABLE "payments" (
  "amount" DECIMAL(12,2),
  "deleted_at" TIMESTAMP WITH TIME ZONE,
  "id" VARCHAR NOT NULL,
  "order_id" BIGINT,
  "state" VARCHAR,
  "changed_at" TIMESTAMP WITH TIME ZONE,
  "_dlt_load_id" VARCHAR NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "payments" VALUES
  ('250.00', NULL, 'p3', '102', 'pending', '2026-03-02 11:00:00+00', '1795661475.3464606', 'zsr5c36Lv569wQ'),
  ('59.90', NULL, 'p1', '100', 'pending', '2026-03-01 12:00:00+00', '1795661472.939482', 'xdDCVaa5vLWSIg'),
  ('59.90', NULL, 'p1', '100', 'settled', '2026-03-02 09:00:00+00', '1795661475.3464606', 'gFjq/N6Y6HRJkw'),
  ('9.95', '2026-03-02 10:00:00+00', 'p2', '101', 'settled', '2026-03-02 10:00:00+00', '1795661475.3464606', 'F9+R+pJ5qz7ncg'),
  ('9.95', NULL, 'p2', '101', 'settled', '2026-03-01 13:00:00+00', '1795661472.939482', 'K2MpHH4z57NtQw');
CREATE TABLE "payments__refunds" (
  "amount" DECIMAL(12,2),
  "reason" VARCHAR,
  "_dlt_parent_id" VARCHAR NOT NULL,
  "_dlt_list_idx" BIGINT NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "payments__refunds" VALUES
  ('1.00', 'goodwill', 'gFjq/N6Y6HRJkw', '1', 'KefRba2DJPu3Tw'),
  ('19.90', 'price', 'gFjq/N6Y6HRJkw', '0', '9+jtXKtrcNpw9A'),
  ('9.95', 'broken', 'F9+R+pJ5qz7ncg', '0', 'Bk4ZspafvxJldQ'),
  ('9.95', 'broken', 'K2MpHH4z57NtQw', '0', 'ryzawFxkr7PfHw');
CREATE TABLE "products" (
  "price" DECIMAL(12,2),
  "_dlt_valid_from" TIMESTAMP WITH TIME ZONE,
  "_dlt_valid_to" TIMESTAMP WITH TIME ZONE,
  "sku" VARCHAR NOT NULL,
  "title" VARCHAR,
  "_dlt_load_id" VARCHAR NOT NULL,
  "_dlt_id" VARCHAR NOT NULL
);
INSERT INTO "products" VALUES
  ('10.95', '2026-11-26 02:51:15.346461+00', NULL, 'mug', 'Mug', '1795661475.3464606', 'wHI/l/ddhvR6ZA'),
  ('250.00', '2026-11-26 02:51:15.346461+00', NULL, 'desk', 'Desk', '1795661475.3464606', 'Dg1ksStHpsGpig'),
  ('40.00', '2026-11-26 02:51:12.939482+00', '2026-11-26 02:51:15.346461+00', 'lamp', 'Lamp', '1795661472.939482', 'D60RkxAh4y66Yg'),
  ('9.95', '2026-11-26 02:51:12.939482+00', '2026-11-26 02:51:15.346461+00', 'mug', 'Mug', '1795661472.939482', 'gf0EaQe5AMs4/A');
