package io.offclock.intake.night;

import io.offclock.intake.batch.InputIdentity;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.ReaderChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** An export that has been recognised and whose digest is taken. */
record CheckedFile(
    ExportFile file, InputIdentity input, ReaderChoice.Choice choice, FileStamp stamp) {

  /** By which a file that is still being copied is caught. */
  record FileStamp(long bytes, FileTime changed) {
    static FileStamp of(Path file) throws IOException {
      return new FileStamp(Files.size(file), Files.getLastModifiedTime(file));
    }
  }
}
