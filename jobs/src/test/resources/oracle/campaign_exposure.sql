-- Written from the reference, not from the code: estimated minutes off the clock by campaign and week.
-- Only the non-exempt are exposed, so that the company's figures are theirs.
WITH work AS (
  SELECT * FROM campaign_work WHERE is_exposed OR is_apart
), counted AS (
  SELECT week, campaign_id,
    coalesce(sum(minutes) FILTER (is_exposed), 0) AS exposure_min,
    count(*) FILTER (is_exposed) AS exposed_activities,
    count(DISTINCT person_key) FILTER (is_exposed) AS exposed_persons,
    coalesce(sum(minutes) FILTER (is_exposed AND effort_source = 'COMPOSED'), 0) AS exposure_min_composed,
    count(*) FILTER (is_exposed AND effort_source = 'COMPOSED') AS composed_activities,
    count(DISTINCT person_key) FILTER (is_exposed AND effort_source = 'COMPOSED') AS composed_persons,
    coalesce(sum(minutes) FILTER (is_exposed AND effort_source = 'PUBLISHED'), 0) AS exposure_min_published,
    count(*) FILTER (is_exposed AND effort_source = 'PUBLISHED') AS published_activities,
    count(DISTINCT person_key) FILTER (is_exposed AND effort_source = 'PUBLISHED') AS published_persons,
    count(*) FILTER (is_apart) AS unknown_activities,
    count(DISTINCT person_key) FILTER (is_apart) AS unknown_persons
  FROM work GROUP BY week, campaign_id
)
SELECT 'WEEK' AS period_kind, week AS period_start, campaign_id, g."grouping", g.employment_class,
  counted.* EXCLUDE (week, campaign_id)
FROM counted, (VALUES ('COMPANY', NULL), ('EMPLOYMENT_CLASS', 'NON_EXEMPT')) g("grouping", employment_class)
