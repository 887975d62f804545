/* Staging keeps the last report of each payment that the bank did not delete, with the refunds of that report. */
MODEL (
  name marts.order_summary,
  kind FULL,
  description 'What was ordered, paid and refunded. One row per order.',
  grain order_id,
  audits (
    NOT_NULL(columns := (order_id, gross, discount, paid, refunded)),
    UNIQUE_VALUES(columns := order_id),
    NEVER_NEGATIVE(amount := discount),
    NEVER_NEGATIVE(amount := paid),
    FORALL(criteria := (gross - discount = total, refunded <= paid))
  ),
  column_descriptions (
    customer_id = 'Customer as the order names it; the customer may be missing',
    country = 'Name of the customer''s country; NULL when customer or country is unknown',
    item_count = 'Pieces over all lines',
    gross = 'All lines before discounts',
    discount = 'All discounts on all lines',
    total = 'What the customer pays, as the shop says',
    paid = 'Settled payments that the bank did not delete',
    refunded = 'Refunds of those payments',
    is_confirmed = 'TRUE when the load that delivered the order has finished'
  )
);

WITH items AS (
  SELECT
    orders_id,
    SUM(quantity) AS item_count,
    SUM(quantity * unit_price) AS gross
  FROM staging.shop_v1__orders__items
  GROUP BY
    orders_id
), discounts AS (
  SELECT
    orders_id,
    SUM(amount) AS discount
  FROM staging.shop_v1__orders__items__discounts
  GROUP BY
    orders_id
), payments AS (
  SELECT
    payment_id,
    order_id,
    amount
  FROM staging.shop_v1__payments
  WHERE
    state = 'settled'
), refunds AS (
  SELECT
    payment_id,
    SUM(amount) AS refunded
  FROM staging.shop_v1__payments__refunds
  GROUP BY
    payment_id
), paid AS (
  SELECT
    payments.order_id,
    SUM(payments.amount) AS paid,
    SUM(COALESCE(refunds.refunded, 0)) AS refunded
  FROM payments
  LEFT JOIN refunds
    ON refunds.payment_id = payments.payment_id
  GROUP BY
    payments.order_id
)
SELECT
  orders.id AS order_id,
  orders.customer_id,
  countries.name AS country,
  orders.status,
  (
    orders.placed_at AT TIME ZONE 'UTC'
  )::DATE AS placed_on,
  COALESCE(items.item_count, 0)::BIGINT AS item_count,
  COALESCE(items.gross, 0)::DECIMAL(14, 2) AS gross,
  COALESCE(discounts.discount, 0)::DECIMAL(14, 2) AS discount,
  orders.total,
  COALESCE(paid.paid, 0)::DECIMAL(14, 2) AS paid,
  COALESCE(paid.refunded, 0)::DECIMAL(14, 2) AS refunded,
  NOT orders.loaded_at IS NULL AS is_confirmed
FROM staging.shop_v1__orders AS orders
LEFT JOIN staging.shop_v1__customers AS customers
  ON customers.id = orders.customer_id
LEFT JOIN seeds.countries AS countries
  ON countries.code = customers.country_code
LEFT JOIN items
  ON items.orders_id = orders.id
LEFT JOIN discounts
  ON discounts.orders_id = orders.id
LEFT JOIN paid
  ON paid.order_id = orders.id
