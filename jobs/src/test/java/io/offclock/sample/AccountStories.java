package io.offclock.sample;

import io.offclock.sample.LinkedInSharesFile.Era;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.List;

/** Whose account it is and by what right it is read; and what the rules must find. */
final class AccountStories {
  private static final String SUPPORTER = "Customer Support,Service,EXEMPT,FIXED,office";

  private AccountStories() {}

  /** A text and what it was written to be. */
  record Said(Topic topic, String text) {}

  static Said said(Topic topic, String text) {
    return new Said(topic, text);
  }

  static void tell(DataSamples samples) throws IOException {
    samples.employs("E9006", Site.NEW_YORK, SUPPORTER);
    samples.claims("x,ibenclay,E9006,PROGRAMME,USER_EXPORT_VOLUNTARY,");
    archive(samples, "ibenclay", said(Topic.PLAIN, "Nobody was asked whether this may be read."));

    samples.employs("E9007", Site.NEW_YORK, SUPPORTER);
    samples.claims("x,tessholler,E9007,PROGRAMME,FRIEND,");
    archive(samples, "tessholler", said(Topic.PLAIN, "Handed over by a colleague."));

    archive(
        samples,
        "nobodyknows",
        said(Topic.PLAIN, "Whose account is this?"),
        said(Topic.PLAIN, "Still nobody's."));

    samples.claims("x,acmerobotics,,PROGRAMME,COMPANY_ACCOUNT,");
    archive(
        samples,
        "acmerobotics",
        said(Topic.BRAND, "GripperOne is amazing, says the company itself."),
        said(Topic.BRAND, "Acme Robotics opens its doors on the 14th."));

    samples.employs("E9015", Site.CHICAGO, SUPPORTER);
    samples.claims("x,karlmeadow,E9015,PERSONAL,USER_EXPORT_VOLUNTARY,C-E9015");
    archive(
        samples,
        "karlmeadow",
        said(Topic.PRIVATE, "The tomatoes are in."),
        said(Topic.PRIVATE, "Second pond, same dog."),
        said(Topic.PRIVATE, "Soup weather."),
        said(Topic.DISCLOSED, "Proud of the new GripperOne course. I work at Acme."));

    samples.employs("E9016", Site.NEW_YORK, SUPPORTER);
    samples.claims("x,verastitch,E9016,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9016");
    samples.describes("x,verastitch,true,,,2026-10-02");
    samples.describes("x,verastitch,false,,2026-10-02,");
    archive(
        samples,
        "verastitch",
        said(Topic.UNDISCLOSED, "GripperOne is the best thing on our bench!"),
        said(Topic.DISCLOSED, "GripperOne rocks on small parts. I work at Acme."),
        said(Topic.DISCLOSED, "I love GripperOne #robots #cells #arms #parts #lines #AcmeEmployee"),
        said(Topic.UNDISCLOSED, "GripperOne is great #ee"),
        said(Topic.SSN, "New starter, ssn 219-09-9999, please add to the list."),
        said(Topic.CARD, "Booth card 4111 1111 1111 1111, do not lose it again."),
        said(
            Topic.PAY,
            "Nobody at Acme got paid for the extra Saturday. Let's bring it up as a team."),
        said(Topic.PLAIN, "Pay attention to the shape of the part, then choose a gripper."));
    zipWithPrivateFiles(samples);
  }

  /** One post a day at noon UTC from 1 October 2026, in this order. */
  static void archive(DataSamples samples, String handle, Said... posts) throws IOException {
    Dice dice = samples.dice(handle);
    try (XArchive archive =
        new XArchive(
            ArchiveTarget.folder(samples.landing(), "x/" + handle),
            handle,
            samples.options().observedAt(),
            1000,
            samples.truth())) {
      for (int i = 0; i < posts.length; i++) {
        long at = FormatStories.millis("2026-10-0" + (i + 1) + "T16:00:00Z");
        archive.tweet(
            Tweet.of(Ids.x(at, dice), at, posts[i].text(), "en", "Twitter for Android"),
            posts[i].topic());
      }
    }
  }

  private static void zipWithPrivateFiles(DataSamples samples) throws IOException {
    samples.employs("E9013", Site.MADRID, SUPPORTER);
    samples.claims("linkedin,ria.cove,E9013,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9013");
    String path = "linkedin/ria.cove/Complete_LinkedInDataExport_11-01-2026.zip";
    LocalDateTime entryTime = LocalDateTime.of(2026, 11, 1, 18, 0);
    Dice dice = samples.dice("ria.cove");
    try (ArchiveTarget zip = ArchiveTarget.zip(samples.landing(), path, entryTime)) {
      FileTruth truth =
          FormatStories.count(samples, zip, "Shares.csv", "linkedin.shares", "ria.cove");
      try (LinkedInSharesFile shares =
          new LinkedInSharesFile(zip.open("Shares.csv"), Era.Y2024, truth)) {
        long at = FormatStories.millis("2026-10-06T07:40:00Z");
        String text = "¿Qué habrías probado tú primero?\n\nEra un conector suelto.";
        shares.post(at, "share:" + Ids.linkedIn(at, dice), text, Topic.PLAIN, "", List.of());
      }
      String connections =
          "Notes:\n"
              + "\"Some addresses are missing.\"\n\n"
              + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
              + "Dunya,Invented,https://www.linkedin.com/in/dunya-invented,,None,None,01 Oct"
              + " 2026\n";
      closed(zip.open("Connections.csv"), connections);
      closed(
          zip.open("messages.csv"),
          "CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,A,B,2026-10-01 10:00:00 UTC,Not for Offclock\n");
      for (String name : List.of("Connections.csv", "messages.csv")) {
        samples.truth().notRead(zip.pathOf(name), "private: left out by design");
      }
    }
  }

  private static void closed(Writer out, String text) throws IOException {
    try (out) {
      out.write(text);
    }
  }
}
