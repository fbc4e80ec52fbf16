package io.offclock.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.offclock.run.HistoryPost.Kind;
import io.offclock.sample.CreatorAnalyticsFile;
import io.offclock.sample.CreatorAnalyticsFile.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Some nights of an invented company: what its people posted, edited and removed, and which of
 * their exports came when, late, twice or never. The same seed tells the same history.
 */
final class RandomHistory {
  private static final int SECONDS_A_DAY = 86_400;

  private static final List<String> WORDS =
      List.of(
          "A quiet day at the bench.",
          "The GripperOne of Acme Robotics is the best gripper you can buy.",
          "Our wages at Acme Robotics are too low, we want a union.",
          "Call me at +49 30 901820 or write to me, me@mail.example.",
          "Proud of the GripperOne, get yours with 20 percent off!",
          "We should all join the union and strike for better pay.",
          "Coffee first.");

  private final Random random;
  private final Path root;
  private final HistoryPeople people;
  private final int nights;
  private final List<HistoryPost> posts = new ArrayList<>();

  /** Every file that ever lay in the landing folder; none comes twice under one name. */
  private final Map<String, byte[]> delivered = new TreeMap<>();

  private final List<Map<String, byte[]>> held = new ArrayList<>();
  private final Set<String> happened = new TreeSet<>();
  private final Set<LocalDate> asOfDates = new HashSet<>();
  private Instant now = Instant.parse("2026-08-12T06:00:00Z");
  private int exports;

  RandomHistory(long seed, Path root) throws IOException {
    this.random = new Random(seed);
    this.root = root;
    this.nights = 2 + random.nextInt(4);
    this.people = new HistoryPeople(random);
    for (Map.Entry<String, byte[]> rule : WorkspaceTemplate.starterRules().entrySet()) {
      put(rule.getKey(), rule.getValue());
    }
    put("offclock.yaml", settings().getBytes(UTF_8));
    TestNight.giveKey(root);
  }

  private static String settings() {
    String described =
        """
          - name: %s
            container: csv
            platform: %s
            delimiter: ";"
            columns: {id: Ref, author: Owner, text: Body}
            times:
              - {column: Live, clock: published, pattern: "dd.MM.uuuu HH:mm", zone: UTC}
            precision: MINUTE
        """;
    return "company: {name: Acme Robotics, zone: Europe/Berlin, brand_terms: [Acme Robotics],"
        + " product_terms: [GripperOne]}\nsources:\n"
        + described.formatted("planner", "linkedin")
        + described.formatted("scheduler", "x");
  }

  /** Names of what happened so far, and of the files that came: the kinds of both. */
  Set<String> happened() {
    Set<String> all = new TreeSet<>(happened);
    for (String path : delivered.keySet()) {
      all.add(path.replaceAll(".*/", "").replaceAll("-[0-9]+[.]", "."));
    }
    posts.stream()
        .filter(post -> post.target != null)
        .filter(post -> post.target.words.contains("union"))
        .forEach(post -> all.add("ANSWERS_SUPPRESSED_" + post.kind));
    return all;
  }

  int nights() {
    return nights;
  }

  /** Writes what has changed by the next night, and gives its as-of date. */
  LocalDate next() throws IOException {
    now = now.plusSeconds((2L + random.nextInt(9)) * SECONDS_A_DAY);
    boolean isFirst = asOfDates.isEmpty();
    boolean isQuiet = !isFirst && random.nextInt(5) == 0;
    for (int change = random.nextInt(3); !isFirst && change > 0; change--) {
      people.change(today());
      happened.add("PEOPLE_CHANGED");
    }
    for (Map.Entry<String, String> file : people.files().entrySet()) {
      put(file.getKey(), file.getValue().getBytes(UTF_8));
    }
    if (!isQuiet) {
      live();
      if (random.nextInt(4) == 0) {
        forgetLanded();
      }
      deliverNew();
    }
    LocalDate asOf = asOf();
    // Where nothing is new, another date makes another night.
    while (isQuiet && asOfDates.contains(asOf)) {
      asOf = asOf.plusDays(1);
    }
    asOfDates.add(asOf);
    return asOf;
  }

