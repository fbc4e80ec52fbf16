-- Written from the reference, not from the code: every full week of every person, what is seen of
-- it, the window of twelve weeks that ends with it, and the way from enablement to the first post.
CREATE TABLE spine_weeks AS
WITH persons AS (
  SELECT DISTINCT employee_id, hired_on, coalesce(left_on, getvariable('as_of')) AS left_on FROM employees
), programme AS (
  SELECT employee_id, valid_from, hired_on, programme_since,
    greatest(coalesce(programme_since, valid_from), valid_from) AS since,
    valid_from = min(valid_from) OVER (PARTITION BY employee_id) AS is_first
  FROM employees WHERE true
  QUALIFY programme_status = 'ENABLED' AND (valid_to IS NULL OR since < valid_to) AND since <= getvariable('as_of')
), enablement AS (
  SELECT employee_id,
    arg_min(greatest(hired_on, coalesce(programme_since, CASE WHEN is_first THEN hired_on ELSE since END)), valid_from)
      AS enabled_on
  FROM programme GROUP BY employee_id
), all_days AS (
  SELECT p.employee_id, d::DATE AS day
  FROM persons p LEFT JOIN enablement e USING (employee_id),
  LATERAL (SELECT unnest(range(
      greatest(p.hired_on, least(getvariable('first_day') - 7, coalesce(e.enabled_on, p.hired_on) - 7))::TIMESTAMP,
      least(p.left_on, getvariable('as_of'))::TIMESTAMP + INTERVAL 1 DAY, INTERVAL 1 DAY)) AS d)
), days AS (
  SELECT a.employee_id, a.day, date_trunc('week', a.day)::DATE AS week, e.department,
    coalesce(e.programme_status = 'ENABLED' AND (e.programme_since IS NULL OR e.programme_since <= a.day), false) AS is_enabled,
    l.day IS NOT NULL AS is_leave, c.day IS NOT NULL AS is_covered
  FROM all_days a
  LEFT JOIN employees e ON e.employee_id = a.employee_id AND a.day >= e.valid_from AND (e.valid_to IS NULL OR a.day < e.valid_to)
  LEFT JOIN (SELECT DISTINCT employee_id, day FROM leave_days) l ON l.employee_id = a.employee_id AND l.day = a.day
  LEFT JOIN (SELECT DISTINCT employee_id, day FROM covered_days) c ON c.employee_id = a.employee_id AND c.day = a.day
), posts AS (
  SELECT k.employee_id, a.activity_date AS day
  FROM attributed_activity a JOIN person_keys k USING (person_key)
  WHERE a.is_qualifying AND a.activity_date <= getvariable('as_of')
), ways AS (
  -- Seen from the day of enablement to the end of its week, or posting in it.
  SELECT e.employee_id, e.enabled_on, date_trunc('week', e.enabled_on)::DATE AS first_week,
    (SELECT bool_and(d.is_leave OR d.is_covered) AND bool_or(d.is_covered AND NOT d.is_leave) FROM days d
      WHERE d.employee_id = e.employee_id AND d.week = date_trunc('week', e.enabled_on) AND d.day >= e.enabled_on)
    OR EXISTS (SELECT 1 FROM posts p WHERE p.employee_id = e.employee_id AND p.day >= e.enabled_on
      AND date_trunc('week', p.day) = date_trunc('week', e.enabled_on)) AS in_view,
    EXISTS (SELECT 1 FROM posts p WHERE p.employee_id = e.employee_id AND p.day < e.enabled_on) AS posted_before,
    (SELECT min(date_trunc('week', p.day)::DATE) FROM posts p
      WHERE p.employee_id = e.employee_id AND p.day >= e.enabled_on) AS adopted_week,
    (SELECT arg_max(d.department, d.day) FROM days d WHERE d.employee_id = e.employee_id AND d.day = e.enabled_on) AS enabled_in
  FROM enablement e
), weeks AS (
  SELECT d.employee_id, d.week, count(*) AS days,
    count(d.department) = count(*) AND count(DISTINCT d.department) = 1 AS is_of_one, min(d.department) AS department,
    arg_max(d.is_enabled, d.day) AS is_enabled,
    count(*) FILTER (d.is_covered AND NOT d.is_leave) AS observed_days,
    bool_and(d.is_covered OR d.is_leave) AS is_without_hole
  FROM days d LEFT JOIN ways w USING (employee_id)
  WHERE d.week + 7 <= getvariable('as_of') + 1
    AND d.week >= least(date_trunc('week', getvariable('first_day')::TIMESTAMP)::DATE,
      CASE WHEN w.in_view THEN w.first_week ELSE DATE '9999-01-01' END)
  GROUP BY d.employee_id, d.week
), counted AS (
  SELECT w.*, coalesce(p.posts, 0) AS posts,
    coalesce(p.posts, 0) > 0 OR (w.is_without_hole AND w.observed_days > 0) AS is_observed
  FROM weeks w LEFT JOIN (
    SELECT employee_id, date_trunc('week', day)::DATE AS week, count(*) AS posts FROM posts GROUP BY ALL) p
    USING (employee_id, week)
), windows AS (
  SELECT *,
    count(*) FILTER (is_observed) OVER twelve AS window_observed,
    count(*) FILTER (posts > 0) OVER twelve AS window_active,
    sum(posts) OVER twelve AS window_posts
  FROM counted
  WINDOW twelve AS (PARTITION BY employee_id ORDER BY week ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)
), lost AS (
  SELECT w.employee_id, min(w.week) AS lost_week
  FROM windows w JOIN ways y USING (employee_id)
  WHERE w.week > y.first_week AND w.posts = 0 AND NOT (w.is_observed AND w.is_enabled)
  GROUP BY w.employee_id
), on_the_way AS (
  SELECT w.*, y.enabled_in, y.enabled_on, 1 + (w.week - y.first_week) // 7 AS way_week,
    CASE
      WHEN y.posted_before THEN CASE WHEN w.week = min(w.week) FILTER (w.week >= y.first_week) OVER person THEN 'ADOPTED_BEFORE' END
      WHEN NOT y.in_view THEN CASE WHEN w.week = min(w.week) FILTER (w.week >= y.first_week) OVER person THEN 'NOT_IN_VIEW' END
      WHEN w.week > least(y.adopted_week, l.lost_week) THEN NULL
      WHEN w.week = y.adopted_week THEN 'ADOPTED'
      WHEN w.week = l.lost_week THEN 'LOST'
      ELSE 'AT_RISK'
    END AS step
  FROM windows w LEFT JOIN ways y ON y.employee_id = w.employee_id AND w.week >= y.first_week
  LEFT JOIN lost l ON l.employee_id = w.employee_id
  WINDOW person AS (PARTITION BY w.employee_id)
)
SELECT k.person_key, 'WEEK' AS period_kind, week AS period_start, days = 7 AS is_eligible,
  CASE WHEN is_of_one THEN department END AS department, is_enabled,
  CASE WHEN posts > 0 THEN 'ACTIVE' WHEN is_observed THEN 'ZERO' ELSE 'NOT_OBSERVED' END AS state,
  observed_days, CASE WHEN is_observed THEN posts END AS qualifying_activities,
  window_observed AS window_observed_weeks, window_active AS window_active_weeks, window_posts AS window_activities,
  CASE WHEN window_observed > 0 THEN window_posts / window_observed END AS window_average,
  window_observed = 12 AS window_complete, window_active >= 9 AS is_habitual,
  CASE WHEN window_observed = 0 THEN 'NOT_OBSERVED' ELSE
    CASE WHEN window_observed < 12 THEN 'PROVISIONAL_' ELSE '' END ||
    CASE WHEN window_active >= 9 AND window_posts / window_observed >= 15 THEN 'POWER'
      WHEN window_active >= 9 THEN 'HABITUAL'
      WHEN window_posts / window_observed >= 1 THEN 'NOVICE'
      WHEN window_posts > 0 THEN 'LOW' ELSE 'NON_USER' END
  END AS segment,
  CASE WHEN step IS NOT NULL THEN way_week END AS weeks_since_enablement,
  CASE WHEN step IS NOT NULL THEN enabled_in END AS enablement_department,
  CASE WHEN enabled_on IS NOT NULL THEN step END AS adoption_step
FROM on_the_way JOIN person_keys k USING (employee_id)
