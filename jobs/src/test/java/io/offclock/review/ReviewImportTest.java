package io.offclock.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Finding;
import io.offclock.review.ReviewLog.Kind;
import io.offclock.review.ReviewLog.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewImportTest {
  private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");
  private static final String HEADER = "id,state,revision,decision,corrects\n";
  private static final String ONE = "1".repeat(32);
  private static final String TWO = "2".repeat(32);
  private static final String POST = "3".repeat(32);
  private static final Set<Subject> SUBJECTS =
      Set.of(
          new Subject(Kind.INCIDENT, ONE),
          new Subject(Kind.INCIDENT, TWO),
          new Subject(Kind.SAMPLED_POST, POST));

  @TempDir Path folder;
  private Path file;
  private ReviewLog log;

  @BeforeEach
  void begin() throws IOException {
    file = folder.resolve("decided.csv");
    log = ReviewLog.read(folder);
  }

  @Test
  void takesTheDecisionsOfAFileAndLeavesTheRest() throws IOException {
    ReviewImport read =
        imported(
            "incident:" + ONE + ",NEW,0,IN_REVIEW,\n",
            "incident:" + TWO + ",NEW,0,,\n",
            "sample:" + POST + ",NEW,0,in review,\n");
    assertThat(read.rows()).hasSize(2);
    assertThat(read.undecided()).isEqualTo(1);
    assertThat(state(Kind.INCIDENT, ONE)).isEqualTo(ReviewState.IN_REVIEW);
    assertThat(state(Kind.INCIDENT, TWO)).isEqualTo(ReviewState.NEW);
    assertThat(state(Kind.SAMPLED_POST, POST)).isEqualTo(ReviewState.IN_REVIEW);
  }

  @Test
  void aFileImportedAgainChangesNothingWhateverCameAfterIt() throws IOException {
    String first = "incident:" + ONE + ",NEW,0,IN_REVIEW,\n";
    String second = "incident:" + ONE + ",IN_REVIEW,1,CONFIRMED,\n";
    String third = "incident:" + ONE + ",CONFIRMED,2,IN_REVIEW,CONFIRMED\n";
    for (String row : List.of(first, second, third, second.replace(",1,", ",3,"))) {
      assertThat(imported(row).rows()).hasSize(1);
    }
    for (String row : List.of(first, second, third, second.replace(",1,", ",3,"), third)) {
      ReviewImport again = imported(row);
      assertThat(again.findings()).isEmpty();
      assertThat(again.rows()).isEmpty();
      assertThat(again.known()).isEqualTo(1);
    }
    assertThat(log.rows(new Subject(Kind.INCIDENT, ONE))).hasSize(4);
  }

  @Test
  void oneMistakeKeepsTheWholeFileOut() throws IOException {
    ReviewImport read =
        imported(
            "incident:" + ONE + ",NEW,0,IN_REVIEW,\n", "incident:" + TWO + ",NEW,0,CONFIRMED,\n");
    assertThat(read.rows()).isEmpty();
    assertThat(sentences(read))
        .containsExactly(
            file
                + ":3 (decision): found NEW to CONFIRMED, expected IN_REVIEW. Go there in steps,"
                + " each in a file of its own.");
    assertThat(folder.resolve(ReviewLog.FILE)).doesNotExist();
  }

  @Test
  void everyMistakeIsOneLine() throws IOException {
    imported("incident:" + TWO + ",NEW,0,IN_REVIEW,\n");
    imported("incident:" + TWO + ",IN_REVIEW,1,FALSE_POSITIVE,\n");
    ReviewImport read =
        imported(
            "1,NEW,0,IN_REVIEW,\n",
            "incident:" + ONE + ",NEW,0,MAYBE,\n",
            "incident:" + ONE + ",NEW,first,IN_REVIEW,\n",
            "incident:" + ONE + ",NEW,0,,NEW\n",
            "incident:" + "9".repeat(32) + ",NEW,0,IN_REVIEW,\n",
            "sample:" + "9".repeat(32) + ",NEW,0,IN_REVIEW,\n",
            "incident:" + ONE + ",IN_REVIEW,0,IN_REVIEW,\n",
            "incident:" + ONE + ",NEW,0,IN_REVIEW,\n",
            "incident:" + TWO + ",IN_REVIEW,1,CONFIRMED,\n",
            "sample:" + POST + ",NEW,4,IN_REVIEW,\n");
    assertThat(sentences(read))
        .containsExactly(
            file
                + ":2 (id): found \"1\", expected incident: or sample: and 32 hexadecimal digits."
                + " Leave ids as exported.",
            file
                + ":3 (decision): found \"MAYBE\", expected one of NEW, IN_REVIEW, CONFIRMED,"
                + " FALSE_POSITIVE, ESCALATED, SUPPRESSED. Write one of them, or leave the cell"
                + " empty.",
            file
                + ":4 (revision): found \"first\", expected a whole number, or nothing. Leave"
                + " revisions as exported.",
            file
                + ":5 (decision): found nothing, expected the state that is right, beside corrects."
                + " Write it, or empty corrects.",
            file
                + ":6 (id): found no such incident in the version that readers see, expected one"
                + " that it has. Take the row away: rules, settings or the post have changed since"
                + " it was exported.",
            file
                + ":7 (id): found no such post in the sample of the version that readers see,"
                + " expected one that it has. Take the row away: rules, settings or the post have"
                + " changed since it was exported.",
            file
                + ":8 (state): found IN_REVIEW, expected NEW, as the log has it. Leave states as"
                + " exported; write what you decide into decision.",
            file + ":9 (id): found the id of line 8 again, expected every id once. Take one away.",
            file
                + ":10 (decision): found that it was decided since as FALSE_POSITIVE, expected the"
                + " state IN_REVIEW as exported. Take the row away, or export again and decide"
                + " anew.",
            file
                + ":11 (decision): found revision 4 of what has 0, expected the state NEW as"
                + " exported. Take the row away, or export again and decide anew.");
  }

  @Test
  void aDecisionIsChangedByACorrectionAlone() throws IOException {
    imported("incident:" + ONE + ",NEW,0,IN_REVIEW,\n");
    imported("incident:" + ONE + ",IN_REVIEW,1,CONFIRMED,\n");
    assertThat(sentences(imported("incident:" + ONE + ",CONFIRMED,2,FALSE_POSITIVE,\n")))
        .containsExactly(
            file
                + ":2 (decision): found CONFIRMED to FALSE_POSITIVE, expected no further move. It"
                + " is decided: to change that, write CONFIRMED into corrects.");
    assertThat(sentences(imported("incident:" + ONE + ",,,FALSE_POSITIVE,ESCALATED\n")))
        .containsExactly(
            file
                + ":2 (corrects): found ESCALATED, expected CONFIRMED, the state that is corrected."
                + " Write CONFIRMED, or empty the cell.");
    assertThat(sentences(imported("incident:" + ONE + ",,,NEW,CONFIRMED\n")))
        .containsExactly(
            file
                + ":2 (decision): found NEW as a correction of CONFIRMED, expected IN_REVIEW,"
                + " FALSE_POSITIVE, ESCALATED, SUPPRESSED. A correction goes where the decision"
                + " before it could have gone.");
    assertThat(imported("incident:" + ONE + ",,,FALSE_POSITIVE,CONFIRMED\n").rows()).hasSize(1);
    assertThat(state(Kind.INCIDENT, ONE)).isEqualTo(ReviewState.FALSE_POSITIVE);
  }

  @Test
  void readsWhatAProgramForTablesMakesOfTheFile() throws IOException {
    Files.writeString(
        file,
        "\uFEFFID;context;State;Revision;Decision;Corrects\r\n"
            + "incident:"
            + ONE
            + ";\"'=1;2\";NEW;0;In review;\r\n;;;;;\r\n");
    ReviewImport read = ReviewImport.of(file, log, SUBJECTS, "r");
    assertThat(read.findings()).isEmpty();
    assertThat(read.rows()).hasSize(1);
  }

  @Test
  void noCellBeginsAFormulaInProgramsThatSeparateOtherwise() throws IOException {
    Path written = folder.resolve("formulas.csv");
    ReviewFile.write(
        written, List.of(Map.of("context", "fine;=1+1 or | @x", "terms", "=2", "rule", "R-1")));
    assertThat(Files.readString(written)).contains("fine;'=1+1 or | '@x", "'=2", "R-1");
  }

  @Test
  void aFileThatIsNoneOfOursIsNamed() throws IOException {
    Files.writeString(file, "a,b\n1,2\n");
    assertThat(sentences(ReviewImport.of(file, log, SUBJECTS, "r")))
        .containsExactly(
            file
                + ":1: found no column id, state, revision, decision, corrects, expected the"
                + " columns id, state, revision, decision, corrects. Give a file that offclock"
                + " review export has written.");
    Files.write(file, (HEADER + "é").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(sentences(ReviewImport.of(file, log, SUBJECTS, "r")))
        .containsExactly(
            file
                + ": found bytes that are not UTF-8, expected UTF-8. Save the file as UTF-8 (in"
                + " Excel: CSV UTF-8).");
    Files.writeString(file, HEADER + "\"incident:" + ONE + ",NEW\n");
    assertThat(sentences(ReviewImport.of(file, log, SUBJECTS, "r")))
        .singleElement()
        .asString()
        .startsWith(file + ":2: found a double quote that is never closed");
    Files.writeString(file, "");
    assertThat(sentences(ReviewImport.of(file, log, SUBJECTS, "r")))
        .singleElement()
        .asString()
        .startsWith(file + ": found an empty file, expected the columns id, ");
  }

  private ReviewImport imported(String... rows) throws IOException {
    Files.writeString(file, HEADER + String.join("", rows));
    ReviewImport read = ReviewImport.of(file, log, SUBJECTS, "r");
    if (!read.rows().isEmpty()) {
      log.append(AT, "k", read.rows());
    }
    return read;
  }

  private ReviewState state(Kind kind, String id) throws IOException {
    return ReviewLog.read(folder).state(new Subject(kind, id));
  }

  private static List<String> sentences(ReviewImport read) {
    return read.findings().stream().map(Finding::sentence).toList();
  }
}
