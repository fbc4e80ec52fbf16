-- How many persons of each department post, of those employed in it throughout the newest complete quarter?
-- With 95 % Wilson limits: where the limits of two departments overlap widely, chance may be all there is.
-- Alphabetical on purpose: this is no league table.
SELECT
  period,
  coalesce(department, 'All') AS department,
  adoption_rate_headcount_k AS active,
  adoption_rate_headcount_n AS eligible,
  round(adoption_rate_headcount, 3) AS rate,
  round(adoption_rate_headcount_ci_lo, 3) AS rate_lo,
  round(adoption_rate_headcount_ci_hi, 3) AS rate_hi,
  coalesce(suppressed_reason, active_suppressed_reason) AS hidden_because
FROM 'department_adoption/*.parquet'
WHERE period_kind = 'QUARTER'
  AND period = (
    SELECT max(period) FROM 'department_adoption/*.parquet' WHERE period_kind = 'QUARTER' AND period_complete
  )
ORDER BY grouping <> 'COMPANY', department;
