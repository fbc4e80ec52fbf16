-- How much is posted off hours, and is it more than posting round the clock would give?
-- off_share alone says little: baseline is the share of off hours in all hours. rate_ratio compares
-- an hour off with a working hour; 1 is no difference. neither is flexible and unknown hours, in no share.
SELECT
  period,
  period_complete,
  published_off_activities AS off,
  published_off_activities + published_on_activities AS on_or_off,
  round(published_off_share, 3) AS off_share,
  round(baseline_off_share, 3) AS baseline,
  round(published_off_rate_ratio, 2) AS rate_ratio,
  round(published_off_rate_ratio_ci_lo, 2) AS rate_ratio_lo,
  round(published_off_rate_ratio_ci_hi, 2) AS rate_ratio_hi,
  published_neither_activities AS neither,
  persons,
  coalesce(suppressed_reason, published_split_suppressed_reason, baseline_suppressed_reason) AS hidden_because
FROM 'posting_hours/*.parquet'
WHERE period_kind = 'QUARTER' AND grouping = 'COMPANY'
ORDER BY period_start;
