-- What is hidden in each table, and why? PRIMARY: too few persons. COMPLEMENTARY: it could be
-- computed from others. TAIL: nearly nobody or everybody is meant, which would say it of each.
-- These are rows that are hidden as a whole; single figures of a row have reasons of their own.
SELECT 'posting_hours' AS table_name, period_kind, suppressed_reason, count(*) AS row_count
FROM 'posting_hours/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'posting_heatmap', 'QUARTER', suppressed_reason, count(*) FROM 'posting_heatmap/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'department_adoption', period_kind, suppressed_reason, count(*) FROM 'department_adoption/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'group_splits', period_kind, suppressed_reason, count(*) FROM 'group_splits/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'adoption_segments', period_kind, suppressed_reason, count(*) FROM 'adoption_segments/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'adoption_curve', period_kind, suppressed_reason, count(*) FROM 'adoption_curve/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'incident_summary', period_kind, suppressed_reason, count(*) FROM 'incident_summary/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'programme_health', period_kind, suppressed_reason, count(*) FROM 'programme_health/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'change_series', period_kind, suppressed_reason, count(*) FROM 'change_series/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'change_effects', period_kind, suppressed_reason, count(*) FROM 'change_effects/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'participation_change', 'EVENT', suppressed_reason, count(*) FROM 'participation_change/*.parquet' GROUP BY ALL
UNION ALL
SELECT 'coverage', NULL, suppressed_reason, count(*) FROM 'coverage/*.parquet' GROUP BY ALL
ORDER BY table_name, period_kind, suppressed_reason NULLS FIRST;
