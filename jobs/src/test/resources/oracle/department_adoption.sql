-- Written from the reference, not from the code: who is eligible, enabled, active and seen, and the
-- one label of each, from the people files, the covered days and attributed_activity. Day by day: a
-- person is eligible who was employed on every day, and in the one department held on every day; who
-- changed department is a mover, who came or went is a joiner or a leaver, and none of them is in a
-- department's denominator. A day of leave is not observed.
WITH days AS (
  SELECT unnest(range(getvariable('first_day')::TIMESTAMP, getvariable('as_of')::TIMESTAMP + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
), period_days AS (
  SELECT kind, date_trunc(kind, day)::DATE AS start, d::DATE AS day
  FROM (SELECT DISTINCT kind, date_trunc(kind, day)::DATE AS day FROM days, (SELECT unnest(['month', 'quarter']) AS kind)) AS p,
  LATERAL (SELECT unnest(range(p.day::TIMESTAMP,
      least(p.day::TIMESTAMP + CASE kind WHEN 'month' THEN INTERVAL 1 MONTH ELSE INTERVAL 3 MONTH END,
            getvariable('as_of')::TIMESTAMP + INTERVAL 1 DAY), INTERVAL 1 DAY)) AS d)
), lengths AS (
  SELECT upper(kind) AS period_kind, start AS period_start, count(*) AS days, max(day) AS last_day
  FROM period_days GROUP BY ALL
), persons AS (
  SELECT DISTINCT employee_id, hired_on, left_on FROM employees
), employed AS (
  SELECT l.*, p.employee_id, p.hired_on
  FROM persons p JOIN lengths l
    ON p.hired_on <= l.period_start AND (p.left_on IS NULL OR p.left_on >= l.last_day)
), person_days AS (
  SELECT upper(p.kind) AS period_kind, p.start AS period_start, p.day, e.employee_id, e.department,
    e.programme_status = 'ENABLED' AND (e.programme_since IS NULL OR e.programme_since <= p.day) AS enabled,
    e.programme_since
  FROM period_days p
  JOIN employees e ON p.day >= e.valid_from AND (e.valid_to IS NULL OR p.day < e.valid_to)
), held AS (
  SELECT d.period_kind, d.period_start, d.employee_id,
    count(*) AS days, count(DISTINCT d.department) AS departments, min(d.department) AS department,
    bool_or(d.day = l.last_day AND d.enabled) AS enabled,
    max(d.programme_since) FILTER (d.day = l.last_day AND d.enabled) AS since
  FROM person_days d JOIN lengths l USING (period_kind, period_start)
  GROUP BY d.period_kind, d.period_start, d.employee_id
), eligible AS (
  SELECT e.period_kind, e.period_start, e.last_day, e.employee_id,
    coalesce(h.departments, 0) AS departments,
    CASE WHEN h.departments = 1 AND h.days = e.days THEN h.department END AS department,
    coalesce(h.enabled, false) AS enabled,
    greatest(e.hired_on, h.since) AS since
  FROM employed e LEFT JOIN held h
    ON h.period_kind = e.period_kind AND h.period_start = e.period_start AND h.employee_id = e.employee_id
), active_days AS (
  SELECT DISTINCT k.employee_id, a.activity_date AS day
  FROM attributed_activity a JOIN person_keys k USING (person_key)
  WHERE a.is_qualifying AND a.activity_date <= getvariable('as_of')
), history_days AS (
  SELECT DISTINCT employee_id, day FROM covered_days
), seen_days AS (
  SELECT * FROM history_days EXCEPT SELECT employee_id, day FROM leave_days
), active AS (
  SELECT e.employee_id, e.period_kind, e.period_start,
    count(*) FILTER (a.day >= e.period_start AND a.day <= e.last_day) > 0 AS active,
    max(a.day) FILTER (a.day < e.period_start) AS before
  FROM eligible e LEFT JOIN active_days a ON a.employee_id = e.employee_id
  GROUP BY e.employee_id, e.period_kind, e.period_start
), seen AS (
  SELECT e.employee_id, e.period_kind, e.period_start,
    count(*) FILTER (s.day >= e.period_start) > 0 AS seen,
    count(*) FILTER (s.day >= e.period_start - 28 AND s.day < e.period_start) = 28 AS gap_is_seen,
    count(*) FILTER (s.day > e.last_day - 28) = 28 AS silence_is_seen
  FROM eligible e LEFT JOIN seen_days s
    ON s.employee_id = e.employee_id AND s.day >= e.period_start - 28 AND s.day <= e.last_day
  GROUP BY e.employee_id, e.period_kind, e.period_start
), history AS (
  SELECT e.employee_id, e.period_kind, e.period_start,
    count(h.day) >= e.period_start - e.since AS reaches_back
  FROM eligible e LEFT JOIN history_days h
    ON h.employee_id = e.employee_id AND h.day >= e.since AND h.day < e.period_start
  GROUP BY e.employee_id, e.period_kind, e.period_start, e.since
), states AS (
  SELECT e.*, active, active OR seen AS observed,
    CASE
      WHEN NOT active AND NOT seen THEN 'not_observed'
      WHEN active AND before IS NULL AND reaches_back THEN 'new'
      WHEN active AND before >= e.period_start - 28 THEN 'continuing'
      WHEN active AND before IS NOT NULL AND gap_is_seen THEN 'returning'
      WHEN active THEN 'active_undetermined'
      WHEN before IS NULL THEN 'never'
      WHEN before <= e.last_day - 28 AND silence_is_seen THEN 'lapsed'
      ELSE 'inactive_undetermined'
    END AS flow
  FROM eligible e
  JOIN active USING (employee_id, period_kind, period_start)
  JOIN seen USING (employee_id, period_kind, period_start)
  JOIN history USING (employee_id, period_kind, period_start)
), events AS (
  SELECT l.period_kind, l.period_start, p.employee_id, e.department, 'joiner' AS event
  FROM persons p JOIN lengths l ON p.hired_on > l.period_start AND p.hired_on <= l.last_day
  LEFT JOIN employees e ON e.employee_id = p.employee_id
    AND p.hired_on >= e.valid_from AND (e.valid_to IS NULL OR p.hired_on < e.valid_to)
  UNION ALL
  SELECT l.period_kind, l.period_start, p.employee_id, e.department, 'leaver'
  FROM persons p JOIN lengths l ON p.left_on >= l.period_start AND p.left_on < l.last_day
  LEFT JOIN employees e ON e.employee_id = p.employee_id
    AND p.left_on >= e.valid_from AND (e.valid_to IS NULL OR p.left_on < e.valid_to)
  UNION ALL
  SELECT DISTINCT d.period_kind, d.period_start, d.employee_id, d.department, 'mover'
  FROM person_days d JOIN states s USING (period_kind, period_start, employee_id)
  WHERE s.departments > 1
), marks AS (
  SELECT period_kind, period_start, 'COMPANY' AS "grouping", NULL AS department, employee_id,
    true AS eligible, enabled, active, observed, flow, NULL AS event
  FROM states
  UNION ALL
  SELECT period_kind, period_start, 'DEPARTMENT', department, employee_id,
    true, enabled, active, observed, flow, NULL
  FROM states WHERE department IS NOT NULL
  UNION ALL
  SELECT DISTINCT period_kind, period_start, 'COMPANY', NULL, employee_id, false, false, false, false, NULL, event
  FROM events
  UNION ALL
  SELECT period_kind, period_start, 'DEPARTMENT', department, employee_id, false, false, false, false, NULL, event
  FROM events WHERE department IS NOT NULL
), counts AS (
  SELECT period_kind, period_start, "grouping", department,
    count(*) FILTER (eligible) AS eligible_n,
    count(*) FILTER (enabled) AS enabled_n,
    count(*) FILTER (active) AS active_n,
    count(*) FILTER (active AND enabled) AS active_enabled_n,
    count(*) FILTER (observed) AS observed_n,
    count(*) FILTER (flow = 'new') AS new_n,
    count(*) FILTER (flow = 'continuing') AS continuing_n,
    count(*) FILTER (flow = 'returning') AS returning_n,
    count(*) FILTER (flow = 'active_undetermined') AS active_undetermined_n,
    count(*) FILTER (flow = 'lapsed') AS lapsed_n,
    count(*) FILTER (flow = 'inactive_undetermined') AS inactive_undetermined_n,
    count(*) FILTER (flow = 'never') AS never_n,
    count(*) FILTER (flow = 'not_observed') AS not_observed_n,
    count(*) FILTER (event = 'mover') AS movers_n,
    count(*) FILTER (event = 'joiner') AS joiners_n,
    count(*) FILTER (event = 'leaver') AS leavers_n
  FROM marks GROUP BY ALL
)
SELECT *,
  enabled_n / nullif(eligible_n, 0)::DOUBLE AS enabled_rate,
  wilson(enabled_n, eligible_n, -1) AS enabled_rate_ci_lo,
  wilson(enabled_n, eligible_n, 1) AS enabled_rate_ci_hi,
  active_n / nullif(eligible_n, 0)::DOUBLE AS adoption_rate_headcount,
  wilson(active_n, eligible_n, -1) AS adoption_rate_headcount_ci_lo,
  wilson(active_n, eligible_n, 1) AS adoption_rate_headcount_ci_hi,
  active_enabled_n / nullif(enabled_n, 0)::DOUBLE AS active_rate_enabled,
  wilson(active_enabled_n, enabled_n, -1) AS active_rate_enabled_ci_lo,
  wilson(active_enabled_n, enabled_n, 1) AS active_rate_enabled_ci_hi,
  observed_n / nullif(eligible_n, 0)::DOUBLE AS coverage_rate,
  wilson(observed_n, eligible_n, -1) AS coverage_rate_ci_lo,
  wilson(observed_n, eligible_n, 1) AS coverage_rate_ci_hi
FROM counts
