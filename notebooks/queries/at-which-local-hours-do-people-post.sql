-- At which local hours do people post, on weekdays and at weekends? The newest complete quarter.
-- Hours with a hidden cell are told as hidden: their sum would not be the hour's.
SELECT
  period,
  iso_weekday >= 6 AS weekend,
  local_hour,
  if(count(suppressed_reason) = 0, sum(activities), NULL) AS activities,
  count(suppressed_reason) AS hidden_cells
FROM 'posting_heatmap/*.parquet'
WHERE grouping = 'COMPANY'
  AND period = (SELECT max(period) FROM 'posting_heatmap/*.parquet' WHERE period_complete)
GROUP BY ALL
ORDER BY weekend, local_hour;
