package io.offclock.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Some lock or close an account after a policy, and are back in spring; Sales is trained later. */
final class WithdrawalStories {
  private WithdrawalStories() {}

  static void tell(Path people) throws IOException {
    Files.writeString(
        people.resolve("initiatives.csv"),
        """
        I8,POLICY,2026-01-12,,Posts are read for compliance
        I9,TRAINING,2026-02-09,Sales,What to post and what not
        """,
        StandardOpenOption.APPEND);
    Files.writeString(
        people.resolve("visibility.csv"),
        """
        platform,handle,state,valid_from,valid_to
        linkedin,sander.osier,PUBLIC,2024-11-01,2026-01-24
        linkedin,sander.osier,PRIVATE,2026-01-24,2026-04-20
        linkedin,ludo.reed,PRIVATE,2026-01-14,2026-04-20
        linkedin,xenia.varga,PRIVATE,2026-01-28,2026-04-20
        linkedin,udo.fenn,HIDDEN,2026-01-19,2026-04-20
        linkedin,edda.heath,CLOSED,2026-02-02,2026-04-07
        linkedin,joris.drake,CLOSED,2026-01-16,2026-04-07
        linkedin,orla.moor,PRIVATE,2026-02-12,2026-04-20
        linkedin,ada.linden,PUBLIC,2024-11-01,
        """);
  }
}
