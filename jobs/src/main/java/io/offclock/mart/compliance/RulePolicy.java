package io.offclock.mart.compliance;

import java.io.Serializable;

/** What every rule's file holds: its name, where it comes from and how it is tried. */
interface RulePolicy extends Serializable {
  /** As in the file's name. */
  String id();

  /** Semantic version; a new major version makes new incidents. */
  String version();

  Legal legal();

  /** Texts and facts on which the rule must and must not fire. */
  Examples examples();
}
