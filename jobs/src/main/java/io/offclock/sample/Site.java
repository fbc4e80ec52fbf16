package io.offclock.sample;

import java.time.ZoneId;

/** A place of the invented company: legal entity, zone, holiday region and the language posted. */
enum Site {
  NEW_YORK("Acme Robotics Inc", "America/New_York", "US", "NY", "en"),
  CHICAGO("Acme Robotics Inc", "America/Chicago", "US", "IL", "en"),
  LOS_ANGELES("Acme Robotics Inc", "America/Los_Angeles", "US", "CA", "en"),
  LONDON("Acme Robotics Ltd", "Europe/London", "GB", "ENG", "en"),
  BERLIN("Acme Robotics GmbH", "Europe/Berlin", "DE", "BE", "de"),
  MADRID("Acme Robotics SL", "Europe/Madrid", "ES", "MD", "es"),
  BENGALURU("Acme Robotics Pvt Ltd", "Asia/Kolkata", "IN", "KA", "en"),
  SYDNEY("Acme Robotics Pty Ltd", "Australia/Sydney", "AU", "NSW", "en");

  final String entity;
  final ZoneId zone;
  final String country;
  final String subdivision;
  private final String language;

  Site(String entity, String zone, String country, String subdivision, String language) {
    this.entity = entity;
    this.zone = ZoneId.of(zone);
    this.country = country;
    this.subdivision = subdivision;
    this.language = language;
  }

  /** True where only what somebody put into the programme may be processed. */
  boolean isInTheUnion() {
    return this == BERLIN || this == MADRID;
  }

  /** What texts of people there are put together from. */
  Phrases phrases() {
    return Phrases.of(language);
  }
}
