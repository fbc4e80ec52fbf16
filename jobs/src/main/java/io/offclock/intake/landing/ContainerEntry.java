package io.offclock.intake.landing;

/**
 * One entry as the directory of a container states it.
 *
 * @param name as written there
 * @param bytes size, unpacked; negative where it is not stated
 */
record ContainerEntry(String name, Kind kind, long bytes) {
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** A device or pipe. */
    OTHER
  }

  boolean isFolder() {
    return kind == Kind.FOLDER;
  }
}
