package io.offclock.run;

import java.net.URISyntaxException;
import java.net.URL;
import org.apache.logging.log4j.core.config.Configurator;

/**
 * What Spark and other libraries log in this process: errors only, in the shape of Offclock's own
 * lines, as {@code log4j2.properties} says.
 */
final class LibraryLog {
  /** Read by log4j2.properties. */
  private static final String PATTERN = "offclock.log.pattern";

  private static final String JSON_PATTERN =
      "{\"time\":\"%d{yyyy-MM-dd'T'HH:mm:ss.SSS}{UTC}Z\",\"level\":\"%p\",\"stage\":\"\",\"message\":\"%enc{%c{1}: %m}{JSON}\",\"fields\":{}}%n%ex{0}";

  private LibraryLog() {}

  /** Makes their lines look like ours; to be called before they log. */
  static void follow(boolean asJson) {
    boolean known = System.getProperty(PATTERN) != null;
    if (asJson && !known) {
      System.setProperty(PATTERN, JSON_PATTERN);
    }
    if (System.getProperty("spark.master") != null
        && System.getProperty("log4j2.configurationFile") == null
        && System.getProperty("log4j.configurationFile") == null
        && !known) {
      replaceSparkSubmits();
    }
  }

  /** spark-submit sets logging up before our jar is there: it would tell of every file read. */
  private static void replaceSparkSubmits() {
    URL ours = LibraryLog.class.getResource("/log4j2.properties");
    try {
      if (ours != null) {
        Configurator.reconfigure(ours.toURI());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("A resource always has a URI", e);
    }
  }
}
