package io.offclock.intake.landing;

import java.io.IOException;

/** An archive could not be unpacked for want of a disk; it is no fault of the archive. */
public final class UnpackingException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * @param path of the archive under {@code landing/}
   * @param cause what the disk said
   */
  public UnpackingException(String path, IOException cause) {
    super("Cannot unpack landing/%s to the disk".formatted(path), cause);
    this.path = path;
  }

  /** The archive, as {@link ExportFile#path}, or an export in it. */
  public String path() {
    return path;
  }
}
