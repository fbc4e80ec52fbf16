-- Written from the reference, not from the code: two lines through what change_series publishes, one
-- before and one since. As neither shares a coefficient with the other, each is a simple regression: b1
-- is the slope before, b3 the slope since less it, b2 the distance of the two lines at T0.
WITH declared AS (
  SELECT id, kind, date::DATE AS day, nullif(department, '') AS of_department FROM initiatives
), measures AS (
  SELECT DISTINCT measure, rule_id, period_kind, CASE period_kind WHEN 'WEEK' THEN 8 ELSE 3 END AS least,
    CASE measure WHEN 'INCIDENTS_PER_1000' THEN 1000 ELSE 1 END AS per
  FROM change_series
), events AS (
  SELECT id, day, 'WEEK' AS period_kind, INTERVAL 7 DAY AS step, date_trunc('week', day)::TIMESTAMP AS event FROM declared
  UNION ALL SELECT id, day, 'MONTH', INTERVAL 1 MONTH, date_trunc('month', day)::TIMESTAMP FROM declared
), sides AS (
  SELECT *, CASE WHEN event = day THEN event ELSE event + step END AS first_after,
    CASE period_kind WHEN 'WEEK' THEN 13 ELSE 6 END AS reach FROM events
), periods AS (
  SELECT id, period_kind, start::DATE AS period_start, (start + step)::DATE AS period_end, start < event AS is_before,
    start >= first_after AS is_after, row_number() OVER (PARTITION BY id, period_kind ORDER BY start) AS t
  FROM (SELECT *, unnest(range(event - reach * step, first_after + reach * step, step)) AS start FROM sides)
  WHERE start >= date_trunc(period_kind, getvariable('first_day'))
    AND (start + step)::DATE <= getvariable('as_of') + 1
), windows AS (
  SELECT id, period_kind, min(period_start) AS window_start, max(period_end) AS window_end,
    min(t) FILTER (is_after) AS t0, count(*) FILTER (is_before) AS before_n, count(*) FILTER (is_after) AS after_n
  FROM periods GROUP BY ALL
), affected AS (
  SELECT id, of_department, department
  FROM declared, (SELECT NULL::VARCHAR AS department UNION SELECT DISTINCT department FROM change_series) g
  WHERE of_department IS NULL OR department = of_department
), points AS (
  SELECT p.id, p.period_kind, p.t, p.is_before, p.is_after, s.measure, s.rule_id, s.department, s.k, s.n, s.persons_n,
    s.observed_n, s.suppressed_reason
  FROM periods p JOIN change_series s USING (period_kind, period_start) WHERE p.is_before OR p.is_after
), hidden AS (
  SELECT id, measure, rule_id, department,
    CASE WHEN bool_or(suppressed_reason = 'PRIMARY') THEN 'PRIMARY' ELSE min(suppressed_reason) END AS hidden
  FROM points GROUP BY ALL
), controls AS (
  SELECT h.id, h.measure, h.rule_id, h.department
  FROM hidden h JOIN declared i ON i.id = h.id JOIN measures m ON m.measure = h.measure AND m.rule_id IS NOT DISTINCT FROM h.rule_id
  JOIN windows w ON w.id = h.id AND w.period_kind = m.period_kind
  WHERE h.hidden IS NULL AND h.department <> i.of_department AND NOT EXISTS (
    FROM declared o WHERE o.of_department = h.department AND o.day >= w.window_start AND o.day < w.window_end)
), pooled AS (
  SELECT p.id, p.measure, p.rule_id, p.t, sum(k) AS k, sum(n) AS n, sum(persons_n) AS persons_n, sum(observed_n) AS observed_n,
    (SELECT count(*) FROM controls c WHERE c.id = p.id AND c.measure = p.measure AND c.rule_id IS NOT DISTINCT FROM p.rule_id) AS departments
  FROM points p JOIN controls c ON c.id = p.id AND c.measure = p.measure AND c.rule_id IS NOT DISTINCT FROM p.rule_id
    AND c.department = p.department
  GROUP BY p.id, p.measure, p.rule_id, p.t
), own AS (
  SELECT p.id, p.measure, p.rule_id, p.department, p.t, p.is_after, p.persons_n,
    CASE WHEN p.n > 0 AND (p.observed_n IS NULL OR 2 * p.observed_n >= p.n) THEN m.per * p.k / p.n END AS figure,
    CASE WHEN c.n > 0 AND (c.observed_n IS NULL OR 2 * c.observed_n >= c.n) THEN m.per * c.k / c.n END AS control,
    c.persons_n AS control_persons, c.departments
  FROM points p JOIN measures m ON m.measure = p.measure AND m.rule_id IS NOT DISTINCT FROM p.rule_id
  LEFT JOIN pooled c ON c.id = p.id AND c.measure = p.measure AND c.rule_id IS NOT DISTINCT FROM p.rule_id AND c.t = p.t
), compared AS (
  SELECT id, measure, rule_id, department, 'OWN' AS comparison, t, is_after, figure,
    CASE WHEN figure IS NOT NULL THEN persons_n END AS persons, NULL AS departments, NULL AS control_persons
  FROM own
  UNION ALL
  SELECT id, measure, rule_id, department, 'DIFFERENCE', t, is_after, figure - control,
    CASE WHEN figure IS NOT NULL THEN persons_n END, departments, CASE WHEN control IS NOT NULL THEN control_persons END
  FROM own
), fitted AS (
  SELECT id, measure, rule_id, department, comparison,
    count(figure) FILTER (NOT is_after) AS points_before, count(figure) FILTER (is_after) AS points_after,
    avg(figure) FILTER (NOT is_after) AS mean_before, avg(figure) FILTER (is_after) AS mean_after,
    count(DISTINCT figure) AS different, min(persons) AS persons_n,
    max(departments) AS control_departments_n, min(control_persons) AS control_persons_n,
    regr_slope(figure, t) FILTER (NOT is_after) AS slope_before, regr_intercept(figure, t) FILTER (NOT is_after) AS base,
    regr_slope(figure, t) FILTER (is_after) AS slope_after, regr_intercept(figure, t) FILTER (is_after) AS base_after
  FROM compared GROUP BY ALL
), asked AS (
  SELECT a.id AS initiative_id, m.measure, m.rule_id, CASE WHEN a.department IS NULL THEN 'COMPANY' ELSE 'DEPARTMENT' END AS "grouping",
    a.department, c.comparison, m.period_kind, w.* EXCLUDE (id, period_kind), h.hidden, m.least,
    (SELECT count(*) FROM declared o WHERE o.id <> a.id AND o.day >= w.window_start AND o.day < w.window_end
      AND (a.department IS NULL OR o.of_department IS NULL OR o.of_department = a.department)) AS other_initiatives_n,
    f.* EXCLUDE (id, measure, rule_id, department, comparison),
    c.comparison = 'DIFFERENCE' AND f.control_departments_n IS NULL AS is_without_control
  FROM affected a CROSS JOIN measures m CROSS JOIN (SELECT unnest(['OWN', 'DIFFERENCE']) AS comparison) c
  LEFT JOIN windows w ON w.id = a.id AND w.period_kind = m.period_kind
  LEFT JOIN hidden h ON h.id = a.id AND h.measure = m.measure AND h.rule_id IS NOT DISTINCT FROM m.rule_id
    AND h.department IS NOT DISTINCT FROM a.department
  LEFT JOIN fitted f ON f.id = a.id AND f.measure = m.measure AND f.rule_id IS NOT DISTINCT FROM m.rule_id
    AND f.department IS NOT DISTINCT FROM a.department AND f.comparison = c.comparison
), reasoned AS (
  SELECT *, CASE
      WHEN hidden IS NOT NULL THEN CASE WHEN least > least(coalesce(before_n, 0), coalesce(after_n, 0)) THEN 'NOT_ENOUGH_WEEKS' END
      WHEN is_without_control THEN 'NO_CONTROL'
      WHEN least > least(coalesce(points_before, 0), coalesce(points_after, 0)) THEN 'NOT_ENOUGH_WEEKS'
      WHEN different < 2 THEN 'NO_VARIATION' END AS reason
  FROM asked
), told AS (
  SELECT *, hidden IS NULL AND NOT is_without_control AS is_told, hidden IS NULL AND reason IS NULL AS is_fitted FROM reasoned
), ranked AS (
  -- Steps of Benjamini and Hochberg: each p times the number of tests over its rank, and never more than a larger p's.
  SELECT initiative_id, measure, rule_id, department, comparison, count(*) OVER question AS tests_n,
    level_p * count(*) OVER question / rank_of_level AS level_step, slope_p * count(*) OVER question / rank_of_slope AS slope_step,
    level_p, slope_p
  FROM (SELECT *, row_number() OVER (PARTITION BY initiative_id, measure, rule_id, comparison ORDER BY level_p) AS rank_of_level,
      row_number() OVER (PARTITION BY initiative_id, measure, rule_id, comparison ORDER BY slope_p) AS rank_of_slope
    FROM change_effects WHERE level_p IS NOT NULL AND department IS NOT NULL)
  WINDOW question AS (PARTITION BY initiative_id, measure, rule_id, comparison)
), adjusted AS (
  SELECT initiative_id, measure, rule_id, department, comparison, tests_n,
    min(level_step) OVER (PARTITION BY initiative_id, measure, rule_id, comparison ORDER BY level_p RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS level_p_adjusted,
    min(slope_step) OVER (PARTITION BY initiative_id, measure, rule_id, comparison ORDER BY slope_p RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS slope_p_adjusted
  FROM ranked
)
SELECT t.initiative_id, t.measure, t.rule_id, t."grouping", t.department, t.comparison, t.period_kind, window_start, window_end,
  CASE WHEN hidden IS NULL THEN other_initiatives_n END AS other_initiatives_n,
  CASE WHEN is_told THEN coalesce(points_before, 0) END AS points_before, CASE WHEN is_told THEN coalesce(points_after, 0) END AS points_after,
  CASE WHEN is_told THEN mean_before END AS mean_before, CASE WHEN is_told THEN mean_after END AS mean_after,
  CASE WHEN is_fitted THEN base END AS base, CASE WHEN is_fitted THEN slope_before END AS trend,
  CASE WHEN is_fitted THEN base_after + slope_after * t0 - base - slope_before * t0 END AS level,
  CASE WHEN is_fitted THEN slope_after - slope_before END AS slope,
  CASE WHEN is_fitted THEN a.tests_n END AS tests_n, a.level_p_adjusted, a.slope_p_adjusted,
  CASE WHEN is_told THEN persons_n END AS persons_n, CASE WHEN is_told THEN control_departments_n END AS control_departments_n,
  CASE WHEN is_told THEN control_persons_n END AS control_persons_n, hidden AS suppressed_reason, reason
FROM told t LEFT JOIN adjusted a ON a.initiative_id = t.initiative_id AND a.measure = t.measure
  AND a.rule_id IS NOT DISTINCT FROM t.rule_id AND a.department IS NOT DISTINCT FROM t.department AND a.comparison = t.comparison
