package io.offclock.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.offclock.contract.ContractText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a manifest says nothing but what its contract documents: the counts of files, records and
 * rows that are in it are of no group and no period. Any other member could tell what tables hide.
 */
final class ManifestMembers {
  private static final String DIGEST = "[0-9a-f]{8,64}";

  /** Documented members, with what their values are like. */
  private static final List<Map.Entry<Pattern, Pattern>> KNOWN =
      List.of(
          member("as_of|run_id|status|offclock_version|company|statement_sha256", ".*"),
          member("minimum_group_size(_sensitive)?", "\\d+"),
          member("digests/tzdb_version", "\\d{4}[a-z]+"),
          member("digests/[a-z_]+", DIGEST),
          member(
              "inputs/(file|format|account|status|reason|earliest|latest|reader|observed_at)",
              "(?s).*"),
          member("inputs/(sha256|content_sha256)", DIGEST + "|null"),
          member("inputs/(bytes|seen|accepted|rejected|distinct_keys|removed)", "\\d+"),
          member("inputs/rejected_by_reason/[A-Z_]+", "\\d+"),
          member("refusals/(file|reason|sentence)", "(?s).*"),
          member("history/(current|duplicate|superseded|deleted|after_as_of)", "\\d+"),
          member("outputs/(rows|digest)", "[0-9a-f-]+"),
          member(
              "checks/name",
              "control_total .*|seen_is_accepted_and_rejected|accepted_is_history|rejected_is_rejected_records|current_is_standing"),
          member("checks/(expected|actual|passed)", "-?\\d+|true|false"),
          member(
              "durations/(intake|start|attribute|spine|marts|suppress|write|audit|flush|switch|[a-z]+ \\d{4}-\\d{2}-\\d{2})",
              "\\d+"),
          member("removed/(forgotten_records|aged_records|aged_texts)", "\\d+"),
          member("made_with/.*", DIGEST),
          member("files/[a-z_]+/.*/(bytes|sha256)", "[0-9a-f]+"));

  private ManifestMembers() {}

  private static Map.Entry<Pattern, Pattern> member(String path, String value) {
    return Map.entry(Pattern.compile(path), Pattern.compile(value));
  }

  /** Paths of members that are not documented, or hold something else; never what they hold. */
  static List<String> unknown(String json) {
    List<String> unknown = new ArrayList<>();
    try {
      look("", new JsonMapper().readTree(json), unknown);
    } catch (JsonProcessingException e) {
      unknown.add("what is no JSON");
    }
    return unknown;
  }

  private static void look(String path, JsonNode node, List<String> unknown) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        look(
            path.isEmpty() ? member.getKey() : path + "/" + member.getKey(),
            member.getValue(),
            unknown);
      }
    } else if (node.isArray()) {
      node.forEach(element -> look(path, element, unknown));
    } else if (!node.isNull() && !isKnown(path, node.asText())) {
      unknown.add(path);
    }
  }

  private static boolean isKnown(String path, String value) {
    return path.equals("outputs/table")
        ? ContractText.exists(value)
        : KNOWN.stream()
            .anyMatch(
                known ->
                    known.getKey().matcher(path).matches()
                        && known.getValue().matcher(value).matches());
  }
}
