package io.offclock.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Some lock or close an account after a policy, and are back in autumn; Sales is trained later. */
final class WithdrawalStories {
  private WithdrawalStories() {}

  static void tell(Path people) throws IOException {
    Files.writeString(
        people.resolve("initiatives.csv"),
        """
        I8,POLICY,2026-06-08,,Posts are read for compliance
        I9,TRAINING,2026-07-06,Sales,What to post and what not
        """,
        StandardOpenOption.APPEND);
    Files.writeString(
        people.resolve("visibility.csv"),
        """
        platform,handle,state,valid_from,valid_to
        linkedin,sander.osier,PUBLIC,2026-01-01,2026-06-20
        linkedin,sander.osier,PRIVATE,2026-06-20,2026-09-14
        linkedin,ludo.reed,PRIVATE,2026-06-10,2026-09-14
        linkedin,xenia.varga,PRIVATE,2026-06-24,2026-09-14
        linkedin,udo.fenn,HIDDEN,2026-06-15,2026-09-14
        linkedin,edda.heath,CLOSED,2026-06-29,2026-09-01
        linkedin,wim.oake,CLOSED,2026-06-12,2026-09-01
        linkedin,orla.moor,PRIVATE,2026-07-09,2026-09-14
        linkedin,ada.linden,PUBLIC,2026-01-01,
        """);
  }
}
