-- Written from the reference, not from the code: posting on and off hours by period and group. The
-- headline classes are ON, OFF (all OFF_*), and neither (FLEX_BAND and UNKNOWN, which are in no share).
-- Hours are those of every employed day that an export covers, in the periods that somebody posted in.
WITH activity AS (
  SELECT *, unnest([
      {'kind': 'WEEK',    'start': date_trunc('week', activity_date)::DATE},
      {'kind': 'MONTH',   'start': date_trunc('month', activity_date)::DATE},
      {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS p
  FROM attributed_activity
  WHERE attribution = 'PERSON' AND state = 'CURRENT' AND activity_date <= getvariable('as_of')
), days AS (
  SELECT k.person_key, d.*, unnest([
      {'kind': 'WEEK',    'start': date_trunc('week', d.day)::DATE},
      {'kind': 'MONTH',   'start': date_trunc('month', d.day)::DATE},
      {'kind': 'QUARTER', 'start': date_trunc('quarter', d.day)::DATE}]) AS p
  FROM person_days d JOIN person_keys k USING (employee_id)
  WHERE (d.employee_id, d.day) IN (SELECT (employee_id, day) FROM covered_days)
), hours AS (
  SELECT p, person_key,
    CASE GROUPING(department, employment_class)
      WHEN 3 THEN 'COMPANY' WHEN 1 THEN 'DEPARTMENT' WHEN 2 THEN 'EMPLOYMENT_CLASS'
      WHEN 0 THEN 'DEPARTMENT_EMPLOYMENT_CLASS' END AS "grouping",
    department, employment_class, NULL AS platform,
    sum(on_seconds) AS on_seconds, sum(off_seconds) AS off_seconds,
    sum(flex_seconds) AS flex_seconds, sum(unknown_seconds) AS unknown_seconds
  FROM days
  GROUP BY p, person_key,
    GROUPING SETS ((), (department), (employment_class), (department, employment_class))
  HAVING department IS NOT NULL OR GROUPING(department) = 1
  UNION ALL
  SELECT p, person_key, 'PLATFORM', NULL, NULL, c.platform,
    sum(on_seconds), sum(off_seconds), sum(flex_seconds), sum(unknown_seconds)
  FROM days d JOIN covered_days c USING (employee_id, day)
  GROUP BY p, person_key, c.platform
), posts AS (
  SELECT p, person_key,
    CASE GROUPING(department, employment_class, platform)
      WHEN 7 THEN 'COMPANY' WHEN 3 THEN 'DEPARTMENT' WHEN 5 THEN 'EMPLOYMENT_CLASS'
      WHEN 6 THEN 'PLATFORM' WHEN 1 THEN 'DEPARTMENT_EMPLOYMENT_CLASS' END AS "grouping",
    department, employment_class, platform,
    count(*) AS activities,
    count(*) FILTER (hours_class = 'ON') AS published_on,
    count(*) FILTER (hours_class LIKE 'OFF%') AS published_off,
    count(*) FILTER (hours_class IN ('FLEX_BAND', 'UNKNOWN')) AS published_neither,
    count(*) FILTER (hours_class = 'FLEX_BAND') AS published_flex,
    count(*) FILTER (hours_class = 'UNKNOWN') AS published_unknown,
    count(*) FILTER (hours_class = 'OFF_BEFORE') AS published_off_before,
    count(*) FILTER (hours_class = 'OFF_AFTER') AS published_off_after,
    count(*) FILTER (hours_class = 'OFF_NONWORKDAY') AS published_off_nonworkday,
    count(*) FILTER (hours_class = 'OFF_HOLIDAY') AS published_off_holiday,
    count(*) FILTER (hours_class = 'OFF_LEAVE') AS published_off_leave,
    count(*) FILTER (effort_class = 'ON') AS effort_on,
    count(*) FILTER (effort_class LIKE 'OFF%') AS effort_off,
    count(*) FILTER (effort_class IN ('FLEX_BAND', 'UNKNOWN')) AS effort_neither,
    count(*) FILTER (effort_class = 'FLEX_BAND') AS effort_flex,
    count(*) FILTER (effort_class = 'UNKNOWN') AS effort_unknown,
    count(*) FILTER (effort_class = 'OFF_BEFORE') AS effort_off_before,
    count(*) FILTER (effort_class = 'OFF_AFTER') AS effort_off_after,
    count(*) FILTER (effort_class = 'OFF_NONWORKDAY') AS effort_off_nonworkday,
    count(*) FILTER (effort_class = 'OFF_HOLIDAY') AS effort_off_holiday,
    count(*) FILTER (effort_class = 'OFF_LEAVE') AS effort_off_leave,
    count(*) FILTER (off_published_on_composed = 1) AS off_on,
    count(*) FILTER (on_published_off_composed = 1) AS on_off
  FROM activity
  GROUP BY p, person_key,
    GROUPING SETS ((), (department), (employment_class), (platform), (department, employment_class))
), person AS (
  SELECT p, person_key, "grouping", department, employment_class, platform,
    coalesce(sum(COLUMNS(* EXCLUDE (p, person_key, "grouping", department, employment_class, platform))), 0)
  FROM (SELECT * FROM posts UNION ALL BY NAME SELECT * FROM hours)
  WHERE p IN (SELECT p FROM activity)
  GROUP BY ALL
)
SELECT p.kind AS period_kind, p.start AS period_start, "grouping", department, employment_class, platform,
  sum(activities) AS activities,
  count(*) FILTER (on_seconds + off_seconds + flex_seconds + unknown_seconds > 0) AS observed_persons,
  count(*) FILTER (activities > 0) AS persons,
  sum(published_on) AS published_on_activities,
  count(*) FILTER (published_on > 0) AS published_on_persons,
  sum(published_off) AS published_off_activities,
  count(*) FILTER (published_off > 0) AS published_off_persons,
  sum(published_neither) AS published_neither_activities,
  count(*) FILTER (published_neither > 0) AS published_neither_persons,
  sum(published_flex) AS published_flex_activities,
  count(*) FILTER (published_flex > 0) AS published_flex_persons,
  sum(published_unknown) AS published_unknown_activities,
  count(*) FILTER (published_unknown > 0) AS published_unknown_persons,
  sum(published_off_before) AS published_off_before_activities,
  count(*) FILTER (published_off_before > 0) AS published_off_before_persons,
  sum(published_off_after) AS published_off_after_activities,
  count(*) FILTER (published_off_after > 0) AS published_off_after_persons,
  sum(published_off_nonworkday) AS published_off_nonworkday_activities,
  count(*) FILTER (published_off_nonworkday > 0) AS published_off_nonworkday_persons,
  sum(published_off_holiday) AS published_off_holiday_activities,
  count(*) FILTER (published_off_holiday > 0) AS published_off_holiday_persons,
  sum(published_off_leave) AS published_off_leave_activities,
  count(*) FILTER (published_off_leave > 0) AS published_off_leave_persons,
  sum(effort_on) AS effort_on_activities,
  count(*) FILTER (effort_on > 0) AS effort_on_persons,
  sum(effort_off) AS effort_off_activities,
  count(*) FILTER (effort_off > 0) AS effort_off_persons,
  sum(effort_neither) AS effort_neither_activities,
  count(*) FILTER (effort_neither > 0) AS effort_neither_persons,
  sum(effort_flex) AS effort_flex_activities,
  count(*) FILTER (effort_flex > 0) AS effort_flex_persons,
  sum(effort_unknown) AS effort_unknown_activities,
  count(*) FILTER (effort_unknown > 0) AS effort_unknown_persons,
  sum(effort_off_before) AS effort_off_before_activities,
  count(*) FILTER (effort_off_before > 0) AS effort_off_before_persons,
  sum(effort_off_after) AS effort_off_after_activities,
  count(*) FILTER (effort_off_after > 0) AS effort_off_after_persons,
  sum(effort_off_nonworkday) AS effort_off_nonworkday_activities,
  count(*) FILTER (effort_off_nonworkday > 0) AS effort_off_nonworkday_persons,
  sum(effort_off_holiday) AS effort_off_holiday_activities,
  count(*) FILTER (effort_off_holiday > 0) AS effort_off_holiday_persons,
  sum(effort_off_leave) AS effort_off_leave_activities,
  count(*) FILTER (effort_off_leave > 0) AS effort_off_leave_persons,
  sum(off_on) AS off_published_on_composed_activities,
  count(*) FILTER (off_on > 0) AS off_published_on_composed_persons,
  sum(on_off) AS on_published_off_composed_activities,
  count(*) FILTER (on_off > 0) AS on_published_off_composed_persons,
  sum(on_seconds) / 3600.0 AS on_hours,
  sum(off_seconds) / 3600.0 AS off_hours,
  sum(flex_seconds) / 3600.0 AS flex_hours,
  sum(unknown_seconds) / 3600.0 AS unknown_hours,
  sum(off_seconds) / nullif(sum(off_seconds) + sum(on_seconds), 0)::DOUBLE AS baseline_off_share,
  (sum(published_off) / nullif(sum(off_seconds), 0)::DOUBLE)
    / nullif(sum(published_on) / nullif(sum(on_seconds), 0)::DOUBLE, 0) AS published_off_rate_ratio,
  (sum(effort_off) / nullif(sum(off_seconds), 0)::DOUBLE)
    / nullif(sum(effort_on) / nullif(sum(on_seconds), 0)::DOUBLE, 0) AS effort_off_rate_ratio,
  sum(published_off) / nullif(sum(published_off) + sum(published_on), 0)::DOUBLE AS published_off_share,
  avg(published_off / nullif(published_off + published_on, 0)::DOUBLE) AS published_off_share_person_mean,
  sum(effort_off) / nullif(sum(effort_off) + sum(effort_on), 0)::DOUBLE AS effort_off_share,
  avg(effort_off / nullif(effort_off + effort_on, 0)::DOUBLE) AS effort_off_share_person_mean
FROM person
GROUP BY ALL
