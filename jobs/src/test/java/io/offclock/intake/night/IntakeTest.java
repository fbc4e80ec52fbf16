package io.offclock.intake.night;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.intake.RejectionReason;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.batch.WarehouseFullException;
import io.offclock.intake.batch.WrittenRows;
import io.offclock.intake.landing.Landing;
import io.offclock.intake.landing.ReaderChoice;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.night.LandingFixture.LineReader;
import io.offclock.intake.recognition.Recognition;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final LineReader READER = new LineReader(1);

  @TempDir Path root;
  private LandingFixture fixture;

  @BeforeEach
  void makeFolders() throws IOException {
    fixture = new LandingFixture(root);
  }

  /** Knows the platforms' own formats, as a night does. */
  private Intake byContent() {
    return new Intake(
        (source, head, path) -> {
          Optional<String> kind = Recognition.privateKind(head, path);
          return kind.isPresent()
              ? new ReaderChoice.Choice.Private(kind.get())
              : Recognition.recognise(head, path)
                  .<ReaderChoice.Choice>map(ReaderChoice.Choice.Read::new)
                  .orElseGet(ReaderChoice.Choice.Unknown::new);
        },
        LandingFixture.settings(LandingFixture.WORDS),
        fixture.store,
        2,
        Progress.NONE);
  }

  @Test
  void countsEveryRecordOnce() throws IOException {
    fixture.put("x/ann/tweets.js", "lines\n100\tone\nno time\n300\tthree\n200\t\n");

    Intake.Result result = fixture.intake(READER).run(fixture.landing);

    Batch batch = result.inputs().get(0).batch();
    assertThat(batch.seen()).isEqualTo(4);
    assertThat(batch.accepted()).isEqualTo(3);
    assertThat(batch.rejectedByReason()).isEqualTo(Map.of(RejectionReason.MISSING_TIME, 1L));
    assertThat(batch.earliest()).isEqualTo(Instant.ofEpochSecond(100));
    assertThat(batch.latest()).isEqualTo(Instant.ofEpochSecond(300));
    assertThat(batch.platform()).isEqualTo("x");
    assertThat(fixture.store.complete()).containsExactly(batch);
    assertThat(WrittenRows.of(fixture.store.rejections(batch).orElseThrow()).toString())
        .isEqualTo(
            "[{\"record_number\": 2, \"byte_offset\": 14, \"reason\": \"MISSING_TIME\", \"column_name\": \"time\"}]");
  }

  @Test
  void makesOneBatchOfTwoDeliveries() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\n");
    fixture.put(
        "x/ann/b.zip", LandingFixture.zip(Map.of("c.js", "lines\n100\tone\n".getBytes(UTF_8))));

    Intake.Result result = fixture.intake(READER).run(fixture.landing);
    Intake.Result again = fixture.intake(READER).run(fixture.landing);

    assertThat(result.inputs())
        .extracting(Intake.Input::duplicateOf)
        .containsExactly(null, "x/ann/a.js");
    assertThat(result.duplicates()).isEqualTo(1);
    assertThat(result.newBatches()).isEqualTo(1);
    assertThat(again.newBatches()).isZero();
    assertThat(again.inputs()).isEqualTo(result.inputs());
    assertThat(fixture.store.complete()).hasSize(1);
  }

  @Test
  void remembersEveryPathAnExportWasMetUnderWhicheverCameFirst() throws IOException {
    String export = "lines\n100\tone\n";
    for (List<String> order : List.of(List.of("may", "june"), List.of("june", "may"))) {
      LandingFixture fresh = new LandingFixture(root.resolve(order.get(0)));
      Batch batch = null;
      for (String month : order) {
        Path file = fresh.put("x/ann/" + month + "/tweets.js", export);
        batch = fresh.intake(READER).run(fresh.landing).inputs().get(0).batch();
        Files.delete(file);
      }
      assertThat(fresh.store.complete()).hasSize(1);
      assertThat(fresh.store.sightings().of(batch))
          .containsExactly("x/ann/june/tweets.js", "x/ann/may/tweets.js");
      assertThat(Files.getPosixFilePermissions(fresh.warehouse.resolve("batches/sightings.json")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void makesABatchForEachAccountThatBringsTheSameBytes() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\n");
    fixture.put("x/ben/a.js", "lines\n100\tone\n");

    assertThat(fixture.intake(READER).run(fixture.landing).newBatches()).isEqualTo(2);
  }

  @Test
  void readsAgainWithANewerReaderOrOtherSettings() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\n");
    fixture.intake(READER).run(fixture.landing);

    assertThat(fixture.intake(new LineReader(2)).run(fixture.landing).newBatches()).isEqualTo(1);
    assertThat(
            fixture
                .intake(
                    READER, TextRetention.findingsOnly((text, language, platform) -> null, "r1"))
                .run(fixture.landing)
                .newBatches())
        .isEqualTo(1);
    List<Batch> complete = fixture.store.complete();
    assertThat(complete).hasSize(3);
    assertThat(BatchStore.current(complete, LandingFixture.settings(LandingFixture.WORDS)::digest))
        .extracting(batch -> batch.reader().version())
        .containsExactly(2);
  }

  @Test
  void healsWhatACrashLeft() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\n");
    Batch batch = fixture.intake(READER).run(fixture.landing).inputs().get(0).batch();
    Path folder = fixture.warehouse.resolve("batches").resolve(batch.batchId());
    Files.delete(folder.resolve("batch.json"));
    Files.write(folder.resolve("part-00000.parquet"), new byte[3]);
    Path stranger = Files.createDirectories(fixture.warehouse.resolve("batches/0123"));
    Files.write(stranger.resolve("batch.json.draft"), new byte[3]);

    Intake.Result again = fixture.intake(READER).run(fixture.landing);

    assertThat(again.newBatches()).isEqualTo(1);
    assertThat(stranger).doesNotExist();
    assertThat(WrittenRows.of(fixture.store.records(batch).orElseThrow())).hasSize(1);
  }

  @Test
  void makesADamagedBatchAgainFromItsExport() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\n");
    Batch batch = fixture.intake(READER).run(fixture.landing).inputs().get(0).batch();
    Files.writeString(
        fixture.warehouse.resolve("batches").resolve(batch.batchId()).resolve("batch.json"), "");

    assertThat(fixture.intake(READER).run(fixture.landing).newBatches()).isEqualTo(1);
    assertThat(fixture.store.complete()).containsExactly(batch);
  }

  @Test
  void countsRefusedAndPrivateFilesEveryNight() throws IOException {
    fixture.put("x/ann/empty.js", "");
    fixture.put("x/ann/messages.js", "messages: private words");
    fixture.put("x/ann/other.js", "lines\nnot lines\n");
    fixture.put("x/ann/what.bin", "?");

    Intake.Result first = fixture.intake(READER).run(fixture.landing);
    Intake.Result second = fixture.intake(READER).run(fixture.landing);

    assertThat(first.refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/empty.js: found no bytes, expected an export. Download it again.",
            "Cannot read landing/x/ann/other.js: found no lines, expected lines. Check that it is the export it should be, then download it again.",
            "Cannot read landing/x/ann/what.bin: found a file that begins like no known export, expected one of the formats that Offclock reads. Describe its source in offclock.yaml, or take it out of landing/.");
    assertThat(second.refusals()).isEqualTo(first.refusals());
    assertThat(second.newBatches()).isZero();
    assertThat(first.inputs())
        .extracting(input -> input.batch().status())
        .containsExactly(
            Batch.Status.REFUSED, Batch.Status.PRIVATE, Batch.Status.REFUSED, Batch.Status.REFUSED);
    assertThat(first.inputs().get(1).batch().files()).isEmpty();
  }

  @Test
  void refusesAnExportInTheFolderOfAnotherPlatform() throws IOException {
    fixture.put("x/ann/Shares.csv", "elsewhere");

    assertThat(fixture.intake(READER).run(fixture.landing).refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/Shares.csv: found an export of linkedin among those of x, expected it in landing/linkedin/<account>/. Move it there.");
  }

  @Test
  void needsNoAccountWhereEveryRecordNamesItsAuthor() throws IOException {
    String page =
        "{\"data\": [{\"id\": \"1\", \"author_id\": \"12\", \"created_at\": \"2026-01-14T18:05:09Z\", \"text\": \"Hi\"}],"
            + " \"includes\": {\"users\": [{\"id\": \"12\", \"username\": \"ann\"}]}}\n";
    fixture.put("x/page.jsonl", page);
    fixture.put("x/collected/page.jsonl", page);
    fixture.put("x/posts.json", "[{}]");

    Intake.Result result = byContent().run(fixture.landing);

    assertThat(result.inputs()).hasSize(2);
    assertThat(result.inputs())
        .as("the folder is nobody's: the same bytes twice are one batch")
        .extracting(input -> input.batch().account())
        .containsOnlyNulls();
    assertThat(result.newBatches()).isEqualTo(1);
    assertThat(result.refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/posts.json: found an export whose folder names no account, expected landing/<platform>/<account>/ or the folder of a source in offclock.yaml. Move it, or describe the source.");
  }

  @Test
  void takesTheExportOfAWholeNetworkFromTheFolderOfItsPlatform() throws IOException {
    String messages =
        "id,replied_to_id,thread_id,group_id,participants,in_private_conversation,in_private_group,sender_id,body,attachments,created_at,deleted_at\n"
            + "91,,91,7,\"\",false,false,55,\"Hi\",\"\",2024-05-14T07:32:10Z,\n"
            + "92,,92,7,\"\",true,false,56,\"a secret of ours\",\"\",2024-05-14T07:32:10Z,\n";
    fixture.put(
        "viva/export.zip",
        LandingFixture.zip(
            Map.of(
                "Messages.csv", messages.getBytes(UTF_8),
                "Users.csv", "id,name,email\n".getBytes(UTF_8))));
    fixture.put("viva/Shares.csv", "Date,Type,Link\n");

    Intake.Result result = byContent().run(fixture.landing);

    Batch batch = result.inputs().get(0).batch();
    assertThat(batch.account()).isNull();
    assertThat(batch.accepted()).isEqualTo(1);
    assertThat(batch.rejectedByReason()).isEqualTo(Map.of(RejectionReason.PRIVATE_ITEM, 1L));
    assertThat(WrittenRows.of(fixture.store.records(batch).orElseThrow()).toString())
        .contains("\"handle\": \"55\"")
        .doesNotContain("secret");
    assertThat(result.refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/viva/Shares.csv: found an export whose folder names no account, expected landing/<platform>/<account>/ or the folder of a source in offclock.yaml. Move it, or describe the source.");
  }

  @Test
  void readsCommentsFromAZipWhoseNamesAreInTheOldCharacterSet() throws IOException {
    fixture.put(
        "youtube/ann/takeout.zip",
        LandingFixture.zip(
            Charset.forName("IBM437"),
            Map.of(
                "Takeout/YouTube/Comentários/comentários.csv",
                "a,b,c,d,e,f,g\nUgx1,UC1,2026-08-26T14:51:06+00:00,0,,XSW9,\"{\"\"text\"\":\"\"olá\"\"}\"\n"
                    .getBytes(UTF_8))));

    Intake.Result result = byContent().run(fixture.landing);

    assertThat(result.refusals()).isEmpty();
    assertThat(result.inputs().get(0).batch().accepted()).isEqualTo(1);
  }

  @Test
  void refusesAZipBombBeforeItIsUnpacked() throws IOException {
    fixture.put("x/ann/a.zip", LandingFixture.zip(Map.of("tweets.js", new byte[30 << 20])));
    fixture.put("x/ben/a.js", "lines\n100\tone\n");

    Intake.Result result = fixture.intake(READER).run(fixture.landing);

    assertThat(result.refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.zip!tweets.js: found an entry that unpacks to more than 200 times its size, expected at most that. Raise limits.max_ratio if it is genuine.");
    assertThat(result.newBatches()).isEqualTo(1);
  }

  @Test
  void refusesAnEntryWhoseBytesAreNotThoseThatWerePacked() throws IOException {
    byte[] zip = LandingFixture.zip(Map.of("a.js", "lines\n100\tone\n".getBytes(UTF_8)));
    int crc = new String(zip, ISO_8859_1).indexOf("PK\1\2") + 16;
    zip[crc] ^= 1;
    fixture.put("x/ann/a.zip", zip);

    assertThat(fixture.intake(READER).run(fixture.landing).refusals())
        .extracting(Refusal::reason)
        .containsExactly("DAMAGED_ENTRY");
  }

  @Test
  void refusesAnEntryPackedInAWayThatJavaDoesNotKnow() throws IOException {
    byte[] zip = LandingFixture.zip(Map.of("a.js", "lines\n100\tone\n".getBytes(UTF_8)));
    int method = new String(zip, ISO_8859_1).indexOf("PK\1\2") + 10;
    zip[method] = 9;
    fixture.put("x/ann/a.zip", zip);

    assertThat(fixture.intake(READER).run(fixture.landing).refusals())
        .extracting(refusal -> refusal.line().replace("!a.js", ""))
        .containsExactly(
            "Cannot read landing/x/ann/a.zip: found an entry packed by a method such as Deflate64, expected Deflate or none. Unpack it and put its files there instead.");
  }

  @Test
  void tellsAFaultOfAReaderWithoutTheWords() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\nfault\n");

    Intake.Result result = fixture.intake(READER).run(fixture.landing);

    assertThat(result.refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.js: found a fault in the reader test.lines (IllegalStateException), expected records or rejections. Report it with this line.");
    assertThat(result.inputs()).isEmpty();
    assertThat(fixture.store.complete()).isEmpty();
  }

  @Test
  void goesOnAfterAFaultInEncodingOneFile() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\n200\tsecret words\n");
    fixture.put("x/ben/b.js", "lines\n100\tone\n");

    Intake.Result result =
        fixture
            .intake(
                READER,
                TextRetention.findingsOnly(
                    (text, language, platform) -> {
                      if ("secret words".equals(text)) {
                        throw new IllegalStateException(text);
                      }
                      return null;
                    },
                    "r1"))
            .run(fixture.landing);

    assertThat(result.refusals())
        .extracting(Refusal::line)
        .containsExactly(
            "Cannot read landing/x/ann/a.js: found a fault in the reader test.lines (IllegalStateException), expected records or rejections. Report it with this line.");
    assertThat(result.inputs()).extracting(Intake.Input::file).containsExactly("x/ben/b.js");
    assertThat(fixture.store.complete()).hasSize(1);
  }

  @Test
  void rejectsALineOf200MegabytesWithoutHoldingIt() throws IOException {
    Path big = fixture.put("x/ann/big.js", "{");
    byte[] block = "\"text\": \"words and words\", ".repeat(40_000).getBytes(UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(big))) {
      out.write('{');
      for (long written = 0; written < 200L << 20; written += block.length) {
        out.write(block);
      }
    }

    Batch batch = fixture.intake(READER).run(fixture.landing).inputs().get(0).batch();

    assertThat(batch.bytes()).isGreaterThan(200L << 20);
    assertThat(batch.rejectedByReason()).isEqualTo(Map.of(RejectionReason.TOO_LONG, 1L));
  }

  @Test
  void keepsEverythingOfAFileThatFillsManyChunks() throws IOException {
    StringBuilder lines = new StringBuilder("lines\n");
    for (int i = 1; i <= 25_000; i++) {
      lines.append(i).append("\tpost ").append(i).append('\n');
    }
    fixture.put("x/ann/a.js", lines.toString());

    Batch batch = fixture.intake(READER).run(fixture.landing).inputs().get(0).batch();

    assertThat(WrittenRows.of(fixture.store.records(batch).orElseThrow()))
        .hasSize(25_000)
        .last()
        .matches(row -> row.get("text").toString().equals("post 25000"));
  }

  @Test
  void letsOnlyTheOwnerLookIntoBatches() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\nno time\n");
    fixture.intake(READER).run(fixture.landing);

    try (Stream<Path> all = Files.walk(fixture.warehouse.resolve("batches"))) {
      for (Path path : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as(path.toString())
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void removesTheHalfBatchWhenTheDiskIsFull() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\n");
    IntakeSettings settings = LandingFixture.settings(LandingFixture.WORDS);
    fixture.store.prepare();
    List<CheckedFile> checked =
        new Checking(
                LandingFixture.choice(READER),
                settings,
                1,
                Progress.NONE,
                fixture.unpacking(),
                KnownDigests.none())
            .check(
                Landing.walk(fixture.landing, Map.of(), LandingFixture.LIMITS, fixture.unpacking())
                    .files(),
                new ArrayList<>());
    Reading reading =
        new Reading(
            settings,
            fixture.store,
            1,
            Progress.NONE,
            fixture.unpacking(),
            path -> {
              throw new IOException("No space left on device");
            });

    String batchId = checked.get(0).input().batchId();
    assertThatThrownBy(() -> reading.read(checked, new ArrayList<>()))
        .isInstanceOf(WarehouseFullException.class)
        .hasMessage(
            "Cannot write batch %s to the warehouse: found no space left, expected room for the records of one export. Free space or move the warehouse, then run the night again."
                .formatted(batchId));
    assertThat(fixture.warehouse.resolve("batches").resolve(batchId)).doesNotExist();
  }

  @Test
  void tellsHowFarItHasCome() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tone\n");
    List<String> told = new ArrayList<>();
    new Intake(
            LandingFixture.choice(READER),
            LandingFixture.settings(LandingFixture.WORDS),
            fixture.store,
            2,
            (stage, files, filesTotal, bytes, bytesTotal) ->
                told.add("%s %d/%d %d/%d".formatted(stage, files, filesTotal, bytes, bytesTotal)))
        .run(fixture.landing);

    assertThat(told).containsExactly("CHECKING 1/1 14/14", "READING 1/1 14/14");
  }
}
