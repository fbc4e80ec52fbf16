-- How many persons start, stay or stop posting, quarter by quarter?
-- A person of whom exports do not reach back far enough is undetermined, and one whom none covers is
-- not observed: neither is counted as having stopped.
SELECT
  period,
  period_complete,
  eligible_n AS eligible,
  new_n AS new,
  continuing_n AS continuing,
  returning_n AS returning,
  active_undetermined_n AS active_undetermined,
  lapsed_n AS lapsed,
  inactive_undetermined_n AS inactive_undetermined,
  never_n AS never,
  not_observed_n AS not_observed,
  coalesce(suppressed_reason, active_suppressed_reason, flows_suppressed_reason) AS hidden_because
FROM 'department_adoption/*.parquet'
WHERE period_kind = 'QUARTER' AND grouping = 'COMPANY'
ORDER BY period_start;
