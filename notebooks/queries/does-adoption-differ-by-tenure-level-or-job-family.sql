-- Does adoption differ by tenure, level or job family? The newest complete quarter.
-- Read rate beside observed: of somebody whom no export shows it is not known whether they post, and
-- staff without accounts or desks lower a rate without anybody having declined.
SELECT
  period,
  grouping,
  value,
  adoption_rate_headcount_k AS active,
  observed_n AS observed,
  adoption_rate_headcount_n AS eligible,
  round(adoption_rate_headcount, 3) AS rate,
  round(adoption_rate_headcount_ci_lo, 3) AS rate_lo,
  round(adoption_rate_headcount_ci_hi, 3) AS rate_hi,
  coalesce(suppressed_reason, active_suppressed_reason) AS hidden_because
FROM 'group_splits/*.parquet'
WHERE period_kind = 'QUARTER' AND grouping IN ('TENURE', 'LEVEL', 'JOB_FAMILY')
  AND period = (SELECT max(period) FROM 'group_splits/*.parquet' WHERE period_kind = 'QUARTER' AND period_complete)
ORDER BY grouping, value;
