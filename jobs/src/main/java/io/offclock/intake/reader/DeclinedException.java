package io.offclock.intake.reader;

/**
 * A value is left to the careful way. It is not said why; and there is no stack, which would take
 * longer than reading the record.
 */
@SuppressWarnings(
    "StaticAssignmentOfThrowable") // without a trace: thrown as often as a file is unusual
final class DeclinedException extends Exception {
  private static final long serialVersionUID = 1L;

  static final DeclinedException NOT_SOUND = new DeclinedException();

  /** The bytes end too early. */
  static final DeclinedException CUT = new DeclinedException();

  private DeclinedException() {
    super(null, null, false, false);
  }
}
