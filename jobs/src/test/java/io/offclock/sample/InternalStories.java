package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;

/** What a company's own network and chat hold. */
final class InternalStories {
  private static final String VIVA_SENDER = "1500410655001";
  private static final String VIVA_OTHER = "1500410655002";

  private InternalStories() {}

  static void tell(DataSamples samples) throws IOException {
    samples.claims("viva," + VIVA_SENDER + ",E9017,PROGRAMME,PROGRAMME_OAUTH,C-E9017");
    viva(samples);
    slack(samples);
  }

  private static void viva(DataSamples samples) throws IOException {
    String row =
        "%s,%s,%s,7,\"%s\",%s,%s,%s,%s,\"%s\",\"\",%s,%s,https://viva.example/zzprivatedeletionlink\n";
    String people = "zzprivateparticipant@mail.example";
    String mail = "zzprivatesender@mail.example";
    String header =
        "\uFEFFid,replied_to_id,thread_id,group_id,participants,in_private_conversation,in_private_group,sender_id,sender_email,body,attachments,created_at,deleted_at,gdpr_delete_url\n";
    Verbatim.byAuthors(
            samples,
            "viva/Messages.csv",
            "viva.messages",
            header
                + row.formatted(
                    "88100000000001",
                    "null",
                    "88100000000001",
                    people,
                    "false",
                    "false",
                    VIVA_SENDER,
                    mail,
                    "Who has the \"\"long\"\" hoist?\nUntil noon.",
                    "2026-07-01T09:00:00",
                    "null")
                + row.formatted(
                    "88100000000002",
                    "88100000000001",
                    "88100000000001",
                    people,
                    "false",
                    "false",
                    VIVA_OTHER,
                    mail,
                    "Bay three has it.",
                    "2026-07-01T09:20:00",
                    "")
                + row.formatted(
                    "88100000000003",
                    "",
                    "88100000000003",
                    people,
                    "true",
                    "false",
                    VIVA_SENDER,
                    mail,
                    "zzprivateconversation",
                    "2026-07-01T10:00:00",
                    "")
                + row.formatted(
                    "88100000000004",
                    "",
                    "88100000000004",
                    people,
                    "false",
                    "true",
                    VIVA_SENDER,
                    mail,
                    "zzprivategroup",
                    "2026-07-01T11:00:00",
                    "")
                + row.formatted(
                    "88100000000005",
                    "",
                    "88100000000005",
                    people,
                    "false",
                    "false",
                    VIVA_SENDER,
                    mail,
                    "Wrong hall, sorry.",
                    "2026-07-02T09:00:00",
                    "2026-07-02T09:05:00"))
        .has(Measure.POSTS, 1)
        .has(Measure.COMMENTS, 1)
        .has(Measure.DELETED, 1)
        .rejects(2);
    Verbatim.byAuthors(
            samples,
            "viva/MessageVersions.csv",
            "viva.message_versions",
            "\uFEFFid,message_id,in_private_conversation,in_private_group,sender_id,body,created_at\n"
                + "5501,88100000000001,false,false,"
                + VIVA_SENDER
                + ",Who has the hoist?,2026-07-01T09:00:00\n"
                + "5502,88100000000003,true,false,"
                + VIVA_SENDER
                + ",zzprivateversion,2026-07-01T10:00:00\n")
        .has(Measure.POSTS, 1)
        .repeats(1)
        .rejects(1);
    Verbatim.closed(
        samples,
        "viva/Users.csv",
        "id,name,email,job_title\n" + VIVA_SENDER + ",Fjord,zzprivateuser@mail.example,Engineer\n");
    samples.comesTo(
        "Viva Engage: no zone in the file nor in the settings, so no hour",
        "viva/" + VIVA_SENDER,
        "viva-engage-message:88100000000001",
        "UNKNOWN",
        "UNKNOWN",
        "Engineering");
  }

  private static void slack(DataSamples samples) throws IOException {
    Verbatim.closed(
        samples,
        "slack/general/2026-07-01.json",
        """
        [
            {
                "type": "message",
                "user": "U0SUN",
                "text": "zzprivateslack",
                "ts": "1782892800.000100"
            }
        ]
        """);
  }
}
