-- How long is it from enablement until the first post? Of those enabled and in view, whether they
-- ever posted or not. Read the end of a curve with its numbers at risk: few of them, and it says little.
SELECT
  period,
  coalesce(department, 'All') AS department,
  week,
  at_risk_n AS at_risk,
  events_n AS first_posts,
  censored_n AS lost_from_view,
  round(adopted, 3) AS adopted,
  round(adopted_ci_lo, 3) AS adopted_lo,
  round(adopted_ci_hi, 3) AS adopted_hi,
  suppressed_reason AS hidden_because
FROM 'adoption_curve/*.parquet'
WHERE period = (SELECT max(period) FROM 'adoption_curve/*.parquet')
ORDER BY grouping <> 'COMPANY', department, week;
