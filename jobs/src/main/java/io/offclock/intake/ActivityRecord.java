package io.offclock.intake;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.Visibility;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of an export that could be read: an activity, or one version or sighting of it. Only
 * what the source states is filled; no clock is ever copied from another.
 *
 * @param recordNumber 1-based position among the records framed in the file
 * @param byteOffset 0-based offset of the record's first byte in the (decompressed) file
 * @param nativeKey the platform's own key of the activity, equal in every export that shows it; of
 *     an edit chain the first id
 * @param versionKey the key of this version; equal to {@code nativeKey} where nothing was edited
 * @param kind what the person did
 * @param origin whose words it carries
 * @param platform lower case, where each record of the source names its own; null where the source
 *     has one
 * @param author the handle in an author column; null where the landing folder names the account
 * @param text the author's words, unescaped; null where there are none
 * @param language BCP 47 primary language the source states; null where it states none
 * @param client the publishing client's name as the source states it; null where it states none
 * @param composed when it was written or queued; null where the source does not say
 * @param scheduledFor the plan of a scheduler, not a clock
 * @param published when it became visible; null where the source does not say
 * @param deletedAt when the author deleted it
 * @param targetKey native key of the post answered, reshared or reacted to
 * @param visibility who could see it
 * @param hasMedia a photo, video or document is attached
 * @param linkHosts space-separated lower-case host names of links in the record; null if none
 * @param linkPages space-separated keys of the pages that links lead to, as {@code
 *     PageAddress.keys} gives them; null if none
 * @param contentId the programme's id of company-provided content; null if none
 * @param impressions times shown; null where not counted
 * @param reactions likes and their kin
 * @param comments comments or replies received
 * @param shares reshares received
 * @param clicks link clicks
 * @param supplement true where the record is the full text of another record and no activity of its
 *     own (X note tweets); it is matched to its post by account, second and beginning of the text
 */
public record ActivityRecord(
    long recordNumber,
    long byteOffset,
    String nativeKey,
    String versionKey,
    ActivityKind kind,
    ContentOrigin origin,
    @Nullable String platform,
    @Nullable String author,
    @Nullable String text,
    @Nullable String language,
    @Nullable String client,
    @Nullable Stamp composed,
    @Nullable Instant scheduledFor,
    @Nullable Stamp published,
    @Nullable Instant deletedAt,
    @Nullable String targetKey,
    Visibility visibility,
    boolean hasMedia,
    @Nullable String linkHosts,
    @Nullable String linkPages,
    @Nullable String contentId,
    @Nullable Long impressions,
    @Nullable Long reactions,
    @Nullable Long comments,
    @Nullable Long shares,
    @Nullable Long clicks,
    boolean supplement) {

  /** The instant of the composing clock, UTC; null where the record states none. */
  public @Nullable Instant composedAt() {
    return composed == null ? null : composed.at();
  }

  /** The instant of the publishing clock, UTC; null where the record states none. */
  public @Nullable Instant publishedAt() {
    return published == null ? null : published.at();
  }

  /** The publishing clock, else the composing clock; null where the record states neither. */
  public @Nullable Stamp leading() {
    return published != null ? published : composed;
  }

  /** The instant of {@link #leading}, UTC; null where the record states no clock. */
  public @Nullable Instant activityAt() {
    Stamp leading = leading();
    return leading == null ? null : leading.at();
  }

  /** Starts a record with everything that a source need not state left out. */
  public static Builder at(long recordNumber, long byteOffset) {
    return new Builder(recordNumber, byteOffset);
  }

  /** Collects one record; not reusable. Set at least the key, the kind and one clock. */
  public static final class Builder {
    private final long recordNumber;
    private final long byteOffset;
    private String nativeKey = "";
    private String versionKey = "";
    private ActivityKind kind = ActivityKind.POST;
    private ContentOrigin origin = ContentOrigin.ORIGINAL;
    private @Nullable String platform;
    private @Nullable String author;
    private @Nullable String text;
    private @Nullable String language;
    private @Nullable String client;
    private @Nullable Stamp composed;
    private @Nullable Instant scheduledFor;
    private @Nullable Stamp published;
    private @Nullable Instant deletedAt;
    private @Nullable String targetKey;
    private Visibility visibility = Visibility.UNKNOWN;
    private boolean hasMedia;
    private @Nullable String linkHosts;
    private @Nullable String linkPages;
    private @Nullable String contentId;
    private @Nullable Long impressions;
    private @Nullable Long reactions;
    private @Nullable Long comments;
    private @Nullable Long shares;
    private @Nullable Long clicks;
    private boolean supplement;

    private Builder(long recordNumber, long byteOffset) {
      this.recordNumber = recordNumber;
      this.byteOffset = byteOffset;
    }

    public Builder key(String nativeKey, String versionKey) {
      this.nativeKey = nativeKey;
      this.versionKey = versionKey;
      return this;
    }

    public Builder kind(ActivityKind kind, ContentOrigin origin) {
      this.kind = kind;
      this.origin = origin;
      return this;
    }

    public Builder platform(@Nullable String platform) {
      this.platform = platform;
      return this;
    }

    public Builder author(@Nullable String author) {
      this.author = author;
      return this;
    }

    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    public Builder language(@Nullable String language) {
      this.language = language;
      return this;
    }

    public Builder client(@Nullable String client) {
      this.client = client;
      return this;
    }

    public Builder composed(@Nullable Stamp composed) {
      this.composed = composed;
      return this;
    }

    public Builder scheduledFor(@Nullable Instant scheduledFor) {
      this.scheduledFor = scheduledFor;
      return this;
    }

    public Builder published(@Nullable Stamp published) {
      this.published = published;
      return this;
    }

    public Builder deletedAt(@Nullable Instant deletedAt) {
      this.deletedAt = deletedAt;
      return this;
    }

    public Builder targetKey(@Nullable String targetKey) {
      this.targetKey = targetKey;
      return this;
    }

    public Builder visibility(Visibility visibility) {
      this.visibility = visibility;
      return this;
    }

    public Builder hasMedia(boolean hasMedia) {
      this.hasMedia = hasMedia;
      return this;
    }

    public Builder links(RecordLinks links) {
      this.linkHosts = links.hosts();
      this.linkPages = links.pages();
      return this;
    }

    public Builder contentId(@Nullable String contentId) {
      this.contentId = contentId;
      return this;
    }

    public Builder counters(
        @Nullable Long impressions,
        @Nullable Long reactions,
        @Nullable Long comments,
        @Nullable Long shares,
        @Nullable Long clicks) {
      this.impressions = impressions;
      this.reactions = reactions;
      this.comments = comments;
      this.shares = shares;
      this.clicks = clicks;
      return this;
    }

    public Builder supplement(boolean supplement) {
      this.supplement = supplement;
      return this;
    }

    public ActivityRecord build() {
      return new ActivityRecord(
          recordNumber,
          byteOffset,
          nativeKey,
          versionKey,
          kind,
          origin,
          platform,
          author,
          text,
          language,
          client,
          composed,
          scheduledFor,
          published,
          deletedAt,
          targetKey,
          visibility,
          hasMedia,
          linkHosts,
          linkPages,
          contentId,
          impressions,
          reactions,
          comments,
          shares,
          clicks,
          supplement);
    }
  }
}
