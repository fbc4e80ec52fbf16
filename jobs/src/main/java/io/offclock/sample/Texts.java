package io.offclock.sample;

import java.util.List;

/** An invented text on a topic, most of them 50 to 400 characters long. */
final class Texts {
  private static final List<String> BREAKS = List.of(" ", " ", " ", "\n", "\n\n");
  private static final List<String> TAGS =
      List.of("#robots", "#automation", "#quality", "#maintenance", "#learning", "#packaging");
  private static final List<String> EMOJI =
      List.of("\uD83E\uDD16", "\uD83D\uDD27", "\u2705", "\uD83D\uDE80", "\uD83D\uDC4F\uD83C\uDFFD");

  /** Specimens that were printed on cards in advertisements and never belonged to a person. */
  private static final List<String> SSN = List.of("078-05-1120", "219-09-9999");

  /** The card schemes' own test numbers. */
  private static final List<String> CARDS =
      List.of("4111 1111 1111 1111", "5555 5555 5555 4444", "378282246310005");

  private Texts() {}

  /** A text of up to about seven sentences. */
  static String post(Topic topic, Phrases words, Dice dice) {
    return text(topic, words, dice, 1 + dice.below(6));
  }

  /** A text of one to three sentences, as people answer. */
  static String answer(Topic topic, Phrases words, Dice dice) {
    return text(topic, words, dice, dice.below(3));
  }

  /** A text too long for a plain tweet, without characters that archives escape. */
  static String essay(Phrases words, Dice dice) {
    StringBuilder text = new StringBuilder(700);
    while (text.length() < 420) {
      text.append(text(Topic.PRIVATE, words, dice, 2)).append(' ');
      text.append(dice.oneOf(words.openings())).append(" it. ");
    }
    return text.toString().strip();
  }

  private static String text(Topic topic, Phrases words, Dice dice, int sentences) {
    StringBuilder text = new StringBuilder(512);
    if (topic == Topic.PRIVATE) {
      text.append(dice.oneOf(words.leisure()));
      for (int i = 0; i < sentences / 2; i++) {
        text.append(dice.oneOf(BREAKS)).append(dice.oneOf(words.leisure()));
      }
      return text.toString();
    }
    text.append(dice.oneOf(words.openings())).append(' ');
    text.append(dice.oneOf(words.subjects())).append('.');
    int topicAt = sentences == 0 ? 0 : dice.below(sentences);
    for (int i = 0; i <= sentences; i++) {
      if (i == topicAt) {
        aside(topic, words, dice, text);
      }
      if (i < sentences) {
        text.append(dice.oneOf(BREAKS)).append(dice.oneOf(words.sentences()));
      }
    }
    if (dice.chance(0.25)) {
      text.append(' ').append(dice.oneOf(EMOJI));
    }
    if (dice.chance(0.3)) {
      text.append(dice.chance(0.5) ? "\n\n" : " ").append(dice.oneOf(TAGS));
    }
    return text.toString();
  }

  private static void aside(Topic topic, Phrases words, Dice dice, StringBuilder text) {
    switch (topic) {
      case BRAND -> text.append(' ').append(dice.oneOf(words.brand()));
      case UNDISCLOSED -> text.append(' ').append(dice.oneOf(words.praise()));
      case DISCLOSED -> {
        text.append(' ').append(dice.oneOf(words.praise()));
        text.append(' ').append(dice.oneOf(words.disclosures()));
      }
      case SSN -> text.append(" New hire, ssn ").append(dice.oneOf(SSN)).append(", please add.");
      case CARD -> text.append(" Card ").append(dice.oneOf(CARDS)).append(" for the samples.");
      case PAY -> text.append(' ').append(dice.oneOf(words.pay()));
      case PLAIN, PRIVATE, NONE -> {}
    }
  }
}
