package io.offclock.intake.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes are read for whom by what; equal identities are one batch.
 *
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param bytes how many there are
 */
public record InputIdentity(
    String sha256, long bytes, String source, @Nullable String account, ReaderIdentity reader) {

  /** First 32 hexadecimal digits of a digest of all of it. */
  public String batchId() {
    String whole =
        String.join("\u001F", sha256, source, account == null ? "" : account, reader.toString());
    return HexFormat.of()
        .formatHex(newDigest().digest(whole.getBytes(StandardCharsets.UTF_8)))
        .substring(0, 32);
  }

  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
