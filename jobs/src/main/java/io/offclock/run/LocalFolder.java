package io.offclock.run;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A folder of the command line, on a disk that this machine mounts. Another scheme is refused in
 * words: taken for a name, {@code s3a://bucket} would become a folder called {@code s3a:} here, and
 * nothing is proven of an atomic replace there.
 */
final class LocalFolder implements ITypeConverter<Path> {
  private static final Pattern SCHEME =
      Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]+):(?<rest>.*)", Pattern.DOTALL);

  @Override
  public Path convert(String value) {
    Matcher url = SCHEME.matcher(value);
    try {
      if (!url.matches()) {
        return Path.of(value);
      }
      if (url.group("scheme").equalsIgnoreCase("file") && url.group("rest").startsWith("/")) {
        return Path.of(URI.create(value));
      }
    } catch (InvalidPathException e) {
      throw new TypeConversionException("found %s, expected a folder".formatted(value));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "found %s, expected a folder, or file:// and its absolute path".formatted(value));
    }
    throw new TypeConversionException(
        "found the scheme %s in %s, expected a folder on a local or mounted POSIX disk (a path, or file://): only there is an atomic replace proven. Mount the store and name its folder; a name with a colon begins with ./"
            .formatted(url.group("scheme"), value));
  }
}
