package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class LocalFolderTest {
  @ParameterizedTest
  @CsvSource({
    "warehouse,             warehouse",
    "/srv/wh,               /srv/wh",
    "file:/srv/wh,          /srv/wh",
    "file:///srv/w%20h,     /srv/w h",
    "./a:b,                 ./a:b",
    "/srv/a:b,              /srv/a:b",
    "C:odd,                 C:odd"
  })
  void isAPlaceOnAMountedDisk(String written, Path folder) {
    assertThat(new LocalFolder().convert(written)).isEqualTo(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3a://bucket/wh",
        "hdfs://namenode:8020/wh",
        "gs://bucket",
        "abfss://container@account/wh",
        "HDFS:/wh",
        "file:wh"
      })
  void isNothingElse(String written) {
    assertThatThrownBy(() -> new LocalFolder().convert(written))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage(
            "found the scheme %s in %s, expected a folder on a local or mounted POSIX disk (a path, or file://): only there is an atomic replace proven. Mount the store and name its folder; a name with a colon begins with ./"
                .formatted(written.substring(0, written.indexOf(':')), written));
  }

  @Test
  void isNoFolderOfAnotherHost() {
    assertThatThrownBy(() -> new LocalFolder().convert("file://host/wh"))
        .hasMessage("found file://host/wh, expected a folder, or file:// and its absolute path");
  }
}
