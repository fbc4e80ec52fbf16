package io.offclock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final String JSON = "{\n  \"name\" : \"Åsa, 1\",\n  \"count\" : 12\n}\n";

  @Test
  void givesBackWhatWasSealed() throws IOException {
    for (String json : new String[] {JSON, "{}", "{\"a\":[1,2]}"}) {
      assertThat(text(Seal.content(Seal.on(json)))).isEqualToIgnoringWhitespace(json);
    }
  }

  @Test
  void isAMemberOfTheObject() {
    assertThat(text(Seal.on("{\"a\":1}")))
        .matches("\\{\"a\":1,\n  \"statement_sha256\" : \"[0-9a-f]{64}\"\n}\n");
  }

  @Test
  void takesAStatementOfBeforeThereWereSealsAsItIs() throws IOException {
    assertThat(text(Seal.content(JSON.getBytes(StandardCharsets.UTF_8)))).isEqualTo(JSON);
  }

  @Test
  void noByteBeforeItCanChangeUnnoticed() {
    byte[] sealed = Seal.on(JSON);
    int name = text(sealed).lastIndexOf("\"statement_sha256");
    int bytes = text(sealed).substring(0, name).getBytes(StandardCharsets.UTF_8).length;
    for (int at = 0; at < bytes; at++) {
      byte[] damaged = sealed.clone();
      damaged[at] ^= 1;
      assertThatThrownBy(() -> Seal.content(damaged)).isInstanceOf(Seal.BrokenException.class);
    }
    assertThatThrownBy(() -> Seal.content(Arrays.copyOf(sealed, sealed.length - 1)))
        .isInstanceOf(Seal.BrokenException.class);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
