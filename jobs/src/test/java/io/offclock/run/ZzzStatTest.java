package io.offclock.run;

import io.offclock.contract.Table;
import java.util.*;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ZzzStatTest {
  @Test
  void stat() {
    StringBuilder out = new StringBuilder();
    TestNight night = SampleNight.of();
    night
        .tables()
        .shared()
        .forEach(
            (t, rows) -> {
              for (String c :
                  t == Table.COVERAGE
                      ? new String[] {"suppressed_reason"}
                      : Arrays.stream(rows.get(0).schema().fieldNames())
                          .filter(f -> f.endsWith("suppressed_reason"))
                          .toArray(String[]::new)) {
                Map<String, Integer> m = new TreeMap<>();
                for (Row r : rows) {
                  String g = t == Table.COVERAGE ? "" : r.getAs("grouping");
                  String pk =
                      r.schema().getFieldIndex("period_kind").isDefined()
                          ? r.getAs("period_kind")
                          : "";
                  m.merge(pk + "/" + g + "/" + r.getAs(c), 1, Integer::sum);
                }
                out.append(t).append(' ').append(c).append(' ').append(m).append('\n');
              }
            });
    for (Row r : night.unsuppressed().get(Table.INCIDENT_SUMMARY))
      if (r.getAs("grouping").equals("COMPANY"))
        out.append(
                r.<String>getAs("period")
                    + " "
                    + r.getAs("rule_id")
                    + " "
                    + r.getAs("persons_with_incident")
                    + "/"
                    + r.getAs("persons"))
            .append('\n');
    for (Row r : night.tables().shared().get(Table.COVERAGE))
      if (r.getAs("suppressed_reason") != null && r.getAs("input_sha256") == null)
        out.append(r).append('\n');
    try {
      java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/wc-stat.txt"), out);
    } catch (Exception e) {
      throw new RuntimeException(e);
    }
  }
}
