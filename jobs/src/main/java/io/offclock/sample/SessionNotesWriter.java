package io.offclock.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what was said to work at the sessions that there are: good examples and posting in the
 * morning for the most part, waiting for approval not, and now and then a word on photographs.
 */
final class SessionNotesWriter {
  private final Path people;
  private final SampleOptions options;

  SessionNotesWriter(Path people, SampleOptions options) {
    this.people = people;
    this.options = options;
  }

  void write() throws IOException {
    List<String> sessions = Files.readAllLines(people.resolve("sessions.csv"));
    StringBuilder rows = new StringBuilder("session_id,topic,verdict\n");
    for (String session : sessions.subList(1, sessions.size())) {
      String id = session.substring(0, session.indexOf(','));
      Dice dice = Dice.of(options.seed(), "notes " + id);
      notes(rows, id, "good-examples,WORKS", 3 + dice.below(3));
      notes(rows, id, "good-examples,DOES_NOT", dice.below(2));
      notes(rows, id, "morning-posts,WORKS", 2 + dice.below(3));
      notes(rows, id, "morning-posts,DOES_NOT", 1 + dice.below(3));
      notes(rows, id, "waiting-for-approval,WORKS", dice.below(2));
      notes(rows, id, "waiting-for-approval,DOES_NOT", 3 + dice.below(4));
      notes(rows, id, "photo-rights,DOES_NOT", dice.below(2));
    }
    Files.writeString(people.resolve("session_notes.csv"), rows);
  }

  private static void notes(StringBuilder rows, String session, String said, int times) {
    rows.append((session + "," + said + "\n").repeat(times));
  }
}
