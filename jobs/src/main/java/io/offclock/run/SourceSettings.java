package io.offclock.run;

import io.offclock.attribution.people.Spelling;
import io.offclock.contract.AccountName;
import io.offclock.intake.SourceDescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list {@code sources} of {@code offclock.yaml}: exports with an author column, a folder under
 * landing/ each.
 */
final class SourceSettings {
  /** Folders under landing/ that hold personal exports. */
  private static final Set<String> PLATFORMS =
      Set.of(
          "linkedin",
          "x",
          "mastodon",
          "facebook",
          "instagram",
          "threads",
          "reddit",
          "youtube",
          "tiktok",
          "bluesky",
          "viva");

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");

  private SourceSettings() {}

  static List<SourceDescription> read(YamlSection top) {
    List<SourceDescription> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlSection in : top.sections("sources", SourceSection.KEYS)) {
      String name = name(in, names);
      String like = in.text("like");
      boolean known = like == null || Presets.NAMES.contains(like);
      if (like != null && !known) {
        in.finding(
            "like",
            YamlSection.quoted(like),
            "one of the ready descriptions " + String.join(", ", Presets.NAMES),
            Spelling.nearest(like, Presets.NAMES)
                .map(near -> "Did you mean " + near + "?")
                .orElse("Describe the source key by key instead."));
      }
      SourceDescription preset = like == null || !known ? null : Presets.named(like);
      if (known) {
        sources.add(SourceSection.describe(name, in, preset));
      }
    }
    return List.copyOf(sources);
  }

  private static String name(YamlSection in, Set<String> names) {
    String name = in.required("name", "the name of a folder under landing/");
    if (name == null) {
      return "";
    }
    if (!NAME.matcher(name).matches()) {
      in.finding(
          "name",
          YamlSection.quoted(name),
          "small letters, digits, hyphens and underscores",
          "Give the source and its folder under landing/ such a name.");
    } else if (PLATFORMS.contains(AccountName.platform(name))) {
      in.finding(
          "name",
          YamlSection.quoted(name),
          "a name that is no platform's",
          "Its folder under landing/ holds the platform's own exports.");
    } else if (!names.add(name)) {
      in.finding(
          "name",
          YamlSection.quoted(name) + ", which another source has too",
          "a name of its own",
          "Give each source its own folder under landing/.");
    }
    return name;
  }
}
