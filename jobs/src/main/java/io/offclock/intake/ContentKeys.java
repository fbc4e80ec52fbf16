package io.offclock.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Keys made of content, for activities that have no ids. For one thread. */
public final class ContentKeys {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte UNIT_SEPARATOR = 0x1F;

  /** Of the digest, in a key. */
  private static final int HASH_BYTES = 16;

  private static final byte[] DIGITS = "0123456789abcdef".getBytes(ISO_8859_1);

  private final TextDigest digest;
  private final byte[] hash = new byte[TextDigest.BYTES];
  private final byte[] digits = new byte[2 * HASH_BYTES];

  /** Makes keys of whatever file. */
  public ContentKeys() {
    this(new EncodedText());
  }

  ContentKeys(EncodedText encoded) {
    this.digest = new TextDigest(encoded);
  }

  /**
   * The kind, a colon, and the first 32 hexadecimal digits of the SHA-256 of the parts with a unit
   * separator between them.
   *
   * @param kind of activity, such as {@code facebook:post}
   */
  public String key(String kind, String... parts) {
    return kind + ":" + hash(parts);
  }

  /** What stands behind the kind in a {@link #key}. */
  public String hash(String... parts) {
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        digest.add(UNIT_SEPARATOR);
      }
      digest.add(parts[i]);
    }
    digest.end(hash);
    for (int i = 0; i < HASH_BYTES; i++) {
      digits[2 * i] = DIGITS[(hash[i] >> 4) & 0xF];
      digits[2 * i + 1] = DIGITS[hash[i] & 0xF];
    }
    return new String(digits, ISO_8859_1);
  }

  /** 64 bits of the last key, as good as random: to look for it before characters are compared. */
  public long bits() {
    return (long) EIGHT_BYTES.get(hash, 0);
  }
}
