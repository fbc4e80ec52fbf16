package io.offclock.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and the digest of the content are those of SHA-256, however their texts are gathered. */
class ContentKeysTest {
  private static final String CHARACTERS = "aZ ?\u0000\u007F\u00E9\u00FF\u044F\uD83D\uDE00\uD83D";

  @Test
  void areTheBeginningOfASha256() throws NoSuchAlgorithmException {
    String hash = sha256("1715671930\u001Fh\u00E9llo\u001F").substring(0, 32);
    ContentKeys keys = new ContentKeys();

    assertThat(keys.key("facebook:post", "1715671930", "h\u00E9llo", ""))
        .isEqualTo("facebook:post:" + hash);
    assertThat(keys.bits())
        .isEqualTo(Long.reverseBytes(Long.parseUnsignedLong(hash.substring(0, 16), 16)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 200})
  void areOfAKindOfAnyLengthAndScript(int length) {
    ContentKeys keys = new ContentKeys();
    String hash = keys.hash("a", "b");

    assertThat(keys.key("k".repeat(length), "a", "b")).isEqualTo("k".repeat(length) + ":" + hash);
    assertThat(keys.key("\u00E9".repeat(length), "a", "b"))
        .isEqualTo("\u00E9".repeat(length) + ":" + hash);
  }

  @Test
  void areThoseOfAnyTextsOneAfterAnother() throws NoSuchAlgorithmException {
    Random random = new Random(2);
    ReadingContext context = new ReadingContext("file", "ann", 1 << 20);
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      String other = text(random);
      if (random.nextBoolean()) {
        byte[] utf8 = text.getBytes(UTF_8);
        context.encoded().put(text, utf8, utf8.length);
      }
      String key = context.keys().key("k", other, text);
      assertThat(key).isEqualTo("k:" + sha256(other + "\u001F" + text).substring(0, 32));
      context.digest(other, key, text);
      content.append(other + "\u001F" + key + "\u001F" + text + "\u001E");
    }
    assertThat(context.contentSha256()).isEqualTo(sha256(content.toString()));
  }

  @Test
  void aRecordIsProvedByTheBytesOfItsKey() throws NoSuchAlgorithmException {
    ReadingContext context = new ReadingContext("a.json", "ann", 1 << 20);
    MessageDigest expected = MessageDigest.getInstance("SHA-256");
    // More than are held back before the digest takes them.
    for (int record = 0; record < 1000; record++) {
      String key = context.keys().key("k", Integer.toString(record), "said");
      context.digestKey();
      expected.update(HexFormat.of().parseHex(key.substring(2)));
    }
    assertThat(context.contentSha256()).isEqualTo(HexFormat.of().formatHex(expected.digest()));
  }

  /** Of lengths about those from which on texts are treated otherwise. */
  private static String text(Random random) {
    int length =
        new int[] {3, 64, 200, 1 << 12, 1 << 13}[random.nextInt(5)] + random.nextInt(5) - 3;
    int kinds = 4 + random.nextInt(CHARACTERS.length() - 3);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(10) == 0 ? random.nextInt(kinds) : 0));
    }
    return text.toString();
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
