-- Written from the reference, not from the code: how long persons are at risk from enablement, how
-- it ends, and the product-limit estimate over the steps, whose ends are found week by week.
WITH RECURSIVE quarter AS (
  SELECT date_trunc('quarter', (getvariable('as_of') + 1)::TIMESTAMP)::DATE AS ends
), person AS (
  SELECT person_key, first(enablement_department ORDER BY period_start) AS department,
    max(weeks_since_enablement) FILTER (adoption_step <> 'LOST') AS week,
    last(adoption_step ORDER BY period_start) FILTER (adoption_step <> 'LOST') AS outcome
  FROM spine_weeks, quarter
  WHERE adoption_step IS NOT NULL AND period_start + 7 <= ends
  GROUP BY person_key
), members AS (
  SELECT 'COMPANY' AS "grouping", NULL::VARCHAR AS department, week, outcome FROM person
  UNION ALL SELECT 'DEPARTMENT', department, week, outcome FROM person WHERE department IS NOT NULL
), groups AS (
  SELECT "grouping", department, count(*) AS enabled_n,
    count(*) FILTER (outcome = 'ADOPTED_BEFORE') AS adopted_before_n,
    count(*) FILTER (outcome = 'NOT_IN_VIEW') AS not_in_view_n,
    count(*) FILTER (outcome IN ('AT_RISK', 'ADOPTED')) AS in_view
  FROM members GROUP BY ALL
), ends AS (
  SELECT row_number() OVER (ORDER BY week) AS number, week,
    count(*) FILTER (outcome = 'ADOPTED') AS events, count(*) FILTER (outcome = 'AT_RISK') AS censored
  FROM members WHERE "grouping" = 'COMPANY' AND outcome IN ('AT_RISK', 'ADOPTED') GROUP BY week
), walk AS (
  SELECT 0::BIGINT AS number, 0 AS week, 0::BIGINT AS events, 0::BIGINT AS censored,
    (SELECT in_view FROM groups WHERE "grouping" = 'COMPANY') AS remaining, true AS is_end
  UNION ALL
  SELECT e.number, e.week,
    CASE WHEN w.is_end THEN 0 ELSE w.events END + e.events, CASE WHEN w.is_end THEN 0 ELSE w.censored END + e.censored,
    w.remaining - e.events - e.censored,
    (CASE WHEN w.is_end THEN 0 ELSE w.events END + e.events) NOT BETWEEN 1 AND 4
      AND (CASE WHEN w.is_end THEN 0 ELSE w.censored END + e.censored) NOT BETWEEN 1 AND 4
      AND (w.remaining - e.events - e.censored) NOT BETWEEN 1 AND 4
  FROM walk w JOIN ends e ON e.number = w.number + 1
), steps AS (
  SELECT week, lag(week) OVER (ORDER BY week) AS before FROM walk WHERE is_end
), counts AS (
  SELECT g."grouping", g.department, s.week,
    count(*) FILTER (m.outcome = 'ADOPTED' AND m.week <= s.week) AS events_n,
    count(*) FILTER (m.outcome = 'AT_RISK' AND m.week <= s.week) AS censored_n,
    count(*) FILTER (m.week IS NOT NULL) AS at_risk_n,
    any_value(g.enabled_n) AS enabled_n, any_value(g.adopted_before_n) AS adopted_before_n, any_value(g.not_in_view_n) AS not_in_view_n
  FROM groups g CROSS JOIN steps s
  LEFT JOIN members m ON m."grouping" = g."grouping" AND m.department IS NOT DISTINCT FROM g.department
    AND m.outcome IN ('AT_RISK', 'ADOPTED') AND m.week > coalesce(s.before, 0)
  GROUP BY g."grouping", g.department, s.week
), factors AS (
  SELECT *, CASE WHEN at_risk_n > 0 AND events_n < at_risk_n THEN ln(1 - events_n / at_risk_n)
      WHEN at_risk_n > 0 THEN ln(0.0::DOUBLE + 1e-300) ELSE 0 END AS log_factor,
    CASE WHEN events_n > 0 AND events_n < at_risk_n THEN events_n / (at_risk_n * (at_risk_n - events_n)) ELSE 0 END AS greenwood
  FROM counts
), curve AS (
  SELECT *, exp(sum(log_factor) OVER w) AS still, sum(greenwood) OVER w AS var
  FROM factors WINDOW w AS (PARTITION BY "grouping", department ORDER BY week)
)
SELECT 'QUARTER' AS period_kind, (ends - INTERVAL 3 MONTH)::DATE AS period_start, "grouping", department, week,
  CASE WHEN week = 0 THEN enabled_n END AS enabled_n, CASE WHEN week = 0 THEN adopted_before_n END AS adopted_before_n,
  CASE WHEN week = 0 THEN not_in_view_n END AS not_in_view_n,
  at_risk_n, events_n, censored_n, at_risk_n - events_n - censored_n AS remaining_n,
  CASE WHEN still < 1e-200 THEN 1 ELSE 1 - still END AS adopted,
  CASE WHEN week = 0 OR still < 1e-200 THEN NULL ELSE still * sqrt(var) END AS adopted_se,
  CASE WHEN still < 1e-200 OR var = 0 THEN NULL ELSE 1 - still ** exp(-z() * sqrt(var) / -ln(still)) END AS adopted_ci_lo,
  CASE WHEN still < 1e-200 OR var = 0 THEN NULL ELSE 1 - still ** exp(z() * sqrt(var) / -ln(still)) END AS adopted_ci_hi
FROM curve, quarter
