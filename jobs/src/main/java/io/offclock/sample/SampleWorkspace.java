package io.offclock.sample;

import io.offclock.sample.PostingPlan.Share;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A complete workspace of invented people: settings, people files and exports in the platforms' own
 * dialects. The same options give the same content; nothing of it is held in memory but the people
 * and one day of one person. {@code rules/} is the caller's to add.
 */
public final class SampleWorkspace {
  /** Name of the file that holds what the workspace was written to contain. */
  public static final String TRUTH_FILE = "EXPECTED.json";

  private static final String SETTINGS_RESOURCE = "/sample/offclock.yaml";

  /** As LinkedIn names its downloads. */
  private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("MM-dd-yyyy");

  private SampleWorkspace() {}

  /**
   * Writes a workspace into a folder that is made if it is not there.
   *
   * @return what was written, also in {@value #TRUTH_FILE}
   * @throws IOException if it cannot be written, or if {@code landing/} has files already
   */
  public static Truth write(Path workspace, SampleOptions options) throws IOException {
    Path landing = workspace.resolve("landing");
    if (Files.isDirectory(landing)) {
      try (Stream<Path> there = Files.list(landing)) {
        if (there.findAny().isPresent()) {
          throw new IOException(
              "Cannot generate a workspace in "
                  + workspace
                  + ": found exports in its landing folder, expected none. Choose another folder.");
        }
      }
    }
    Files.createDirectories(landing);
    Files.writeString(workspace.resolve("offclock.yaml"), settings());
    Truth truth = new Truth();
    Cast cast = Cast.of(options);
    new PeopleWriter(workspace.resolve("people"), options).write(cast);
    exports(landing, cast, options, truth);
    truth.write(workspace.resolve(TRUTH_FILE));
    return truth;
  }

  /** The settings that generated workspaces have. */
  static String settings() throws IOException {
    try (InputStream in = SampleWorkspace.class.getResourceAsStream(SETTINGS_RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its resource " + SETTINGS_RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void exports(Path landing, Cast cast, SampleOptions options, Truth truth)
      throws IOException {
    Map<String, List<Share>> reports =
        PostingPlan.of(cast, options).stream()
            .collect(
                Collectors.groupingBy(
                    share -> folder(share, options), TreeMap::new, Collectors.toList()));
    ScheduledPosts scheduled = new ScheduledPosts(options);
    for (Map.Entry<String, List<Share>> report : reports.entrySet()) {
      String path = report.getKey();
      List<Share> shares = report.getValue();
      switch (shares.get(0).outlet()) {
        case HOOTSUITE -> hootsuite(landing, path, shares, scheduled, truth);
        case PLANNER, WEEKENDS -> planner(landing, path, shares, scheduled, truth);
        case TWEETS -> archive(landing, path, shares.get(0), options, truth);
        default -> {
          try (ArchiveTarget target = ArchiveTarget.folder(landing, path)) {
            LinkedInExport export = new LinkedInExport(target, options, truth);
            for (Share share : shares) {
              export.write(share);
            }
          }
        }
      }
    }
  }

  /**
   * The file, or the folder of a personal export, that a share goes to. Of who falls silent it says
   * the day on which it was taken: nothing else would tell silence from an export that ends early.
   */
  private static String folder(Share share, SampleOptions options) {
    return switch (share.outlet()) {
      case SHARES, COMMENTS, REACTIONS, REPOSTS ->
          "linkedin/"
              + share.who().handle()
              + (new Effects(options).fallsSilent(share.who())
                  ? "/Complete_LinkedInDataExport_" + TAKEN.format(options.to().plusDays(1))
                  : "");
      case TWEETS -> "x/" + share.who().xHandle();
      case HOOTSUITE -> "hootsuite/" + quarter(share.from()) + ".csv";
      case PLANNER, WEEKENDS -> "planner/" + quarter(share.from()) + ".csv";
    };
  }

  private static String quarter(LocalDate date) {
    return date.getYear() + "Q" + (date.getMonthValue() + 2) / 3;
  }

  /** Three of four archives stay zipped, as they are downloaded. */
  private static void archive(
      Path landing, String folder, Share share, SampleOptions options, Truth truth)
      throws IOException {
    String name =
        String.format(
            Locale.ROOT, "twitter-%s-%08x.zip", options.to().plusDays(1), share.who().number());
    ArchiveTarget target =
        share.who().number() % 4 == 0
            ? ArchiveTarget.folder(landing, folder)
            : ArchiveTarget.zip(
                landing,
                folder + "/" + name,
                options.observedAt().atOffset(ZoneOffset.UTC).toLocalDateTime());
    try (XArchive archive =
        new XArchive(
            target, share.who().xHandle(), options.observedAt(), options.postsPerPart(), truth)) {
      new XExport(archive, share, options).write();
    }
  }

  private static void hootsuite(
      Path landing, String path, List<Share> shares, ScheduledPosts posts, Truth truth)
      throws IOException {
    Path file = landing.resolve(path);
    Files.createDirectories(landing.resolve("hootsuite"));
    Share any = shares.get(0);
    try (HootsuiteFile report =
        new HootsuiteFile(
            Files.newBufferedWriter(file),
            any.from(),
            any.to(),
            truth.file(path, "tabular.hootsuite", ""))) {
      for (Share share : shares) {
        posts.write(share, report);
      }
    }
  }

  private static void planner(
      Path landing, String path, List<Share> shares, ScheduledPosts posts, Truth truth)
      throws IOException {
    Path file = landing.resolve(path);
    Files.createDirectories(landing.resolve("planner"));
    try (PlannerFile export =
        new PlannerFile(Files.newBufferedWriter(file), truth.file(path, "tabular.planner", ""))) {
      for (Share share : shares) {
        posts.write(share, export);
      }
    }
  }
}
