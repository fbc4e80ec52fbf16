-- Written from the reference, not from the code: incidents per 1,000 activities by rule.
WITH activity AS (
  SELECT person_key, department, unnest([
      {'kind': 'MONTH',   'start': date_trunc('month', activity_date)::DATE},
      {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS p
  FROM attributed_activity
  WHERE attribution = 'PERSON' AND state = 'CURRENT' AND activity_date <= getvariable('as_of')
), exposure AS (
  SELECT p.kind AS period_kind, p.start AS period_start, department,
    count(*) AS activities, count(DISTINCT person_key) AS persons
  FROM activity GROUP BY p, GROUPING SETS ((), (department))
), incident AS (
  SELECT rule_id, person_key, department, unnest([
      {'kind': 'MONTH',   'start': date_trunc('month', activity_date)::DATE},
      {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS p
  FROM incidents
  WHERE subject_type = 'EMPLOYEE_POST' AND severity <> 'INFO' AND post_state = 'CURRENT'
    AND activity_date <= getvariable('as_of')
), counted AS (
  SELECT p.kind AS period_kind, p.start AS period_start, department, rule_id,
    count(*) AS incidents, count(DISTINCT person_key) AS persons_with_incident
  FROM incident GROUP BY p, rule_id, GROUPING SETS ((), (department))
)
SELECT c.period_kind, c.period_start,
  CASE WHEN c.department IS NULL THEN 'COMPANY' ELSE 'DEPARTMENT' END AS "grouping",
  c.department, c.rule_id, c.incidents, c.persons_with_incident, e.activities, e.persons,
  1000.0 * c.incidents / e.activities AS incidents_per_1000
FROM counted c
JOIN exposure e ON e.period_kind = c.period_kind AND e.period_start = c.period_start
  AND e.department IS NOT DISTINCT FROM c.department
