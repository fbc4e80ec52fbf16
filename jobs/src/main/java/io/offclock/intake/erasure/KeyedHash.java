package io.offclock.intake.erasure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes that stand for what was forgotten: the first 128 bits of an HMAC-SHA-256 under the
 * pseudonym key, in hexadecimal. They are labelled, so that none of them is a pseudonym. For
 * several threads.
 */
public final class KeyedHash {
  private static final String LABEL = "erased-";
  private static final int BYTES = 16;

  private final ThreadLocal<Mac> macs;

  /**
   * @param key the secret behind the pseudonyms
   */
  public KeyedHash(byte[] key) {
    SecretKeySpec secret = new SecretKeySpec(key, "HmacSHA256");
    this.macs = ThreadLocal.withInitial(() -> mac(secret));
  }

  /** Stands for an account. */
  public String account(String platform, String handle) {
    return of("account", platform + "|" + handle);
  }

  /** Stands for a handle, whichever the platform. */
  public String name(String handle) {
    return of("name", handle);
  }

  /** Stands for a person of the roster. */
  public String employee(String employeeId) {
    return of("employee", employeeId);
  }

  /** Stands for a platform's key of an activity. */
  public String key(String nativeKey) {
    return of("key", nativeKey);
  }

  /** A secret for another purpose, that does not tell the key it is made of. */
  public byte[] secret(String purpose) {
    return macs.get().doFinal((LABEL + purpose).getBytes(StandardCharsets.UTF_8));
  }

  private String of(String kind, String value) {
    byte[] hash =
        macs.get().doFinal((LABEL + kind + "\0" + value).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static Mac mac(SecretKeySpec secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }
}
