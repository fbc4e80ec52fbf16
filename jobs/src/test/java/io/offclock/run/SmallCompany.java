package io.offclock.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fourteen people of one office, each with a LinkedIn export, and a planner that posts for some of
 * them. One, Greta, is in both, is answered, mentioned and repeated by colleagues.
 */
final class SmallCompany {
  static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  static final String GRETA = "greta.solberg";
  static final String GRETA_ID = "EMP-4711";

  /** Words that are hers alone, once in her own export and once in the planner. */
  static final String HER_WORDS = "We welded the hundredth arm today and nobody burnt a finger.";

  static final String HER_PLANNED_WORDS =
      "Open house on Friday, the coffee is strong, see you all.";

  /** Suggested by the company: she and a colleague posted it word for word. */
  static final String SUGGESTED = "The GripperOne ships in autumn, and we are proud of the team.";

  private static final List<String> HANDLES =
      List.of(
          "anna.birk",
          "bo.dahlin",
          "cora.evers",
          "dirk.falk",
          "elin.gran",
          "finn.holt",
          GRETA,
          "hugo.inger",
          "ida.jorn",
          "jan.kvist",
          "kari.lund",
          "lars.moen",
          "mia.nord",
          "nils.oster");

  private final Path root;
  private final boolean withGreta;

  private SmallCompany(Path root, boolean withGreta) {
    this.root = root;
    this.withGreta = withGreta;
  }

  /** Writes the workspace, with the starter rules and the tests' key. */
  static Path write(Path root) throws IOException {
    return new SmallCompany(root, true).write();
  }

  /** The same company, of whose exports nothing shows that Greta ever posted. */
  static Path writeWithoutHerExports(Path root) throws IOException {
    return new SmallCompany(root, false).write();
  }

  /** Key of a LinkedIn post of a person. */
  static String share(String handle, int post) {
    return "urn:li:share:75%02d00000%08d".formatted(HANDLES.indexOf(handle), post);
  }

  private Path write() throws IOException {
    for (Map.Entry<String, byte[]> rule : WorkspaceTemplate.starterRules().entrySet()) {
      put(rule.getKey(), new String(rule.getValue(), StandardCharsets.UTF_8));
    }
    put(
        "offclock.yaml",
        """
        company: {name: Acme Robotics, zone: Europe/Berlin, product_terms: [GripperOne]}
        sources:
          - name: planner
            container: csv
            platform: linkedin
            delimiter: ";"
            columns: {id: Ref, author: Owner, text: Body}
            times:
              - {column: Live, clock: published, pattern: "dd.MM.uuuu HH:mm", zone: Europe/Berlin}
            precision: MINUTE
        """);
    people();
    for (String handle : HANDLES) {
      if (withGreta || !handle.equals(GRETA)) {
        put("landing/linkedin/" + handle + "/Shares.csv", shares(handle));
      }
    }
    if (withGreta) {
      put("landing/linkedin/" + GRETA + "/broken.csv", "this is no export\n");
    }
    comments();
    put("landing/planner/2026Q3.csv", planner());
    TestNight.giveKey(root);
    return root;
  }

  private void people() throws IOException {
    StringBuilder employees =
        new StringBuilder(
            "employee_id,entity,department,job_family,level,employment_class,arrangement,"
                + "schedule_id,time_zone,country,subdivision,is_supervisor,hired_on,left_on,"
                + "programme_status,programme_since,valid_from,valid_to\n");
    StringBuilder accounts =
        new StringBuilder(
            "platform,handle,employee_id,scope,access_method,basis_id,valid_from,valid_to\n");
    for (String handle : HANDLES) {
      String id = id(handle);
      String department = HANDLES.indexOf(handle) % 2 == 0 ? "Sales" : "Works";
      employees
          .append(id)
          .append(",Acme,")
          .append(department)
          .append(",Field,L1,EXEMPT,FIXED,office,Europe/Berlin,DE,BE,false,2020-01-01,,")
          .append("ENABLED,2026-01-01,2020-01-01,\n");
      accounts
          .append("linkedin,")
          .append(handle)
          .append(",")
          .append(id)
          .append(",PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,,\n");
    }
    put("people/employees.csv", employees.toString());
    put("people/accounts.csv", accounts.toString());
    StringBuilder schedules =
        new StringBuilder(
            "schedule_id,weekday,start,end,band_start,band_end,valid_from,valid_to\n");
    for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
      schedules.append("office,").append(day).append(",09:00,17:00,,,2010-01-01,\n");
    }
    put("people/schedules.csv", schedules.toString());
    put(
        "people/agreements.csv",
        "entity,processing_basis_id,agreement_id,valid_from,valid_to\nAcme,P-1,A-1,,\n");
  }

  private static String id(String handle) {
    return handle.equals(GRETA) ? GRETA_ID : "EMP-10%02d".formatted(HANDLES.indexOf(handle));
  }

  private static String shares(String handle) {
    StringBuilder csv =
        new StringBuilder("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n");
    int person = HANDLES.indexOf(handle);
    for (int post = 0; post < 9; post++) {
      String words = "Post %d of somebody in the office, number %d.".formatted(post, person);
      if (handle.equals(GRETA)) {
        words = post == 0 ? HER_WORDS : post == 1 ? SUGGESTED : "Greta's diary, page " + post + ".";
      } else if (person == 0 && post == 0) {
        words = SUGGESTED;
      } else if (person == 1 && post == 0) {
        words = "Thanks @" + GRETA + " for the tour. She said: " + HER_WORDS;
      }
      csv.append(
              "2026-%02d-%02d %02d:15:00".formatted(7 + post / 3, 1 + person + post, 5 + post * 2))
          .append(",https://www.linkedin.com/feed/update/")
          .append(share(handle, post).replace(":", "%3A"))
          .append(",\"")
          .append(words)
          .append("\",,,MEMBER_NETWORK\n");
    }
    return csv.toString();
  }

  /** Colleagues answer her. */
  private void comments() throws IOException {
    for (String handle : List.of("cora.evers", "dirk.falk")) {
      put(
          "landing/linkedin/" + handle + "/Comments.csv",
          "Date,Link,Message\n2026-08-20 10:00:00,https://www.linkedin.com/feed/update/"
              + share(GRETA, 0).replace(":", "%3A")
              + ",\"Well done, all of you\"\n");
    }
  }

  private String planner() {
    List<String> rows = new ArrayList<>();
    rows.add("Ref;Owner;Body;Live");
    int ref = 1;
    for (String handle : HANDLES) {
      for (int post = 0; post < 2; post++, ref++) {
        if (handle.equals(GRETA) && !withGreta) {
          continue;
        }
        String words =
            handle.equals(GRETA) && post == 0
                ? HER_PLANNED_WORDS
                : "Planned words %d by hand %d.".formatted(post, ref);
        rows.add(
            "PLAN-%06d;%s;\"%s\";%02d.08.2026 18:%02d"
                .formatted(ref, handle, words, 3 + post, ref));
      }
    }
    return String.join("\n", rows) + "\n";
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
