-- Written from the contract, not from the code: every measure of programme_health from the people files,
-- the published activity and incidents, and split_members (who is eligible, and of which group). NaN
-- stands for limits that DuckDB has no function for.
WITH periods AS (
  SELECT DISTINCT period_kind, period_start,
    (period_start + CASE period_kind WHEN 'MONTH' THEN INTERVAL 1 MONTH ELSE INTERVAL 3 MONTH END)::DATE AS period_end,
    least((period_start + CASE period_kind WHEN 'MONTH' THEN INTERVAL 1 MONTH ELSE INTERVAL 3 MONTH END)::DATE - 1,
      getvariable('as_of')) AS last_day
  FROM split_members
), members AS (
  SELECT p.*, m."grouping", nullif(m.value, '') AS value, m.employee_id, m.active, m.observed
  FROM split_members m JOIN periods p USING (period_kind, period_start)
  WHERE m.eligible = 1 AND m."grouping" IN ('COMPANY', 'DEPARTMENT', 'EMPLOYMENT_CLASS')
), groups AS (
  SELECT DISTINCT period_kind, period_start, period_end, last_day, "grouping", value FROM members
), held AS (
  SELECT g.*, s.session_id, s.date::DATE AS day, s.department AS open_to
  FROM groups g JOIN sessions s ON s.date::DATE BETWEEN g.period_start AND g.last_day
), session_counts AS (
  SELECT period_kind, period_start, "grouping", value, count(*) AS sessions
  FROM held WHERE "grouping" = 'COMPANY' OR open_to IS NULL OR open_to = value GROUP BY ALL
), months AS (
  SELECT g.*, m.period_start AS month, EXISTS (SELECT 1 FROM sessions s
    WHERE date_trunc('month', s.date::DATE) = m.period_start AND (s.department IS NULL OR s.department = g.value)) AS has_one
  FROM groups g JOIN periods m ON m.period_kind = 'MONTH' AND m.period_start >= g.period_start AND m.period_end <= g.period_end
  WHERE m.period_end <= getvariable('as_of') + 1 AND g."grouping" <> 'EMPLOYMENT_CLASS'
  UNION ALL
  -- Months of the first quarter before the first activity: there may have been sessions.
  SELECT g.*, d.month, EXISTS (SELECT 1 FROM sessions s
    WHERE date_trunc('month', s.date::DATE) = d.month AND (s.department IS NULL OR s.department = g.value))
  FROM groups g JOIN (SELECT unnest(range(date_trunc('quarter', getvariable('first_day'))::TIMESTAMP,
      date_trunc('month', getvariable('first_day'))::TIMESTAMP, INTERVAL 1 MONTH))::DATE AS month) d
    ON g.period_kind = 'QUARTER' AND d.month BETWEEN g.period_start AND g.last_day
  WHERE g."grouping" <> 'EMPLOYMENT_CLASS'
), posted AS (
  SELECT k.employee_id, a.activity_date FROM attributed_activity a JOIN person_keys k USING (person_key) WHERE a.is_qualifying
), provided AS (
  SELECT k.employee_id, a.activity_date, a.activity_at, l.content_id, l.published_at::TIMESTAMPTZ AS offered_at,
    l.expires_at::TIMESTAMPTZ AS expires_at, CASE WHEN a.time_quality NOT IN ('UTC', 'OFFSET', 'LOCAL_ZONED') THEN 86400
      WHEN a.time_precision = 'SECOND' THEN 1 WHEN a.time_precision = 'MINUTE' THEN 60 ELSE 86400 END AS seconds
  FROM attributed_activity a JOIN person_keys k USING (person_key) JOIN content_library l ON l.content_id = a.provided_content_id
  WHERE a.is_qualifying
), on_offer AS (
  SELECT * FROM provided WHERE epoch_ms(activity_at) + 1000 * seconds > epoch_ms(offered_at)
    AND (expires_at IS NULL OR epoch_ms(activity_at) < epoch_ms(expires_at))
), first_shares AS (
  SELECT * FROM on_offer QUALIFY row_number() OVER (PARTITION BY employee_id, content_id ORDER BY activity_at, activity_date, seconds) = 1
), hours_of_persons AS (
  SELECT p.period_kind, p.period_start, f.employee_id,
    median(greatest(0, epoch_ms(f.activity_at) - epoch_ms(f.offered_at)) / 3600000.0) AS hours
  FROM periods p JOIN first_shares f ON f.activity_date BETWEEN p.period_start AND p.last_day WHERE f.seconds < 86400 GROUP BY ALL
), of_hours AS (
  SELECT p.period_kind, p.period_start, count(hours) AS persons, round(median(hours)) AS hours
  FROM periods p LEFT JOIN hours_of_persons h USING (period_kind, period_start) GROUP BY ALL
), responses AS (
  SELECT person_key, activity_date, unnest([
    {'m': 'CLICKS_PER_SHARE_ON', 'among': hours_class = 'ON', 'v': CASE WHEN is_qualifying THEN clicks END},
    {'m': 'CLICKS_PER_SHARE_OFF', 'among': hours_class LIKE 'OFF%', 'v': CASE WHEN is_qualifying THEN clicks END},
    {'m': 'ENGAGEMENT_PER_POST', 'among': is_qualifying, 'v': reactions + comments + shares}]) AS r
  FROM attributed_activity WHERE attribution = 'PERSON' AND state = 'CURRENT'
), responses_of_persons AS (
  SELECT p.period_kind, p.period_start, r.m AS measure, person_key, count(r.v) AS n, coalesce(sum(r.v), 0) AS k, count(*) - count(r.v) AS uncounted
  FROM periods p JOIN responses ON activity_date BETWEEN p.period_start AND p.last_day
  WHERE r.among GROUP BY ALL
), of_responses AS (
  SELECT period_kind, period_start, measure, sum(k)::BIGINT AS k, sum(n)::BIGINT AS n, count(*) FILTER (n > 0) AS persons_n,
    count(*) FILTER (k > 0) AS persons_k, count(*) FILTER (uncounted > 0) AS persons_rest
  FROM responses_of_persons GROUP BY ALL
), dated_answers AS (
  SELECT *, isodow(activity_date) >= 6 OR CASE activity_clock WHEN 'PUBLISHED' THEN hours_class ELSE effort_class END
      IN ('OFF_NONWORKDAY', 'OFF_HOLIDAY', 'OFF_LEAVE') AS is_off,
    (epoch(date_trunc('second', activity_at)) - epoch(answered_at)) / 60.0 AS minutes
  FROM attributed_activity WHERE is_qualifying AND is_answer AND time_precision <> 'DAY' AND zone_id IS NOT NULL
    AND time_quality IN ('UTC', 'OFFSET', 'LOCAL_ZONED', 'LOCAL_AMBIGUOUS')
), answers_of_persons AS (
  SELECT p.period_kind, p.period_start, person_key, count(*) AS n, count(*) FILTER (is_off) AS off, count(minutes) AS timed, median(minutes) AS minutes
  FROM periods p JOIN dated_answers ON activity_date BETWEEN p.period_start AND p.last_day GROUP BY ALL
), of_answers AS (
  SELECT p.period_kind, p.period_start, coalesce(sum(n), 0)::BIGINT AS n, count(person_key) AS persons,
    coalesce(sum(off), 0)::BIGINT AS off, count(*) FILTER (off > 0) AS off_persons, count(*) FILTER (n > off) AS other_persons,
    coalesce(sum(timed), 0)::BIGINT AS timed, count(*) FILTER (timed > 0) AS timed_persons, count(*) FILTER (n > timed) AS untimed_persons,
    round(median(minutes)) AS minutes
  FROM periods p LEFT JOIN answers_of_persons a USING (period_kind, period_start) GROUP BY ALL
), efforts AS (
  SELECT DISTINCT person_key, local_composed::DATE AS day, epoch_us(composed_at) AS us FROM attributed_activity
  WHERE is_qualifying AND effort_source = 'COMPOSED' AND effort_class <> 'UNKNOWN'
), gaps AS (
  SELECT e.person_key, e.day, e.us - (SELECT max(b.us) FROM efforts b WHERE b.person_key = e.person_key AND b.us < e.us) AS gap_before,
    (SELECT min(a.us) FROM efforts a WHERE a.person_key = e.person_key AND a.us > e.us) - e.us AS gap_after
  FROM efforts e
), rest_days AS (
  SELECT person_key, day, bool_and(coalesce(gap_before < 39600000000 AND gap_after < 39600000000, false)) AS is_breach
  FROM gaps GROUP BY ALL
), rest_of_persons AS (
  SELECT p.period_kind, p.period_start, person_key, count(*) AS n, count(*) FILTER (is_breach) AS k
  FROM periods p JOIN rest_days ON day BETWEEN p.period_start AND p.last_day GROUP BY ALL
), of_rest AS (
  SELECT p.period_kind, p.period_start, coalesce(sum(n), 0)::BIGINT AS n, coalesce(sum(k), 0)::BIGINT AS k, count(person_key) AS persons,
    count(*) FILTER (k > 0) AS persons_k, count(*) FILTER (n > k) AS persons_rest
  FROM periods p LEFT JOIN rest_of_persons r USING (period_kind, period_start) GROUP BY ALL
), seen_weeks AS (
  SELECT k.employee_id, s.period_start AS week, s.state = 'ACTIVE' AS is_active
  FROM adoption_spine s JOIN person_keys k USING (person_key) WHERE s.state <> 'NOT_OBSERVED' AND s.observed_days = 7
), led AS (
  SELECT w.week, r.employee_id, r.manager_id FROM (SELECT DISTINCT week FROM seen_weeks) w JOIN reporting_lines r
    ON (r.valid_from IS NULL OR w.week >= r.valid_from::DATE) AND (r.valid_to IS NULL OR w.week < r.valid_to::DATE)
), leader_weeks AS (
  SELECT s.* FROM seen_weeks s WHERE EXISTS (SELECT 1 FROM led l WHERE l.week = s.week AND l.manager_id = s.employee_id)
), weeks_of_leaders AS (
  SELECT p.period_kind, p.period_start, employee_id, count(*) AS n, count(*) FILTER (is_active) AS k
  FROM periods p JOIN leader_weeks w ON w.week >= p.period_start AND w.week < p.period_end GROUP BY ALL
), of_leaders AS (
  SELECT p.period_kind, p.period_start, coalesce(sum(k), 0)::BIGINT AS k, coalesce(sum(n), 0)::BIGINT AS n,
    count(employee_id) AS persons_n, count(*) FILTER (k > 0) AS persons_k, count(*) FILTER (n > k) AS persons_rest,
    coalesce(sum(k * k), 0)::DOUBLE AS kk, coalesce(sum(k * n), 0)::DOUBLE AS kn, coalesce(sum(n * n), 0)::DOUBLE AS nn
  FROM periods p LEFT JOIN weeks_of_leaders w USING (period_kind, period_start) GROUP BY ALL
), followed AS (
  SELECT p.period_kind, p.period_start, w.employee_id AS leader, w.is_active AS is_after_active, t.employee_id AS member, t.is_active
  FROM periods p JOIN leader_weeks w ON w.week >= p.period_start AND w.week < p.period_end
  JOIN led l ON l.manager_id = w.employee_id AND l.week > w.week AND l.week <= w.week + 28
  JOIN seen_weeks t ON t.employee_id = l.employee_id AND t.week = l.week
), followings AS (
  SELECT period_kind, period_start, leader, list_distinct(list(member)) AS members,
    avg(is_active::INT) FILTER (is_after_active) - avg(is_active::INT) FILTER (NOT is_after_active) AS difference
  FROM followed GROUP BY ALL HAVING difference IS NOT NULL
), of_followings AS (
  SELECT p.period_kind, p.period_start, count(leader) AS leaders, avg(difference) AS difference,
    coalesce(len(list_distinct(flatten(list(members) FILTER (members IS NOT NULL)))), 0) AS members
  FROM periods p LEFT JOIN followings f USING (period_kind, period_start) GROUP BY ALL
), dated_notes AS (
  SELECT p.period_kind, p.period_start, n.session_id, n.topic, n.verdict FROM periods p
  JOIN sessions s ON s.date::DATE BETWEEN p.period_start AND p.last_day JOIN session_notes n USING (session_id)
), note_groups AS (
  SELECT period_kind, period_start, 'COMPANY' AS "grouping", NULL AS value FROM periods
  UNION SELECT period_kind, period_start, 'NOTE_TOPIC', topic FROM dated_notes
), of_notes AS (
  SELECT 'NOTES_' || v.verdict || '_N' AS measure, g.*,
    (SELECT count(*) FROM dated_notes n WHERE n.period_kind = g.period_kind AND n.period_start = g.period_start
      AND (g.value IS NULL OR n.topic = g.value) AND n.verdict = v.verdict) AS k,
    (SELECT count(DISTINCT a.employee_id) FROM dated_notes n JOIN attendance a USING (session_id) WHERE n.period_kind = g.period_kind
      AND n.period_start = g.period_start AND (g.value IS NULL OR n.topic = g.value)) AS persons
  FROM note_groups g, (VALUES ('WORKS'), ('DOES_NOT')) v(verdict)
), facts AS (
  SELECT m.*,
    EXISTS (SELECT 1 FROM attendance a JOIN sessions s USING (session_id)
      WHERE a.employee_id = m.employee_id AND s.date::DATE BETWEEN m.period_start AND m.last_day) AS attended,
    EXISTS (SELECT 1 FROM training t WHERE t.employee_id = m.employee_id AND t.date::DATE BETWEEN m.period_start AND m.last_day) AS trained,
    EXISTS (SELECT 1 FROM recognition r WHERE r.employee_id = m.employee_id AND r.date::DATE BETWEEN m.period_start AND m.last_day) AS recognised,
    EXISTS (SELECT 1 FROM employees e WHERE e.employee_id = m.employee_id AND e.programme_status = 'OPTED_OUT'
      AND m.last_day >= e.valid_from AND (e.valid_to IS NULL OR m.last_day < e.valid_to)) AS opted_out,
    (SELECT bool_or(f.bio_names_employer = 'true') FROM claimed c JOIN profiles f
      ON lower(f.platform) = lower(c.platform) AND lower(f.handle) = lower(c.handle)
      WHERE c.employee_id = m.employee_id AND f.bio_names_employer IS NOT NULL
        AND (c.valid_from IS NULL OR c.valid_from::DATE <= m.last_day) AND (c.valid_to IS NULL OR c.valid_to::DATE > m.last_day)
        AND (f.valid_from IS NULL OR f.valid_from::DATE <= m.last_day) AND (f.valid_to IS NULL OR f.valid_to::DATE > m.last_day)) AS named,
    EXISTS (SELECT 1 FROM on_offer o WHERE o.employee_id = m.employee_id
      AND o.activity_date BETWEEN m.period_start AND m.last_day) AS shared,
    EXISTS (SELECT 1 FROM employees e JOIN campaigns c ON c.is_required = 'true'
        AND (c.country IS NULL OR c.country = e.country) AND (c.subdivision IS NULL OR c.subdivision = e.subdivision)
      WHERE e.employee_id = m.employee_id AND greatest(m.period_start, e.valid_from, c.valid_from::DATE)
        <= least(m.last_day, e.valid_to - 1, c.valid_to::DATE - 1)) AS targeted,
    (SELECT count(*) FROM posted p WHERE p.employee_id = m.employee_id AND p.activity_date BETWEEN m.period_start AND m.last_day) AS posts
  FROM members m
), judged AS (
  SELECT 'TRAINED_RATE' AS measure, period_kind, period_start, "grouping", value, trained AS holds FROM facts
  UNION ALL
  SELECT 'ATTEND_RATE', f.period_kind, f.period_start, f."grouping", f.value, f.attended FROM facts f
  JOIN session_counts c ON c.period_kind = f.period_kind AND c.period_start = f.period_start
    AND c."grouping" = f."grouping" AND c.value IS NOT DISTINCT FROM f.value
  UNION ALL SELECT 'RECOGNISED_RATE', period_kind, period_start, "grouping", value, recognised FROM facts WHERE "grouping" <> 'DEPARTMENT'
  UNION ALL SELECT 'PROVIDED_UPTAKE', period_kind, period_start, "grouping", value, shared FROM facts
    WHERE "grouping" <> 'EMPLOYMENT_CLASS' AND EXISTS (FROM content_library)
  UNION ALL SELECT 'OPTOUT_RATE', period_kind, period_start, "grouping", value, opted_out FROM facts WHERE "grouping" <> 'DEPARTMENT'
  UNION ALL SELECT 'BIO_AFFILIATED_RATE', period_kind, period_start, "grouping", value, named FROM facts
    WHERE "grouping" <> 'EMPLOYMENT_CLASS' AND named IS NOT NULL
  UNION ALL SELECT 'NONPOSTER_SHARE', period_kind, period_start, "grouping", value, NOT active FROM facts
    WHERE "grouping" <> 'EMPLOYMENT_CLASS' AND observed
  UNION ALL
  SELECT 'RECOGNISED_NONEXEMPT_SHARE', period_kind, period_start, 'COMPANY', NULL,
    employee_id IN (SELECT employee_id FROM facts h WHERE h."grouping" = 'EMPLOYMENT_CLASS' AND h.value = 'NON_EXEMPT'
      AND h.period_kind = f.period_kind AND h.period_start = f.period_start)
  FROM facts f WHERE "grouping" = 'COMPANY' AND recognised
), of_persons AS (
  SELECT measure, period_kind, period_start, "grouping", value, count(*) FILTER (holds) AS k, count(*) AS n FROM judged GROUP BY ALL
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY period_kind, period_start, "grouping", value ORDER BY posts) AS i,
    count(*) OVER (PARTITION BY period_kind, period_start, "grouping", value) AS n
  FROM facts WHERE "grouping" <> 'EMPLOYMENT_CLASS'
), spread AS (
  SELECT period_kind, period_start, "grouping", value, count(*) FILTER (posts > 0) AS k, count(*) AS n,
    (2 * sum(i * posts) - (any_value(n) + 1) * sum(posts)) / nullif(any_value(n) * sum(posts), 0)::DOUBLE AS gini,
    sum(posts * least(1, greatest(0, any_n / 10.0 - (any_n - i)))) / nullif(sum(posts), 0)::DOUBLE AS top10
  FROM (SELECT *, n AS any_n FROM ranked) GROUP BY ALL
), activity AS (
  SELECT person_key, department, employment_class, unnest([
      {'kind': 'MONTH',   'start': date_trunc('month', activity_date)::DATE},
      {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS p,
    client_is_scheduler IS TRUE AS is_scheduled,
    client_is_scheduler IS FALSE AND client <> 'OTHER' AS is_manual, origin = 'COMPANY_SUGGESTED' AS is_provided,
    is_answer AND time_precision <> 'DAY' AND zone_id IS NOT NULL AND time_quality IN ('UTC', 'OFFSET', 'LOCAL_ZONED', 'LOCAL_AMBIGUOUS') AS answers
  FROM attributed_activity WHERE is_qualifying
), by_person AS (
  SELECT p.kind AS period_kind, p.start AS period_start, person_key,
    CASE WHEN GROUPING(department) = 0 THEN 'DEPARTMENT' WHEN GROUPING(employment_class) = 0 THEN 'EMPLOYMENT_CLASS' ELSE 'COMPANY' END AS "grouping",
    coalesce(department, employment_class) AS value, count(*) AS n,
    count(*) FILTER (is_manual) AS manual, count(*) FILTER (is_scheduled) AS scheduled,
    count(*) FILTER (NOT is_manual AND NOT is_scheduled) AS neither, count(*) FILTER (is_provided) AS provided,
    count(*) FILTER (answers) AS answers
  FROM activity GROUP BY p, person_key, GROUPING SETS ((), (department), (employment_class))
), shares AS (
  SELECT unnest([{'m': 'MANUAL_SHARE', 'k': manual}, {'m': 'SCHEDULED_SHARE', 'k': scheduled},
    {'m': 'CLIENT_UNKNOWN_SHARE', 'k': neither}, {'m': 'PROVIDED_SHARE', 'k': provided},
    {'m': 'ANSWER_SHARE', 'k': answers}]) AS s, * FROM by_person
), of_posts AS (
  SELECT s.m AS measure, period_kind, period_start, "grouping", value, sum(s.k)::BIGINT AS k, sum(n)::BIGINT AS n,
    count(*) AS persons_n, count(*) FILTER (s.k > 0) AS persons_k, count(*) FILTER (n > s.k) AS persons_rest,
    sum(s.k * s.k)::DOUBLE AS kk, sum(s.k * n)::DOUBLE AS kn, sum(n * n)::DOUBLE AS nn
  FROM shares WHERE "grouping" = 'COMPANY' OR s.m = 'PROVIDED_SHARE' GROUP BY ALL
), employment AS (
  SELECT employee_id, employment_class, unnest(range(greatest(valid_from, hired_on)::TIMESTAMP,
    least(valid_to, left_on + 1, getvariable('as_of') + 1)::TIMESTAMP, INTERVAL 1 DAY))::DATE AS day
  FROM employees
), employed AS (
  SELECT p.period_kind, p.period_start, e.employee_id, e.employment_class
  FROM periods p JOIN employment e ON e.day BETWEEN p.period_start AND p.last_day
), events AS (
  SELECT 'PROMPT' AS event, h.employee_id, e.employment_class, e.day, h.is_off = 'true' AS is_off, isodow(e.day) >= 6 AS is_weekend
  FROM prompt_hours h JOIN employment e ON e.employee_id = h.employee_id AND e.day = h.day
  UNION ALL
  SELECT 'REWARD', r.employee_id, e.employment_class, e.day, NULL, NULL
  FROM recognition r JOIN employment e ON e.employee_id = r.employee_id AND e.day = r.date::DATE WHERE r.kind = 'REWARD'
), of_events AS (
  SELECT p.period_kind, p.start AS period_start, employment_class,
    count(*) FILTER (event = 'PROMPT') AS prompts, count(DISTINCT employee_id) FILTER (event = 'PROMPT') AS prompted,
    count(*) FILTER (is_off) AS off, count(DISTINCT employee_id) FILTER (is_off) AS off_persons,
    count(DISTINCT employee_id) FILTER (NOT is_off) AS other_persons,
    count(*) FILTER (is_weekend) AS weekend, count(DISTINCT employee_id) FILTER (is_weekend) AS weekend_persons,
    count(DISTINCT employee_id) FILTER (NOT is_weekend) AS weekday_persons,
    count(*) FILTER (event = 'REWARD') AS rewards, count(DISTINCT employee_id) FILTER (event = 'REWARD') AS rewarded
  FROM (SELECT *, unnest([{'period_kind': 'MONTH', 'start': date_trunc('month', day)::DATE},
    {'period_kind': 'QUARTER', 'start': date_trunc('quarter', day)::DATE}]) AS p FROM events)
  GROUP BY p, GROUPING SETS ((), (employment_class))
), exposure AS (
  SELECT period_kind, period_start, employment_class, count(*) AS person_days, count(DISTINCT employee_id) AS persons
  FROM employed GROUP BY period_kind, period_start, GROUPING SETS ((), (employment_class))
), off_work AS (
  SELECT p.kind AS period_kind, p.start AS period_start, employment_class, count(*) AS activities, count(DISTINCT person_key) AS persons
  FROM (SELECT *, unnest([{'kind': 'MONTH', 'start': date_trunc('month', activity_date)::DATE},
      {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS p
    FROM attributed_activity WHERE attribution = 'PERSON' AND state = 'CURRENT' AND effort_class LIKE 'OFF%')
  GROUP BY p, GROUPING SETS ((), (employment_class))
), counted_events AS (
  SELECT x.period_kind, x.period_start, x.employment_class, x.person_days, x.persons,
    coalesce(o.activities, 0) AS activities, coalesce(o.persons, 0) AS off_workers,
    coalesce(e.prompts, 0) AS prompts, coalesce(e.prompted, 0) AS prompted, coalesce(e.off, 0) AS off,
    coalesce(e.off_persons, 0) AS off_persons, coalesce(e.other_persons, 0) AS other_persons,
    coalesce(e.weekend, 0) AS weekend, coalesce(e.weekend_persons, 0) AS weekend_persons,
    coalesce(e.weekday_persons, 0) AS weekday_persons, coalesce(e.rewards, 0) AS rewards, coalesce(e.rewarded, 0) AS rewarded
  FROM exposure x
  LEFT JOIN of_events e ON e.period_kind = x.period_kind AND e.period_start = x.period_start
    AND e.employment_class IS NOT DISTINCT FROM x.employment_class
  LEFT JOIN off_work o ON o.period_kind = x.period_kind AND o.period_start = x.period_start
    AND o.employment_class IS NOT DISTINCT FROM x.employment_class
), incident AS (
  SELECT person_key, rule_id, activity_date AS day, activity_date + 30 <= getvariable('as_of') AS is_looked_at
  FROM incidents WHERE subject_type = 'EMPLOYEE_POST' AND severity <> 'INFO' AND post_state = 'CURRENT'
), trainings AS (
  SELECT k.person_key, t.date::DATE AS day, t.code FROM training t JOIN person_keys k USING (employee_id)
), closing AS (
  SELECT p.period_kind, p.period_start, i.person_key, i.is_looked_at, i.is_looked_at AND EXISTS (SELECT 1 FROM trainings t
    WHERE t.person_key = i.person_key AND t.code = i.rule_id AND t.day > i.day AND t.day <= i.day + 30) AS is_closed
  FROM incident i JOIN periods p ON i.day BETWEEN p.period_start AND p.period_end - 1
), closed_by_person AS (
  SELECT period_kind, period_start, person_key, count(*) FILTER (is_looked_at) AS n, count(*) FILTER (is_closed) AS k,
    count(*) FILTER (NOT is_looked_at) AS left_out
  FROM closing GROUP BY ALL
), of_loop AS (
  SELECT p.period_kind, p.period_start, coalesce(sum(k), 0)::BIGINT AS k, coalesce(sum(n), 0)::BIGINT AS n,
    count(*) FILTER (n > 0) AS persons_n, count(*) FILTER (k > 0) AS persons_k, count(*) FILTER (n > k) AS persons_rest,
    coalesce(sum(k * k), 0)::DOUBLE AS kk, coalesce(sum(k * n), 0)::DOUBLE AS kn, coalesce(sum(n * n), 0)::DOUBLE AS nn,
    coalesce(sum(left_out), 0)::BIGINT AS left_out, count(*) FILTER (left_out > 0) AS persons_left_out
  FROM periods p LEFT JOIN closed_by_person c USING (period_kind, period_start) GROUP BY ALL
), closing_days AS (
  SELECT p.period_kind, p.period_start, i.person_key, (SELECT min(t.day - i.day) FROM trainings t
    WHERE t.person_key = i.person_key AND t.code = i.rule_id AND t.day > i.day AND t.day <= i.day + 30) AS days
  FROM incident i JOIN periods p ON i.day BETWEEN p.period_start AND p.period_end - 1 WHERE i.is_looked_at
), of_days AS (
  SELECT p.period_kind, p.period_start, count(days) AS k, median(days) AS days,
    count(DISTINCT person_key) FILTER (days IS NOT NULL) AS persons
  FROM periods p LEFT JOIN closing_days d USING (period_kind, period_start) GROUP BY ALL
), campaigns_in_force AS (
  SELECT p.period_kind, p.period_start, c.campaign_id, bool_or(c.is_required = 'true') AS is_required,
    bool_and(c.paid_time_code IS NOT NULL) AS is_stated, bool_and(c.paid_time_code = 'true') AS is_paid
  FROM periods p JOIN campaigns c ON (c.valid_from IS NULL OR c.valid_from::DATE <= p.last_day)
    AND (c.valid_to IS NULL OR c.valid_to::DATE > p.period_start) GROUP BY ALL
), of_campaigns AS (
  SELECT p.period_kind, p.period_start, count(c.campaign_id) FILTER (is_required) AS required,
    count(c.campaign_id) FILTER (is_stated) AS stated, count(c.campaign_id) FILTER (is_stated AND is_paid) AS paid
  FROM periods p LEFT JOIN campaigns_in_force c USING (period_kind, period_start) GROUP BY ALL
), outcome_groups AS (
  SELECT period_kind, period_start, last_day, "grouping", value FROM groups WHERE "grouping" IN ('COMPANY', 'DEPARTMENT')
  UNION SELECT p.period_kind, p.period_start, p.last_day, 'COMPANY', NULL FROM periods p
  UNION SELECT p.period_kind, p.period_start, p.last_day, 'DEPARTMENT', o.department FROM periods p
    JOIN outcomes o ON o.date::DATE BETWEEN p.period_start AND p.last_day AND o.department IS NOT NULL
  UNION SELECT p.period_kind, p.period_start, p.last_day, 'OUTCOME_KIND', o.kind FROM periods p
    JOIN outcomes o ON o.date::DATE BETWEEN p.period_start AND p.last_day
), of_outcomes AS (
  SELECT g.*, (SELECT coalesce(sum(o."number"::BIGINT), 0)::BIGINT FROM outcomes o WHERE o.date::DATE BETWEEN g.period_start AND g.last_day
      AND (g."grouping" = 'COMPANY' OR (g."grouping" = 'DEPARTMENT' AND o.department = g.value)
        OR (g."grouping" = 'OUTCOME_KIND' AND o.kind = g.value))) AS k,
    (SELECT count(*) FROM members m WHERE m.period_kind = g.period_kind AND m.period_start = g.period_start
      AND m."grouping" = CASE g."grouping" WHEN 'DEPARTMENT' THEN 'DEPARTMENT' ELSE 'COMPANY' END
      AND (g."grouping" <> 'DEPARTMENT' OR m.value = g.value)) AS persons
  FROM outcome_groups g
), firsts AS (
  SELECT p.period_kind, p.period_start, t.person_key, min(t.day) AS day
  FROM trainings t JOIN periods p ON t.day BETWEEN p.period_start AND p.period_end - 1 WHERE t.code = 'R-FTC' GROUP BY ALL
), repeats AS (
  SELECT period_kind, period_start, EXISTS (SELECT 1 FROM incident i WHERE i.person_key = f.person_key
      AND i.rule_id = 'R-FTC' AND i.day > f.day AND i.day <= f.day + 90) AS again
  FROM firsts f WHERE f.day + 90 <= getvariable('as_of') AND EXISTS (SELECT 1 FROM incident i
    WHERE i.person_key = f.person_key AND i.rule_id = 'R-FTC' AND i.day <= f.day)
), of_repeats AS (
  SELECT p.period_kind, p.period_start, count(r.again) FILTER (again) AS k, count(r.again) AS n
  FROM periods p LEFT JOIN repeats r USING (period_kind, period_start) GROUP BY ALL
), off_effort AS (
  SELECT person_key, employment_class, activity_date,
    (CASE effort_source WHEN 'COMPOSED' THEN local_composed ELSE local_published END)::DATE AS day
  FROM attributed_activity WHERE attribution = 'PERSON' AND state = 'CURRENT' AND effort_class LIKE 'OFF%'
), agreed AS (
  SELECT o.*, EXISTS (SELECT 1 FROM flexible_agreements f JOIN person_keys k USING (employee_id)
    WHERE k.person_key = o.person_key AND (f.valid_from IS NULL OR o.day >= f.valid_from::DATE)
      AND (f.valid_to IS NULL OR o.day < f.valid_to::DATE)) AS is_agreed
  FROM off_effort o
), agreed_by_person AS (
  SELECT p.kind AS period_kind, p.start AS period_start, person_key, employment_class,
    count(*) AS n, count(*) FILTER (is_agreed) AS k
  FROM (SELECT *, unnest([{'kind': 'MONTH', 'start': date_trunc('month', activity_date)::DATE},
    {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS p FROM agreed)
  GROUP BY p, person_key, GROUPING SETS ((), (employment_class))
), of_agreed AS (
  SELECT period_kind, period_start, employment_class AS value, sum(k)::BIGINT AS k, sum(n)::BIGINT AS n, count(*) AS persons_n,
    count(*) FILTER (k > 0) AS persons_k, count(*) FILTER (n > k) AS persons_rest,
    sum(k * k)::DOUBLE AS kk, sum(k * n)::DOUBLE AS kn, sum(n * n)::DOUBLE AS nn
  FROM agreed_by_person WHERE EXISTS (FROM flexible_agreements) GROUP BY ALL
), clustered AS (
  SELECT 'AGREED_OFF_SHARE' AS measure, period_kind, period_start,
    CASE WHEN value IS NULL THEN 'COMPANY' ELSE 'EMPLOYMENT_CLASS' END AS "grouping", value,
    k, n, persons_n, persons_k, persons_rest, kk, kn, nn FROM of_agreed
  UNION ALL
  SELECT measure, period_kind, period_start, "grouping", value, k, n, persons_n, persons_k, persons_rest, kk, kn, nn FROM of_posts
  UNION ALL
  SELECT 'LEADER_ACTIVE_WEEKS', period_kind, period_start, 'COMPANY', NULL, k, n, persons_n, persons_k, persons_rest, kk, kn, nn
  FROM of_leaders WHERE EXISTS (FROM reporting_lines)
  UNION ALL
  SELECT 'LOOP_CLOSED_RATE', period_kind, period_start, 'COMPANY', NULL, k, n, persons_n, persons_k, persons_rest, kk, kn, nn FROM of_loop
), effective AS (
  SELECT *, CASE WHEN k = 0 OR k = n OR persons_n = 1 THEN persons_n ELSE least(n, (k / n::DOUBLE) * (1 - k / n::DOUBLE)
    / nullif((kk - 2 * (k / n::DOUBLE) * kn + (k / n::DOUBLE) ** 2 * nn) * persons_n / (persons_n - 1.0) / (n::DOUBLE * n) * (t / z()) ** 2, 0)) END AS n_eff
  FROM clustered LEFT JOIN t_limits ON persons = persons_n
), capped AS (
  SELECT *, coalesce(n_eff, n)::DOUBLE AS m FROM effective
)
SELECT measure, period_kind, period_start, "grouping", value, k, n, k / nullif(n, 0)::DOUBLE AS figure,
  CASE WHEN n = 0 THEN NULL WHEN k = 0 THEN 0 ELSE wilson(k / n::DOUBLE * m, m, -1) END AS ci_lo,
  CASE WHEN n = 0 THEN NULL WHEN k = n THEN 1 ELSE wilson(k / n::DOUBLE * m, m, 1) END AS ci_hi, persons_n, persons_k, persons_rest
FROM capped
UNION ALL
SELECT measure, period_kind, period_start, "grouping", value, k, n, k / nullif(n, 0)::DOUBLE,
  wilson(k, n, -1), wilson(k, n, 1), n, k, n - k FROM of_persons WHERE measure <> 'BIO_AFFILIATED_RATE' OR EXISTS (FROM profiles)
UNION ALL
SELECT 'REPEAT_RATE_90D', period_kind, period_start, 'COMPANY', NULL, k, n, k / nullif(n, 0)::DOUBLE,
  wilson(k, n, -1), wilson(k, n, 1), n, k, n - k FROM of_repeats
UNION ALL
SELECT 'DAYS_TO_CLOSE', period_kind, period_start, 'COMPANY', NULL, k, k, days, NULL, NULL, persons, persons, 0 FROM of_days
  WHERE EXISTS (FROM training)
UNION ALL
SELECT 'LOGGED_OUTCOMES_N', period_kind, period_start, "grouping", value, k, NULL, k, NULL, NULL, persons, NULL, NULL
FROM of_outcomes WHERE EXISTS (FROM outcomes)
UNION ALL
SELECT 'MEDIAN_HOURS_TO_SHARE', period_kind, period_start, 'COMPANY', NULL, persons, persons, hours, NULL, NULL, persons, persons, 0
FROM of_hours WHERE EXISTS (FROM content_library)
UNION ALL
SELECT measure, period_kind, period_start, 'COMPANY', NULL, k, n, k / NULLIF(n, 0)::DOUBLE, NULL, NULL, persons_n, persons_k, persons_rest FROM of_responses
UNION ALL
SELECT 'WEEKEND_REPLIES_N', period_kind, period_start, 'COMPANY', NULL, off, n, off, NULL, NULL, persons, off_persons, other_persons FROM of_answers
UNION ALL
SELECT 'MEDIAN_RESPONSE_MIN', period_kind, period_start, 'COMPANY', NULL, timed, n, minutes, NULL, NULL, persons, timed_persons, untimed_persons
FROM of_answers
UNION ALL
SELECT 'REST_BREACH_DAYS', period_kind, period_start, 'COMPANY', NULL, k, n, k, NULL, NULL, persons, persons_k, persons_rest FROM of_rest
UNION ALL
SELECT 'TEAM_AFTER_LEADER', period_kind, period_start, 'COMPANY', NULL, NULL, leaders, difference,
  CASE WHEN leaders > 0 THEN 'nan'::DOUBLE END, CASE WHEN leaders > 0 THEN 'nan'::DOUBLE END, leaders, members, NULL
FROM of_followings WHERE EXISTS (FROM reporting_lines)
UNION ALL
SELECT measure, period_kind, period_start, "grouping", value, k, NULL, k, NULL, NULL, persons, NULL, NULL FROM of_notes
  WHERE EXISTS (FROM session_notes)
UNION ALL
SELECT 'REQUIRED_CAMPAIGN_N', period_kind, period_start, 'COMPANY', NULL, required, NULL, required, NULL, NULL, NULL, NULL, NULL
FROM of_campaigns WHERE EXISTS (FROM campaigns)
UNION ALL
SELECT 'PAID_TIME_CODE_SHARE', period_kind, period_start, 'COMPANY', NULL, paid, stated, paid / nullif(stated, 0)::DOUBLE,
  NULL, NULL, NULL, NULL, NULL
FROM of_campaigns WHERE EXISTS (FROM campaigns WHERE paid_time_code IS NOT NULL)
UNION ALL
SELECT 'NONEXEMPT_TARGETED_N', period_kind, period_start, "grouping", value, count(*) FILTER (targeted), count(*),
  count(*) FILTER (targeted), NULL, NULL, count(*), count(*) FILTER (targeted), count(*) FILTER (NOT targeted)
FROM facts WHERE "grouping" = 'EMPLOYMENT_CLASS' AND value = 'NON_EXEMPT' AND EXISTS (FROM campaigns) GROUP BY ALL
UNION ALL
SELECT 'LOOP_LEFT_OUT_N', period_kind, period_start, 'COMPANY', NULL, left_out, left_out, left_out, NULL, NULL,
  persons_left_out, persons_left_out, 0 FROM of_loop
UNION ALL
SELECT 'GINI_POSTS_PERSONS', period_kind, period_start, "grouping", value, k, n, gini, NULL, NULL, n, k, n - k FROM spread
UNION ALL
SELECT 'TOP10PCT_SHARE', period_kind, period_start, "grouping", value, k, n, top10, NULL, NULL, n, k, n - k FROM spread
UNION ALL
SELECT 'SESSIONS_N', period_kind, period_start, "grouping", value, sessions, NULL, sessions, NULL, NULL, NULL, NULL, NULL
FROM session_counts WHERE "grouping" <> 'EMPLOYMENT_CLASS'
UNION ALL
SELECT 'MONTHS_WITHOUT_SESSION', period_kind, period_start, "grouping", value, count(*) FILTER (NOT has_one), count(*),
  count(*) FILTER (NOT has_one), NULL, NULL, NULL, NULL, NULL
FROM months GROUP BY period_kind, period_start, "grouping", value
UNION ALL
SELECT 'WEEKEND_PROMPT_N', period_kind, period_start, CASE WHEN employment_class IS NULL THEN 'COMPANY' ELSE 'EMPLOYMENT_CLASS' END,
  employment_class, weekend, prompts, weekend, NULL, NULL, prompted, weekend_persons, weekday_persons
FROM counted_events WHERE EXISTS (FROM prompts)
UNION ALL
SELECT 'OFF_PROMPT_RATE', period_kind, period_start, CASE WHEN employment_class IS NULL THEN 'COMPANY' ELSE 'EMPLOYMENT_CLASS' END,
  employment_class, off, person_days, 7.0 * off / person_days, 'nan'::DOUBLE, 'nan'::DOUBLE, persons, off_persons, other_persons
FROM counted_events WHERE EXISTS (FROM prompts)
UNION ALL
SELECT 'REWARDS_PER_100_OFF', period_kind, period_start, CASE WHEN employment_class IS NULL THEN 'COMPANY' ELSE 'EMPLOYMENT_CLASS' END,
  employment_class, rewards, activities, 100.0 * rewards / nullif(activities, 0), 'nan'::DOUBLE, 'nan'::DOUBLE, off_workers, rewarded, 0
FROM counted_events
