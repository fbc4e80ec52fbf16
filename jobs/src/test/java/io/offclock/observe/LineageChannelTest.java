package io.offclock.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageChannelTest {
  private static final Duration PATIENCE = Duration.ofMillis(300);

  @TempDir Path dir;

  @Test
  void addsALineForEachEvent() throws IOException {
    Observers.Lineage lineage = new Observers.Lineage(Path.of("out/l.jsonl"), null, "n");
    LineageChannel channel = new LineageChannel(dir, lineage, null, PATIENCE);
    channel.send("{\"a\":1}");
    channel.send("{\"b\":2}");
    assertThat(dir.resolve("out/l.jsonl")).hasContent("{\"a\":1}\n{\"b\":2}\n");
  }

  @Test
  void postsEachEventWithTheToken() throws IOException {
    List<String> got = new ArrayList<>();
    HttpServer collector = collector(201, got);
    try {
      to(collector).send("{\"a\":1}");
    } finally {
      collector.stop(0);
    }
    assertThat(got).containsExactly("POST /lineage application/json Bearer key {\"a\":1}");
  }

  @Test
  void saysThatACollectorDidNotTakeIt() throws IOException {
    HttpServer collector = collector(500, new ArrayList<>());
    LineageChannel channel = to(collector);
    assertThatThrownBy(() -> channel.send("{}")).hasMessage("HTTP status 500");
    collector.stop(0);
    assertThatThrownBy(() -> channel.send("{}")).isInstanceOf(IOException.class);
  }

  @Test
  void doesNotWaitForACollectorThatNeverAnswers() throws IOException {
    try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI url = URI.create("http://127.0.0.1:%d/".formatted(deaf.getLocalPort()));
      LineageChannel channel =
          new LineageChannel(dir, new Observers.Lineage(null, url, "n"), null, PATIENCE);
      assertThatThrownBy(() -> channel.send("{}")).isInstanceOf(IOException.class);
    }
  }

  private LineageChannel to(HttpServer collector) {
    URI url = URI.create("http://127.0.0.1:%d/lineage".formatted(collector.getAddress().getPort()));
    return new LineageChannel(
        dir, new Observers.Lineage(null, url, "n"), "key", Duration.ofSeconds(5));
  }

  private static HttpServer collector(int status, List<String> got) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          got.add(
              String.join(
                  " ",
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().toString(),
                  exchange.getRequestHeaders().getFirst("Content-Type"),
                  exchange.getRequestHeaders().getFirst("Authorization"),
                  body));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
