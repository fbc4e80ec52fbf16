-- Which rules find incidents, and how often, per 1,000 activities with exact Poisson limits?
-- An incident is what a rule found, not what a reviewer confirmed. Fewer of them beside fewer
-- activities is silence, not success: read both columns. TAIL hides nobody, few and everybody alike.
SELECT
  period,
  rule_id,
  incidents,
  activities,
  round(incidents_per_1000, 2) AS per_1000,
  round(incidents_per_1000_ci_lo, 2) AS per_1000_lo,
  round(incidents_per_1000_ci_hi, 2) AS per_1000_hi,
  suppressed_reason AS hidden_because
FROM 'incident_summary/*.parquet'
WHERE period_kind = 'QUARTER' AND grouping = 'COMPANY'
ORDER BY period_start, rule_id;
