package io.offclock.attribution.people;

import io.offclock.attribution.people.Programme.Prompt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of {@code people/prompts.csv}: one per message that asked one person to post. */
final class PromptsFile {
  static final List<String> COLUMNS = List.of("campaign_id", "employee_id", "sent_at");

  private PromptsFile() {}

  /**
   * The prompts, in file order; rows with findings are left out.
   *
   * @param campaignIds which are known; null where campaigns.csv is absent or could not be read
   * @param employeeIds who is known; null where employees.csv could not be read
   */
  static List<Prompt> read(
      PeopleTable table, @Nullable Set<String> campaignIds, @Nullable Set<String> employeeIds) {
    List<Prompt> prompts = new ArrayList<>();
    for (PeopleRow row : table.rows()) {
      String campaign = CampaignsFile.id(row);
      if (row.sound() && campaignIds != null && !campaignIds.contains(campaign)) {
        row.finding(
            "campaign_id",
            PeopleRow.quoted(campaign),
            "a campaign_id of people/campaigns.csv",
            () ->
                Spelling.nearest(campaign, campaignIds)
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("Add the campaign there, or correct the id."));
      }
      String employee = row.required("employee_id", "the recipient's id");
      if (!employee.isEmpty()) {
        row.reportUnknown("employee_id", employee, employeeIds);
      }
      Instant sentAt = row.requiredInstant("sent_at");
      if (row.sound() && sentAt != null) {
        prompts.add(new Prompt(campaign, employee, sentAt));
      }
    }
    return List.copyOf(prompts);
  }
}
