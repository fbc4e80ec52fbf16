-- A night's questions as one DuckDB script over the same batches and people files: the peer that
-- jobs/bench/night_beside_duckdb.py times beside `offclock nightly`.
-- It does less: no holidays, no precision or ambiguous stamps, no gates, no intervals, no
-- suppression, no checks, nothing flushed to disk. Variables: workspace, warehouse, out, as_of.
CREATE OR REPLACE TABLE people AS
SELECT employee_id, department, employment_class, schedule_id, time_zone, programme_status,
  hired_on::DATE AS hired_on, coalesce(left_on::DATE, '9999-01-01') AS left_on,
  valid_from::DATE AS valid_from, coalesce(valid_to::DATE, '9999-01-01') AS valid_to
FROM read_csv(getvariable('workspace') || '/people/employees.csv', all_varchar = true);

CREATE OR REPLACE TABLE accounts AS
SELECT platform, handle, employee_id, scope,
  coalesce(valid_from::DATE, '0001-01-01') AS valid_from, coalesce(valid_to::DATE, '9999-01-01') AS valid_to
FROM read_csv(getvariable('workspace') || '/people/accounts.csv', all_varchar = true);

CREATE OR REPLACE TABLE shifts AS
SELECT schedule_id, upper(weekday) AS weekday, min("start")::TIME AS starts, max("end")::TIME AS ends,
  min(band_start)::TIME AS band_starts, max(band_end)::TIME AS band_ends,
  valid_from::DATE AS valid_from, coalesce(valid_to::DATE, '9999-01-01') AS valid_to
FROM read_csv(getvariable('workspace') || '/people/schedules.csv', all_varchar = true)
GROUP BY schedule_id, weekday, valid_from, valid_to;

CREATE OR REPLACE TABLE leave AS
SELECT employee_id, "from"::DATE AS first, "to"::DATE AS last
FROM read_csv(getvariable('workspace') || '/people/leave.csv', all_varchar = true) WHERE "start" IS NULL;

-- History: the current version of every post, and the best clock of all its sightings.
CREATE OR REPLACE TABLE history AS
SELECT * REPLACE (
    min(published_at) OVER post AS published_at, min(composed_at) OVER post AS composed_at,
    min(deleted_at) OVER post AS deleted_at, max(reactions) OVER post AS reactions,
    max(shares) OVER post AS shares, max(clicks) OVER post AS clicks),
  count(DISTINCT version_key) OVER post AS versions, count(*) OVER post AS sightings
FROM (
  SELECT *, platform || '|' || native_key
    || CASE WHEN native_key LIKE 'linkedin:%' THEN '|' || handle ELSE '' END AS record_key
  FROM read_parquet(getvariable('warehouse') || '/batches/*/part-*.parquet', filename = true)
  WHERE NOT supplement)
WINDOW post AS (PARTITION BY record_key)
QUALIFY row_number() OVER (PARTITION BY record_key
  ORDER BY length(version_key) DESC, version_key DESC, text IS NOT NULL DESC, filename DESC) = 1;

-- Rules over the words, and whose activity it is.
CREATE OR REPLACE TABLE attributed AS
SELECT h.* EXCLUDE (text), p.employee_id, p.department, p.employment_class, p.schedule_id, p.time_zone,
  coalesce(h.published_at, h.composed_at) AS activity_at,
  timezone(p.time_zone, h.published_at) AS local_published,
  timezone(p.time_zone, h.composed_at) AS local_composed,
  regexp_matches(text, '\b(Acme|Acme Robotics)\b|(?i:\bgripperone\b)') AS is_company_related,
  regexp_matches(text, '(?i)\b(best|love|rocks|amazing|great|saves|buy|recommend|proud)\b') AS endorses,
  regexp_matches(text, '(?i)\bi work (at|for) acme|i work there|my employer|my company|my team at acme|we at acme|our new gripperone|#ad\b|#sponsored|#acmeemployee') AS discloses,
  regexp_matches(text, '(?i)\b(pay|paid|unpaid|wage|overtime|layoffs|understaffed|harassment|union|organise|strike|petition|nlrb|osha)\b') AS is_protected,
  regexp_matches(text, '\b\d{3}-\d{2}-\d{4}\b') AS has_ssn
FROM history h
LEFT JOIN accounts a ON a.platform = h.platform AND a.handle = h.handle
  AND coalesce(h.published_at, h.composed_at)::DATE >= a.valid_from
  AND coalesce(h.published_at, h.composed_at)::DATE < a.valid_to
