package io.offclock.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a table's contract and what its header says. Nothing of Spark is needed for it: see
 * {@link Table} for the types.
 */
public final class ContractText {
  private final String table;
  private final String ddl;

  private ContractText(String table, String ddl) {
    this.table = table;
    this.ddl = ddl;
  }

  /** Whether this Offclock knows a table of that name. */
  public static boolean exists(String table) {
    return ContractText.class.getResource(resource(table)) != null;
  }

  /**
   * The contract of a table.
   *
   * @throws IllegalStateException if there is none
   */
  public static ContractText of(String table) {
    try (InputStream in = ContractText.class.getResourceAsStream(resource(table))) {
      if (in == null) {
        throw new IllegalStateException("Cannot find " + resource(table) + " on the class path");
      }
      return new ContractText(table, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one row is, in one or more sentences. */
  public String grain() {
    return header("grain");
  }

  /** True where nothing in it is about one person; false where its rows are person-level. */
  public boolean isShared() {
    String access = header("access");
    if (!access.equals("shared") && !access.equals("restricted")) {
      throw new IllegalStateException(table + ".ddl has the access " + access);
    }
    return access.equals("shared");
  }

  /** The version of Offclock that first had it. */
  public String since() {
    return header("since");
  }

  /** The columns whose values tell which row it is; empty where it is never published. */
  public List<String> key() {
    String columns = find("key");
    return columns == null ? List.of() : Arrays.asList(columns.split(", *", -1));
  }

  /**
   * What a column means, as its comment says.
   *
   * @return null where the table has no such column
   */
  public @Nullable String meaning(String column) {
    Pattern line = Pattern.compile("(?m)^" + Pattern.quote(column) + " .* COMMENT '(.*)',?$");
    Matcher found = line.matcher(columns());
    return found.find() ? found.group(1).replace("''", "'") : null;
  }

  /** The columns as DDL. */
  String columns() {
    return ddl.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
  }

  private String header(String key) {
    String value = find(key);
    if (value == null) {
      throw new IllegalStateException(table + ".ddl has no " + key);
    }
    return value;
  }

  private @Nullable String find(String key) {
    String start = "-- " + key + ": ";
    return ddl.lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElse(null);
  }

  private static String resource(String table) {
    return "/contract/" + table + ".ddl";
  }
}
