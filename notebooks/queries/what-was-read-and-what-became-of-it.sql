-- What was read, and what became of it? Ask this first: every other figure stands on it.
-- SEEN = ACCEPTED + REJECTED; the outcomes after that divide what was accepted.
SELECT source, format, outcome, reason, records, suppressed_reason
FROM 'coverage/*.parquet'
WHERE input_sha256 IS NULL
ORDER BY source <> 'ALL', source, format, outcome, reason NULLS FIRST;
