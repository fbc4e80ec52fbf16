-- Written from the reference, not from the code: who is eligible, enabled and active, from the
-- people files and attributed_activity. Day by day: a person is eligible who was employed on every
-- day, and in the one department held on every day; who changed department is a mover, who came or
-- went is a joiner or a leaver, and none of them is in a department's denominator.
WITH days AS (
  SELECT unnest(range(getvariable('first_day')::TIMESTAMP, getvariable('as_of')::TIMESTAMP + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
), period_days AS (
  SELECT kind, date_trunc(kind, day)::DATE AS start, d::DATE AS day
  FROM (SELECT DISTINCT kind, date_trunc(kind, day)::DATE AS day FROM days, (SELECT unnest(['month', 'quarter']) AS kind)) AS p,
  LATERAL (SELECT unnest(range(p.day::TIMESTAMP,
      least(p.day::TIMESTAMP + CASE kind WHEN 'month' THEN INTERVAL 1 MONTH ELSE INTERVAL 3 MONTH END,
            getvariable('as_of')::TIMESTAMP + INTERVAL 1 DAY), INTERVAL 1 DAY)) AS d)
), person_days AS (
  SELECT upper(p.kind) AS period_kind, p.start AS period_start, p.day, e.employee_id, e.department,
    e.programme_status = 'ENABLED' AND (e.programme_since IS NULL OR e.programme_since <= p.day) AS enabled
  FROM period_days p
  JOIN employees e
    ON p.day >= e.hired_on AND (e.left_on IS NULL OR p.day <= e.left_on)
   AND p.day >= e.valid_from AND (e.valid_to IS NULL OR p.day < e.valid_to)
), lengths AS (
  SELECT upper(kind) AS period_kind, start AS period_start, count(*) AS days, max(day) AS last_day
  FROM period_days GROUP BY ALL
), eligible AS (
  SELECT d.period_kind, d.period_start, d.employee_id,
    count(DISTINCT d.department) AS departments, min(d.department) AS department,
    max(CASE WHEN d.day = l.last_day AND d.enabled THEN 1 ELSE 0 END) AS enabled
  FROM person_days d JOIN lengths l USING (period_kind, period_start)
  GROUP BY d.period_kind, d.period_start, d.employee_id, l.days
  HAVING count(*) = l.days
), active AS (
  SELECT DISTINCT k.employee_id, p.kind AS period_kind, p.start AS period_start
  FROM (SELECT person_key, unnest([
        {'kind': 'MONTH',   'start': date_trunc('month', activity_date)::DATE},
        {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS p
      FROM attributed_activity WHERE is_qualifying AND activity_date <= getvariable('as_of')) a
  JOIN person_keys k USING (person_key)
), before AS (
  SELECT DISTINCT k.employee_id, l.period_kind, l.period_start
  FROM attributed_activity a
  JOIN person_keys k USING (person_key)
  JOIN lengths l ON a.activity_date < l.period_start AND a.activity_date >= l.period_start - INTERVAL 28 DAY
  WHERE a.is_qualifying
), states AS (
  SELECT e.*, a.employee_id IS NOT NULL AS active,
    a.employee_id IS NOT NULL AND b.employee_id IS NOT NULL AS continuing
  FROM eligible e
  LEFT JOIN active a USING (employee_id, period_kind, period_start)
  LEFT JOIN before b USING (employee_id, period_kind, period_start)
), events AS (
  SELECT DISTINCT l.period_kind, l.period_start, e.department, e.employee_id, 'joiner' AS event
  FROM employees e JOIN lengths l ON e.hired_on > l.period_start AND e.hired_on <= l.last_day
  WHERE e.hired_on >= e.valid_from AND (e.valid_to IS NULL OR e.hired_on < e.valid_to)
  UNION ALL
  SELECT DISTINCT l.period_kind, l.period_start, e.department, e.employee_id, 'leaver'
  FROM employees e JOIN lengths l ON e.left_on >= l.period_start AND e.left_on < l.last_day
  WHERE e.left_on >= e.valid_from AND (e.valid_to IS NULL OR e.left_on < e.valid_to)
  UNION ALL
  SELECT DISTINCT d.period_kind, d.period_start, d.department, d.employee_id, 'mover'
  FROM person_days d JOIN states s USING (period_kind, period_start, employee_id)
  WHERE s.departments > 1
), marks AS (
  SELECT period_kind, period_start, 'COMPANY' AS "grouping", NULL AS department, employee_id,
    true AS eligible, enabled = 1 AS enabled, active, continuing, NULL AS event
  FROM states
  UNION ALL
  SELECT period_kind, period_start, 'DEPARTMENT', department, employee_id,
    true, enabled = 1, active, continuing, NULL
  FROM states WHERE departments = 1
  UNION ALL
  SELECT DISTINCT period_kind, period_start, 'COMPANY', NULL, employee_id, false, false, false, false, event
  FROM events
  UNION ALL
  SELECT period_kind, period_start, 'DEPARTMENT', department, employee_id, false, false, false, false, event
  FROM events
)
SELECT period_kind, period_start, "grouping", department,
  count(*) FILTER (eligible) AS eligible_n,
  count(*) FILTER (enabled) AS enabled_n,
  count(*) FILTER (active) AS active_n,
  count(*) FILTER (active AND enabled) AS active_enabled_n,
  count(*) FILTER (continuing) AS continuing_n,
  count(*) FILTER (event = 'mover') AS movers_n,
  count(*) FILTER (event = 'joiner') AS joiners_n,
  count(*) FILTER (event = 'leaver') AS leavers_n,
  count(*) FILTER (enabled) / nullif(count(*) FILTER (eligible), 0)::DOUBLE AS enabled_rate,
  count(*) FILTER (active) / nullif(count(*) FILTER (eligible), 0)::DOUBLE AS adoption_rate_headcount,
  count(*) FILTER (active AND enabled) / nullif(count(*) FILTER (enabled), 0)::DOUBLE AS active_rate_enabled
FROM marks GROUP BY ALL
