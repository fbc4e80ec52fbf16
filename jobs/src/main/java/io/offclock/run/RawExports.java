package io.offclock.run;

import io.offclock.contract.AccountName;
import io.offclock.forget.Person;
import io.offclock.forget.PersonSearch;
import io.offclock.intake.SourceDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files under landing/ that hold a person; for the operator's eyes only. */
final class RawExports {
  private RawExports() {}

  /** Paths under landing/, sorted: files that batches were made of, and folders of the accounts. */
  static List<String> of(Workspace workspace, PersonSearch.Found found) throws IOException {
    Path landing = workspace.landing();
    SortedSet<String> exports = new TreeSet<>();
    for (String path : found.paths()) {
      int entry = path.indexOf('!');
      String file = entry < 0 ? path : path.substring(0, entry);
      if (Files.exists(landing.resolve(file))) {
        exports.add(file);
      }
    }
    for (Path source : children(landing)) {
      for (Path account : children(source)) {
        if (Files.isDirectory(account) && isTheirs(workspace, found.person(), source, account)) {
          String folder = landing.relativize(account) + "/";
          exports.removeIf(file -> file.startsWith(folder));
          exports.add(folder);
        }
      }
    }
    return List.copyOf(exports);
  }

  private static boolean isTheirs(Workspace workspace, Person person, Path source, Path folder) {
    String name = source.getFileName().toString();
    String platform = AccountName.platform(name);
    for (SourceDescription described : workspace.settings().sources()) {
      if (described.name().equals(name) && described.platform() != null) {
        platform = described.platform();
      }
    }
    String handle = AccountName.handle(folder.getFileName().toString());
    for (Person.Account account : person.accounts()) {
      if (account.platform().equals(platform) && account.handle().equals(handle)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
