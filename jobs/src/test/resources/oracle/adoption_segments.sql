-- Written from the reference, not from the code: of the persons employed all week, how many are in
-- which segment; shares of those with a complete window alone.
WITH members AS (
  SELECT period_kind, period_start, 'COMPANY' AS "grouping", NULL::VARCHAR AS department, window_complete, segment
  FROM spine_weeks WHERE is_eligible
  UNION ALL
  SELECT period_kind, period_start, 'DEPARTMENT', department, window_complete, segment
  FROM spine_weeks WHERE is_eligible AND department IS NOT NULL
), segments AS (
  SELECT unnest(['POWER', 'HABITUAL', 'NOVICE', 'LOW', 'NON_USER', 'HABIT', 'ALL']) AS named, true AS window_complete
  UNION ALL
  SELECT unnest(['PROVISIONAL_POWER', 'PROVISIONAL_HABITUAL', 'PROVISIONAL_NOVICE', 'PROVISIONAL_LOW',
    'PROVISIONAL_NON_USER', 'NOT_OBSERVED', 'ALL']), false
), counts AS (
  SELECT period_kind, period_start, "grouping", department, s.window_complete, named AS segment,
    count(*) FILTER (m.window_complete = s.window_complete AND (named = 'ALL' OR segment = named
      OR (named = 'HABIT' AND segment IN ('POWER', 'HABITUAL')))) AS persons_n,
    count(*) FILTER (m.window_complete) AS n, count(*) FILTER (m.window_complete = s.window_complete) AS alike
  FROM members m CROSS JOIN segments s GROUP BY ALL
)
SELECT * EXCLUDE (n, alike), CASE WHEN window_complete THEN persons_n END AS share_k, CASE WHEN window_complete THEN n END AS share_n,
  CASE WHEN window_complete AND n > 0 THEN persons_n / n END AS share,
  CASE WHEN window_complete THEN wilson(persons_n, n, -1) END AS share_ci_lo,
  CASE WHEN window_complete THEN wilson(persons_n, n, 1) END AS share_ci_hi
FROM counts WHERE alike > 0
