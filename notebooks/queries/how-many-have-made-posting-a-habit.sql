-- How many have made posting a habit, week by week over the last half year?
-- Of persons observed in all twelve weeks before (of_persons); others are counted in incomplete, never
-- as if they had been silent.
SELECT
  complete.period,
  complete.share_k AS habitual,
  complete.share_n AS of_persons,
  round(complete.share, 3) AS habitual_rate,
  round(complete.share_ci_lo, 3) AS rate_lo,
  round(complete.share_ci_hi, 3) AS rate_hi,
  incomplete.persons_n AS incomplete,
  complete.suppressed_reason AS hidden_because
FROM 'adoption_segments/*.parquet' AS complete
LEFT JOIN 'adoption_segments/*.parquet' AS incomplete
  ON incomplete.period = complete.period AND incomplete.grouping = 'COMPANY'
  AND incomplete.segment = 'ALL' AND NOT incomplete.window_complete
WHERE complete.grouping = 'COMPANY' AND complete.segment = 'HABIT' AND complete.window_complete
ORDER BY complete.period_start DESC
LIMIT 26;
