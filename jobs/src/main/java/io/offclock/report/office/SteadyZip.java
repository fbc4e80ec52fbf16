package io.offclock.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An office file whose bytes follow from its content: the times that the libraries put into it are
 * those of one date, in the workbooks inside it too.
 */
final class SteadyZip {
  private SteadyZip() {}

  static byte[] of(byte[] file, LocalDate dated) throws IOException {
    ByteArrayOutputStream steady = new ByteArrayOutputStream(file.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(steady)) {
      for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(next.getName());
        // Nothing before 1980 can be written as a time of a zip.
        entry.setTimeLocal(LocalDate.of(1980, 1, 1).atStartOfDay());
        out.putNextEntry(entry);
        out.write(steady(next.getName(), in.readAllBytes(), dated));
        out.closeEntry();
      }
    }
    return steady.toByteArray();
  }

  private static byte[] steady(String name, byte[] content, LocalDate dated) throws IOException {
    if (name.endsWith(".xlsx")) {
      return of(content, dated);
    }
    if (name.equals("docProps/core.xml")) {
      return new String(content, StandardCharsets.UTF_8)
          .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + dated + "T00:00:00Z")
          .getBytes(StandardCharsets.UTF_8);
    }
    return content;
  }
}
