package io.offclock.intake.landing;

/**
 * What one export may cost, whoever made it; beyond it is refused rather than attempted.
 *
 * @param maxRecordBytes longest record kept, in bytes
 * @param maxEntries most entries of one zip
 * @param maxEntryBytes most bytes of one zip entry, unpacked
 * @param maxRatio most unpacked bytes per packed byte of one zip entry; not applied to the first
 *     mebibyte, which may well be all alike
 */
public record Limits(int maxRecordBytes, int maxEntries, long maxEntryBytes, int maxRatio) {}
