AUDIT (
  name NEVER_NEGATIVE
);

SELECT
  @amount
FROM @this_model
WHERE
  @amount < 0
