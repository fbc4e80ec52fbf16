package io.offclock.mart.compliance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Key id and HMAC-SHA256 of a value, so that equal values can be told without being kept. */
final class KeyedHash {
  private KeyedHash() {}

  static String of(byte[] key, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
      byte[] id = mac.doFinal("offclock key id".getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(id, 0, 4) + ":" + HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot hash a value: found no HMAC-SHA256 in this Java", e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot hash a value: found no SHA-256 in this Java", e);
    }
  }
}
