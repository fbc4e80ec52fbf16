package io.offclock.publish;

import java.io.IOException;

/** The pointer or the manifest of a version is there and is not what was written. */
public final class DamagedVersionException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedVersionException(String message) {
    super(message);
  }
}
