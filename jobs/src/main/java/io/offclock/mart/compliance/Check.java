package io.offclock.mart.compliance;

/** A check of a rule that fired, and how grave it is. */
record Check(String name, Severity severity) {}
