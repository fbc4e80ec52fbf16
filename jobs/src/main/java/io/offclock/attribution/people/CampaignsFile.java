package io.offclock.attribution.people;

import io.offclock.attribution.people.Programme.Campaign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/campaigns.csv}: one per campaign, place and period. Rows of a campaign
 * for one place do not overlap.
 *
 * @param campaigns in file order; rows with findings are left out
 * @param ids every id that occurs, also in rows with findings
 */
record CampaignsFile(List<Campaign> campaigns, TreeSet<String> ids) {
  static final List<String> COLUMNS =
      List.of(
          "campaign_id",
          "is_required",
          "has_quota",
          "country",
          "subdivision",
          "valid_from",
          "valid_to",
          "paid_time_code");

  /** Columns that came later: a header may lack them. */
  static final Set<String> OPTIONAL = Set.of("paid_time_code");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  /** The campaign and place of a row, of which periods must not overlap. */
  private record Where(String id, @Nullable String country, @Nullable String subdivision) {}

  private record Line(PeopleRow row, Validity validity) {}

  static CampaignsFile of(PeopleTable table) {
    List<Campaign> campaigns = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    Map<Where, List<Line>> earlier = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = id(row);
      ids.add(id);
      Boolean required = stated(row, "is_required");
      Boolean quota = stated(row, "has_quota");
      String country = EmployeesFile.country(row);
      String subdivision = EmployeesFile.subdivision(row);
      Validity validity = Validity.openOf(row);
      Boolean paidTimeCode = row.flag("paid_time_code");
      if (row.sound() && required != null && quota != null) {
        Line line = new Line(row, validity);
        reportOverlap(
            line,
            earlier.computeIfAbsent(new Where(id, country, subdivision), w -> new ArrayList<>()));
        campaigns.add(
            new Campaign(
                id,
                required,
                quota,
                country,
                subdivision,
                validity.from(),
                validity.to(),
                paidTimeCode));
      }
    }
    return new CampaignsFile(List.copyOf(campaigns), ids);
  }

  /** The campaign of a row; empty, or a finding, where it is none that can be published. */
  static String id(PeopleRow row) {
    String id = row.required("campaign_id", "the campaign's id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      row.finding(
          "campaign_id",
          PeopleRow.quoted(id),
          "up to 40 letters, digits, dots, hyphens and underscores",
          "The id is published: name the campaign by it and nobody.");
    }
    return id;
  }

  /** A truth value that a row must state: what nobody says is not taken for no. */
  private static @Nullable Boolean stated(PeopleRow row, String column) {
    row.required(column, "true or false");
    return row.flag(column);
  }

  private static void reportOverlap(Line line, List<Line> earlier) {
    for (Line other : earlier) {
      if (line.validity().overlaps(other.validity())) {
        line.row()
            .finding(
                "valid_from",
                "a row "
                    + line.validity().words()
                    + " that overlaps line "
                    + other.row().line()
                    + " of the same campaign and place",
                "one row of a campaign and place at a time",
                "End one row before the other begins, or take one away.");
        break;
      }
    }
    earlier.add(line);
  }
}
