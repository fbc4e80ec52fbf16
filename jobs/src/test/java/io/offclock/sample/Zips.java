package io.offclock.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zips as tests need them: by content, as packers pack differently, and broken. */
final class Zips {
  private Zips() {}

  /** Entry name to content. */
  static Map<String, byte[]> entries(Path zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream unpacked = new ZipInputStream(in)) {
      for (ZipEntry entry = unpacked.getNextEntry();
          entry != null;
          entry = unpacked.getNextEntry()) {
        entries.put(entry.getName(), unpacked.readAllBytes());
      }
    }
    return entries;
  }

  /** The first half of a zip that is not packed, so that its bytes are the same everywhere. */
  static byte[] cutInTheMiddle(String name, String content) throws IOException {
    byte[] bytes = content.repeat(40).getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(LocalDateTime.of(2026, 11, 1, 18, 0));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(whole)) {
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
    }
    return Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
  }
}
