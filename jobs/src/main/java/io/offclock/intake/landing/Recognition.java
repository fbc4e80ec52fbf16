package io.offclock.intake.landing;

import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.LinkedInCommentsReader;
import io.offclock.intake.reader.LinkedInReactionsReader;
import io.offclock.intake.reader.LinkedInRepostsReader;
import io.offclock.intake.reader.LinkedInSharesReader;
import io.offclock.intake.reader.XManifestReader;
import io.offclock.intake.reader.XNoteTweetsReader;
import io.offclock.intake.reader.XTweetsReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which known format a file is, by its first bytes; the name only decides where they cannot. A file
 * that is neither known nor left out by design is quarantined, never guessed.
 */
public final class Recognition {
  private static final Pattern GLOBAL =
      Pattern.compile("\\s*window\\.YTD\\.([A-Za-z0-9_]+)\\.part\\d+\\s*=");
  private static final Pattern MANIFEST = Pattern.compile("\\s*window\\.__THAR_CONFIG\\s*=");
  private static final Pattern SLACK_DAY =
      Pattern.compile("\\s*\\[\\s*\\{.*\"ts\"\\s*:\\s*\"\\d+\\.\\d+\".*", Pattern.DOTALL);
  private static final Pattern DAY_FILE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\.json");
  private static final int HEADER_LINES = 30;

  /** Where a complete LinkedIn export has its articles, drafts among them. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/!])?articles/[^/!]+\\.html", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Supplier<ExportReader>> X_TYPES =
      Map.of(
          "tweets", XTweetsReader::tweets,
          "tweet", XTweetsReader::tweets,
          "deleted_tweets", XTweetsReader::deletedTweets,
          "deleted_tweet", XTweetsReader::deletedTweets,
          "community_tweet", XTweetsReader::communityTweets,
          "community_tweets", XTweetsReader::communityTweets,
          "note_tweet", XNoteTweetsReader::new,
          "note_tweets", XNoteTweetsReader::new);

  private static final Map<List<String>, Supplier<ExportReader>> LINKEDIN_HEADERS =
      Map.of(
          List.of("date", "sharelink", "sharecommentary", "sharedurl", "mediaurl", "visibility"),
          LinkedInSharesReader::new,
          List.of(
              "date",
              "sharetitle",
              "sharedescription",
              "sharelink",
              "sharecommentary",
              "sharedurl",
              "mediaurl",
              "type",
              "visibility"),
          LinkedInSharesReader::new,
          List.of("date", "link", "message"),
          LinkedInCommentsReader::new,
          List.of("date", "type", "link"),
          LinkedInReactionsReader::new,
          List.of("date", "link"),
          LinkedInRepostsReader::new);

  /** Headers of exports about other people or in private; content says so whatever the name. */
  private static final Map<String, List<String>> PRIVATE_COLUMNS =
      Map.of(
          "linkedin.messages", List.of("conversationid", "from", "to"),
          "linkedin.connections", List.of("firstname", "lastname", "connectedon"),
          "linkedin.invitations", List.of("from", "to", "sentat"),
          "linkedin.emailaddresses", List.of("emailaddress", "confirmed", "primary"),
          "linkedin.phonenumbers", List.of("extension", "number", "type"));

  /** Other files of a LinkedIn export: profile, contacts, advertising, jobs; without extension. */
  private static final Set<String> LINKEDIN_NAMES =
      Set.of(
          "messages",
          "guidemessages",
          "learningcoachmessages",
          "learningrolecoachmessages",
          "connections",
          "invitations",
          "memberfollows",
          "companyfollows",
          "importedcontacts",
          "contacts",
          "profile",
          "profilesummary",
          "positions",
          "education",
          "skills",
          "certifications",
          "courses",
          "languages",
          "honors",
          "organizations",
          "patents",
          "projects",
          "publications",
          "testscores",
          "volunteering",
          "emailaddresses",
          "phonenumbers",
          "whatsappphonenumbers",
          "registration",
          "logins",
          "securitychallenges",
          "searchqueries",
          "savedjobs",
          "savedjobanswers",
          "savedjobalerts",
          "jobapplications",
          "jobapplicantsavedanswers",
          "jobapplicantsavedscreeningquestionresponses",
          "jobseekerpreferences",
          "adtargeting",
          "adsclicked",
          "inferencesaboutyou",
          "receipts",
          "receiptsv2",
          "recommendationsgiven",
          "recommendationsreceived",
          "endorsementgiveninfo",
          "endorsementreceivedinfo",
          "verifications",
          "votes",
          "richmedia",
          "hashtagfollows",
          "causesyoucareabout",
          "learning",
          "privateidentityasset",
          "events",
          "services",
          "saveditems",
          "lanadsengagement");

