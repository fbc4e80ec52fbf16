package io.offclock.mart.compliance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** A text cut into tokens, each with its zone: what the rules read. */
final class Passage {
  private static final String OPENERS =
      "\"\u201c\u201e\u00ab\u00bb\u2039\u203a\u2018\u300c\u300e'\u201a";
  private static final List<String> CLOSERS =
      List.of(
          "\"",
          "\u201d",
          "\u201c\u201d",
          "\u00bb",
          "\u00ab",
          "\u203a",
          "\u2039",
          "\u2019",
          "\u300d",
          "\u300e\u300f",
          "'",
          "\u2018\u2019");

  /** English words that are written with an apostrophe in front. */
  private static final Set<String> ELIDED =
      Set.of("bout", "cause", "em", "n", "round", "til", "tis", "twas");

  private static final int QUOTED_WORDS = 4;
  private static final int TAGS_IN_A_RUN = 3;

  private final NormalisedText text;
  private final String chars;
  private final List<Token> tokens;
  private final Zone[] zones;

  /** Position in a run of hashtags, from 1; 0 outside a run. */
  private final int[] tagPositions;

  private Passage(NormalisedText text, String chars, List<Token> tokens) {
    this.text = text;
    this.chars = chars;
    this.tokens = tokens;
    zones = new Zone[tokens.size()];
    tagPositions = new int[tokens.size()];
  }

  /**
   * Reads a text.
   *
   * @param fold code points that the network shows before the reader must click
   * @param disclaimers listed disclaimers, as the folded tokens of a sentence joined by spaces
   */
  static Passage of(String original, int maxCodePoints, int fold, Set<String> disclaimers) {
    NormalisedText text = NormalisedText.of(original, maxCodePoints);
    String chars = text.chars();
    Passage passage = new Passage(text, chars, Tokenizer.tokens(chars));
    passage.markFold(fold);
    passage.markTagRuns();
    passage.markQuotes();
    passage.markManualReshare();
    if (!disclaimers.isEmpty()) {
      passage.markDisclaimers(disclaimers, Token::unwrapped);
      passage.markDisclaimers(disclaimers, Token::sentence);
    }
    return passage;
  }

  private void markFold(int fold) {
    for (int i = 0; i < zones.length; i++) {
      zones[i] = end(i) <= fold ? Zone.VISIBLE : Zone.REST;
    }
  }

