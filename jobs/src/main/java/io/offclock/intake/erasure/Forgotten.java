package io.offclock.intake.erasure;

import io.offclock.contract.Stamp;
import org.jspecify.annotations.Nullable;

/** Tells what is of somebody who was forgotten. */
public interface Forgotten {
  /** Nobody was. */
  Forgotten NOBODY =
      new Forgotten() {
        @Override
        public boolean isEmpty() {
          return true;
        }

        @Override
        public boolean covers(String platform, String handle, @Nullable Stamp leading) {
          return false;
        }

        @Override
        public boolean coversAlways(String platform, String handle) {
          return false;
        }

        @Override
        public boolean isName(String handle) {
          return false;
        }

        @Override
        public boolean isKey(String nativeKey) {
          return false;
        }
      };

  /** True where nothing is of such a one. */
  boolean isEmpty();

  /**
   * True where a record of an account is not kept.
   *
   * @param handle as {@code AccountName} compares it
   * @param leading the clock of the record; null where it states none
   */
  boolean covers(String platform, String handle, @Nullable Stamp leading);

  /** True where no record of the account is kept, whatever its date. */
  boolean coversAlways(String platform, String handle);

  /** True of a handle, whichever the platform, that was nobody else's. */
  boolean isName(String handle);

  /** True of the platform's key of an activity that was forgotten. */
  boolean isKey(String nativeKey);
}
