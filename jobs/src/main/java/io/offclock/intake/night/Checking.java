package io.offclock.intake.night;

import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.batch.InputIdentity;
import io.offclock.intake.batch.ReaderIdentity;
import io.offclock.intake.batch.ReaderSettings;
import io.offclock.intake.landing.Advice;
import io.offclock.intake.landing.ExportContainer;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.Landing;
import io.offclock.intake.landing.ReaderChoice;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.landing.UnpackingException;
import io.offclock.intake.landing.UnpackingFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * First pass over the landing folder: what each export is, and the digest of its bytes. Taking the
 * digest first costs a pass over the file and saves the parsing of every file known already, which
 * is nearly all of them on most nights; of a file that nobody touched since the last night the
 * beginning alone is read.
 */
final class Checking {
  private final ReaderChoice choice;
  private final IntakeSettings settings;
  private final int cores;
  private final Progress progress;
  private final UnpackingFolder unpacking;
  private final KnownDigests known;

  Checking(
      ReaderChoice choice,
      IntakeSettings settings,
      int cores,
      Progress progress,
      UnpackingFolder unpacking,
      KnownDigests known) {
    this.choice = choice;
    this.settings = settings;
    this.cores = cores;
    this.progress = progress;
    this.unpacking = unpacking;
    this.known = known;
  }

  /** Checks all files; sorted by path. Those that cannot be checked go to the refusals. */
  List<CheckedFile> check(List<ExportFile> files, List<Refusal> refusals) throws IOException {
    Map<Path, List<ExportFile>> byLocation = new LinkedHashMap<>();
    for (ExportFile file : files) {
      byLocation.computeIfAbsent(file.location(), location -> new ArrayList<>()).add(file);
    }
    ProgressCount count = ProgressCount.of(progress, Progress.Stage.CHECKING, files);
    List<CheckedFile> checked = Collections.synchronizedList(new ArrayList<>());
    List<Refusal> refused = Collections.synchronizedList(refusals);
    Parallel.each(
        byLocation.entrySet(),
        cores,
        location -> {
          Set<ExportFile> left = new LinkedHashSet<>(location.getValue());
          try (ExportContainer container =
              ExportContainer.open(location.getKey(), settings.limits())) {
            CheckedFile.FileStamp stamp = CheckedFile.FileStamp.of(location.getKey());
            container.each(
                location.getValue(),
                unpacking,
                (file, opening) -> {
                  left.remove(file);
                  try {
                    checked.add(check(opening, file, stamp));
                  } catch (UnreadableExportException e) {
                    refused.add(Advice.refusal(file.path(), e));
                  } catch (IOException e) {
                    refused.add(Landing.unreadable(file.path(), "file", e));
                  }
                  count.add(file.bytes());
                });
          } catch (UnreadableExportException e) {
            left.stream().map(file -> Advice.refusal(file.path(), e)).forEach(refused::add);
          } catch (UnpackingException e) {
            throw e;
          } catch (IOException e) {
            left.stream()
                .map(file -> Landing.unreadable(file.path(), "file", e))
                .forEach(refused::add);
          }
        });
    checked.sort(Comparator.comparing(file -> file.file().path()));
    return checked;
  }

  private CheckedFile check(
      ExportContainer.Opening opening, ExportFile file, CheckedFile.FileStamp stamp)
      throws IOException {
    ReaderChoice.Choice chosen;
    KnownDigests.Known whole;
    try (InputStream in = opening.open()) {
      byte[] head = in.readNBytes(ReaderChoice.HEAD_BYTES);
      chosen =
          head.length == 0
              ? new ReaderChoice.Choice.Unknown()
              : choice.choose(file.source(), head, file.path());
      Optional<KnownDigests.Known> before = known.of(file, stamp);
      whole = before.isPresent() ? before.get() : digest(head, in, stamp);
    }
    boolean namesAuthors =
        chosen instanceof ReaderChoice.Choice.Read read && read.reader().namesAuthors();
    // What is left out is nobody's, wherever it lies.
    boolean needsAccount = !namesAuthors && !(chosen instanceof ReaderChoice.Choice.Private);
    if (file.account() == null && needsAccount) {
      throw new UnreadableExportException(
          "NO_ACCOUNT",
          "found an export whose folder names no account, expected landing/<platform>/<account>/ or the folder of a source in offclock.yaml");
    }
    ExportFile whose = namesAuthors ? file.ofItsAuthors() : file;
    InputIdentity input =
        new InputIdentity(
            whole.sha256(), whole.bytes(), whose.source(), whose.account(), reader(chosen, whose));
    return new CheckedFile(whose, input, chosen, stamp);
  }

  private static KnownDigests.Known digest(
      byte[] head, InputStream rest, CheckedFile.FileStamp stamp) throws IOException {
    MessageDigest digest = InputIdentity.newDigest();
    digest.update(head);
    byte[] buffer = new byte[1 << 17];
    long bytes = head.length;
    for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
      digest.update(buffer, 0, read);
      bytes += read;
    }
    return new KnownDigests.Known(stamp, HexFormat.of().formatHex(digest.digest()), bytes);
  }

  private ReaderIdentity reader(ReaderChoice.Choice chosen, ExportFile file) {
    ReaderSettings set = settings.digest(file.source(), file.account());
    if (chosen instanceof ReaderChoice.Choice.Read read) {
      return new ReaderIdentity(read.reader().format(), read.reader().version(), set);
    }
    if (chosen instanceof ReaderChoice.Choice.Private) {
      // 2: more is known to be private; that outranks the refusal of before.
      return new ReaderIdentity("private", 2, set);
    }
    return new ReaderIdentity(
        chosen instanceof ReaderChoice.Choice.Misplaced ? "misplaced" : "unknown", 1, set);
  }
}
