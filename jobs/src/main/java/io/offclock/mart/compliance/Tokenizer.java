package io.offclock.mart.compliance;

import java.util.ArrayList;
import java.util.List;

/** Cuts a normalised text into tokens and sentences in one pass, without a pattern. */
final class Tokenizer {
  private static final String HYPHENS = "-\u2010\u2012\u2013\u2212";
  private static final String TERMINATORS = ".!?\u3002";
  private static final String CLOSERS = "\"'\u201d\u201c\u2019\u00bb\u00ab)]}\u300d";

  /** Marks that may stand in the part of an e-mail address before its sign (RFC 5322). */
  private static final String LOCAL_PART = "._%+-'";

  private static final int LONGEST_LOCAL_PART = 64;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int sentence;
  private int unwrapped;
  private boolean pause;
  private boolean sentenceEnded;
  private int lineBreaks;

  /** Position of the next at sign; negative where none follows. */
  private int nextAt;

  private Tokenizer(String text) {
    this.text = text;
    nextAt = text.indexOf('@');
  }

  /** The tokens of a text in NFKC, in order. */
  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int i = 0;
    while (i < text.length()) {
      i = tokenizer.step(i);
    }
    return tokenizer.tokens;
  }

  private int step(int i) {
    int codePoint = text.codePointAt(i);
    int mail = isWordPart(codePoint) ? mailEnd(i) : -1;
    if (mail >= 0) {
      return add(Token.Kind.EMAIL, i, mail);
    }
    if (startsUrl(i)) {
      return add(Token.Kind.URL, i, urlEnd(i));
    }
    if ((codePoint == '#' || codePoint == '@') && !isWordBefore(i)) {
      int end = tagEnd(i + 1);
      if (end > i + 1 && (codePoint == '@' || hasLetter(i + 1, end))) {
        return add(codePoint == '#' ? Token.Kind.HASHTAG : Token.Kind.MENTION, i, end);
      }
    }
    if (!isWordPart(codePoint)) {
      readGap(i, codePoint);
      return i + Character.charCount(codePoint);
    }
    if (Character.isDigit(codePoint)) {
      int digits = digitsEnd(i);
      if (digits == text.length() || !joinsWord(digits)) {
        return number(i, digits);
      }
    }
    return word(i);
  }

  private int word(int i) {
    int end = wordEnd(i);
    int kept = endsInGenitive(i, end) ? end - 2 : end;
    add(Token.Kind.WORD, i, kept);
    return end;
  }

  /** The end of an e-mail address that begins here; -1 where none does. */
  private int mailEnd(int i) {
    if (nextAt < i && nextAt >= 0) {
      nextAt = text.indexOf('@', i);
    }
    int at = nextAt;
    if (at < 0 || at - i > LONGEST_LOCAL_PART || at + 1 >= text.length()) {
      return -1;
    }
    for (int k = i; k < at; k += Character.charCount(text.codePointAt(k))) {
      if (!isWordPart(text.codePointAt(k)) && LOCAL_PART.indexOf(text.charAt(k)) < 0) {
        return -1;
      }
    }
    if (!isWordPart(text.codePointAt(at + 1))) {
      return -1;
    }
    int end = at + 1;
    while (end < text.length()
        && (isWordPart(text.codePointAt(end)) || ".-_".indexOf(text.charAt(end)) >= 0)) {
      end += Character.charCount(text.codePointAt(end));
    }
    while (".-_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** A group goes on while a joiner stands between digits; glued to letters it is no number. */
  private int number(int start, int firstEnd) {
    int end = firstEnd;
    while (end + 1 < text.length()
        && isJoiner(text.charAt(end))
        && Character.isDigit(text.codePointAt(end + 1))) {
      int next = digitsEnd(end + 1);
      if (next < text.length() && joinsWord(next)) {
        if (text.charAt(end) == ' ') {
          break;
        }
        return add(Token.Kind.WORD, start, wordEnd(next));
      }
      end = next;
    }
    add(Token.Kind.NUMBER, start, end);
    return isApostrophe(end) && end + 1 < text.length() && isGenitiveS(end + 1) ? end + 2 : end;
  }

  private int add(Token.Kind kind, int start, int end) {
    if (sentenceEnded && !tokens.isEmpty()) {
      unwrapped++;
    }
    if ((sentenceEnded || lineBreaks > 0) && !tokens.isEmpty()) {
      sentence++;
    }
    String exact = plainApostrophes(text.substring(start, end));
    String folded = NormalisedText.fold(exact).replace(' ', '-');
    boolean afterPause = pause || tokens.isEmpty();
    tokens.add(new Token(kind, exact, folded, start, end, sentence, unwrapped, afterPause));
    pause = false;
    sentenceEnded = false;
    lineBreaks = 0;
    return end;
  }

  static String plainApostrophes(String text) {
    return text.replace('\u2019', '\'').replace('\u02bc', '\'');
  }

  private void readGap(int i, int codePoint) {
    if (isLineBreak(i, codePoint)) {
      lineBreaks++;
      if (lineBreaks > 1) {
        pause = true;
        sentenceEnded = true;
      }
    } else if (TERMINATORS.indexOf(codePoint) >= 0) {
      pause = true;
      sentenceEnded |= codePoint == '\u3002' || i + 1 == text.length() || endsSentence(i + 1);
    } else if (codePoint == '-') {
      pause |= isSpace(i - 1) && isSpace(i + 1);
    } else if (isPunctuation(codePoint)) {
      pause = true;
    }
  }

  /** One for each line or paragraph separator, and one for a carriage return with its line feed. */
  private boolean isLineBreak(int i, int codePoint) {
    return switch (codePoint) {
      case '\n', 0x85, 0x2028, 0x2029 -> true;
      case '\r' -> i + 1 == text.length() || text.charAt(i + 1) != '\n';
      default -> false;
    };
  }

  private boolean endsSentence(int next) {
    char following = text.charAt(next);
    return Character.isWhitespace(following)
        || TERMINATORS.indexOf(following) >= 0
        || CLOSERS.indexOf(following) >= 0;
  }

  private boolean isSpace(int index) {
    return index < 0 || index >= text.length() || Character.isWhitespace(text.charAt(index));
  }

  private static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DASH_PUNCTUATION -> codePoint != '\u2010';
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      case Character.OTHER_PUNCTUATION -> "'@#&*/%".indexOf(codePoint) < 0;
      default -> false;
    };
  }

  private boolean startsUrl(int i) {
    char first = text.charAt(i);
    if ((first != 'h' && first != 'H' && first != 'w' && first != 'W') || isWordBefore(i)) {
      return false;
    }
    return text.regionMatches(true, i, "https://", 0, 8)
        || text.regionMatches(true, i, "http://", 0, 7)
        || text.regionMatches(true, i, "www.", 0, 4);
  }

  private int urlEnd(int i) {
    int end = i;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "<>\"\u201c\u201d\u00ab\u00bb".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > i + 1 && ".,;:!?)]}'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int tagEnd(int i) {
    int end = i;
    while (end < text.length() && (text.charAt(end) == '_' || isWordPart(text.codePointAt(end)))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean hasLetter(int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetter);
  }

  private int digitsEnd(int i) {
    int end = i;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int wordEnd(int i) {
    int end = i;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      boolean joins =
          isWordPart(codePoint)
              || ((isApostrophe(end) || codePoint == '_')
                  && end > i
                  && end + 1 < text.length()
                  && isWordPart(text.codePointAt(end + 1)));
      if (!joins) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private boolean joinsWord(int i) {
    int codePoint = text.codePointAt(i);
    return isWordPart(codePoint) || codePoint == '_' || codePoint == '@';
  }

  private boolean endsInGenitive(int start, int end) {
    return end - start > 2 && isApostrophe(end - 2) && isGenitiveS(end - 1);
  }

  private boolean isGenitiveS(int i) {
    char letter = text.charAt(i);
    return (letter == 's' || letter == 'S')
        && (i + 1 == text.length() || !isWordPart(text.codePointAt(i + 1)));
  }

  private boolean isApostrophe(int i) {
    return i < text.length() && "'\u2019\u02bc".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isJoiner(char c) {
    return c == '.' || c == ' ' || HYPHENS.indexOf(c) >= 0;
  }

  private boolean isWordBefore(int i) {
    return i > 0 && isWordPart(text.codePointBefore(i));
  }

  private static boolean isWordPart(int codePoint) {
    if (codePoint < 0x80) {
      return Character.isLetterOrDigit(codePoint);
    }
    // The modifier apostrophe is a letter to Unicode and an apostrophe to those who type it.
    int type = Character.getType(codePoint);
    return codePoint != '\u02bc'
        && (Character.isLetterOrDigit(codePoint)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK);
  }
}
