package io.offclock.intake.batch;

import java.io.IOException;
import java.util.Locale;

/** The disk of the warehouse is full; what was being written is removed again. */
public final class WarehouseFullException extends IOException {
  private static final long serialVersionUID = 1L;

  public WarehouseFullException(String batchId, IOException cause) {
    super(
        "Cannot write batch %s to the warehouse: found no space left, expected room for the records of one export. Free space or move the warehouse, then run the night again."
            .formatted(batchId),
        cause);
  }

  private WarehouseFullException(IOException cause, String message) {
    super(message, cause);
  }

  /**
   * Where an archive within another finds no room while it is read.
   *
   * @param path of the archive under {@code landing/}
   */
  public static WarehouseFullException unpacking(String path, IOException cause) {
    return new WarehouseFullException(
        cause,
        "Cannot unpack landing/%s in the warehouse: found no space left, expected room for that archive while it is read. Free space or move the warehouse, then run the night again."
            .formatted(path));
  }

  /** True where an error of the system says that the disk, or the user's share of it, is full. */
  public static boolean says(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left on device") || message.contains("quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
