package io.offclock.attribution;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of publishing clients.
 *
 * @param schedulers names of clients that publish at a planned time
 */
record Clients(Set<String> schedulers) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Clients by which a person posts by hand, as X names them. */
  private static final Set<String> MANUAL =
      Set.of(
          "Twitter Web App",
          "Twitter Web Client",
          "Twitter for iPhone",
          "Twitter for iPad",
          "Twitter for Android",
          "Twitter for Mac");

  boolean isScheduler(@Nullable String client) {
    return client != null && schedulers.contains(client);
  }

  /** The name as tables have it: anybody can name a client, so one that is not known is OTHER. */
  @Nullable String published(@Nullable String client) {
    return client == null || isScheduler(client) || MANUAL.contains(client) ? client : "OTHER";
  }
}
