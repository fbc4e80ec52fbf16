package io.offclock.intake.reader;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array, read straight out of the window one after another while they are sound.
 * Nearly all are; whoever meets one that is not frames it byte by byte, which says what is wrong
 * with it and where the next begins, and comes back here for that one.
 */
final class SoundElements {
  /** Looked at at first of an element that the window does not hold as a whole. */
  private static final int FIRST_BYTES = 1 << 12;

  private final ByteWindow window;
  private final SoundValues values;
  private final int maxRecordBytes;
  private long end;

  SoundElements(ByteWindow window, SoundValues values, int maxRecordBytes) {
    this.window = window;
    this.values = values;
    this.maxRecordBytes = maxRecordBytes;
  }

  /**
   * The object that begins at an offset, by what is kept of it; null where it is not sound JSON in
   * UTF-8, or too long.
   */
  @Nullable SoundObject at(long from) throws IOException {
    if (window.width() > 1) {
      return null;
    }
    int held = window.held(from);
    while (true) {
      int index = window.index(from);
      SoundObject object = values.object(window.buffer(), index, index + held);
      if (object != null) {
        int length = values.end() - index;
        end = from + length;
        return length <= maxRecordBytes ? object : null;
      }
      // It is begun again with twice as much, so that a long one is not read often.
      int wanted = Math.max(FIRST_BYTES, 2 * held);
      if (!values.isCut() || held > maxRecordBytes || !window.readAhead(from, held + 1, wanted)) {
        return null;
      }
      held = window.held(from);
    }
  }

  /** Offset after the object that was found last. */
  long end() {
    return end;
  }
}