LEFT JOIN people p ON p.employee_id = a.employee_id
  AND coalesce(h.published_at, h.composed_at)::DATE >= greatest(p.valid_from, p.hired_on)
  AND coalesce(h.published_at, h.composed_at)::DATE < least(p.valid_to, p.left_on)
WHERE coalesce(h.published_at, h.composed_at)::DATE <= getvariable('as_of');

-- Hours class of a wall clock: today's shift, last night's shift, or none.
CREATE OR REPLACE MACRO class_of(wall, today, night, away) AS CASE
  WHEN wall IS NULL THEN 'UNKNOWN'
  WHEN away THEN 'OFF_LEAVE'
  WHEN night.ends IS NOT NULL AND wall::TIME < night.ends THEN 'ON'
  WHEN today.starts IS NULL THEN 'OFF_NONWORKDAY'
  WHEN wall::TIME >= today.starts AND (wall::TIME < today.ends OR today.ends <= today.starts) THEN 'ON'
  WHEN wall::TIME >= today.band_starts AND wall::TIME < today.band_ends THEN 'FLEX_BAND'
  WHEN wall::TIME < today.starts THEN 'OFF_BEFORE' ELSE 'OFF_AFTER' END;

COPY (
  SELECT t.* EXCLUDE (schedule_id, filename, record_key, employee_id, handle),
    md5(t.record_key) AS activity_key, md5(t.employee_id) AS person_key, md5(t.handle) AS account_key,
    coalesce(t.local_published, t.local_composed)::DATE AS activity_date,
    class_of(t.local_published, pt, pn, l.employee_id IS NOT NULL) AS hours_class,
    class_of(coalesce(t.local_composed, t.local_published), ct, cn, l.employee_id IS NOT NULL) AS effort_class
  FROM attributed t
  LEFT JOIN shifts pt ON pt.schedule_id = t.schedule_id AND pt.weekday = upper(dayname(t.local_published))
    AND t.local_published::DATE >= pt.valid_from AND t.local_published::DATE < pt.valid_to
  LEFT JOIN shifts pn ON pn.schedule_id = t.schedule_id AND pn.ends <= pn.starts
    AND t.activity_at::DATE >= pn.valid_from AND t.activity_at::DATE < pn.valid_to
    AND pn.weekday = upper(dayname(t.local_published - INTERVAL 1 DAY))
  LEFT JOIN shifts ct ON ct.schedule_id = t.schedule_id
    AND ct.weekday = upper(dayname(coalesce(t.local_composed, t.local_published)))
    AND t.activity_at::DATE >= ct.valid_from AND t.activity_at::DATE < ct.valid_to
  LEFT JOIN shifts cn ON cn.schedule_id = t.schedule_id AND cn.ends <= cn.starts
    AND t.activity_at::DATE >= cn.valid_from AND t.activity_at::DATE < cn.valid_to
    AND cn.weekday = upper(dayname(coalesce(t.local_composed, t.local_published) - INTERVAL 1 DAY))
  LEFT JOIN leave l ON l.employee_id = t.employee_id
    AND coalesce(t.local_published, t.local_composed)::DATE BETWEEN l.first AND l.last
) TO (getvariable('out') || '/attributed_activity.parquet') (FORMAT parquet, COMPRESSION zstd);

