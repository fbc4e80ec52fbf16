package io.offclock.intake.landing;

/**
 * What one export may cost, whoever made it; beyond it is refused rather than attempted. All of it
 * is counted while bytes are unpacked.
 *
 * @param maxRecordBytes longest record kept, in bytes
 * @param maxEntries most entries of one zip or tar, those of archives within it included
 * @param maxEntryBytes most bytes of one entry or gzipped file, unpacked
 * @param maxTotalBytes most bytes unpacked of one file of the landing folder, archives within it
 *     included
 * @param maxRatio most unpacked bytes per packed byte of one zip entry, of a gzipped file, of a
 *     gzipped tar as a whole, and of all that is within an archive within another; not applied to
 *     the first mebibyte, which may well be all alike
 */
public record Limits(
    int maxRecordBytes, int maxEntries, long maxEntryBytes, long maxTotalBytes, int maxRatio) {}
