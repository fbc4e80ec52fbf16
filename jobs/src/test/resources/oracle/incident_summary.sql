-- Written from the reference, not from the code: incidents per 1,000 activities by rule. Every rule
-- that can fire on a post has a row wherever there is activity: none is a finding too.
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
SELECT e.period_kind, e.period_start,
  CASE WHEN e.department IS NULL THEN 'COMPANY' ELSE 'DEPARTMENT' END AS "grouping",
  e.department, r.rule_id,
  coalesce(c.incidents, 0) AS incidents,
  coalesce(c.persons_with_incident, 0) AS persons_with_incident,
  e.activities, e.persons,
  1000.0 * coalesce(c.incidents, 0) / e.activities AS incidents_per_1000
FROM exposure e
CROSS JOIN (SELECT unnest(getvariable('rules')) AS rule_id) r
LEFT JOIN counted c ON c.period_kind = e.period_kind AND c.period_start = e.period_start
  AND c.department IS NOT DISTINCT FROM e.department AND c.rule_id = r.rule_id
