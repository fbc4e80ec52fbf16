-- Written from the reference, not from the code: figures by week, of incidents by month, within 13
-- weeks or six months of any initiative, complete by the as-of date. The period that a date falls into,
-- unless on its first day, is one more.
WITH dates AS (SELECT DISTINCT date::DATE AS day FROM initiatives),
weeks AS (
  SELECT DISTINCT start::DATE AS period_start FROM (
    SELECT unnest(range(date_trunc('week', day)::TIMESTAMP - INTERVAL 91 DAY,
      date_trunc('week', day)::TIMESTAMP + CASE WHEN isodow(day) = 1 THEN INTERVAL 91 DAY ELSE INTERVAL 98 DAY END,
      INTERVAL 7 DAY)) AS start FROM dates)
  WHERE start >= date_trunc('week', getvariable('first_day')) AND start::DATE + 7 <= getvariable('as_of') + 1
), months AS (
  SELECT DISTINCT start::DATE AS period_start FROM (
    SELECT unnest(range(date_trunc('month', day)::TIMESTAMP - INTERVAL 6 MONTH,
      date_trunc('month', day)::TIMESTAMP + CASE WHEN day(day) = 1 THEN INTERVAL 6 MONTH ELSE INTERVAL 7 MONTH END,
      INTERVAL 1 MONTH)) AS start FROM dates)
  WHERE start >= date_trunc('month', getvariable('first_day'))
    AND (start + INTERVAL 1 MONTH)::DATE <= getvariable('as_of') + 1
), persons AS (
  SELECT period_start, 'COMPANY' AS "grouping", NULL::VARCHAR AS department, state, qualifying_activities
  FROM spine_weeks JOIN weeks USING (period_start) WHERE is_eligible
  UNION ALL
  SELECT period_start, 'DEPARTMENT', department, state, qualifying_activities
  FROM spine_weeks JOIN weeks USING (period_start) WHERE is_eligible AND department IS NOT NULL
), adoption AS (
  SELECT period_start, "grouping", department, count(*) AS n, count(*) FILTER (state <> 'NOT_OBSERVED') AS observed_n,
    count(*) FILTER (state = 'ACTIVE') AS active, coalesce(sum(qualifying_activities), 0)::BIGINT AS posts
  FROM persons GROUP BY ALL
), activity AS (
  SELECT *, date_trunc('week', activity_date)::DATE AS week, date_trunc('month', activity_date)::DATE AS month
  FROM attributed_activity
  WHERE attribution = 'PERSON' AND state = 'CURRENT' AND activity_date <= getvariable('as_of')
), posting AS (
  SELECT week AS period_start, department, count(DISTINCT person_key) AS persons_n,
    count(*) FILTER (hours_class LIKE 'OFF%') AS published_off, count(*) FILTER (hours_class = 'ON') AS published_on,
    count(*) FILTER (effort_class LIKE 'OFF%') AS effort_off, count(*) FILTER (effort_class = 'ON') AS effort_on
  FROM activity WHERE week IN (FROM weeks) GROUP BY week, GROUPING SETS ((), (department))
), exposure AS (
  SELECT month AS period_start, department, count(*) AS n, count(DISTINCT person_key) AS persons_n
  FROM activity WHERE month IN (FROM months) GROUP BY month, GROUPING SETS ((), (department))
), incident AS (
  SELECT date_trunc('month', activity_date)::DATE AS period_start, department, rule_id, count(*) AS k
  FROM incidents
  WHERE subject_type = 'EMPLOYEE_POST' AND severity <> 'INFO' AND post_state = 'CURRENT'
    AND activity_date <= getvariable('as_of')
  GROUP BY date_trunc('month', activity_date), rule_id, GROUPING SETS ((), (department))
)
SELECT 'WEEK' AS period_kind, period_start, 'ADOPTION_RATE_HEADCOUNT' AS measure, NULL::VARCHAR AS rule_id, "grouping", department,
  active AS k, n, n AS persons_n, observed_n, CASE WHEN observed_n >= n / 2 THEN active / n END AS figure
FROM adoption
UNION ALL
SELECT 'WEEK', period_start, 'POSTS_PER_ELIGIBLE', NULL, "grouping", department,
  posts, n, n, observed_n, CASE WHEN observed_n >= n / 2 THEN posts / n END
FROM adoption
UNION ALL
SELECT 'WEEK', period_start, view || '_OFF_SHARE', NULL, CASE WHEN department IS NULL THEN 'COMPANY' ELSE 'DEPARTMENT' END, department,
  off_n, on_n + off_n, persons_n, NULL, CASE WHEN on_n + off_n > 0 THEN off_n / (on_n + off_n) END
FROM (
  SELECT 'PUBLISHED' AS view, period_start, department, persons_n, published_off AS off_n, published_on AS on_n FROM posting
  UNION ALL SELECT 'EFFORT', period_start, department, persons_n, effort_off, effort_on FROM posting)
UNION ALL
SELECT 'MONTH', e.period_start, 'INCIDENTS_PER_1000', r.rule_id, CASE WHEN e.department IS NULL THEN 'COMPANY' ELSE 'DEPARTMENT' END,
  e.department, coalesce(i.k, 0), e.n, e.persons_n, NULL, 1000 * coalesce(i.k, 0) / e.n
FROM exposure e CROSS JOIN (SELECT unnest(getvariable('rules')) AS rule_id) r
LEFT JOIN incident i ON i.period_start = e.period_start AND i.department IS NOT DISTINCT FROM e.department
  AND i.rule_id = r.rule_id
