package io.offclock.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the company asked of its people: two campaigns, prompts to join in, and time cards. */
final class CampaignStories {
  private static final List<String> SYDNEY =
      List.of("E0006", "E0010", "E0036", "E0037", "E0038", "E0042");
  private static final List<String> NEW_YORK =
      List.of("E0013", "E0014", "E0029", "E0032", "E0084", "E0092");

  private CampaignStories() {}

  static void tell(Path people) throws IOException {
    Files.writeString(
        people.resolve("campaigns.csv"),
        """
        campaign_id,is_required,has_quota,country,subdivision,valid_from,valid_to,paid_time_code
        launch,true,false,,,2026-09-07,2026-10-05,false
        city-ranking,false,true,AU,,2026-09-28,2026-10-26,true
        """);
    StringBuilder prompts = new StringBuilder("campaign_id,employee_id,sent_at\n");
    // Saturday morning in Sydney, Monday at eleven and Saturday at ten in New York.
    SYDNEY.forEach(id -> prompts.append(prompt(id, "2026-09-12T10:00:00+10:00")));
    NEW_YORK.forEach(id -> prompts.append(prompt(id, "2026-09-14T11:00:00-04:00")));
    NEW_YORK.forEach(id -> prompts.append(prompt(id, "2026-09-26T10:00:00-04:00")));
    Files.writeString(people.resolve("prompts.csv"), prompts);
    StringBuilder cards = new StringBuilder("employee_id,start,end\n");
    for (int day = 7; day <= 30; day++) {
      String date = "2026-09-%02d".formatted(day);
      cards.append("E0090,%sT14:00:00+10:00,%1$sT22:00:00+10:00\n".formatted(date));
      cards.append("E0081,%sT06:00:00-04:00,%1$sT14:00:00-04:00\n".formatted(date));
    }
    Files.writeString(people.resolve("time_cards.csv"), cards);
  }

  private static String prompt(String employee, String sentAt) {
    return "launch," + employee + "," + sentAt + "\n";
  }
}
