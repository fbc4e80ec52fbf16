package io.offclock.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small company whose people files change from night to night. */
final class HistoryPeople {
  private static final List<String> NAMES =
      List.of("anna", "bo", "cora", "dirk", "elin", "finn", "greta", "hugo");

  private final Random random;
  private final String tag;

  /** The handle of the company's own account. */
  final String company;

  private final String unclaimed;

  /** Rows of employees.csv by person, the department's last one last. */
  private final Map<String, List<String[]>> employees = new TreeMap<>();

  private final List<String> accounts = new ArrayList<>();

  private boolean isStrayClaimed;

  /** Rows that a later night adds. */
  private final List<String> later = new ArrayList<>();

  /** Handles by platform that somebody posts under, claimed or not. */
  final Map<String, List<String>> handles = new TreeMap<>();

  /**
   * @param tag ends each name, so that no other company has it
   */
  HistoryPeople(Random random, String tag) {
    this.random = random;
    this.tag = tag;
    this.company = "acmehq" + tag;
    this.unclaimed = "stray.hand" + tag;
    int persons = 3 + random.nextInt(6);
    for (String name : NAMES.subList(0, persons)) {
      String id = id(name);
      employees.put(id, new ArrayList<>(Collections.singletonList(employed(id))));
      account("linkedin", name + tag + ".l", id);
      if (random.nextInt(2) == 0) {
        account("x", name + tag + "x", id);
      }
      if (random.nextInt(3) == 0) {
        account("mastodon", name + tag + "m", id);
      }
    }
    handle("linkedin", unclaimed);
    handle("x", company);
    accounts.add("x," + company + ",,PROGRAMME,COMPANY_ACCOUNT,,,");
    if (random.nextInt(2) == 0) {
      String desk = "teamdesk" + tag;
      handle("x", desk);
      String claim = "x," + desk + ",%s,PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,";
      accounts.add(claim.formatted(id("anna")) + ",2026-08-20");
      later.add(claim.formatted(id("bo")) + "2026-08-20,");
    }
  }

  private String id(String name) {
    return "E-" + name + tag;
  }

  private String[] employed(String id) {
    return new String[] {
      id,
      "Acme",
      random.nextBoolean() ? "Sales" : "Works",
      "Field",
      "L1",
      "EXEMPT",
      "FIXED",
      "office",
      random.nextInt(4) == 0 ? "America/New_York" : "Europe/Berlin",
      "DE",
      "BE",
      String.valueOf(random.nextInt(4) == 0),
      "2020-01-01",
      "",
      "ENABLED",
      "2026-01-01",
      "2020-01-01",
      ""
    };
  }

  private void handle(String platform, String handle) {
    handles.computeIfAbsent(platform, key -> new ArrayList<>()).add(handle);
  }

  private void account(String platform, String handle, String id) {
    handle(platform, handle);
    (random.nextInt(6) == 0 ? later : accounts)
        .add("%s,%s,%s,PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,,".formatted(platform, handle, id));
  }

  /** One thing changes: a department, a leave, a supervisor, or whose an account is. */
  void change(LocalDate day) {
    List<String> ids = List.copyOf(employees.keySet());
    List<String[]> rows = employees.get(ids.get(random.nextInt(ids.size())));
    String[] last = rows.get(rows.size() - 1);
    switch (random.nextInt(4)) {
      case 0 -> {
        String from = day.minusDays(10).toString();
        if (from.compareTo(last[16]) > 0 && last[13].isEmpty()) {
          String[] moved = last.clone();
          moved[2] = last[2].equals("Sales") ? "Works" : "Sales";
          moved[16] = from;
          last[17] = from;
          rows.add(moved);
        }
      }
      case 1 -> rows.forEach(row -> row[13] = day.minusDays(5).toString());
      case 2 -> rows.forEach(row -> row[11] = String.valueOf(!Boolean.parseBoolean(row[11])));
      default -> {
        if (later.isEmpty() && !isStrayClaimed) {
          later.add(
              "linkedin,%s,%s,PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,2026-08-10,"
                  .formatted(unclaimed, ids.get(0)));
          isStrayClaimed = true;
        }
        if (!later.isEmpty()) {
          accounts.add(later.remove(random.nextInt(later.size())));
        }
      }
    }
  }

  /** The people files of companies that share a workspace. */
  static Map<String, String> files(List<HistoryPeople> companies) {
    List<String> roster = new ArrayList<>();
    roster.add(
        "employee_id,entity,department,job_family,level,employment_class,arrangement,"
            + "schedule_id,time_zone,country,subdivision,is_supervisor,hired_on,left_on,"
            + "programme_status,programme_since,valid_from,valid_to");
    List<String> accounts = new ArrayList<>();
    accounts.add("platform,handle,employee_id,scope,access_method,basis_id,valid_from,valid_to");
    for (HistoryPeople people : companies) {
      people.employees.values().forEach(rows -> rows.forEach(row -> roster.add(line(row))));
      accounts.addAll(people.accounts);
    }
    List<String> schedules = new ArrayList<>();
    schedules.add("schedule_id,weekday,start,end,band_start,band_end,valid_from,valid_to");
    for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
      schedules.add("office," + day + ",09:00,17:00,,,2010-01-01,");
    }
    return Map.of(
        "people/employees.csv", String.join("\n", roster) + "\n",
        "people/accounts.csv", String.join("\n", accounts) + "\n",
        "people/schedules.csv", String.join("\n", schedules) + "\n",
        "people/agreements.csv",
            "entity,processing_basis_id,agreement_id,valid_from,valid_to\nAcme,P-1,A-1,,\n");
  }

  private static String line(String[] cells) {
    return String.join(",", Arrays.asList(cells));
  }
}
