package io.offclock.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The SHA-256 of texts in UTF-8, which are gathered first: a digest takes long pieces in half the
 * time. For one thread; after an end it begins anew.
 */
final class TextDigest {
  /** Of a digest. */
  static final int BYTES = 32;

  private static final int PENDING_BYTES = 1 << 13;

  private final EncodedText encoded;
  private final MessageDigest sha256;
  private final byte[] pending = new byte[PENDING_BYTES];
  private int length;

  /**
   * @param encoded of one thread, for any number of digests
   */
  TextDigest(EncodedText encoded) {
    this.encoded = encoded;
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  void add(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (text.length() <= EncodedText.SHORT) {
      // Nearly always ASCII, of which the platform copies the bytes as they are.
      byte[] utf8 = text.getBytes(UTF_8);
      add(utf8, utf8.length);
    } else {
      int bytes = encoded.length(text);
      add(encoded.bytes(), bytes);
    }
  }

  /** Adds the first bytes of an array. */
  void add(byte[] added, int bytes) {
    if (bytes > PENDING_BYTES - length) {
      digestPending();
    }
    if (bytes > PENDING_BYTES) {
      sha256.update(added, 0, bytes);
    } else {
      System.arraycopy(added, 0, pending, length, bytes);
      length += bytes;
    }
  }

  void add(byte separator) {
    if (length == PENDING_BYTES) {
      digestPending();
    }
    pending[length] = separator;
    length++;
  }

  private void digestPending() {
    sha256.update(pending, 0, length);
    length = 0;
  }

  /** Ends the digest and writes it to the first {@link #BYTES} of a target. */
  void end(byte[] target) {
    digestPending();
    try {
      sha256.digest(target, 0, BYTES);
    } catch (DigestException e) {
      throw new IllegalStateException("Cannot digest into " + target.length + " bytes", e);
    }
  }
}
