package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.landing.ReaderChoice;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an X archive in X's folder             | x        | window.YTD.tweets.part0 = [ | x/ann/tweets.js | Read
          an X archive in LinkedIn's             | linkedin | window.YTD.tweets.part0 = [ | linkedin/ann/tweets.js | Misplaced[platform=x]
          LinkedIn comments in X's               | x        | Date,Link,Message           | x/ann/Comments.csv | Misplaced[platform=linkedin]
          LinkedIn comments in a folder unknown  | facebook | Date,Link,Message           | facebook/ann/Comments.csv | Misplaced[platform=linkedin]
          a draft is dropped wherever it lies    | x        | <html>                      | x/ann/Articles/a.html | Private[kind=linkedin.articles
          anything else                          | x        | hello                       | x/ann/a.txt | Unknown[]
          """)
  void takesAFileOnlyFromTheFolderOfItsPlatform(
      String about, String source, String head, String path, String choice) {
    ReaderChoice.Choice chosen =
        Landed.choice(Map.of()).choose(source, head.getBytes(StandardCharsets.UTF_8), path);

    assertThat(chosen.toString()).as(about).startsWith(choice);
  }
}
