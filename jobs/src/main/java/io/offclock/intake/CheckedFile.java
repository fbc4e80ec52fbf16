package io.offclock.intake;

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
