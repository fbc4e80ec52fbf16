-- Written from the reference, not from the code: every activity of a person who is non-exempt as of
-- the work, off the clock or of unknown hours, and what R-FLSA makes of it.
CREATE VIEW campaign_work AS
WITH effort AS (
  SELECT a.activity_key, a.person_key, k.employee_id, a.kind, a.origin, a.state, a.is_company_related,
    a.activity_date, a.employment_class AS posted_as, a.effort_class = 'UNKNOWN' AS is_unknown,
    a.effort_class <> 'UNKNOWN' OR a.effort_reason IN ('NO_SCHEDULE', 'NO_ZONE') AS is_timed, a.effort_source,
    CASE WHEN a.effort_source = 'COMPOSED' THEN a.composed_at ELSE a.published_at END AS at,
    CASE WHEN a.effort_class = 'UNKNOWN' THEN a.activity_date
      WHEN a.effort_source = 'COMPOSED' THEN a.local_composed::DATE ELSE a.local_published::DATE END AS day
  FROM attributed_activity a JOIN person_keys k USING (person_key)
  WHERE a.attribution = 'PERSON' AND (a.effort_class LIKE 'OFF%' OR a.effort_class = 'UNKNOWN')
), hourly AS (
  SELECT f.*, e.country, e.subdivision
  FROM effort f JOIN employees e ON e.employee_id = f.employee_id AND f.day >= e.valid_from
    AND (e.valid_to IS NULL OR f.day < e.valid_to)
  WHERE e.employment_class = 'NON_EXEMPT'
), campaign AS (
  SELECT h.activity_key, bool_or(c.is_required = 'true') AS is_required, bool_or(c.has_quota = 'true') AS has_quota,
    first(c.campaign_id ORDER BY c.is_required = 'true' DESC, c.has_quota = 'true' DESC,
      c.subdivision IS NOT NULL DESC, c.country IS NOT NULL DESC, c.campaign_id) AS campaign_id
  FROM hourly h JOIN campaigns c ON (c.country IS NULL OR c.country = h.country)
    AND (c.subdivision IS NULL OR c.subdivision = h.subdivision)
    AND (c.valid_from IS NULL OR h.day >= c.valid_from::DATE) AND (c.valid_to IS NULL OR h.day < c.valid_to::DATE)
  GROUP BY h.activity_key
), judged AS (
  SELECT h.*, CASE WHEN EXISTS (SELECT 1 FROM roles r WHERE r.employee_id = h.employee_id AND r.role_promotes = 'true'
      AND (r.valid_from IS NULL OR h.day >= r.valid_from::DATE) AND (r.valid_to IS NULL OR h.day < r.valid_to::DATE))
    THEN NULL ELSE c.campaign_id END AS campaign_id,
    h.is_company_related AND h.kind <> 'REACTION' AND (h.origin = 'COMPANY_SUGGESTED'
      OR coalesce(c.is_required, false) OR coalesce(c.has_quota, false) OR h.kind IN ('REPLY', 'COMMENT')) AS is_directed,
    h.is_timed AND EXISTS (SELECT 1 FROM time_cards t WHERE t.employee_id = h.employee_id
      AND h.at >= t."start"::TIMESTAMPTZ AND h.at < t."end"::TIMESTAMPTZ) AS is_paid,
    CASE WHEN h.kind IN ('REPLY', 'COMMENT') THEN 3
      WHEN h.origin = 'COMPANY_SUGGESTED' OR h.kind = 'RESHARE' THEN 1 ELSE 5 END AS minutes
  FROM hourly h LEFT JOIN campaign c USING (activity_key)
)
SELECT *, date_trunc('week', day)::DATE AS week,
  is_directed AND NOT is_unknown AND NOT is_paid AS is_exposed,
  is_directed AND is_unknown AND NOT is_paid AS is_apart
FROM judged
