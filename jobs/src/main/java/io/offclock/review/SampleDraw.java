package io.offclock.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which posts are drawn for review: those with {@code hash(activity key, policy version, seed) /
 * 2^64 < p}, the hash being the first 64 bits of a SHA-256. So the set is the same on every run and
 * in any order, and no other post puts one in or out. Who does not have the pseudonym key cannot
 * tell which post will be drawn.
 *
 * @param policyVersion of the rule bundle; with another, other posts are drawn
 * @param seed the same
 * @param flaggedShare p of posts that a rule flagged, 0 to 1
 * @param unflaggedShare p of the other posts, 0 to 1
 */
public record SampleDraw(
    String policyVersion, long seed, double flaggedShare, double unflaggedShare)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HASHES = new BigDecimal(2).pow(Long.SIZE);

  /** True where the post is drawn. */
  public boolean isDrawn(String activityKey, boolean flagged) {
    double share = flagged ? flaggedShare : unflaggedShare;
    return share >= 1 || (share > 0 && Long.compareUnsigned(hash(activityKey), bound(share)) < 0);
  }

  /** The smallest hash that is not drawn. */
  private static long bound(double share) {
    return new BigDecimal(share)
        .multiply(HASHES, MathContext.UNLIMITED)
        .setScale(0, RoundingMode.CEILING)
        .toBigInteger()
        .longValue();
  }

  private long hash(String activityKey) {
    String drawn = String.join("\0", activityKey, policyVersion, Long.toString(seed));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(drawn.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
