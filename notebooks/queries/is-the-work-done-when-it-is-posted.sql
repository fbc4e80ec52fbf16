-- Is the work done when it is posted? What a scheduler publishes off hours may have been written at the desk.
-- By employment class, in the newest complete quarter: off hours by the publishing time, by the time of
-- the work, and what was written on one side of the clock and published on the other.
SELECT
  period,
  coalesce(employment_class, 'All') AS employment_class,
  published_off_activities AS published_off,
  published_off_activities + published_on_activities AS published_on_or_off,
  round(published_off_share, 3) AS published_off_share,
  effort_off_activities AS effort_off,
  effort_off_activities + effort_on_activities AS effort_on_or_off,
  round(effort_off_share, 3) AS effort_off_share,
  off_published_on_composed_activities AS published_off_written_on,
  on_published_off_composed_activities AS published_on_written_off,
  coalesce(suppressed_reason, published_split_suppressed_reason, effort_split_suppressed_reason) AS hidden_because,
  crossed_suppressed_reason AS written_hidden_because
FROM 'posting_hours/*.parquet'
WHERE period_kind = 'QUARTER' AND grouping IN ('COMPANY', 'EMPLOYMENT_CLASS')
  AND period = (SELECT max(period) FROM 'posting_hours/*.parquet' WHERE period_kind = 'QUARTER' AND period_complete)
ORDER BY grouping <> 'COMPANY', employment_class;
