-- What changed at each initiative, in the company and its departments? Of departments with a control
-- the difference from those without the change says more than their own series: what else happened
-- hit them all. Read p_adjusted where there are several departments; "no evidence" is not "no
-- effect", as in few weeks only large changes are found. Where rho is above .2, or other initiatives
-- lie in the same weeks, read nothing into a p near .05. Fewer incidents because fewer post are no
-- success: look at POSTS_PER_ELIGIBLE beside INCIDENTS_PER_1000.
SELECT
  initiative_id,
  initiative_date,
  measure,
  rule_id,
  coalesce(department, 'company') AS of_whom,
  comparison,
  round(mean_before, 3) AS mean_before,
  round(mean_after, 3) AS mean_after,
  round(level, 3) AS level,
  round(level_ci_lo, 3) AS level_lo,
  round(level_ci_hi, 3) AS level_hi,
  round(coalesce(level_p_adjusted, level_p), 3) AS p_adjusted,
  round(slope, 4) AS slope_per_period,
  rho,
  other_initiatives_n AS others,
  persons_n AS persons,
  control_persons_n AS control_persons
FROM 'change_effects/*.parquet'
WHERE level IS NOT NULL
ORDER BY initiative_date, initiative_id, measure, rule_id, of_whom, comparison;
