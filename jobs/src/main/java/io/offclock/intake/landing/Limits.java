package io.offclock.intake.landing;

/**
 * What one export may cost, whoever made it; beyond it is refused rather than attempted.
 *
 * @param maxRecordBytes longest record kept, in bytes
 * @param maxEntries most entries of one zip or tar
 * @param maxEntryBytes most bytes of one entry or gzipped file, unpacked
 * @param maxRatio most unpacked bytes per packed byte of one zip entry, of a gzipped file, or of a
 *     gzipped tar as a whole; not applied to the first mebibyte, which may well be all alike
 */
public record Limits(int maxRecordBytes, int maxEntries, long maxEntryBytes, int maxRatio) {}
