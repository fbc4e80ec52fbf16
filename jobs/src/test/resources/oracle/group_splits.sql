-- Written from the contract, not from the code: counts of who is a member of each value.
WITH counts AS (
  SELECT period_kind, period_start, "grouping", value,
    sum(eligible)::BIGINT AS eligible_n,
    count(*) FILTER (enabled) AS enabled_n,
    count(*) FILTER (active) AS active_n,
    count(*) FILTER (active AND enabled) AS active_enabled_n,
    count(*) FILTER (observed) AS observed_n,
    sum(mover)::BIGINT AS movers_n
  FROM split_members WHERE "grouping" NOT IN ('DEPARTMENT', 'COMPANY') GROUP BY ALL
)
SELECT *,
  enabled_n AS enabled_rate_k, eligible_n AS enabled_rate_n,
  enabled_n / nullif(eligible_n, 0)::DOUBLE AS enabled_rate,
  wilson(enabled_n, eligible_n, -1) AS enabled_rate_ci_lo,
  wilson(enabled_n, eligible_n, 1) AS enabled_rate_ci_hi,
  active_n AS adoption_rate_headcount_k, eligible_n AS adoption_rate_headcount_n,
  active_n / nullif(eligible_n, 0)::DOUBLE AS adoption_rate_headcount,
  wilson(active_n, eligible_n, -1) AS adoption_rate_headcount_ci_lo,
  wilson(active_n, eligible_n, 1) AS adoption_rate_headcount_ci_hi,
  active_enabled_n AS active_rate_enabled_k, enabled_n AS active_rate_enabled_n,
  active_enabled_n / nullif(enabled_n, 0)::DOUBLE AS active_rate_enabled,
  wilson(active_enabled_n, enabled_n, -1) AS active_rate_enabled_ci_lo,
  wilson(active_enabled_n, enabled_n, 1) AS active_rate_enabled_ci_hi,
  observed_n AS coverage_rate_k, eligible_n AS coverage_rate_n,
  observed_n / nullif(eligible_n, 0)::DOUBLE AS coverage_rate,
  wilson(observed_n, eligible_n, -1) AS coverage_rate_ci_lo,
  wilson(observed_n, eligible_n, 1) AS coverage_rate_ci_hi
FROM counts
