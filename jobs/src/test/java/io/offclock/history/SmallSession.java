package io.offclock.history;

import org.apache.spark.sql.SparkSession;

/** One Spark session for small frames, set as a night sets it where that decides a result. */
public final class SmallSession {
  private SmallSession() {}

  /** The session of this JVM; another test may have made it, and then it is shared. */
  public static SparkSession open() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("offclock-tests")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate();
  }
}
