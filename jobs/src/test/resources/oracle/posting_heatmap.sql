-- Written from the reference, not from the code: when people post, by the local wall clock.
WITH activity AS (
  SELECT *, CASE activity_clock WHEN 'PUBLISHED' THEN local_published ELSE local_composed END AS local
  FROM attributed_activity
  WHERE attribution = 'PERSON' AND state = 'CURRENT' AND activity_date <= getvariable('as_of')
)
SELECT
  date_trunc('quarter', activity_date)::DATE AS period_start,
  CASE WHEN GROUPING(employment_class) = 1 THEN 'COMPANY' ELSE 'EMPLOYMENT_CLASS' END AS "grouping",
  employment_class,
  isodow(local)::INTEGER AS iso_weekday,
  hour(local)::INTEGER AS local_hour,
  count(*) AS activities,
  count(DISTINCT person_key) AS persons
FROM activity
WHERE local IS NOT NULL
GROUP BY date_trunc('quarter', activity_date), isodow(local), hour(local), GROUPING SETS ((), (employment_class))
