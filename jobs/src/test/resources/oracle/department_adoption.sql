-- Written from the reference, not from the code: who is eligible, enabled and active, from the
-- people files and attributed_activity. Day by day: a person is eligible who was employed on every
-- day, and in the one department held on every day.
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
), states AS (
  SELECT e.*, a.employee_id IS NOT NULL AS active
  FROM eligible e LEFT JOIN active a USING (employee_id, period_kind, period_start)
)
SELECT period_kind, period_start, 'COMPANY' AS "grouping", NULL AS department,
  count(*) AS eligible_n, sum(enabled)::BIGINT AS enabled_n,
  count(*) FILTER (active) AS active_n,
  count(*) FILTER (active AND enabled = 1) AS active_enabled_n,
  count(*) FILTER (departments > 1) AS movers_n,
  count(*) FILTER (active) / count(*)::DOUBLE AS adoption_rate_headcount
FROM states GROUP BY ALL
UNION ALL
SELECT period_kind, period_start, 'DEPARTMENT', department,
  count(*), sum(enabled)::BIGINT, count(*) FILTER (active), count(*) FILTER (active AND enabled = 1),
  NULL, count(*) FILTER (active) / count(*)::DOUBLE
FROM states WHERE departments = 1 GROUP BY ALL
