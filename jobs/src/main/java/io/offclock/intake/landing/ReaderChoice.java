package io.offclock.intake.landing;

import io.offclock.intake.ExportReader;
import org.jspecify.annotations.Nullable;

/** Decides from a file's first bytes, then its name, what to do with it. */
@FunctionalInterface
public interface ReaderChoice {
  /** What is given of a file to decide upon, in bytes; less where the file is shorter. */
  int HEAD_BYTES = 1 << 16;

  /**
   * Decides; must not look at anything but its arguments.
   *
   * @param source name of a described source, or the platform
   * @param head the file's first bytes, up to {@link #HEAD_BYTES}
   * @param path of the file as {@link ExportFile#path} has it; only breaks ties
   */
  Choice choose(String source, byte[] head, String path);

  /** What to do with a file. */
  sealed interface Choice {
    /** Read its records. */
    record Read(ExportReader reader) implements Choice {}

    /**
     * Leave it out: it is known, and nothing of it may be kept.
     *
     * @param kind what it is, such as {@code x.direct-messages}
     * @param why words for an operator who would expect it to be read, behind "left out: "; null
     *     where it is private, or of no use here
     */
    record Private(String kind, @Nullable String why) implements Choice {
      /** Leaves out what nobody would expect to be read. */
      public Private(String kind) {
        this(kind, null);
      }
    }

    /**
     * Refuse it: it lies in another platform's folder, so whose it is cannot be told.
     *
     * @param platform whose export it is
     */
    record Misplaced(String platform) implements Choice {}

    /** Refuse it: nobody knows what it is. */
    record Unknown() implements Choice {}
  }
}
