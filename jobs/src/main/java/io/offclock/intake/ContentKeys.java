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

  /** Of a kind that its key is made of at once. */
  private static final int LONGEST_KIND = 64;

  private static final VarHandle TWO_DIGITS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  /** Of each byte, its two hexadecimal digits, the first in the lower bits. */
  private static final short[] DIGITS = new short[1 << Byte.SIZE];

  static {
    for (int i = 0; i < DIGITS.length; i++) {
      DIGITS[i] = (short) (Character.forDigit(i >> 4, 16) | Character.forDigit(i & 0xF, 16) << 8);
    }
  }

  private final TextDigest digest;
  private final byte[] hash = new byte[TextDigest.BYTES];
  private final byte[] key = new byte[LONGEST_KIND + 1 + 2 * HASH_BYTES];

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
    int length = kind.length() > LONGEST_KIND ? -1 : TextBytes.ascii(kind, key, 0);
    if (length < 0) {
      // A source may have any name.
      return kind + ":" + hash(parts);
    }
    digest(parts);
    key[length] = ':';
    return new String(key, 0, digits(length + 1), ISO_8859_1);
  }

  /** What stands behind the kind in a {@link #key}. */
  public String hash(String... parts) {
    digest(parts);
    return new String(key, 0, digits(0), ISO_8859_1);
  }

  private void digest(String... parts) {
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        digest.add(UNIT_SEPARATOR);
      }
      digest.add(parts[i]);
    }
    digest.end(hash);
  }

  /** Writes the digits of the hash; where they end. */
  private int digits(int from) {
    int at = from;
    for (int i = 0; i < HASH_BYTES; i++) {
      TWO_DIGITS.set(key, at, DIGITS[hash[i] & 0xFF]);
      at += Short.BYTES;
    }
    return at;
  }

  /** Adds the bytes of the last key to a digest. */
  void addLastTo(TextDigest content) {
    content.add(hash, HASH_BYTES);
  }

  /** 64 bits of the last key, as good as random: to look for it before characters are compared. */
  public long bits() {
    return (long) EIGHT_BYTES.get(hash, 0);
  }
}