CREATE OR REPLACE VIEW activity AS
SELECT *, unnest([
  {'kind': 'WEEK', 'start': date_trunc('week', activity_date)::DATE},
  {'kind': 'MONTH', 'start': date_trunc('month', activity_date)::DATE},
  {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS period
FROM read_parquet(getvariable('out') || '/attributed_activity.parquet')
WHERE person_key IS NOT NULL AND deleted_at IS NULL;

-- Person-hours on and off, a day at a time.
CREATE OR REPLACE TABLE hours AS
SELECT md5(p.employee_id) AS person_key, p.department, p.employment_class, d.day::DATE AS day,
  CASE WHEN l.employee_id IS NOT NULL OR s.starts IS NULL THEN 0
    ELSE (epoch(s.ends) - epoch(s.starts) + CASE WHEN s.ends <= s.starts THEN 86400 ELSE 0 END) END AS on_seconds
FROM people p
JOIN generate_series(DATE '2023-01-01', getvariable('as_of'), INTERVAL 1 DAY) d(day)
  ON d.day >= greatest(p.valid_from, p.hired_on) AND d.day < least(p.valid_to, p.left_on)
LEFT JOIN shifts s ON s.schedule_id = p.schedule_id AND s.weekday = upper(dayname(d.day))
LEFT JOIN leave l ON l.employee_id = p.employee_id AND d.day BETWEEN l.first AND l.last;

COPY (
  WITH per_person AS (
    SELECT period, person_key, department, employment_class, platform, grouping_id(department, employment_class, platform) AS g,
      count(*) AS activities,
      count(*) FILTER (hours_class = 'ON') AS published_on, count(*) FILTER (hours_class LIKE 'OFF%') AS published_off,
      count(*) FILTER (hours_class = 'FLEX_BAND') AS published_flex, count(*) FILTER (hours_class = 'UNKNOWN') AS published_unknown,
      count(*) FILTER (effort_class = 'ON') AS effort_on, count(*) FILTER (effort_class LIKE 'OFF%') AS effort_off,
      count(*) FILTER (hours_class LIKE 'OFF%' AND effort_class = 'ON') AS off_on
    FROM activity
    GROUP BY period, person_key, GROUPING SETS ((), (department), (employment_class), (platform), (department, employment_class))),
  person_hours AS (
    SELECT unnest([
        {'kind': 'WEEK', 'start': date_trunc('week', day)::DATE},
        {'kind': 'MONTH', 'start': date_trunc('month', day)::DATE},
        {'kind': 'QUARTER', 'start': date_trunc('quarter', day)::DATE}]) AS period,
      department, employment_class, on_seconds
    FROM hours),
  group_hours AS (
    SELECT period, department, employment_class, grouping_id(department, employment_class) AS h,
      sum(on_seconds) / 3600 AS on_hours, sum(86400 - on_seconds) / 3600 AS off_hours
    FROM person_hours GROUP BY period, GROUPING SETS ((), (department), (employment_class), (department, employment_class)))
  SELECT a.*, b.on_hours, b.off_hours, (a.published_off / b.off_hours) / nullif(a.published_on / b.on_hours, 0) AS ratio
  FROM (
    SELECT period, g, department, employment_class, platform, count(*) AS persons, sum(activities) AS activities,
      sum(published_on) AS published_on, count(*) FILTER (published_on > 0) AS published_on_persons,
      sum(published_off) AS published_off, count(*) FILTER (published_off > 0) AS published_off_persons,
      sum(published_flex) AS published_flex, sum(published_unknown) AS published_unknown,
      sum(effort_on) AS effort_on, sum(effort_off) AS effort_off, sum(off_on) AS off_on,
      avg(published_off / nullif(published_on + published_off, 0)) AS published_off_share_person_mean
    FROM per_person GROUP BY ALL) a
  LEFT JOIN group_hours b ON b.period = a.period AND b.h = a.g >> 1 AND a.g & 1 = 1
    AND b.department IS NOT DISTINCT FROM a.department AND b.employment_class IS NOT DISTINCT FROM a.employment_class
) TO (getvariable('out') || '/posting_hours.parquet') (FORMAT parquet);

COPY (
  SELECT period.start, employment_class, dayname(local_published) AS weekday, hour(local_published) AS local_hour,
    count(*) AS activities, count(DISTINCT person_key) AS persons
  FROM activity WHERE period.kind = 'QUARTER'
  GROUP BY period, weekday, local_hour, GROUPING SETS ((), (employment_class))
) TO (getvariable('out') || '/posting_heatmap.parquet') (FORMAT parquet);

COPY (
  SELECT period, department, count(DISTINCT person_key) AS active,
    (SELECT count(DISTINCT employee_id) FROM people p
      WHERE p.department IS NOT DISTINCT FROM a.department OR a.department IS NULL) AS eligible
  FROM activity a WHERE period.kind <> 'WEEK' AND kind <> 'REACTION'
  GROUP BY period, GROUPING SETS ((), (department))
) TO (getvariable('out') || '/department_adoption.parquet') (FORMAT parquet);

COPY (
  SELECT period, department,
    count(*) FILTER (is_company_related AND endorses AND NOT discloses AND NOT is_protected) AS ftc,
    count(*) FILTER (has_ssn) AS pii, count(*) AS activities
  FROM activity WHERE period.kind <> 'WEEK'
  GROUP BY period, GROUPING SETS ((), (department))
) TO (getvariable('out') || '/incident_summary.parquet') (FORMAT parquet);
