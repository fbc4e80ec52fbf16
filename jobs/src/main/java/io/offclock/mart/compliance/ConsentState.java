package io.offclock.mart.compliance;

/**
 * Where a person's consent stood when the data was observed; consent is {@code [given, withdrawn)}.
 */
public enum ConsentState {
  IN_FORCE,
  /** Given later, or withdrawn by then. */
  NOT_IN_FORCE,
  NOT_RECORDED
}
