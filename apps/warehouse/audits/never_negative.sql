AUDIT (
  name NEVER_NEGATIVE
);

SELECT
  @column
FROM @this_model
WHERE
  @column < 0
