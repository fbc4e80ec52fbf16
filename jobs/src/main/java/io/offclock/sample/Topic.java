package io.offclock.sample;

/** What an invented text was written to be: the generator's own truth for the rules. */
enum Topic {
  /** Work talk that names neither company nor product. */
  PLAIN,
  /** Names the company or a product without praising it. */
  BRAND,
  /** Praises the product and says who pays the author. */
  DISCLOSED,
  /** Praises the product and does not say so. */
  UNDISCLOSED,
  /** Holds a number that is a valid social security number by form. */
  SSN,
  /** Holds a payment card number that passes its check digit. */
  CARD,
  /** Talks with colleagues about pay: protected, and no incident of a person. */
  PAY,
  /** Nothing to do with work. */
  PRIVATE,
  /** A record without words of its own. */
  NONE;

  /** Draws what a post of a programme account is about. */
  static Topic ofProgramme(Dice dice) {
    double u = dice.unit();
    if (u < 0.600) {
      return PLAIN;
    } else if (u < 0.840) {
      return BRAND;
    } else if (u < 0.920) {
      return DISCLOSED;
    } else if (u < 0.985) {
      return UNDISCLOSED;
    } else if (u < 0.987) {
      return SSN;
    } else if (u < 0.988) {
      return CARD;
    }
    return PAY;
  }

  /** Draws what a post of a personal account is about. */
  static Topic ofPersonal(Dice dice) {
    return dice.chance(0.85) ? PRIVATE : dice.chance(0.7) ? BRAND : DISCLOSED;
  }
}
