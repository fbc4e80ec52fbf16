package io.offclock.run;

import java.net.URISyntaxException;
import java.net.URL;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.spark.sql.SparkSession;

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

  /**
   * spark-submit sets logging up before our jar is there, and would tell of every file read. Its
   * classes log by the settings of their own class loader, which is not that of our jar.
   */
  private static void replaceSparkSubmits() {
    URL ours = LibraryLog.class.getResource("/log4j2.properties");
    try {
      if (ours != null) {
        LoggerContext sparks =
            (LoggerContext) LogManager.getContext(SparkSession.class.getClassLoader(), false);
        sparks.setConfigLocation(ours.toURI());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("A resource always has a URI", e);
    }
  }
}
