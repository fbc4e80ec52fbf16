package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.LinkedInCommentsReader;
import io.offclock.intake.reader.LinkedInReactionsReader;
import io.offclock.intake.reader.LinkedInRepostsReader;
import io.offclock.intake.reader.LinkedInRichMediaReader;
import io.offclock.intake.reader.LinkedInSharesReader;
import io.offclock.intake.reader.LinkedInVotesReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a LinkedIn member export, each known by its exact header, whatever language or
 * member id its name has.
 */
final class LinkedInFormats implements FormatFamily {
  /** Where a complete LinkedIn export has its articles, drafts among them. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/!])?articles/[^/!]+\\.html", Pattern.CASE_INSENSITIVE);

  /** The header and the first row of a file that may be reposts; their ids are clocks. */
  private static final Pattern FIRST_REPOST =
      Pattern.compile(
          "^\"?Date\"?,\"?Link\"?\\r?\\n"
              + "\"?(?<date>\\d{4}-\\d\\d-\\d\\d) (?<time>\\d\\d:\\d\\d:\\d\\d)\"?,"
              + "\"?https?://[^,\"\\s]*urn(?:%3A|:)li(?:%3A|:)(?:share|ugcPost)(?:%3A|:)(?<id>[1-8]\\d{18}|\\d{15,18})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final int CLOCK_SHIFT = 22;

  /** A repost's own id was minted within a second of its date; whole seconds cost another. */
  private static final long LARGEST_GAP_MILLIS = 2_000;

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
          List.of("date", "link", "optiontext"),
          LinkedInVotesReader::new,
          LinkedInRichMediaReader.COLUMNS,
          LinkedInRichMediaReader::new,
          List.of("date", "link"),
          LinkedInRepostsReader::new);

  /** Headers of exports about other people or in private; content says so whatever the name. */
  private static final Map<String, List<String>> PRIVATE_COLUMNS =
      Map.of(
          "linkedin.richmedia", LinkedInRichMediaReader.COLUMNS,
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
          "richmedia",
          "hashtagfollows",
          "causesyoucareabout",
          "learning",
          "privateidentityasset",
          "events",
          "services",
          "saveditems",
          "lanadsengagement");

  @Override
  public Optional<ExportReader> recognise(Head head) {
    for (List<String> columns : head.rows()) {
      Supplier<ExportReader> reader = LINKEDIN_HEADERS.get(columns);
      if (reader != null) {
        // A bare Date,Link is too little to go by alone.
        boolean weak =
            columns.size() == 2
                && !head.plainName().startsWith("instantreposts")
                && !beginsWithRepost(head.text());
        return weak ? Optional.empty() : Optional.of(reader.get());
      }
    }
    return Optional.empty();
  }

  /** Only a repost has a link of its own, minted when it was made. */
  private static boolean beginsWithRepost(String text) {
    Matcher first = FIRST_REPOST.matcher(text);
    if (!first.find()) {
      return false;
    }
    try {
      Instant stated = Instant.parse(first.group("date") + "T" + first.group("time") + "Z");
      long minted = Long.parseLong(first.group("id")) >> CLOCK_SHIFT;
      return Math.abs(stated.toEpochMilli() - minted) <= LARGEST_GAP_MILLIS;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  @Override
  public Optional<String> privateKind(Head head) {
    for (List<String> columns : head.rows()) {
      for (Map.Entry<String, List<String>> kind : PRIVATE_COLUMNS.entrySet()) {
        if (columns.containsAll(kind.getValue())) {
          return Optional.of(kind.getKey());
        }
      }
    }
    // A page says nothing of where it comes from; its folder does. A draft must never be kept.
    if (head.text().stripLeading().startsWith("<") && ARTICLE.matcher(head.path()).matches()) {
      return Optional.of("linkedin.articles");
    }
    boolean table = head.fileName().toLowerCase(Locale.ROOT).endsWith(".csv");
    return table && LINKEDIN_NAMES.contains(head.plainName())
        ? Optional.of("linkedin." + head.plainName())
        : Optional.empty();
  }
}
