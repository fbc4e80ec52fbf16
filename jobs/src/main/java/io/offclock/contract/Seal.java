package io.offclock.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The last member of a JSON statement: the SHA-256 of every byte before it, in lower-case
 * hexadecimal. A statement that is damaged by one byte is mostly JSON still, and says something
 * else.
 *
 * <p>A statement without it is of before there were seals and is taken as it is.
 */
public final class Seal {
  private static final String MEMBER = "\"statement_sha256\" : \"";
  private static final String END = "\"\n}\n";

  private Seal() {}

  /** The statement is not what was written. */
  public static final class BrokenException extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenException() {
      super("The seal of a statement does not fit it");
    }
  }

  /** The bytes of a JSON object and its seal. */
  public static byte[] on(String json) {
    String whole = json.strip();
    if (!whole.startsWith("{") || !whole.endsWith("}")) {
      throw new IllegalArgumentException("Cannot seal a statement that is no JSON object");
    }
    String body = whole.substring(0, whole.length() - 1).stripTrailing();
    byte[] before =
        (body + (body.endsWith("{") ? "\n  " : ",\n  ")).getBytes(StandardCharsets.UTF_8);
    String seal = MEMBER + sha256(before) + END;
    byte[] sealed = new byte[before.length + seal.length()];
    System.arraycopy(before, 0, sealed, 0, before.length);
    System.arraycopy(
        seal.getBytes(StandardCharsets.US_ASCII), 0, sealed, before.length, seal.length());
    return sealed;
  }

  /**
   * The JSON object without its seal.
   *
   * @throws BrokenException if the seal does not fit it
   */
  public static byte[] content(byte[] statement) throws BrokenException {
    // One character a byte, whatever they are.
    String text = new String(statement, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf(MEMBER);
    if (at < 0) {
      return statement;
    }
    String before = text.substring(0, at);
    byte[] sealed = before.getBytes(StandardCharsets.ISO_8859_1);
    if (!text.substring(at).equals(MEMBER + sha256(sealed) + END)) {
      throw new BrokenException();
    }
    String body = before.stripTrailing();
    String whole = (body.endsWith(",") ? body.substring(0, body.length() - 1) : body) + "\n}\n";
    return whole.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(FileDigest.newDigest().digest(bytes));
  }
}