  private Recognition() {}

  /**
   * The reader of a file, if its format is known.
   *
   * @param head the file's first bytes, decompressed, 64 KiB or all of it
   * @param path its path, or the last part of it; decides nothing that the content can decide
   */
  public static Optional<ExportReader> recognise(byte[] head, String path) {
    String text = decoded(head);
    String fileName = fileName(path);
    if (MANIFEST.matcher(text).lookingAt()) {
      return Optional.of(new XManifestReader());
    }
    Matcher global = GLOBAL.matcher(text);
    if (global.lookingAt()) {
      return Optional.ofNullable(X_TYPES.get(global.group(1).toLowerCase(Locale.ROOT)))
          .map(Supplier::get);
    }
    char delimiter = isUtf16(head) ? '\t' : ',';
    for (List<String> columns : rows(text, delimiter)) {
      Supplier<ExportReader> reader = LINKEDIN_HEADERS.get(columns);
      if (reader != null) {
        // A bare Date,Link is too little to go by alone.
        boolean weak = columns.size() == 2 && !plain(fileName).startsWith("instantreposts");
        return weak ? Optional.empty() : Optional.of(reader.get());
      }
    }
    return Optional.empty();
  }

  /**
   * What kind of file it is, if it must be dropped unread: private, about other people, or part of
   * an export that Offclock has no use for. Ask {@link #recognise} first.
   *
   * @param head the file's first bytes, decompressed, 64 KiB or all of it
   * @param path its path under {@code landing/}, {@code !} before the entry of a zip
   * @return a stable lower-case name such as {@code linkedin.messages}
   */
  public static Optional<String> privateKind(byte[] head, String path) {
    String fileName = fileName(path);
    String text = decoded(head);
    Matcher global = GLOBAL.matcher(text);
    if (global.lookingAt()) {
      String type = global.group(1).toLowerCase(Locale.ROOT);
      return X_TYPES.containsKey(type) ? Optional.empty() : Optional.of("x." + type);
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    if (DAY_FILE.matcher(name).matches() && SLACK_DAY.matcher(text).matches()) {
      return Optional.of("slack.messages");
    }
    for (List<String> columns : rows(text, ',')) {
      for (Map.Entry<String, List<String>> kind : PRIVATE_COLUMNS.entrySet()) {
        if (columns.containsAll(kind.getValue())) {
          return Optional.of(kind.getKey());
        }
      }
    }
    // A page says nothing of where it comes from; its folder does. A draft must never be kept.
    if (text.stripLeading().startsWith("<") && ARTICLE.matcher(path).matches()) {
      return Optional.of("linkedin.articles");
    }
    boolean known = recognise(head, fileName).isPresent();
    boolean table = name.endsWith(".csv");
    return !known && table && LINKEDIN_NAMES.contains(plain(fileName))
        ? Optional.of("linkedin." + plain(fileName))
        : Optional.empty();
  }

  private static List<List<String>> rows(String text, char delimiter) {
    return text.lines()
        .limit(HEADER_LINES)
        .map(
            line ->
                List.of(line.split(Pattern.quote(String.valueOf(delimiter)), -1)).stream()
                    .map(Recognition::columnName)
                    .toList())
        .collect(Collectors.toList());
  }

  private static String columnName(String cell) {
    return cell.strip()
        .replace("\"", "")
        .replace(" ", "")
        .replace("_", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Without extension, member-id suffix, case, spaces, underscores and hyphens. */
  private static String plain(String fileName) {
    String stem = fileName.replaceFirst("\\.[A-Za-z]+$", "").replaceFirst("_\\d+$", "");
    return stem.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
  }

  private static boolean isUtf16(byte[] head) {
    return head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
  }

  private static String decoded(byte[] head) {
    Charset charset = isUtf16(head) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    String text = new String(head, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
