package io.offclock.intake.reader;

import java.util.List;

/** What the HTML of a post says. */
interface MastodonHtml {
  /** Plain text; empty where there are no words. */
  String words();

  /** Where the links lead; people and hashtags are no links. */
  List<String> links();

  /** The quick way where it is enough. */
  static MastodonHtml of(String html) {
    MastodonMarkup plain = MastodonMarkup.of(html);
    return plain == null ? new MastodonText(html) : plain;
  }
}
