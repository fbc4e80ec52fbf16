package io.offclock.sample;

import java.util.List;

/**
 * Words of the samples that occur nowhere but in what is never to be kept: messages, addresses,
 * places, other people, and what was not for the public. None of them may be found in anything that
 * a night leaves behind.
 */
public final class PrivateMarks {
  public static final List<String> ALL =
      List.of(
          // X and LinkedIn
          "zzprivateprofile",
          "zzprivateplace",
          "zzprivateothersofx",
          "zzprivatestrangerofx",
          "zzprivatestrangersname",
          "zzprivatecircle",
          "zzprivatemessageofx",
          "zzprivateoption",
          "zzprivateupload",
          "zzprivatedemographics",
          // Mastodon and Bluesky
          "zzprivatedirect",
          "zzprivatefollowers",
          "zzprivatekey",
          "zzprivatebookmark",
          "zzprivateliked",
          "zzprivatedisplayname",
          "zzprivateothersbluesky",
          // Reddit, YouTube and TikTok
          "zzprivatechat",
          "zzprivatestatistics",
          "zzprivatesubscription",
          "zzprivatementioned",
          "zzprivatevideo",
          "zzprivatelink",
          "zzprivatelocation",
          "zzprivatetiktokmessage",
          // Facebook, Instagram and Threads
          "zzprivatetagged",
          "zzprivatetitle",
          "zzprivatedevice",
          "zzprivatemetamessage",
          "zzprivatemediaowner",
          // Viva Engage and Slack
          "zzprivateconversation",
          "zzprivategroup",
          "zzprivateversion",
          "zzprivateparticipant@mail.example",
          "zzprivatesender@mail.example",
          "zzprivatedeletionlink",
          "zzprivateuser@mail.example",
          "zzprivateslack",
          // IP addresses and coordinates, which have no words
          "203.0.113.177",
          "2001:db8:77::7177",
          "71.0077017",
          "8.7710077");

  private PrivateMarks() {}
}
