package io.offclock.intake.recognition;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The beginning of a file, and its name.
 *
 * @param text the first bytes decoded, without a byte order mark; a character may be cut at its
 *     end. Of a zip a character for each byte
 * @param isUtf16 true where a byte order mark says little-endian UTF-16; UTF-8 otherwise
 * @param path under {@code landing/}, {@code !} before the entry of a container; decides nothing
 *     that the content can decide
 */
record Head(String text, boolean isUtf16, String path) {
  private static final int HEADER_LINES = 30;

  /**
   * @param bytes the file's first bytes, decompressed, 64 KiB or all of it
   */
  static Head of(byte[] bytes, String path) {
    boolean isUtf16 = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    Charset charset =
        isUtf16
            ? StandardCharsets.UTF_16LE
            : isZip(bytes) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    String text = new String(bytes, charset);
    return new Head(text.startsWith("\uFEFF") ? text.substring(1) : text, isUtf16, path);
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length >= 4
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && bytes[2] == 3
        && bytes[3] == 4;
  }

  /** The bytes of a zip, such as an office document is; none of any other file. */
  byte[] zip() {
    return text.startsWith("PK\003\004") ? text.getBytes(StandardCharsets.ISO_8859_1) : new byte[0];
  }

  /** The last part of the path, without what gzip appends. */
  String fileName() {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1)
        .replaceFirst("(?i)\\.gz$", "");
  }

  /** The name without extension, member-id suffix, case, spaces, underscores and hyphens. */
  String plainName() {
    String stem = fileName().replaceFirst("\\.[A-Za-z]+$", "").replaceFirst("_\\d+$", "");
    return stem.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The first lines as the column names that they would be: without quotes, case, spaces and
   * underscores.
   */
  List<List<String>> rows() {
    char delimiter = isUtf16 ? '\t' : ',';
    return text.lines()
        .limit(HEADER_LINES)
        .map(
            line ->
                List.of(line.split(Pattern.quote(String.valueOf(delimiter)), -1)).stream()
                    .map(Head::columnName)
                    .toList())
        .toList();
  }

  private static String columnName(String cell) {
    return cell.strip()
        .replace("\"", "")
        .replace(" ", "")
        .replace("_", "")
        .toLowerCase(Locale.ROOT);
  }
}
