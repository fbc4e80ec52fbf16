package io.offclock.observe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Hands events on: appended to a file as a line each, or posted to a collector. */
public final class LineageChannel {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int HTTP_CLASS = 100;
  private static final int HTTP_SUCCESS = 2;

  private final Path workspace;
  private final Observers.Lineage lineage;
  private final @Nullable String apiKey;
  private final Duration patience;

  /**
   * @param workspace against which a file is resolved
   * @param apiKey sent as a bearer token; null: none is sent
   */
  public LineageChannel(Path workspace, Observers.Lineage lineage, @Nullable String apiKey) {
    this(workspace, lineage, apiKey, PATIENCE);
  }

  /**
   * @param patience how long a collector has to take an event
   */
  LineageChannel(
      Path workspace, Observers.Lineage lineage, @Nullable String apiKey, Duration patience) {
    this.patience = patience;
    this.workspace = workspace;
    this.lineage = lineage;
    this.apiKey = apiKey;
  }

  /**
   * Hands one event on; a collector has 5 seconds to take it.
   *
   * @throws IOException if the file cannot be written, or the collector did not take it
   */
  public void send(String event) throws IOException {
    if (lineage.file() != null) {
      append(workspace.resolve(lineage.file()), event);
    }
    if (lineage.url() != null) {
      post(lineage.url(), event);
    }
  }

  /** In one write, so that two runs at once do not mix their lines. */
  private static void append(Path file, String event) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer line = StandardCharsets.UTF_8.encode(event + "\n");
      while (line.hasRemaining()) {
        channel.write(line);
      }
    }
  }

  private void post(URI url, String event) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(patience)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(event));
    if (apiKey != null) {
      request.header("Authorization", "Bearer " + apiKey);
    }
    try {
      int status =
          HttpClient.newBuilder()
              .connectTimeout(patience)
              .build()
              .send(request.build(), HttpResponse.BodyHandlers.discarding())
              .statusCode();
      if (status / HTTP_CLASS != HTTP_SUCCESS) {
        throw new IOException("HTTP status " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("an interruption", e);
    }
  }
}
