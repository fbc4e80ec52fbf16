-- Written from the contract, not from the code: every person around the date of every initiative, and
-- around the dates four and eight weeks earlier, from the published activity, the people files and the
-- days that exports cover.
WITH shut AS (
  SELECT k.account_key, lower(v.platform) AS platform, lower(v.handle) AS handle, v.state, v.valid_from::DATE AS since,
    coalesce(v.valid_to::DATE, DATE '9999-12-31') AS until
  FROM visibility v JOIN account_keys k ON k.platform = lower(v.platform) AND k.handle = lower(v.handle)
  WHERE v.state <> 'PUBLIC'
), outcomes AS (
  SELECT * FROM (VALUES ('NOT_OBSERVED', 4), ('CLOSED', 4), ('LOCKED', 4), ('DELETED_BULK', 4), ('SILENT', 4),
    ('CONTINUED', 4), ('EMPOWERED', 8)) o(outcome, weeks)
), asked AS (
  SELECT i.id, i.date::DATE AS event, i.department, o.outcome, o.weeks
  FROM initiatives i, outcomes o
  WHERE getvariable('first_day') <= i.date::DATE - 56 AND getvariable('as_of') >= i.date::DATE + 7 * o.weeks - 1
    AND (o.outcome NOT IN ('CLOSED', 'LOCKED') OR EXISTS (FROM visibility))
), events AS (
  SELECT DISTINCT event FROM asked
  UNION SELECT DISTINCT event - 7 * weeks FROM asked WHERE getvariable('first_day') <= event - 7 * weeks - 56
), persons AS (
  SELECT DISTINCT employee_id, hired_on, left_on FROM employees
), open_days AS (
  SELECT DISTINCT d.employee_id, d.day FROM (
    SELECT a.employee_id, a.platform, a.handle, unnest(range(greatest(c.first, a.valid_from, h.hired_on)::TIMESTAMP,
      least(c.last + 1, a.valid_to)::TIMESTAMP, INTERVAL 1 DAY))::DATE AS day
    FROM accounts a JOIN account_days c USING (platform, handle) JOIN persons h USING (employee_id)) d
  WHERE NOT EXISTS (SELECT 1 FROM shut s WHERE s.platform = d.platform AND s.handle = d.handle
    AND d.day >= s.since AND d.day < s.until)
), posts AS (
  SELECT k.employee_id, a.account_key, a.activity_date AS day, a.state,
    CASE a.state WHEN 'DELETED' THEN make_timestamp(epoch_us(a.deleted_at))::DATE
      WHEN 'DELETED_SEEN' THEN make_timestamp(epoch_us(a.observed_at))::DATE END AS gone_on
  FROM attributed_activity a JOIN person_keys k USING (person_key)
  WHERE a.attribution = 'PERSON' AND a.kind <> 'REACTION' AND NOT EXISTS (SELECT 1 FROM shut s
    WHERE s.account_key = a.account_key AND a.activity_date >= s.since AND a.activity_date < s.until)
), employed AS (
  SELECT e.event, p.* FROM events e JOIN persons p
    ON p.hired_on <= e.event - 56 AND (p.left_on IS NULL OR p.left_on >= e.event - 1)
), held AS (
  SELECT x.event, x.employee_id, CASE WHEN count(*) = 56 AND count(DISTINCT m.department) = 1 THEN min(m.department) END AS department
  FROM employed x, (SELECT unnest(range(1, 57))::INT AS i) t, employees m
  WHERE m.employee_id = x.employee_id AND x.event - i >= m.valid_from AND (m.valid_to IS NULL OR x.event - i < m.valid_to)
  GROUP BY ALL
), before_it AS (
  SELECT x.event, x.employee_id, count(*) AS posts, count(DISTINCT (x.event - 1 - p.day) // 7) AS weeks,
    count(*) FILTER (p.state <> 'CURRENT' AND (p.gone_on IS NULL OR p.gone_on < x.event + 28)) AS gone,
    list(DISTINCT p.account_key) AS accounts
  FROM employed x JOIN posts p ON p.employee_id = x.employee_id AND p.day BETWEEN x.event - 56 AND x.event - 1
  WHERE p.state <> 'DELETED' OR p.gone_on >= x.event
  GROUP BY ALL
), baseline AS (
  SELECT * FROM before_it WHERE weeks >= 3
), news AS (
  SELECT b.event, b.employee_id, bool_or(n.state = 'CLOSED') AS is_closed,
    coalesce(min((n.since - b.event) // 7 + 1) FILTER (n.state = 'CLOSED'), min((n.since - b.event) // 7 + 1)) AS week
  FROM (SELECT event, employee_id, unnest(accounts) AS account_key FROM baseline) b
  JOIN shut n ON n.account_key = b.account_key AND b.event + 27 >= n.since AND b.event + 27 < n.until
  LEFT JOIN shut o ON o.account_key = b.account_key AND b.event - 1 >= o.since AND b.event - 1 < o.until
  WHERE o.state IS NULL OR (n.state = 'CLOSED' AND o.state <> 'CLOSED')
  GROUP BY ALL
), weeks_after AS (
  SELECT x.event, x.employee_id, t.i // 7 AS week,
    bool_and(l.day IS NOT NULL OR o.day IS NOT NULL) AND bool_or(l.day IS NULL AND o.day IS NOT NULL)
      AND bool_and(x.left_on IS NULL OR x.left_on >= x.event + t.i) AS is_seen
  FROM employed x CROSS JOIN (SELECT unnest(range(56))::INT AS i) t
  LEFT JOIN (SELECT DISTINCT employee_id, day FROM leave_days) l ON l.employee_id = x.employee_id AND l.day = x.event + t.i
  LEFT JOIN open_days o ON o.employee_id = x.employee_id AND o.day = x.event + t.i
  GROUP BY ALL
), standing AS (
  SELECT b.event, b.employee_id, n.week AS shut_week, CASE
    WHEN x.left_on < b.event + 27 THEN 'NOT_OBSERVED'
    WHEN NOT posted AND EXISTS (SELECT 1 FROM weeks_after w WHERE w.event = b.event AND w.employee_id = b.employee_id
      AND w.week < coalesce(n.week - 1, 4) AND NOT w.is_seen) THEN 'NOT_OBSERVED'
    WHEN n.is_closed THEN 'CLOSED'
    WHEN n.week IS NOT NULL THEN 'LOCKED'
    WHEN b.gone >= b.posts / 2.0 THEN 'DELETED_BULK'
    WHEN posted THEN 'CONTINUED' ELSE 'SILENT' END AS outcome
  FROM (SELECT *, EXISTS (SELECT 1 FROM posts p WHERE p.employee_id = baseline.employee_id
    AND p.day BETWEEN baseline.event AND baseline.event + 27) AS posted FROM baseline) b
  JOIN employed x ON x.event = b.event AND x.employee_id = b.employee_id
  LEFT JOIN news n ON n.event = b.event AND n.employee_id = b.employee_id
), programme AS (
  SELECT e.event, m.employee_id, m.valid_from, m.hired_on, m.programme_since,
    greatest(coalesce(m.programme_since, m.valid_from), m.valid_from) AS since,
    m.valid_from = min(m.valid_from) OVER (PARTITION BY e.event, m.employee_id) AS is_first
  FROM events e, employees m WHERE true
  QUALIFY m.programme_status = 'ENABLED' AND (m.valid_to IS NULL OR since < m.valid_to) AND since <= e.event - 1
), enablement AS (
  SELECT event, employee_id,
    arg_min(greatest(hired_on, coalesce(programme_since, CASE WHEN is_first THEN hired_on ELSE since END)), valid_from) AS enabled_on
  FROM programme GROUP BY ALL
), newcomers AS (
  SELECT x.event, x.employee_id FROM employed x LEFT JOIN enablement n USING (event, employee_id)
  WHERE NOT EXISTS (SELECT 1 FROM posts p WHERE p.employee_id = x.employee_id AND p.day < x.event)
    AND (SELECT count(*) FROM open_days o WHERE o.employee_id = x.employee_id
      AND o.day BETWEEN coalesce(n.enabled_on, x.hired_on) AND x.event - 1) = x.event - coalesce(n.enabled_on, x.hired_on)
), firsts AS (
  SELECT n.event, n.employee_id, (SELECT min((p.day - n.event) // 7) FROM posts p
    WHERE p.employee_id = n.employee_id AND p.day BETWEEN n.event AND n.event + 55) AS post_week
  FROM newcomers n
), first_posts AS (
  SELECT f.event, f.employee_id, f.post_week IS NOT NULL AS is_first, (SELECT count(*) FROM weeks_after w
    WHERE w.event = f.event AND w.employee_id = f.employee_id AND w.is_seen AND w.week < coalesce(f.post_week, 8)) AS seen
  FROM firsts f
), counted AS (
  SELECT s.event, s.employee_id, o.outcome, s.outcome = o.outcome AS holds, CASE
      WHEN s.outcome = 'NOT_OBSERVED' THEN 0
      WHEN s.outcome = o.outcome AND o.outcome IN ('CLOSED', 'LOCKED') THEN s.shut_week ELSE 4 END AS person_weeks, false AS is_lost
  FROM standing s, outcomes o WHERE o.outcome <> 'EMPOWERED'
  UNION ALL
  SELECT event, employee_id, 'EMPOWERED', is_first, seen + is_first::INT, NOT is_first AND seen < 8 FROM first_posts
), placed AS (
  SELECT c.*, h.department FROM counted c LEFT JOIN held h USING (event, employee_id)
), groups AS (
  SELECT DISTINCT event, department FROM placed WHERE department IS NOT NULL
), members AS (
  SELECT a.id, a.event, a.outcome, a.weeks, 'COMPANY' AS "grouping", NULL AS value, a.department AS treated FROM asked a WHERE a.department IS NULL
  UNION ALL
  SELECT a.id, a.event, a.outcome, a.weeks, 'DEPARTMENT', g.department, a.department FROM asked a JOIN groups g USING (event) WHERE a.department IS NULL
  UNION ALL
  SELECT a.id, a.event, a.outcome, a.weeks, 'DEPARTMENT', a.department, a.department FROM asked a WHERE a.department IS NOT NULL
  UNION ALL
  SELECT a.id, a.event, a.outcome, a.weeks, 'CONTROL', NULL, a.department FROM asked a WHERE a.department IS NOT NULL
), sides AS (
  SELECT *, event AS at, 'after' AS side FROM members
  UNION ALL SELECT *, event - 7 * weeks, 'before' FROM members
), sums AS (
  SELECT m.id, m.outcome, m."grouping", m.value, m.side, count(p.employee_id) AS n, count(*) FILTER (p.holds) AS k,
    coalesce(sum(p.person_weeks), 0)::BIGINT AS person_weeks, count(*) FILTER (p.is_lost) AS lost
  FROM sides m LEFT JOIN placed p ON p.event = m.at AND p.outcome = m.outcome AND (m."grouping" = 'COMPANY'
    OR (m."grouping" = 'DEPARTMENT' AND p.department = m.value) OR (m."grouping" = 'CONTROL' AND p.department <> m.treated))
  GROUP BY ALL
), told AS (
  SELECT m.*, a.k, a.n, a.person_weeks, a.lost, m.outcome NOT IN ('NOT_OBSERVED', 'CONTINUED') AS is_event,
    getvariable('first_day') <= m.event - 7 * m.weeks - 56 AS has_before,
    b.k AS before_k, b.n AS before_n, b.person_weeks AS before_weeks, c.k AS control_k, c.n AS control_n
  FROM members m
  JOIN sums a ON a.id = m.id AND a.outcome = m.outcome AND a."grouping" = m."grouping" AND a.value IS NOT DISTINCT FROM m.value AND a.side = 'after'
  JOIN sums b ON b.id = m.id AND b.outcome = m.outcome AND b."grouping" = m."grouping" AND b.value IS NOT DISTINCT FROM m.value AND b.side = 'before'
  LEFT JOIN sums c ON c.id = m.id AND c.outcome = m.outcome AND c."grouping" = 'CONTROL' AND c.side = 'after'
    AND m."grouping" = 'DEPARTMENT' AND m.treated IS NOT NULL AND c.n > 0
), limits AS (
  SELECT *, k / nullif(n, 0)::DOUBLE AS rate, wilson(k, n, -1) AS lo, wilson(k, n, 1) AS hi,
    control_k / nullif(control_n, 0)::DOUBLE AS control_rate, wilson(control_k, control_n, -1) AS control_lo, wilson(control_k, control_n, 1) AS control_hi
  FROM told
)
SELECT id AS initiative_id, outcome, "grouping", value, k, n, rate, lo AS ci_lo, hi AS ci_hi,
  CASE WHEN outcome = 'EMPOWERED' THEN lost END AS lost_n,
  CASE WHEN is_event THEN person_weeks END AS after_person_weeks,
  CASE WHEN is_event THEN 100 * k / nullif(person_weeks, 0)::DOUBLE END AS after_hazard,
  CASE WHEN is_event AND has_before THEN before_k END AS before_k,
  CASE WHEN is_event AND has_before THEN before_n END AS before_n,
  CASE WHEN is_event AND has_before THEN before_weeks END AS before_person_weeks,
  CASE WHEN is_event AND has_before THEN 100 * before_k / nullif(before_weeks, 0)::DOUBLE END AS before_hazard,
  rate - control_rate AS control_difference,
  CASE WHEN control_rate IS NOT NULL AND rate IS NOT NULL
    THEN greatest(-1, rate - control_rate - sqrt((rate - lo) ** 2 + (control_hi - control_rate) ** 2)) END AS control_difference_ci_lo,
  CASE WHEN control_rate IS NOT NULL AND rate IS NOT NULL
    THEN least(1, rate - control_rate + sqrt((hi - rate) ** 2 + (control_rate - control_lo) ** 2)) END AS control_difference_ci_hi
FROM limits
