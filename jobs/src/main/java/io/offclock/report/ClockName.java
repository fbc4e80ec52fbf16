package io.offclock.report;

/** Which time an hours class is of. */
enum ClockName {
  PUBLISHED("published"),
  EFFORT("effort");

  private final String label;

  ClockName(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  Model.Clock of(Model.Hours hours) {
    return this == PUBLISHED ? hours.published() : hours.effort();
  }
}
