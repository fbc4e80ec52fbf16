package io.offclock.intake.night;

import io.offclock.intake.batch.InputIdentity;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.ReaderChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An export that has been recognised and whose digest is taken. */
record CheckedFile(
    ExportFile file, InputIdentity input, ReaderChoice.Choice choice, FileStamp stamp) {

  /**
   * By which a file is known to be as it was: one that is still being copied is caught, and the
   * digest of one that nobody touched need not be taken again.
   *
   * @param modified when its bytes changed, as programs may set it, nanoseconds since 1970
   * @param changed when anything of it changed, as no program can set it, nanoseconds since 1970; 0
   *     on a disk that does not say
   * @param number of the file on its disk; 0 on a disk that does not say
   */
  record FileStamp(long bytes, long modified, long changed, long number) {
    static FileStamp of(Path file) throws IOException {
      if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
        return new FileStamp(Files.size(file), nanos(Files.getLastModifiedTime(file)), 0, 0);
      }
      Map<String, Object> of = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
      return new FileStamp(
          (Long) Objects.requireNonNull(of.get("size")),
          nanos(of.get("lastModifiedTime")),
          nanos(of.get("ctime")),
          (Long) Objects.requireNonNull(of.get("ino")));
    }

    private static long nanos(@Nullable Object time) {
      return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
    }
  }
}
