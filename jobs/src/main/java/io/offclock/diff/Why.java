package io.offclock.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two versions were made of that differs: everything a version is a function of, and so every
 * reason that its figures can have. Exports are told by digest and format; their names stay in the
 * manifests.
 *
 * @param asOf null where both are of one night
 * @param offclock version of the program; null where it is one
 * @param code true where the program differs, whatever its version says
 * @param settings sections that differ; ["settings"] where a manifest does not say which
 * @param people files that differ, likewise
 * @param rules files that differ, likewise; ["rules"] also where only the company's terms do
 * @param pseudonymKey true where pseudonyms are not comparable
 * @param reviews true where reviewers have decided otherwise, or more
 * @param timeZoneRules versions of the time zone rules; null where it is one
 * @param exportsAdded exports that only the second is made of
 * @param exportsGone exports that only the first is made of
 * @param exportsReadOtherwise exports of both of which other was known: another reader, another
 *     time at which they were taken
 * @param history accepted records by what became of them, where the numbers differ
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Why(
    @Nullable Change asOf,
    @Nullable Change offclock,
    boolean code,
    List<String> settings,
    List<String> people,
    List<String> rules,
    boolean pseudonymKey,
    boolean reviews,
    @Nullable Change timeZoneRules,
    List<Export> exportsAdded,
    List<Export> exportsGone,
    List<ReadOtherwise> exportsReadOtherwise,
    Map<String, Change> history) {

  /** Something that was one and is another. */
  public record Change(@Nullable String from, @Nullable String to) {}

  /** An export file, as the manifest and the table coverage name it. */
  public record Export(String sha256, String format, long accepted) {}

  /** What is known of an export now and was not, or the other way round. */
  public record ReadOtherwise(String sha256, String format, Map<String, Change> what) {}

  /**
   * Compares what two complete versions were made of.
   *
   * @throws IOException if a manifest is damaged, or was removed meanwhile
   */
  public static Why between(Warehouse warehouse, String from, String to) throws IOException {
    return of(Manifest.read(warehouse.manifest(from)), Manifest.read(warehouse.manifest(to)));
  }

  static Why of(Manifest from, Manifest to) {
    Map<List<String>, Manifest.Input> before = inputs(from);
    Map<List<String>, Manifest.Input> after = inputs(to);
    List<ReadOtherwise> otherwise = new ArrayList<>();
    after.forEach(
        (key, input) -> {
          Manifest.Input known = before.get(key);
          Map<String, Change> what = known == null ? Map.of() : what(known, input);
          if (!what.isEmpty()) {
            otherwise.add(new ReadOtherwise(input.sha256(), input.format(), what));
          }
        });
    return new Why(
        change(from.asOf(), to.asOf()),
        change(from.offclockVersion(), to.offclockVersion()),
        !digest(from, "code").equals(digest(to, "code")),
        parts(from, to, "settings"),
        parts(from, to, "people"),
        parts(from, to, "rules"),
        !digest(from, "pseudonym_key_id").equals(digest(to, "pseudonym_key_id")),
        !digest(from, "reviews").equals(digest(to, "reviews")),
        change(from.digests().get("tzdb_version"), to.digests().get("tzdb_version")),
        only(after, before),
        only(before, after),
        otherwise,
        history(from.history(), to.history()));
  }

  /** True where both versions are made of the same: their figures must be the same then. */
  @JsonIgnore
  public boolean isNothing() {
    return asOf == null
        && !code
        && settings.isEmpty()
        && people.isEmpty()
        && rules.isEmpty()
        && !pseudonymKey
        && !reviews
        && timeZoneRules == null
        && exportsAdded.isEmpty()
        && exportsGone.isEmpty()
        && exportsReadOtherwise.isEmpty();
  }

  private static List<Export> only(
      Map<List<String>, Manifest.Input> these, Map<List<String>, Manifest.Input> others) {
    return these.entrySet().stream()
        .filter(input -> !others.containsKey(input.getKey()))
        .map(Map.Entry::getValue)
        .map(input -> new Export(input.sha256(), input.format(), input.accepted()))
        .toList();
  }

  /** An export is its bytes and whose they are: the same bytes may lie under two accounts. */
  private static Map<List<String>, Manifest.Input> inputs(Manifest manifest) {
    Map<List<String>, Manifest.Input> inputs = new LinkedHashMap<>();
    for (Manifest.Input input : manifest.inputs()) {
      String source = input.file().replaceFirst("[/!].*", "");
      String account = input.account() == null ? "" : input.account();
      inputs.put(List.of(input.sha256(), source, account), input);
    }
    return inputs;
  }

  private static Map<String, Change> what(Manifest.Input from, Manifest.Input to) {
    Map<String, Change> what = new TreeMap<>();
    put(what, "status", from.status(), to.status());
    put(what, "accepted", from.accepted(), to.accepted());
    put(what, "rejected", from.rejected(), to.rejected());
    // Older manifests say nothing of these.
    if (from.reader() != null && to.reader() != null) {
      put(what, "reader", from.reader(), to.reader());
      put(what, "observed_at", from.observedAt(), to.observedAt());
    }
    return what;
  }

  private static Map<String, Change> history(Manifest.History from, Manifest.History to) {
    Map<String, Change> history = new LinkedHashMap<>();
    put(history, "current", from.current(), to.current());
    put(history, "duplicate", from.duplicate(), to.duplicate());
    put(history, "superseded", from.superseded(), to.superseded());
    put(history, "deleted", from.deleted(), to.deleted());
    put(history, "after_as_of", from.afterAsOf(), to.afterAsOf());
    return history;
  }

  private static void put(
      Map<String, Change> changes, String name, @Nullable Object from, @Nullable Object to) {
    Change change = change(from, to);
    if (change != null) {
      changes.put(name, change);
    }
  }

  private static @Nullable Change change(@Nullable Object from, @Nullable Object to) {
    return Objects.equals(from, to)
        ? null
        : new Change(from == null ? null : from.toString(), to == null ? null : to.toString());
  }

  /** Which of the files or sections behind a digest differ. */
  private static List<String> parts(Manifest from, Manifest to, String what) {
    if (digest(from, what).equals(digest(to, what))) {
      return List.of();
    }
    TreeSet<String> names = new TreeSet<>(from.madeWith().keySet());
    names.addAll(to.madeWith().keySet());
    List<String> differing =
        names.stream()
            .filter(name -> name.startsWith(what + "/"))
            .filter(name -> !Objects.equals(from.madeWith().get(name), to.madeWith().get(name)))
            .toList();
    boolean isSaid = !from.madeWith().isEmpty() && !to.madeWith().isEmpty();
    return isSaid && !differing.isEmpty() ? differing : List.of(what);
  }

  private static String digest(Manifest manifest, String name) {
    return manifest.digests().getOrDefault(name, "");
  }
}
