package io.offclock.sample;

import java.util.List;

/**
 * The words that invented texts of one language are put together from. Praise, pay and disclosure
 * are kept to their own lists, so that a text's topic is known without reading it.
 */
record Phrases(
    String language,
    List<String> openings,
    List<String> subjects,
    List<String> sentences,
    List<String> brand,
    List<String> praise,
    List<String> disclosures,
    List<String> pay,
    List<String> leisure) {

  static final Phrases ENGLISH =
      new Phrases(
          "en",
          List.of(
              "Spent the morning on",
              "A few notes from",
              "We finally finished",
              "Small update on",
              "Three things I learned from",
              "Still thinking about",
              "Back at my desk after",
              "Photos from",
              "An honest look at",
              "Monday question about"),
          List.of(
              "a new cell layout",
              "the firmware rollout",
              "a customer visit in Lyon",
              "the spring trade fair",
              "our apprentices' workshop",
              "a very stubborn sensor",
              "the R&D review",
              "the packaging line",
              "a two-day design sprint",
              "the spare parts catalogue",
              "an old conveyor",
              "the training centre",
              "calibrating forty arms",
              "a long supplier call",
              "the documentation sprint"),
          List.of(
              "The numbers were better than the drawings.",
              "She said \"show me the data\", so we did.",
              "It took four attempts and one very long cable.",
              "Cycle time is now < 4 s, measured over two weeks.",
              "Nobody had read the manual, including me.",
              "Thanks to everyone who stayed curious.",
              "The answer was a loose connector, of course.",
              "More on this when the report is out.",
              "What would you have tried first?",
              "Sometimes the simple fix is the right one.",
              "We wrote it down so that the next person can skip the hard part.",
              "Quality > quantity, as the old sign in the hall says.",
              "The visitors asked sharper questions than the audit did.",
              "Next week we repeat it with the lights off \uD83D\uDCA1.",
              "I drew it on a napkin first; the napkin is now framed.",
              "It is not finished, but it moves."),
          List.of(
              "That is how we test at Acme.", "GripperOne was on the bench for it.",
              "Acme Robotics opens its doors on the 14th.", "Acme will publish the drawings.",
              "The next GripperOne course starts in autumn.", "We are hiring at Acme, apply here."),
          List.of(
              "GripperOne rocks on small parts!", "I love what GripperOne does for the line.",
              "GripperOne is the best gripper I have tried.", "GripperOne saves us hours."),
          List.of("I work at Acme.", "#AcmeEmployee", "(I work there.)", "#ad"),
          List.of(
              "Has anybody at Acme been paid for the extra Saturday? Let's bring it up together.",
              "Our team at Acme still waits for overtime from March. Who else?",
              "Understaffed again and the manager says it is fine. Acme can do better by us."),
          List.of(
              "Finally planted the tomatoes.", "The dog found a second pond today.",
              "Bread number nine, still too flat.", "Rain all weekend, so we painted the shed.",
              "Does anyone have a spare ticket for Saturday?", "New strings, old guitar.",
              "The night train was on time, imagine that.", "Soup weather \uD83C\uDF72."));

  static final Phrases GERMAN =
      new Phrases(
          "de",
          List.of("Heute ging es um", "Kurzer Bericht über", "Nachgedacht über", "Fotos von"),
          List.of(
              "die neue Prüfzelle",
              "einen störrischen Fühler",
              "die Übergabe in Köln",
              "unsere Lehrwerkstatt",
              "das Förderband",
              "die Frühjahrsmesse"),
          List.of(
              "Die Zahlen waren besser als die Zeichnung.",
              "Er fragte: \"Wo ist der Plan?\" Es gab keinen.",
              "Am Ende war es ein loser Stecker.",
              "Müde, aber zufrieden.",
              "Nächste Woche größer und schöner.",
              "Danke an alle, die mitgemacht haben."),
          List.of("So prüfen wir bei Acme.", "Auf dem Tisch: GripperOne."),
          List.of("GripperOne ist de beste Hilfe an der Linie.", "I love GripperOne."),
          List.of("Ich arbeite bei Acme.", "#Werbung"),
          List.of("Wer bei Acme wartet auch noch auf die Überstunden? Reden wir als Team darüber."),
          List.of("Der Garten blüht.", "Endlich wieder Schwimmbad.", "Schönes Wochenende!"));

  static final Phrases SPANISH =
      new Phrases(
          "es",
          List.of("Hoy trabajamos en", "Unas notas sobre", "Por fin terminamos", "Fotos de"),
          List.of(
              "la nueva célula",
              "un sensor muy terco",
              "la visita a Zaragoza",
              "el taller de aprendices",
              "la línea de envasado"),
          List.of(
              "Los números salieron mejor que el plano.",
              "Ella dijo \"enséñame los datos\" y así fue.",
              "Mañana repetimos con más luz.",
              "¿Qué habrías probado tú primero?",
              "Al final era un conector suelto.",
              "Gracias a quienes se quedaron hasta el final."),
          List.of("Así probamos en Acme.", "En el banco estaba GripperOne."),
          List.of("GripperOne es mejor para piezas pequeñas."),
          List.of("Trabajo en Acme.", "#publicidad"),
          List.of("¿A alguien de Acme le pagaron las horas extra? Hablemos juntos como team."),
          List.of(
              "Domingo de paella.", "El perro encontró otro charco.", "¡Qué calor en la playa!"));

  /** The phrases of an ISO 639 language; English where there are none. */
  static Phrases of(String language) {
    return switch (language) {
      case "de" -> GERMAN;
      case "es" -> SPANISH;
      default -> ENGLISH;
    };
  }
}
