MODEL (
  name marts.daily_events,
  kind INCREMENTAL_BY_TIME_RANGE (
    time_column event_date
  ),
  description 'Page events counted. One row per day (UTC) and kind of event.',
  grain (event_date, kind),
  audits (
    NOT_NULL(columns := (event_date, kind)),
    UNIQUE_COMBINATION_OF_COLUMNS(columns := (event_date, kind)),
    NEVER_NEGATIVE(amount := duration_ms)
  ),
  column_descriptions (
    control_events = 'Events of visitors in the control group of the running experiment',
    duration_ms = 'Durations that are numbers, added up',
    tags = 'Tags on all events, repeats counted'
  )
);

WITH tags AS (
  SELECT
    events__dlt_id,
    COUNT(*) AS tags
  FROM staging.clickstream__events__tags
  GROUP BY
    events__dlt_id
)
SELECT
  (
    events.occurred_at AT TIME ZONE 'UTC'
  )::DATE AS event_date,
  events.kind,
  COUNT(*)::BIGINT AS events,
  COUNT(DISTINCT events.session_id)::BIGINT AS sessions,
  SUM(CASE WHEN events.experiment_group = 'control' THEN 1 ELSE 0 END)::BIGINT AS control_events,
  SUM(CASE WHEN events.is_bot THEN 1 ELSE 0 END)::BIGINT AS bot_events,
  SUM(COALESCE(events.duration_ms, 0))::BIGINT AS duration_ms,
  SUM(COALESCE(tags.tags, 0))::BIGINT AS tags
FROM staging.clickstream__events AS events
LEFT JOIN tags
  ON tags.events__dlt_id = events._dlt_id
WHERE
  events.occurred_at BETWEEN @start_tstz AND @end_tstz
GROUP BY
  (
    events.occurred_at AT TIME ZONE 'UTC'
  )::DATE,
  events.kind