  private void markTagRuns() {
    int i = 0;
    while (i < zones.length) {
      int end = i;
      while (end < zones.length && tokens.get(end).kind() == Token.Kind.HASHTAG) {
        end++;
      }
      if (end - i >= TAGS_IN_A_RUN) {
        for (int tag = i; tag < end; tag++) {
          tagPositions[tag] = tag - i + 1;
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private void markQuotes() {
    int[] openAt = new int[OPENERS.length()];
    Arrays.fill(openAt, -1);
    boolean lineStarts = true;
    boolean lineQuoted = false;
    int at = 0;
    for (int i = 0; i <= zones.length; i++) {
      int gapEnd = i < zones.length ? tokens.get(i).start() : chars.length();
      for (; at < gapEnd; at++) {
        char c = chars.charAt(at);
        if (c == '\n') {
          lineStarts = true;
          lineQuoted = false;
        } else if (!Character.isWhitespace(c)) {
          lineQuoted |= lineStarts && c == '>';
          lineStarts = false;
          readQuotationMark(at, i, openAt);
        }
      }
      if (i < zones.length) {
        if (lineQuoted) {
          zones[i] = Zone.QUOTE;
        }
        lineStarts = false;
        at = tokens.get(i).end();
      }
    }
  }

  /** "RT @someone" and what follows it, as people pass a post on by hand. */
  private void markManualReshare() {
    for (int i = 0; i + 1 < zones.length; i++) {
      if (tokens.get(i).exact().equals("RT") && tokens.get(i + 1).kind() == Token.Kind.MENTION) {
        Arrays.fill(zones, i, zones.length, Zone.QUOTE);
        return;
      }
    }
  }

  /** An apostrophe quotes where it stands before a word and behind one, and not within. */
  private boolean isApostropheOfAQuotation(int at, boolean opens) {
    boolean wordBefore = at > 0 && !isBlankOrBracket(chars.charAt(at - 1));
    boolean wordAfter = at + 1 < chars.length() && Character.isLetterOrDigit(chars.charAt(at + 1));
    return opens ? !wordBefore && wordAfter : wordBefore && !wordAfter;
  }

  private static boolean isBlankOrBracket(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '[';
  }

  private void readQuotationMark(int at, int token, int[] openAt) {
    char c = chars.charAt(at);
    if (c == '\'' && !isApostropheOfAQuotation(at, openAt[OPENERS.indexOf(c)] < 0)) {
      return;
    }
    for (int kind = 0; kind < openAt.length; kind++) {
      if (openAt[kind] >= 0 && CLOSERS.get(kind).indexOf(c) >= 0) {
        quote(openAt[kind], token);
        openAt[kind] = -1;
        return;
      }
    }
    int kind = OPENERS.indexOf(c);
    if (kind >= 0 && !isElision(at) && !isInchMark(at)) {
      openAt[kind] = token;
    }
  }

  /** An apostrophe for what is left out: "the '90s", "class of '24", "'tis". */
  private boolean isElision(int at) {
    if ("'\u2018".indexOf(chars.charAt(at)) < 0) {
      return false;
    }
    int end = at + 1;
    while (end < chars.length() && Character.isLetterOrDigit(chars.charAt(end))) {
      end++;
    }
    String word = NormalisedText.fold(chars.substring(at + 1, end));
    boolean isYear =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && (word.length() == 2 || word.substring(2).equals("s"));
    return isYear || ELIDED.contains(word);
  }

  /** A straight mark at once behind a digit measures. */
  private boolean isInchMark(int at) {
    return chars.charAt(at) == '"' && at > 0 && Character.isDigit(chars.charAt(at - 1));
  }

  private void quote(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean isWord =
          switch (tokens.get(i).kind()) {
            case WORD, NUMBER, HASHTAG, MENTION -> true;
            case URL, EMAIL -> false;
          };
      words += isWord ? 1 : 0;
    }
    if (words >= QUOTED_WORDS) {
      Arrays.fill(zones, from, to, Zone.QUOTE);
    }
  }

  private void markDisclaimers(Set<String> disclaimers, ToIntFunction<Token> sentences) {
    int i = 0;
    while (i < zones.length) {
      int sentence = sentences.applyAsInt(tokens.get(i));
      StringBuilder words = new StringBuilder();
      int end = i;
      for (; end < zones.length && sentences.applyAsInt(tokens.get(end)) == sentence; end++) {
        words.append(end > i ? " " : "").append(tokens.get(end).folded());
      }
      if (disclaimers.contains(words.toString())) {
        Arrays.fill(zones, i, end, Zone.DISCLAIMER);
      }
      i = end;
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  boolean isCut() {
    return text.isCut();
  }

  /** Somebody else's words. */
  boolean isQuoted(int token) {
    return zones[token] == Zone.QUOTE;
  }

  /** True where what holds for the one of two tokens holds for the other: reference, section 3. */
  boolean isSameZone(int token, int other) {
    return zone(token) == zone(other);
  }

  /** True where a percent sign follows a token, at once or behind a space. */
  boolean isPercent(int token) {
    int at = tokens.get(token).end();
    if (at < chars.length() && chars.charAt(at) == ' ') {
      at++;
    }
    return at < chars.length() && chars.charAt(at) == '%';
  }

  /** True where a colon alone stands between a token and the one before. */
  boolean isAfterColon(int token) {
    int end = token == 0 ? 0 : tokens.get(token - 1).end();
    return chars.substring(end, tokens.get(token).start()).strip().equals(":");
  }

  /** The text that was cut: NFKC, without what is invisible. */
  String chars() {
    return chars;
  }

  boolean isDisclaimer(int token) {
    return zones[token] == Zone.DISCLAIMER;
  }

  /** Position in a run of three or more hashtags, from 1; 0 outside a run. */
  int tagPosition(int token) {
    return tagPositions[token];
  }

  boolean isBehindFold(int token) {
    return zones[token] == Zone.REST;
  }

  /** The zone that evidence from one token to another is said to stand in. */
  Zone zone(int last) {
    boolean own = zones[last] == Zone.VISIBLE || zones[last] == Zone.REST;
    return own && tagPositions[last] > 0 ? Zone.TAG_RUN : zones[last];
  }

  /** Code points of the original before a token. */
  int offset(int token) {
    return text.offsetOf(tokens.get(token).start());
  }

  /** Code points of the original up to and with a token. */
  int end(int token) {
    return text.endOf(tokens.get(token).end() - 1);
  }

  /** The span of the original from one token to another, both included. */
  Span span(String termId, int first, int last) {
    return new Span(termId, zone(last), offset(first), end(last) - offset(first), null);
  }
}
