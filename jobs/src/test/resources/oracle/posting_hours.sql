-- Written from the reference, not from the code: posting on and off hours by period and group.
WITH activity AS (
  SELECT *, unnest([
      {'kind': 'WEEK',    'start': date_trunc('week', activity_date)::DATE},
      {'kind': 'MONTH',   'start': date_trunc('month', activity_date)::DATE},
      {'kind': 'QUARTER', 'start': date_trunc('quarter', activity_date)::DATE}]) AS p
  FROM attributed_activity
  WHERE attribution = 'PERSON' AND state = 'CURRENT' AND activity_date <= getvariable('as_of')
)
SELECT
  p.kind AS period_kind,
  p.start AS period_start,
  CASE GROUPING(department, employment_class, platform)
    WHEN 7 THEN 'COMPANY' WHEN 3 THEN 'DEPARTMENT' WHEN 5 THEN 'EMPLOYMENT_CLASS'
    WHEN 6 THEN 'PLATFORM' WHEN 1 THEN 'DEPARTMENT_EMPLOYMENT_CLASS' END AS "grouping",
  department, employment_class, platform,
  count(*) AS activities,
  count(DISTINCT person_key) AS persons,
  count(*) FILTER (hours_class = 'ON') AS published_on_activities,
  count(DISTINCT person_key) FILTER (hours_class = 'ON') AS published_on_persons,
  count(*) FILTER (hours_class LIKE 'OFF%') AS published_off_activities,
  count(DISTINCT person_key) FILTER (hours_class LIKE 'OFF%') AS published_off_persons,
  count(*) FILTER (hours_class = 'FLEX_BAND') AS published_flex_activities,
  count(DISTINCT person_key) FILTER (hours_class = 'FLEX_BAND') AS published_flex_persons,
  count(*) FILTER (hours_class = 'UNKNOWN') AS published_unknown_activities,
  count(DISTINCT person_key) FILTER (hours_class = 'UNKNOWN') AS published_unknown_persons,
  count(*) FILTER (hours_class = 'OFF_BEFORE') AS published_off_before_activities,
  count(*) FILTER (hours_class = 'OFF_AFTER') AS published_off_after_activities,
  count(*) FILTER (hours_class = 'OFF_NONWORKDAY') AS published_off_nonworkday_activities,
  count(DISTINCT person_key) FILTER (hours_class = 'OFF_NONWORKDAY') AS published_off_nonworkday_persons,
  count(*) FILTER (hours_class = 'OFF_HOLIDAY') AS published_off_holiday_activities,
  count(*) FILTER (hours_class = 'OFF_LEAVE') AS published_off_leave_activities,
  count(DISTINCT person_key) FILTER (hours_class = 'OFF_LEAVE') AS published_off_leave_persons,
  count(*) FILTER (effort_class = 'ON') AS effort_on_activities,
  count(DISTINCT person_key) FILTER (effort_class = 'ON') AS effort_on_persons,
  count(*) FILTER (effort_class LIKE 'OFF%') AS effort_off_activities,
  count(DISTINCT person_key) FILTER (effort_class LIKE 'OFF%') AS effort_off_persons,
  count(*) FILTER (effort_class = 'FLEX_BAND') AS effort_flex_activities,
  count(*) FILTER (effort_class = 'UNKNOWN') AS effort_unknown_activities,
  count(*) FILTER (effort_class = 'OFF_BEFORE') AS effort_off_before_activities,
  count(*) FILTER (effort_class = 'OFF_AFTER') AS effort_off_after_activities,
  count(*) FILTER (effort_class = 'OFF_NONWORKDAY') AS effort_off_nonworkday_activities,
  count(*) FILTER (effort_class = 'OFF_HOLIDAY') AS effort_off_holiday_activities,
  count(*) FILTER (effort_class = 'OFF_LEAVE') AS effort_off_leave_activities,
  count(*) FILTER (off_published_on_composed = 1) AS off_published_on_composed_activities,
  count(*) FILTER (on_published_off_composed = 1) AS on_published_off_composed_activities,
  count(*) FILTER (hours_class LIKE 'OFF%')
    / nullif(count(*) FILTER (hours_class LIKE 'OFF%' OR hours_class = 'ON'), 0)::DOUBLE AS published_off_share,
  count(*) FILTER (effort_class LIKE 'OFF%')
    / nullif(count(*) FILTER (effort_class LIKE 'OFF%' OR effort_class = 'ON'), 0)::DOUBLE AS effort_off_share
FROM activity
GROUP BY p, GROUPING SETS ((), (department), (employment_class), (platform), (department, employment_class))
