package io.offclock.intake.night;

import io.offclock.intake.landing.ExportContainer;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.UnpackingFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file of the landing folder that is opened when the first of its exports is read. */
final class OpenedOnce implements Closeable {
  private final ExportFile any;
  private final IntakeSettings settings;
  private final UnpackingFolder unpacking;
  private @Nullable ExportContainer container;

  /**
   * @param any one of the exports in it
   */
  OpenedOnce(ExportFile any, IntakeSettings settings, UnpackingFolder unpacking) {
    this.any = any;
    this.settings = settings;
    this.unpacking = unpacking;
  }

  /** Streams one of its exports as {@link ExportContainer#stream} does. */
  InputStream stream(ExportFile file) throws IOException {
    ExportContainer opened = container;
    if (opened == null) {
      opened = ExportContainer.open(any.location(), settings.limits());
      container = opened;
    }
    return opened.stream(file, unpacking);
  }

  @Override
  public void close() throws IOException {
    if (container != null) {
      container.close();
    }
  }
}
