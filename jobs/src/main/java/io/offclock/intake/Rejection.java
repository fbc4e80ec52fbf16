package io.offclock.intake;

import org.jspecify.annotations.Nullable;

/**
 * One record that could not be read. Says where and why, never what was in it.
 *
 * @param recordNumber 1-based position among the records framed in the file
 * @param byteOffset 0-based offset of the record's first byte in the (decompressed) file
 * @param reason why
 * @param column the export's column or key at fault; null where the record as a whole is
 */
public record Rejection(
    long recordNumber, long byteOffset, RejectionReason reason, @Nullable String column) {}
