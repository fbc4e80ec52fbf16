-- Written from the reference and the contract, not from the code: day by day, who held which value of
-- each grouping, from the people files, the covered days and attributed_activity. Who held one value on
-- every day of the period counts in it; who held several is a mover of each; whom the roster has no row
-- of on some day is in none. Tenure, and whether promoting is part of the job,
-- are of the person and need no row. Years are full ones, by calendar.
-- Beside the values stand the departments, and the company that all of them divide.
CREATE TABLE split_members AS
WITH days AS (
  SELECT unnest(range(getvariable('first_day')::TIMESTAMP, getvariable('as_of')::TIMESTAMP + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
), starts AS (
  SELECT DISTINCT 'MONTH' AS period_kind, date_trunc('month', day)::DATE AS period_start,
    (date_trunc('month', day) + INTERVAL 1 MONTH)::DATE AS period_end FROM days
  UNION ALL
  SELECT DISTINCT 'QUARTER', date_trunc('quarter', day)::DATE, (date_trunc('quarter', day) + INTERVAL 3 MONTH)::DATE FROM days
), periods AS (
  SELECT period_kind, period_start, least(period_end - 1, getvariable('as_of')) AS last_day FROM starts
), eligible AS (
  SELECT DISTINCT p.period_kind, p.period_start, p.last_day, e.employee_id, e.hired_on
  FROM periods p JOIN employees e
    ON e.hired_on <= p.period_start AND (e.left_on IS NULL OR e.left_on >= p.last_day)
), eligible_days AS (
  SELECT *, unnest(range(period_start::TIMESTAMP, last_day::TIMESTAMP + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
  FROM eligible
), roster_days AS (
  SELECT d.period_kind, d.period_start, d.last_day, d.employee_id, d.day,
    e.department, coalesce(e.level, 'UNKNOWN') AS level, coalesce(e.job_family, 'UNKNOWN') AS job_family, e.employment_class,
    n.employees_n::BIGINT AS size,
    year(d.last_day) - year(n.founded_on::DATE)
      - (strftime(d.last_day, '%m%d') < strftime(n.founded_on::DATE, '%m%d'))::INT AS age
  FROM eligible_days d
  JOIN employees e ON e.employee_id = d.employee_id
    AND d.day >= e.valid_from AND (e.valid_to IS NULL OR d.day < e.valid_to)
  LEFT JOIN entities n ON n.entity = e.entity
    AND (n.valid_from IS NULL OR d.day >= n.valid_from::DATE) AND (n.valid_to IS NULL OR d.day < n.valid_to::DATE)
), tenure AS (
  SELECT *, year(last_day) - year(hired_on) - (strftime(last_day, '%m%d') < strftime(hired_on, '%m%d'))::INT AS years
  FROM eligible
), role_days AS (
  SELECT d.*, r.role_promotes FROM eligible_days d LEFT JOIN roles r ON r.employee_id = d.employee_id
    AND (r.valid_from IS NULL OR d.day >= r.valid_from::DATE) AND (r.valid_to IS NULL OR d.day < r.valid_to::DATE)
), value_days AS (
  SELECT period_kind, period_start, employee_id, day, 'DEPARTMENT' AS "grouping", department AS value FROM roster_days
  UNION ALL
  SELECT period_kind, period_start, employee_id, day, 'LEVEL' AS "grouping", level AS value FROM roster_days
  UNION ALL SELECT period_kind, period_start, employee_id, day, 'JOB_FAMILY', job_family FROM roster_days
  UNION ALL SELECT period_kind, period_start, employee_id, day, 'EMPLOYMENT_CLASS', employment_class FROM roster_days
  UNION ALL SELECT period_kind, period_start, employee_id, day, 'ENTITY_SIZE', CASE
    WHEN size IS NULL THEN 'NOT_PROVIDED' WHEN size BETWEEN 1 AND 49 THEN '1-49' WHEN size BETWEEN 50 AND 249 THEN '50-249'
    WHEN size BETWEEN 250 AND 999 THEN '250-999' WHEN size BETWEEN 1000 AND 4999 THEN '1000-4999' ELSE '5000+' END FROM roster_days
  UNION ALL SELECT period_kind, period_start, employee_id, day, 'ENTITY_AGE', CASE
    WHEN age IS NULL THEN 'NOT_PROVIDED' WHEN age >= 25 THEN '25+' WHEN age >= 10 THEN '10-24' WHEN age >= 5 THEN '5-9' ELSE '0-4' END
    FROM roster_days
  UNION ALL SELECT period_kind, period_start, employee_id, day, 'ROLE_PROMOTES',
    CASE role_promotes WHEN 'true' THEN 'PROMOTES' WHEN 'false' THEN 'VOLUNTARY' ELSE 'NOT_PROVIDED' END FROM role_days
), stays AS (
  SELECT period_kind, period_start, employee_id, "grouping", list_distinct(list(value)) AS held, count(*) AS days
  FROM value_days GROUP BY ALL
), placed AS (
  SELECT s.period_kind, s.period_start, s.employee_id, s."grouping", s.held[1] AS value
  FROM stays s JOIN periods p USING (period_kind, period_start)
  WHERE len(s.held) = 1 AND s.days = p.last_day - p.period_start + 1
  UNION ALL
  SELECT period_kind, period_start, employee_id, 'TENURE', CASE
    WHEN years > 10 THEN 'OVER_10' WHEN years >= 6 THEN '6-10' WHEN years >= 3 THEN '3-5' WHEN years >= 1 THEN '1-2' ELSE 'UNDER_1' END
  FROM tenure
  UNION ALL
  SELECT period_kind, period_start, employee_id, 'COMPANY', '' FROM eligible
), enabled AS (
  SELECT l.period_kind, l.period_start, l.employee_id
  FROM eligible l JOIN employees e ON e.employee_id = l.employee_id
    AND l.last_day >= e.valid_from AND (e.valid_to IS NULL OR l.last_day < e.valid_to)
  WHERE e.programme_status = 'ENABLED' AND (e.programme_since IS NULL OR e.programme_since <= l.last_day)
), active AS (
  SELECT DISTINCT l.period_kind, l.period_start, l.employee_id
  FROM eligible l JOIN person_keys k USING (employee_id) JOIN attributed_activity a USING (person_key)
  WHERE a.is_qualifying AND a.activity_date BETWEEN l.period_start AND l.last_day
), observed AS (
  SELECT * FROM active
  UNION
  SELECT l.period_kind, l.period_start, l.employee_id
  FROM eligible l JOIN (SELECT employee_id, day FROM covered_days EXCEPT SELECT employee_id, day FROM leave_days) s
    ON s.employee_id = l.employee_id AND s.day BETWEEN l.period_start AND l.last_day
)
SELECT p.*, 1 AS eligible, e.employee_id IS NOT NULL AS enabled, a.employee_id IS NOT NULL AS active,
  o.employee_id IS NOT NULL AS observed, 0 AS mover
FROM placed p
LEFT JOIN enabled e USING (period_kind, period_start, employee_id)
LEFT JOIN active a USING (period_kind, period_start, employee_id)
LEFT JOIN observed o USING (period_kind, period_start, employee_id)
UNION ALL
SELECT period_kind, period_start, employee_id, "grouping", unnest(held), 0, false, false, false, 1
FROM stays WHERE len(held) > 1
