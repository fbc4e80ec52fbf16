package io.offclock.publish;

import java.io.IOException;

/** The pointer, the tags or the manifest of a version are there and not what was written. */
public final class DamagedVersionException extends IOException {
  private static final long serialVersionUID = 1L;

  public DamagedVersionException(String message) {
    super(message);
  }
}
