package io.offclock.forget;

import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.erasure.Masking;
import io.offclock.keep.Withdrawal;
import io.offclock.publish.Disk;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What nights leave behind in a warehouse beside batches and versions: unpacked archives, spilled
 * data, drafts of files, logs and histories. Of a person who is forgotten nothing of it may stay.
 */
final class Remnants {
  private static final Pattern PATH = Pattern.compile("[^\\s\"',/]+/[^\\s\"',]+");

  /** Written by us, without personal data or sealed; and what readers and writers go by. */
  private static final Set<String> LEFT_ALONE =
      Set.of(
          "CURRENT",
          "LEASE",
          "audit.jsonl",
          "review.jsonl",
          ErasedFile.FILE,
          ForgetPlan.FILE,
          ForgetPlan.SEALED);

  private final Warehouse warehouse;
  private final Masking masking;
  private final Traces traces;
  private final Names names;

  Remnants(Warehouse warehouse, Person person, ZoneId zone) {
    this.warehouse = warehouse;
    this.masking = new Masking(person.forgotten(zone));
    this.traces = new Traces(person);
    this.names = new Names(person.names());
  }

  /** Removes what was cut off and takes the person out of the text that is kept. */
  void clear(Withdrawal withdrawal) throws IOException {
    new BatchStore(warehouse.root()).prepare();
    Disk.deleteTree(warehouse.root().resolve("scratch"));
    withdrawal.removeInterrupted();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.endsWith(".tmp") || name.endsWith(".draft")) {
        Files.delete(file);
      } else if (isText(file)) {
        mask(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(warehouse.root())) {
      return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
    }
  }

  /** Of batches and versions, which are immutable, only whole ones are replaced, elsewhere. */
  private boolean isText(Path file) {
    Path path = warehouse.root().relativize(file);
    String first = path.getName(0).toString();
    return !first.equals("batches")
        && !first.equals("versions")
        && !LEFT_ALONE.contains(path.toString())
        && !path.toString().endsWith(".parquet");
  }

  private void mask(Path file) throws IOException {
    String before;
    try {
      before = Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return; // No text; the scan looks at its bytes.
    }
    String withoutPaths =
        PATH.matcher(before)
            .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(path(found.group())));
    String after = names.without(traces.without(masking.words("", withoutPaths)));
    if (!after.equals(before)) {
      Disk.replace(file, after, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  private String path(String found) {
    String landing = "landing/";
    int begin = found.startsWith(landing) ? landing.length() : 0;
    String path = found.substring(begin);
    int end = path.indexOf('/');
    return end < 0 ? found : found.substring(0, begin) + masking.path(path.substring(0, end), path);
  }
}
