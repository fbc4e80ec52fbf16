package io.offclock.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A headless Chromium with one tab, driven over the DevTools protocol. */
final class Browser implements AutoCloseable, WebSocket.Listener {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 30;

  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = Collections.synchronizedList(new ArrayList<>());
  private final StringBuilder received = new StringBuilder();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

  /** The browser on the path; empty where there is none. */
  static Optional<Path> find() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Browser(Path executable, Path profile) throws Exception {
    process =
        new ProcessBuilder(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket =
        http.newWebSocketBuilder()
            .buildAsync(tab(port(profile)), this)
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", JSON.createObjectNode());
    }
  }

  private int port(Path profile) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
      if (Files.exists(file) && Files.readAllLines(file).size() >= 2) {
        return Integer.parseInt(Files.readAllLines(file).get(0));
      }
      Thread.sleep(50);
    }
    process.destroyForcibly();
    throw new IOException(
        "Cannot drive the browser: found no DevToolsActivePort in its profile after "
            + PATIENCE_SECONDS
            + " s, expected one");
  }

  private URI tab(int port) throws IOException, InterruptedException {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    for (JsonNode target :
        JSON.readTree(http.send(list, HttpResponse.BodyHandlers.ofString()).body())) {
      if (target.path("type").asText().equals("page")) {
        return URI.create(target.path("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("Cannot drive the browser: found no tab, expected one");
  }

  JsonNode call(String method, ObjectNode params) throws Exception {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    ObjectNode message =
        JSON.createObjectNode().put("id", id).put("method", method).set("params", params);
    socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Opens the page at a width in CSS pixels and colour scheme {@code light} or {@code dark}. */
  void open(URI page, int width, String scheme) throws Exception {
    ObjectNode metrics =
        JSON.createObjectNode()
            .put("width", width)
            .put("height", 900)
            .put("deviceScaleFactor", 1)
            .put("mobile", false);
    call("Emulation.setDeviceMetricsOverride", metrics);
    ObjectNode media = JSON.createObjectNode();
    media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", scheme);
    call("Emulation.setEmulatedMedia", media);
    events.clear();
    loaded = new CompletableFuture<>();
    call("Page.navigate", JSON.createObjectNode().put("url", page.toString()));
    loaded.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  JsonNode evaluate(String expression) throws Exception {
    return call(
            "Runtime.evaluate",
            JSON.createObjectNode()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true))
        .path("result")
        .path("value");
  }

  byte[] screenshot() throws Exception {
    return call(
            "Page.captureScreenshot", JSON.createObjectNode().put("captureBeyondViewport", true))
        .path("data")
        .binaryValue();
  }

  /** Everything the page asked for since it was opened. */
  List<String> requests() {
    return List.copyOf(events).stream()
        .filter(e -> e.path("method").asText().equals("Network.requestWillBeSent"))
        .map(e -> e.path("params").path("request").path("url").asText())
        .toList();
  }

  /** Messages, warnings and errors of the console since the page was opened. */
  List<String> console() {
    return List.copyOf(events).stream()
        .filter(
            e ->
                List.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
                    .contains(e.path("method").asText()))
        .map(e -> e.path("params").toString())
        .toList();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    received.append(data);
    if (last) {
      try {
        accept(JSON.readTree(received.toString()));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      received.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void accept(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt());
      if (message.has("error")) {
        answer.completeExceptionally(new IllegalStateException(message.path("error").toString()));
      } else {
        answer.complete(message.path("result"));
      }
      return;
    }
    events.add(message);
    if (message.path("method").asText().equals("Page.loadEventFired")) {
      loaded.complete(null);
    }
  }

  @Override
  public void close() throws Exception {
    socket.abort();
    // The children write into the profile too; nobody may remove it before they are gone.
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    for (ProcessHandle one : all) {
      try {
        one.onExit().get(10, TimeUnit.SECONDS);
      } catch (java.util.concurrent.TimeoutException e) {
        one.destroyForcibly();
      }
    }
  }
}