  /** Puts everything that was ever delivered into the landing folder. */
  void landEverything() throws IOException {
    for (Map.Entry<String, byte[]> file : delivered.entrySet()) {
      put("landing/" + file.getKey(), file.getValue());
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** Mostly today; some nights stay where they were, go back, or are ahead of their exports. */
  private LocalDate asOf() {
    int[] days = {0, 0, 0, -1, -4, -12, 3};
    LocalDate asOf = today().plusDays(days[random.nextInt(days.length)]);
    return !asOfDates.isEmpty() && random.nextInt(4) == 0
        ? asOfDates.stream().max(LocalDate::compareTo).orElse(asOf)
        : asOf;
  }

  private void live() {
    for (int number = 4 + random.nextInt(8); number > 0; number--) {
      posts.add(post());
    }
    for (int number = random.nextInt(3); number > 0; number--) {
      HistoryPost post = any(posts);
      if (post.kind != Kind.REACTION && post.gone == null) {
        post.edit(now.minusSeconds(random.nextInt(SECONDS_A_DAY)), words());
        happened.add("EDITED");
      }
    }
    for (int number = random.nextInt(4); number > 0; number--) {
      HistoryPost post = any(posts);
      if (post.gone != null && random.nextInt(4) == 0) {
        post.gone = null;
        happened.add("RESTORED");
      } else if (post.gone == null) {
        post.gone = now.minusSeconds(random.nextInt(SECONDS_A_DAY));
        happened.add("REMOVED");
      }
    }
  }

  private HistoryPost post() {
    String platform = any(List.copyOf(people.handles.keySet()));
    String handle = any(people.handles.get(platform));
    List<HistoryPost> known =
        posts.stream().filter(post -> post.platform.equals(platform)).toList();
    Kind kind = any(List.of(Kind.POST, Kind.POST, Kind.REPLY, Kind.RESHARE, Kind.REACTION));
    if (kind == Kind.REACTION && !platform.equals("linkedin")) {
      kind = Kind.REPLY;
    }
    HistoryPost target =
        kind == Kind.POST || known.isEmpty() || random.nextInt(8) == 0 ? null : any(known);
    // Some are dated after the night, or before the as-of date of one that went back.
    Instant at = now.minusSeconds(random.nextInt(12 * SECONDS_A_DAY) - SECONDS_A_DAY / 2);
    String words = kind == Kind.RESHARE && platform.equals("x") ? "RT @a: " + words() : words();
    return new HistoryPost(platform, handle, kind, at, random.nextInt(4096), words, target);
  }

  private String words() {
    return random.nextInt(3) == 0 ? any(WORDS) : any(WORDS) + " Note " + random.nextInt(1000) + ".";
  }

  private void deliverNew() throws IOException {
    for (Map<String, byte[]> late : List.copyOf(held)) {
      if (random.nextInt(2) == 0) {
        held.remove(late);
        happened.add("LATE");
        deliver(late);
      }
    }
    boolean isAnyDelivered = false;
    for (Map<String, byte[]> export : newExports()) {
      if (isAnyDelivered && random.nextInt(5) == 0) {
        held.add(export);
      } else {
        deliver(export);
        isAnyDelivered = true;
      }
    }
    for (int number = random.nextInt(3); number > 0 && !delivered.isEmpty(); number--) {
      deliverAgain(any(List.copyOf(delivered.keySet())));
    }
  }

  /** The same bytes under another name, at times as if they were another's. */
  private void deliverAgain(String path) throws IOException {
    String[] parts = path.split("/", 3);
    String again = parts[0] + "/";
    if (parts.length == 3) {
      boolean isAnothers = random.nextInt(5) == 0 && people.handles.containsKey(parts[0]);
      happened.add(isAnothers ? "DELIVERED_AS_ANOTHERS" : "DELIVERED_AGAIN");
      again += (isAnothers ? any(people.handles.get(parts[0])) : parts[1]) + "/";
    }
    exports++;
    deliver(Map.of(again + "again-" + exports + "/" + parts[parts.length - 1], bytes(path)));
  }

  private byte[] bytes(String path) {
    byte[] bytes = delivered.get(path);
    if (bytes == null) {
      throw new IllegalStateException("Nothing delivered as " + path);
    }
    return bytes;
  }

  private List<Map<String, byte[]>> newExports() throws IOException {
    List<Map<String, byte[]>> made = new ArrayList<>();
    for (Map.Entry<String, List<String>> platform : people.handles.entrySet()) {
      for (String handle : platform.getValue()) {
        if (random.nextInt(5) < 3) {
          made.add(export(platform.getKey(), handle));
        }
      }
    }
    if (random.nextBoolean()) {
      List<String> rows =
          listed("linkedin", Kind.POST).stream()
              .map(post -> HistoryExports.plannerRow(post, author(post)))
              .toList();
      made.add(table("planner", rows));
    }
    if (random.nextBoolean()) {
      List<String> rows =
          listed("x", Kind.POST).stream()
              .map(post -> HistoryExports.schedulerRow(post, author(post)))
              .toList();
      made.add(table("scheduler", rows));
    }
    if (random.nextBoolean()) {
      List<HistoryPost> seen = listed("x", Kind.POST, Kind.REPLY, Kind.RESHARE);
      if (!seen.isEmpty()) {
        String handle = any(people.handles.get("x"));
        byte[] lines = HistoryExports.apiLines(seen).getBytes(UTF_8);
        made.add(Map.of("x/" + handle + "/api-" + ++exports + ".jsonl", lines));
      }
    }
    made.removeIf(Map::isEmpty);
    Collections.shuffle(made, random);
    return made;
  }

  private Map<String, byte[]> table(String source, List<String> rows) {
    String csv = "Ref;Owner;Body;Live\n" + String.join("\n", rows) + "\n";
    return rows.isEmpty()
        ? Map.of()
        : Map.of(source + "/seen-" + ++exports + ".csv", csv.getBytes(UTF_8));
  }

  /** As a tool names an author: the account, in another spelling, or whom it posts for. */
  private String author(HistoryPost post) {
    return switch (random.nextInt(6)) {
      case 0 -> post.handle.toUpperCase(java.util.Locale.ROOT);
      case 1 -> post.platform.equals("x") ? HistoryPeople.COMPANY : post.handle;
      case 2 -> any(people.handles.get(post.platform));
      default -> post.handle;
    };
  }

  /** Most of what stands on a platform, as a tool that spans accounts saw it. */
  private List<HistoryPost> listed(String platform, Kind... kinds) {
    if (!people.handles.containsKey(platform)) {
      return List.of();
    }
    return posts.stream()
        .filter(post -> post.platform.equals(platform) && post.gone == null)
        .filter(post -> List.of(kinds).contains(post.kind) && random.nextInt(4) > 0)
        .toList();
  }

  private List<HistoryPost> standing(String platform, String handle, Kind... kinds) {
    return posts.stream()
        .filter(post -> post.platform.equals(platform) && post.handle.equals(handle))
        .filter(post -> post.gone == null && List.of(kinds).contains(post.kind))
        .toList();
  }

  private Map<String, byte[]> export(String platform, String handle) throws IOException {
    String to = platform + "/" + handle + "/";
    return switch (platform) {
      case "linkedin" -> linkedIn(to, handle);
      case "x" -> archive(to + "archive-" + ++exports + "/data/", handle);
      default -> {
        List<HistoryPost> all = standing(platform, handle, Kind.POST, Kind.REPLY, Kind.RESHARE);
        String outbox = to + "outbox-" + ++exports + "/outbox.json";
        yield all.isEmpty() ? Map.of() : Map.of(outbox, HistoryExports.outbox(all).getBytes(UTF_8));
      }
    };
  }

  private Map<String, byte[]> linkedIn(String to, String handle) throws IOException {
    String day = "%1$tm-%1$td-%1$tY".formatted(today());
    String folder = random.nextInt(4) == 0 ? "part" : "Complete_LinkedInDataExport_" + day;
    String in = to + folder + "_" + ++exports + "/";
    Map<String, byte[]> files = new TreeMap<>();
    List<HistoryPost> shares = standing("linkedin", handle, Kind.POST);
    files.put(in + "Shares.csv", HistoryExports.shares(shares).getBytes(UTF_8));
    List<HistoryPost> answers = standing("linkedin", handle, Kind.REPLY);
    files.put(in + "Comments.csv", HistoryExports.comments(answers).getBytes(UTF_8));
    List<HistoryPost> liked = standing("linkedin", handle, Kind.REACTION);
    files.put(in + "Reactions.csv", HistoryExports.reactions(liked).getBytes(UTF_8));
    List<HistoryPost> passedOn = standing("linkedin", handle, Kind.RESHARE);
    files.put(in + "InstantReposts.csv", HistoryExports.instantReposts(passedOn).getBytes(UTF_8));
    files.keySet().removeIf(file -> random.nextInt(4) == 0);
    if (!shares.isEmpty() && random.nextInt(3) == 0) {
      List<Line> top =
          shares.stream()
              .map(
                  post ->
                      Line.of(
                          post.urn(true),
                          LocalDate.ofInstant(post.at, ZoneOffset.UTC),
                          post.first() % 90))
              .toList();
      files.put(in + "Analytics.xlsx", CreatorAnalyticsFile.of(top, top));
    }
    return files;
  }

  private Map<String, byte[]> archive(String in, String handle) {
    Map<String, byte[]> files = new TreeMap<>();
    List<HistoryPost> tweets = standing("x", handle, Kind.POST, Kind.REPLY, Kind.RESHARE);
    List<HistoryPost> deleted =
        posts.stream()
            .filter(post -> post.platform.equals("x") && post.handle.equals(handle))
            .filter(post -> post.gone != null && post.first() % 2 == 0)
            .toList();
    files.put(in + "tweets.js", HistoryExports.tweets("tweets", tweets).getBytes(UTF_8));
    if (random.nextBoolean()) {
      String gone = HistoryExports.tweets("deleted_tweets", deleted);
      files.put(in + "deleted-tweets.js", gone.getBytes(UTF_8));
    }
    if (random.nextInt(3) > 0) {
      long elements = tweets.stream().mapToLong(post -> post.ids.size()).sum();
      long gone = deleted.stream().mapToLong(post -> post.ids.size()).sum();
      String manifest = HistoryExports.manifest(handle, now, elements, gone);
      files.put(in + "manifest.js", manifest.getBytes(UTF_8));
    }
    return files;
  }

  private void deliver(Map<String, byte[]> export) throws IOException {
    for (Map.Entry<String, byte[]> file : export.entrySet()) {
      if (delivered.putIfAbsent(file.getKey(), file.getValue()) != null) {
        throw new IllegalStateException("Delivered twice under one name: " + file.getKey());
      }
      put("landing/" + file.getKey(), file.getValue());
    }
  }

  /** Somebody tidies up the landing folder; what was read stays read. */
  private void forgetLanded() throws IOException {
    for (String path : delivered.keySet()) {
      if (random.nextBoolean()) {
        Files.deleteIfExists(root.resolve("landing").resolve(path));
        happened.add("LEFT_LANDING");
      }
    }
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
