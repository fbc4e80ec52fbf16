package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An archive of Mastodon, and Bluesky as its pages and its stream show it. */
final class OpenStories {
  private static final String MASTODON = "https://social.example/users/fjordlark";
  private static final String DID = "did:plc:fjordlarksample77invented";
  private static final String POST = "/app.bsky.feed.post/";
  private static final String PUBLIC = "\"https://www.w3.org/ns/activitystreams#Public\"";
  private static final String FOLLOWERS = "\"" + MASTODON + "/followers\"";

  private OpenStories() {}

  static void tell(DataSamples samples) throws IOException {
    samples.employs("E9017", Site.BERLIN, "Engineering,Engineering,EXEMPT,FIXED,office");
    samples.claims("mastodon,fjordlark,E9017,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9017");
    samples.claims("bluesky," + DID + ",E9017,PROGRAMME,PUBLIC,");
    mastodon(samples);
    feed(samples);
    stream(samples);
  }

  private static void mastodon(DataSamples samples) throws IOException {
    String note = "{\"type\":\"Note\",\"summary\":null,\"content\":\"%s\",\"attachment\":[]%s}";
    List<String> items =
        List.of(
            create(
                "116713477242880005",
                "2026-06-08T08:12:10Z",
                PUBLIC,
                FOLLOWERS,
                note.formatted(
                    "<p>Grüße aus der Halle &amp; bis gleich<br>um zehn</p><p>Pausenbrot: ja</p>",
                    "")),
            create(
                "116715474124800005",
                "2026-06-08T16:40:00Z",
                FOLLOWERS,
                PUBLIC,
                note.formatted(
                    "<p>Schmiert ihr <em>vor</em> dem Lauf?</p>",
                    ",\"inReplyTo\":\"https://elsewhere.example/users/bo/statuses/116713665331200005\"")),
            "{\"id\":\"%s/statuses/116741976883200005/activity\",\"type\":\"Announce\",\"actor\":\"%1$s\",\"published\":\"2026-06-13T09:00:00Z\",\"to\":[%s],\"cc\":[%s],\"object\":\"https://elsewhere.example/users/bo/statuses/116713665331200005\"}"
                .formatted(MASTODON, PUBLIC, FOLLOWERS),
            create(
                "116753537433600005",
                "2026-06-15T10:00:00Z",
                "\"https://elsewhere.example/users/bo\"",
                "",
                note.formatted("<p>@bo zzprivatedirect</p>", "")),
            create(
                "116753773363200005",
                "2026-06-15T11:00:00Z",
                FOLLOWERS,
                "",
                note.formatted("<p>zzprivatefollowers</p>", "")),
            create(
                "116758491955200005",
                "2026-06-16T07:00:00Z",
                PUBLIC,
                FOLLOWERS,
                note.formatted(
                    "<p>Zweite Fassung, mit Link: <a href=\\\"https://blog.example/riemen\\\">blog.example/riemen</a></p>",
                    ",\"updated\":\"2026-06-16T07:25:00Z\",\"likes\":{\"totalItems\":4},\"shares\":{\"totalItems\":1}")),
            create(
                "116764626124800005",
                "2026-06-17T09:00:00Z",
                PUBLIC,
                FOLLOWERS,
                "{\"type\":\"Note\",\"summary\":\"Essen\",\"sensitive\":true,\"content\":\"<p>Kantine, Teil zwei.</p>\",\"attachment\":[{\"type\":\"Document\",\"mediaType\":\"image/png\",\"url\":\"/media_attachments/files/1/original/a.png\"}]}"),
            create(
                "116770288435200005",
                "2026-06-18T09:00:00Z",
                PUBLIC,
                FOLLOWERS,
                "{\"type\":\"Question\",\"summary\":null,\"content\":\"<p>Welcher Riemen?</p>\",\"oneOf\":[{\"type\":\"Note\",\"name\":\"der kurze\",\"replies\":{\"type\":\"Collection\",\"totalItems\":3}},{\"type\":\"Note\",\"name\":\"der lange\",\"replies\":{\"type\":\"Collection\",\"totalItems\":5}}],\"endTime\":\"2026-06-19T09:00:00Z\"}"));
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "outbox.json",
        "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\",\"type\":\"OrderedCollection\",\"totalItems\":11,\"orderedItems\":["
            + String.join(",", items)
            + "]}");
    files.put(
        "actor.json",
        "{\"id\":\"%s\",\"type\":\"Person\",\"preferredUsername\":\"fjordlark\",\"publicKey\":{\"publicKeyPem\":\"zzprivatekey\"},\"outbox\":\"outbox.json\",\"likes\":\"likes.json\",\"bookmarks\":\"bookmarks.json\"}"
            .formatted(MASTODON));
    files.put("likes.json", collection("likes.json", "zzprivateliked"));
    files.put("bookmarks.json", collection("bookmarks.json", "zzprivatebookmark"));
    Verbatim.packed(
            samples,
            "mastodon/fjordlark/archive-20261001.tar.gz",
            "mastodon.outbox",
            "outbox.json",
            files)
        .has(Measure.POSTS, 4)
        .has(Measure.REPLIES, 1)
        .hasWordless(Measure.RESHARES, 1)
        .rejects(2);
    told(samples, "Monday 10:12, public", "116713477242880005", "ON");
    told(samples, "an unlisted answer, Monday 18:40", "116715474124800005", "OFF_AFTER");
    told(samples, "a boost at its own time, Saturday", "116741976883200005", "OFF_NONWORKDAY");
    told(samples, "edited since: its first time counts", "116758491955200005", "ON");
    told(samples, "a poll", "116770288435200005", "ON");
  }

  private static String create(String id, String at, String to, String cc, String object) {
    String status = MASTODON + "/statuses/" + id;
    String addressed =
        "{\"id\":\"%s\",\"published\":\"%s\",\"attributedTo\":\"%s\",\"to\":[%s],\"cc\":[%s],"
            .formatted(status, at, MASTODON, to, cc);
    return "{\"id\":\"%s/activity\",\"type\":\"Create\",\"actor\":\"%s\",\"published\":\"%s\",\"to\":[%s],\"cc\":[%s],\"object\":%s}"
        .formatted(status, MASTODON, at, to, cc, addressed + object.substring(1));
  }

  private static String collection(String name, String mark) {
    return "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"%s\",\"type\":\"OrderedCollection\",\"orderedItems\":[\"https://elsewhere.example/users/%s/statuses/1\"]}"
        .formatted(name, mark);
  }

  private static void told(DataSamples samples, String what, String id, String hours) {
    samples.comesTo(
        "Mastodon: " + what,
        "mastodon/fjordlark",
        MASTODON + "/statuses/" + id,
        hours,
        "",
        "Engineering");
  }

  private static void feed(DataSamples samples) throws IOException {
    String other = "did:plc:someoneelse77invented";
    String post =
        "{\"post\":{\"uri\":\"at://%s%s3mntmzh5oy225\",\"cid\":\"bafyreib1\",\"author\":{\"did\":\"%1$s\",\"handle\":\"fjordlark.example\",\"displayName\":\"zzprivatedisplayname\"},\"record\":{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-06-09T07:05:00.120Z\",\"langs\":[\"de\"],\"text\":\"Fünf Minuten nach neun, und der Greifer läuft. \\uD83E\\uDD16\"},\"replyCount\":1,\"repostCount\":0,\"likeCount\":3,\"quoteCount\":0,\"indexedAt\":\"2026-06-09T07:05:09.400Z\",\"viewer\":{},\"labels\":[]}}"
            .formatted(DID, POST);
    String answer =
        "{\"post\":{\"uri\":\"at://%s%s3mnul723ks225\",\"cid\":\"bafyreib2\",\"author\":{\"did\":\"%1$s\",\"handle\":\"fjordlark.example\",\"displayName\":\"zzprivatedisplayname\"},\"record\":{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-06-09T16:05:00Z\",\"langs\":[\"de\"],\"text\":\"Nach Feierabend: ja, mit Fett.\",\"reply\":{\"parent\":{\"cid\":\"bafyreio1\",\"uri\":\"at://%s%2$s3mnw57gfj2225\"},\"root\":{\"cid\":\"bafyreio1\",\"uri\":\"at://%3$s%2$s3mnw57gfj2225\"}}},\"replyCount\":0,\"repostCount\":0,\"likeCount\":0,\"quoteCount\":0,\"indexedAt\":\"2026-06-09T16:05:01.000Z\"},\"reply\":{\"parent\":{\"uri\":\"at://%3$s%2$s3mnw57gfj2225\",\"record\":{\"text\":\"zzprivateothersbluesky\"}}}}"
            .formatted(DID, POST, other);
    String repost =
        "{\"post\":{\"uri\":\"at://%s%s3mnw57gfj2225\",\"cid\":\"bafyreio1\",\"author\":{\"did\":\"%1$s\",\"handle\":\"someone.example\"},\"record\":{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-06-10T07:00:00Z\",\"text\":\"zzprivateothersbluesky\"},\"indexedAt\":\"2026-06-10T07:00:02.000Z\"},\"reason\":{\"$type\":\"app.bsky.feed.defs#reasonRepost\",\"by\":{\"did\":\"%s\",\"handle\":\"fjordlark.example\"},\"uri\":\"at://%3$s/app.bsky.feed.repost/3mnzua5xyk225\",\"indexedAt\":\"2026-06-11T18:30:01.000Z\"}}"
            .formatted(other, POST, DID);
    // A page shows what others wrote too, here somebody in the same thread.
    String theirs =
        "{\"post\":{\"uri\":\"at://%s%s3mnw57gfj2226\",\"cid\":\"bafyreio2\",\"author\":{\"did\":\"%1$s\",\"handle\":\"someone.example\"},\"record\":{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-06-10T07:00:00Z\",\"text\":\"zzprivateothersbluesky\"},\"indexedAt\":\"2026-06-10T07:00:02.000Z\"}}"
            .formatted(other, POST);
    Verbatim.byAuthors(
            samples,
            "bluesky/fjordlark/author-feed.json",
            "bluesky.posts",
            "{\"feed\":["
                + repost
                + ","
                + theirs
                + ","
                + answer
                + ","
                + post
                + "],\"cursor\":\"2026-06-09T07:05:00.12Z\"}")
        .has(Measure.POSTS, 1)
        .has(Measure.REPLIES, 1)
        .hasWordless(Measure.RESHARES, 1)
        .rejects(1);
    told(samples, "AppView: Tuesday 09:05", POST, "3mntmzh5oy225", "ON");
    told(samples, "AppView: an answer, 18:05", POST, "3mnul723ks225", "OFF_AFTER");
    told(
        samples,
        "AppView: a repost, 20:30",
        "/app.bsky.feed.repost/",
        "3mnzua5xyk225",
        "OFF_AFTER");
  }

  private static void stream(DataSamples samples) throws IOException {
    String posts = "app.bsky.feed.post";
    String first =
        event(
            1_782_115_201_000_000L,
            "create",
            posts,
            "3moug5rn2d225",
            ",\"record\":{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-06-22T08:00:00.500Z\",\"text\":\"Erster Wortlaut.\"},\"cid\":\"bafyreiq1\"");
    String updated =
        event(
            1_782_116_000_000_000L,
            "update",
            posts,
            "3moug5rn2d225",
            ",\"record\":{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-06-22T08:00:00.500Z\",\"text\":\"Zweiter Wortlaut.\"},\"cid\":\"bafyreiq2\"");
    String gone = event(1_782_288_000_000_000L, "delete", posts, "3mowwmomk2225", "");
    String like =
        event(
            1_782_282_601_000_000L,
            "create",
            "app.bsky.feed.like",
            "3mozc2oaek225",
            ",\"record\":{\"$type\":\"app.bsky.feed.like\",\"createdAt\":\"2026-06-24T06:30:00Z\",\"subject\":{\"cid\":\"bafyreio1\",\"uri\":\"at://did:plc:someoneelse77invented/app.bsky.feed.post/3mnw57gfj2225\"}},\"cid\":\"bafyreil1\"");
    String identity =
        "{\"did\":\"%s\",\"time_us\":1782290000000000,\"kind\":\"identity\",\"identity\":{\"did\":\"%1$s\",\"handle\":\"zzprivatedisplayname.example\",\"seq\":77,\"time\":\"2026-06-24T08:33:20.000Z\"}}\n"
            .formatted(DID);
    Verbatim.byAuthors(
            samples,
            "bluesky/fjordlark/jetstream.jsonl",
            "bluesky.jetstream",
            first + updated + like + gone + identity)
        .has(Measure.POSTS, 1)
        .edits(1)
        .hasWordless(Measure.REACTIONS, 1)
        .hasWordless(Measure.DELETED, 1)
        .rejects(1);
    told(samples, "Jetstream: changed since, Monday 10:00", POST, "3moug5rn2d225", "ON");
    told(
        samples, "Jetstream: a like, 08:30", "/app.bsky.feed.like/", "3mozc2oaek225", "OFF_BEFORE");
  }

  private static String event(
      long micros, String operation, String collection, String recordKey, String more) {
    return "{\"did\":\"%s\",\"time_us\":%d,\"kind\":\"commit\",\"commit\":{\"rev\":\"%4$s\",\"operation\":\"%3$s\",\"collection\":\"%5$s\",\"rkey\":\"%4$s\"%6$s}}\n"
        .formatted(DID, micros, operation, recordKey, collection, more);
  }

  private static void told(
      DataSamples samples, String what, String collection, String recordKey, String hours) {
    samples.comesTo(
        "Bluesky, " + what,
        "bluesky/" + DID,
        "at://" + DID + collection + recordKey,
        hours,
        "",
        "Engineering");
  }
}
