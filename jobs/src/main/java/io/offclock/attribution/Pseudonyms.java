package io.offclock.attribution;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keyed pseudonyms: the first 128 bits of an HMAC-SHA-256, in hexadecimal. Equal inputs of one kind
 * give equal pseudonyms under one key; without the key neither direction can be computed.
 */
public final class Pseudonyms implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BYTES = 16;

  private final byte[] key;
  private transient ThreadLocal<Mac> macs;

  /**
   * @param key secret of at least 16 bytes
   * @throws IllegalArgumentException if it is shorter
   */
  public Pseudonyms(byte[] key) {
    if (key.length < BYTES) {
      throw new IllegalArgumentException(
          "Cannot use a pseudonym key of %d bytes: expected at least %d"
              .formatted(key.length, BYTES));
    }
    this.key = key.clone();
    this.macs = ThreadLocal.withInitial(this::newMac);
  }

  /** The pseudonym of a person. */
  public String person(String employeeId) {
    return of("person", employeeId);
  }

  /** The pseudonym of an account. */
  public String account(String platform, String handle) {
    return of("account", platform + "|" + handle);
  }

  /** The pseudonym of an activity. */
  public String activity(String recordKey) {
    return of("activity", recordKey);
  }

  /**
   * The pseudonym of an incident: nobody can compute it of the activity keys that are published.
   */
  public String incident(String subjectKey, String ruleId, String majorVersion) {
    return of("incident", String.join("|", subjectKey, ruleId, majorVersion));
  }

  /**
   * The pseudonym of an activity that was drawn for review: nobody can compute it of the activity
   * keys that are published.
   */
  public String sampled(String activityKey) {
    return of("sampled", activityKey);
  }

  /**
   * The pseudonym of a reviewer, another than that of the person.
   *
   * @param name in any letter case and spacing
   */
  public String reviewer(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    return of("reviewer", plain.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  /** Names the key without telling it: 8 hexadecimal digits of its SHA-256. */
  public String keyId() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private String of(String kind, @Nullable String value) {
    Mac mac = macs.get();
    byte[] hash = mac.doFinal((kind + "\0" + value).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private Mac newMac() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    macs = ThreadLocal.withInitial(this::newMac);
  }
}
