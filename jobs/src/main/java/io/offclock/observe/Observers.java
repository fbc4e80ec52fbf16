package io.offclock.observe;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a night, as the settings say. Nothing that is published depends on it.
 *
 * @param lineage where OpenLineage events go; null (the default): nowhere
 * @param textfile for Prometheus, resolve it against the workspace; null (the default): none
 */
public record Observers(@Nullable Lineage lineage, @Nullable Path textfile) {
  /** Nobody is told. */
  public static final Observers NONE = new Observers(null, null);

  /**
   * Where events go; one of file and URL is null, the other is not.
   *
   * @param file gets a line for each event, resolve it against the workspace
   * @param url gets a POST for each event
   * @param namespace of the job and the datasets; default: offclock
   */
  public record Lineage(@Nullable Path file, @Nullable URI url, String namespace) {}
}
