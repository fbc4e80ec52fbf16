package io.offclock.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextBytesTest {
  private static final String CHARACTERS =
      "aZ ?\u0000\u007F\u0080\u00E9\u00FF\u0100\u044F\u8A9E\uD83D\uDE00";

  @Test
  void areThoseOfUtf8() {
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      // Of some texts all characters are of the first kinds, ASCII or western.
      int kinds = 4 + random.nextInt(CHARACTERS.length() - 3);
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(CHARACTERS.charAt(random.nextInt(kinds)));
      }
      byte[] utf8 = text.toString().getBytes(UTF_8);
      assertThat(written(text.toString())).isEqualTo(utf8);
      assertThat(TextBytes.text(utf8, 0, utf8.length)).isEqualTo(new String(utf8, UTF_8));
      // Whatever stands in them.
      byte[] changed = Arrays.copyOf(utf8, utf8.length + 1);
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      int from = random.nextInt(changed.length);
      assertThat(TextBytes.text(changed, from, changed.length))
          .isEqualTo(new String(changed, from, changed.length - from, UTF_8));
    }
  }

  private static byte[] written(String text) {
    byte[] target = new byte[3 + TextBytes.room(text.length())];
    return Arrays.copyOfRange(target, 3, TextBytes.utf8(text, target, 3));
  }
}
