package io.offclock.intake.reader;

import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Exports as JSON of Mastodon, Bluesky, TikTok and of a described source. */
final class SpeedOfOthers {
  private SpeedOfOthers() {}

  static List<SpeedDialect> dialects() {
    return List.of(
        SpeedDialect.json(
            new MastodonOutboxReader(),
            "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\",\"type\":\"OrderedCollection\",\"totalItems\":7,\"orderedItems\":[",
            SpeedOfOthers::mastodon,
            "\n]}"),
        SpeedDialect.json(
            new BlueskyPostsReader(),
            "{\"feed\":[",
            i -> "{\"post\":" + BlueskyDialect.post(skeetAt(i), SpeedDialect.WORDS) + "},\n",
            "\n]}"),
        SpeedDialect.json(
            new BlueskyJetstreamReader(),
            "",
            i ->
                BlueskyDialect.event(
                    "create",
                    AtUri.POSTS,
                    BlueskyDialect.tid(skeetAt(i)),
                    BlueskyDialect.record(skeetAt(i), SpeedDialect.WORDS)),
            ""),
        // As much is passed over as is read.
        SpeedDialect.json(
            new TikTokReader(),
            "{\"Activity\":{\"Seen\":{\"List\":["
                + "{\"Date\":\"2024-11-24 08:53:18\",\"Link\":\"https://v.example/share/video/1/\"},\n"
                    .repeat(300_000)
                + "{}]}},\"Video\":{\"Videos\":{\"VideoList\":[",
            i ->
                "{\"Date\":\"2024-11-24 08:53:18\",\"Link\":\"https://v.example/share/video/1/\",\"Likes\":\"59\",\"WhoCanView\":\"Everyone\",\"Sound\":\"s\",\"Title\":\""
                    + SpeedDialect.WORDS
                    + "\"},\n",
            "\n]}}}"),
        SpeedDialect.json(
            new TabularReader(
                Sources.of(
                    Container.JSON_LINES,
                    "x",
                    Map.of(Field.ID, "id", Field.TEXT, "text", Field.REACTIONS, "counts.likes"),
                    List.of(new TimeColumn("sentAt", Clock.PUBLISHED, "iso", null)),
                    0,
                    Map.of())),
            "",
            SpeedOfOthers::described,
            ""));
  }

  private static Instant skeetAt(long i) {
    return Instant.parse("2024-05-14T07:32:10.120Z").plusSeconds(i);
  }

  private static String described(long i) {
    return """
        {"id": "%1$s", "state": "SENT", "dueAt": "2026-03-01T10:00:00Z", "sentAt": "2026-03-01T10:00:02Z", "author": {"id": "u1", "name": "Ann"}, "text": "%2$s", "channel": {"id": "c1", "service": "twitter"}, "counts": {"likes": 3, "comments": 1}}
        """
        .formatted(Long.toString(SpeedDialect.FIRST_X_ID + i), SpeedDialect.WORDS);
  }

  private static String mastodon(long i) {
    return """
        {"id":"https://m.example/users/ann/statuses/%1$s/activity","type":"Create","actor":"https://m.example/users/ann","published":"2024-05-14T07:32:10Z","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://m.example/users/ann/followers"],"object":{"id":"https://m.example/users/ann/statuses/%1$s","type":"Note","summary":null,"inReplyTo":null,"published":"2024-05-14T07:32:10Z","url":"https://m.example/@ann/%1$s","attributedTo":"https://m.example/users/ann","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://m.example/users/ann/followers"],"sensitive":false,"atomUri":"https://m.example/users/ann/statuses/%1$s","inReplyToAtomUri":null,"conversation":"tag:m.example,2024-05-14:objectId=1:objectType=Conversation","content":"<p>%2$s</p>","contentMap":{"en":"<p>%2$s</p>"},"attachment":[],"tag":[],"replies":{"id":"https://m.example/users/ann/statuses/%1$s/replies","type":"Collection","first":{"type":"CollectionPage","next":"https://m.example/users/ann/statuses/%1$s/replies?only_other_accounts=true&page=true","partOf":"https://m.example/users/ann/statuses/%1$s/replies","items":[]}}}},
        """
        .formatted(Long.toString(112_438_275_604_481_233L + i), SpeedDialect.WORDS);
  }
}
