package io.offclock.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.offclock.run.HistoryPost.Kind;
import io.offclock.sample.CreatorAnalyticsFile;
import io.offclock.sample.CreatorAnalyticsFile.Line;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * What happens in one invented company: what its people posted, edited and removed, and which of
 * their exports came when, late, twice or never.
 */
final class HistoryCompany {
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
  private final HistoryPeople people;
  private final LongSupplier numbers;
  private final List<HistoryPost> posts = new ArrayList<>();

  /** Every file that ever lay in the landing folder; none comes twice under one name. */
  private final Map<String, byte[]> delivered = new TreeMap<>();

  /** What came since it was last asked for. */
  private final Map<String, byte[]> arrived = new TreeMap<>();

  private final List<Map<String, byte[]>> held = new ArrayList<>();
  private final Set<String> happened = new TreeSet<>();
  private Instant now = Instant.EPOCH;

  /**
   * @param tag ends each name, so that no other company has it
   * @param numbers gives every export another number
   */
  HistoryCompany(Random random, String tag, LongSupplier numbers) {
    this.random = random;
    this.people = new HistoryPeople(random, tag);
    this.numbers = numbers;
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

  HistoryPeople people() {
    return people;
  }

  Map<String, byte[]> delivered() {
    return delivered;
  }

  /** Some of the people files change. */
  void change(LocalDate today) {
    for (int change = random.nextInt(3); change > 0; change--) {
      people.change(today);
      happened.add("PEOPLE_CHANGED");
    }
  }

  /** People do this and that, and exports come; gives those, by path under landing/. */
  Map<String, byte[]> live(Instant until) throws IOException {
    now = until;
    arrived.clear();
    live();
    deliverNew();
    return Map.copyOf(arrived);
  }

  /** Somebody tidies up the landing folder; what was read stays read. Gives what goes. */
  Set<String> tidyUp() {
    Set<String> gone = new TreeSet<>();
    for (String path : delivered.keySet()) {
      // Of a page of many authors only those are kept who are known when it is read.
      if (!path.endsWith(".jsonl") && random.nextBoolean()) {
        gone.add(path);
        happened.add("LEFT_LANDING");
      }
    }
    return gone;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
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
  private void deliverAgain(String path) {
    String[] parts = path.split("/", 3);
    String again = parts[0] + "/";
    if (parts.length == 3) {
      boolean isAnothers = random.nextInt(5) == 0 && people.handles.containsKey(parts[0]);
      happened.add(isAnothers ? "DELIVERED_AS_ANOTHERS" : "DELIVERED_AGAIN");
      again += (isAnothers ? any(people.handles.get(parts[0])) : parts[1]) + "/";
    }
    deliver(
        Map.of(
            again + "again-" + numbers.getAsLong() + "/" + parts[parts.length - 1], bytes(path)));
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
        made.add(Map.of("x/" + handle + "/api-" + numbers.getAsLong() + ".jsonl", lines));
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
        : Map.of(source + "/seen-" + numbers.getAsLong() + ".csv", csv.getBytes(UTF_8));
  }

  /** As a tool names an author: the account, in another spelling, or whom it posts for. */
  private String author(HistoryPost post) {
    return switch (random.nextInt(6)) {
      case 0 -> post.handle.toUpperCase(java.util.Locale.ROOT);
      case 1 -> post.platform.equals("x") ? people.company : post.handle;
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
      case "x" -> archive(to + "archive-" + numbers.getAsLong() + "/data/", handle);
      default -> {
        List<HistoryPost> all = standing(platform, handle, Kind.POST, Kind.REPLY, Kind.RESHARE);
        String outbox = to + "outbox-" + numbers.getAsLong() + "/outbox.json";
        yield all.isEmpty() ? Map.of() : Map.of(outbox, HistoryExports.outbox(all).getBytes(UTF_8));
      }
    };
  }

  private Map<String, byte[]> linkedIn(String to, String handle) throws IOException {
    String day = "%1$tm-%1$td-%1$tY".formatted(today());
    String folder = random.nextInt(4) == 0 ? "part" : "Complete_LinkedInDataExport_" + day;
    String in = to + folder + "_" + numbers.getAsLong() + "/";
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

  private void deliver(Map<String, byte[]> export) {
    for (Map.Entry<String, byte[]> file : export.entrySet()) {
      if (delivered.putIfAbsent(file.getKey(), file.getValue()) != null) {
        throw new IllegalStateException("Delivered twice under one name: " + file.getKey());
      }
      arrived.put(file.getKey(), file.getValue());
    }
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
