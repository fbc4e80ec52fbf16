-- How much unpaid time do campaigns take of non-exempt staff, off the clock and on no time card?
-- An estimate about the employer's campaigns; nothing here may be held against anybody. Where an input
-- is NOT_PROVIDED, a missing figure is not known, not nought.
SELECT
  period,
  campaign_id,
  is_required,
  exposure_min AS estimated_minutes,
  exposed_persons,
  overtime_flag,
  prompts_off AS prompts_in_time_off,
  prompts,
  campaigns_input,
  prompts_input,
  time_cards_input,
  coalesce(exposure_suppressed_reason, prompts_suppressed_reason, prompts_split_suppressed_reason) AS hidden_because
FROM 'campaign_exposure/*.parquet'
WHERE grouping = 'COMPANY'
ORDER BY period_start DESC, campaign_id NULLS LAST
LIMIT 52;
