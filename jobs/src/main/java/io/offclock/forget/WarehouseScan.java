package io.offclock.forget;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.offclock.intake.batch.BatchFiles;
import io.offclock.intake.erasure.Forgotten;
import io.offclock.intake.erasure.Masking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.hadoop.ParquetReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a person in every byte of every file of a warehouse: as it lies there, and of Parquet,
 * which is compressed, every value of every column besides.
 */
public final class WarehouseScan {
  private static final int BUFFER_BYTES = 1 << 20;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path root;
  private final Person person;
  private final Forgotten forgotten;
  private final Masking masking;
  private final Traces traces;
  private final Names names;
  private final Set<String> shortKeys = new TreeSet<>();
  private final Set<String> hits = new TreeSet<>();
  private long files;
  private long bytes;
  private long rows;
  private long values;

  /**
   * What was looked at and what was found.
   *
   * @param values strings decoded
   * @param soughtNames handles and ids looked for as words of their own wherever they may stand; a
   *     name that is a number or a common word is looked for in the columns of accounts, in paths
   *     and in mentions
   * @param soughtTraces keys, words and pseudonyms looked for in all bytes
   * @param hits files in which the person was found, under the warehouse
   */
  public record Result(
      long files,
      long bytes,
      long rows,
      long values,
      int soughtNames,
      int soughtTraces,
      List<String> hits) {}

  /**
   * @param zone the company's
   */
  public WarehouseScan(Path root, Person person, ZoneId zone) {
    this.root = root;
    this.person = person;
    this.forgotten = person.forgotten(zone);
    this.masking = new Masking(forgotten);
    this.traces = new Traces(person);
    this.names = new Names(person.names());
    for (String key : person.keys()) {
      if (key.getBytes(StandardCharsets.UTF_8).length < Needles.SHORTEST_BYTES) {
        shortKeys.add(key);
      }
    }
  }

  /** Looks through all of it. */
  public Result run() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(root)) {
      all = walk.filter(path -> !path.equals(root)).sorted().toList();
    }
    for (Path path : all) {
      String name = root.relativize(path).toString();
      if (isIn(name)) {
        hits.add(name);
      }
      if (Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
        files++;
        if (isInFile(path)) {
          hits.add(name);
        }
      }
    }
    return new Result(
        files, bytes, rows, values, person.names().size(), traces.number(), List.copyOf(hits));
  }

  /** True where a file of the warehouse has anything of the person. */
  public boolean isInFile(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".parquet")) {
      Parquet parquet = new Parquet();
      return parquet.isIn(file) || isInBytes(file, !parquet.nameIsAWord);
    }
    boolean isJson = name.endsWith(".json") && isInJson(file);
    return isJson || isInBytes(file, true);
  }

  private boolean isInBytes(Path file, boolean withNames) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES + Needles.LONGEST_BYTES];
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.readNBytes(buffer, kept, BUFFER_BYTES);
          read > 0;
          read = in.readNBytes(buffer, kept, BUFFER_BYTES)) {
        bytes += read;
        int length = kept + read;
        if (traces.isIn(buffer, length) || (withNames && names.isIn(buffer, length))) {
          return true;
        }
        // What may begin here and end in the next part is looked at again.
        kept = Math.min(length, Needles.LONGEST_BYTES);
        System.arraycopy(buffer, length - kept, buffer, 0, kept);
      }
    }
    return false;
  }

  private boolean isInJson(Path file) throws IOException {
    try {
      return isIn(JSON.readTree(Files.readAllBytes(file)));
    } catch (JacksonException e) {
      return false; // Damaged: its bytes are looked at all the same.
    }
  }

  private boolean isIn(@Nullable JsonNode node) {
    if (node == null) {
      return false;
    }
    if (node.isTextual()) {
      values++;
      return isIn(node.textValue());
    }
    boolean isNamed = false;
    for (var field = node.fieldNames(); field.hasNext(); ) {
      isNamed |= isIn(field.next());
    }
    for (JsonNode inner : node) {
      isNamed |= isIn(inner);
    }
    return isNamed;
  }

  /** A value that is no words of anybody: a path, a key, a name. */
  private boolean isIn(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return names.isIn(utf8, utf8.length)
        || traces.isIn(utf8, utf8.length)
        || (value.indexOf('/') >= 0 && isPathOfTheirs(value));
  }

  private boolean isPathOfTheirs(String value) {
    int begin = value.startsWith("landing/") ? "landing/".length() : 0;
    String path = value.substring(begin);
    String platform = path.substring(0, Math.max(0, path.indexOf('/')));
    return !masking.path(platform, path).equals(path);
  }

  /** One file of a table, value by value. */
  private final class Parquet {
    /** True where a name of theirs stands in others' words as a word, and not as a name. */
    boolean nameIsAWord;

    private boolean isHit;

    boolean isIn(Path file) throws IOException {
      try (ParquetReader<GenericData.Record> reader = BatchFiles.reader(file)) {
        for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
          rows++;
          look(row);
        }
      }
      return isHit;
    }

    private void look(GenericRecord row) {
      String platform = text(row, "platform");
      String handle = text(row, "handle");
      if (platform != null && handle != null) {
        // Of an account that changed hands no clock is asked: its batch row says its own.
        isHit |= forgotten.coversAlways(platform, handle);
      }
      for (Schema.Field field : row.getSchema().getFields()) {
        look(field.name(), platform, row.get(field.pos()));
      }
    }

    private void look(String column, @Nullable String platform, @Nullable Object value) {
      if (value instanceof CharSequence) {
        values++;
        look(column, platform, value.toString());
      } else if (value instanceof GenericRecord inner) {
        look(inner);
      } else if (value instanceof Iterable<?> some) {
        some.forEach(each -> look(column, platform, each));
      }
    }

    private void look(String column, @Nullable String platform, String value) {
      if (column.equals("text")) {
        String words = masking.words(String.valueOf(platform), value);
        isHit |= !words.equals(value) || traces.isIn(value);
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        nameIsAWord |= names.isIn(utf8, utf8.length);
      } else {
        isHit |= WarehouseScan.this.isIn(value);
        isHit |= column.endsWith("_key") && shortKeys.contains(value);
      }
    }
  }

  private static @Nullable String text(GenericRecord row, String column) {
    Schema.Field field = row.getSchema().getField(column);
    Object value = field == null ? null : row.get(field.pos());
    return value == null ? null : value.toString();
  }
}
