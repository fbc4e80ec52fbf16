package io.offclock.sample;

import java.util.ArrayList;
import java.util.List;

/** Texts of invented posts without the workspace around them. */
public final class InventedPosts {
  private InventedPosts() {}

  /** As many texts; the same for the same seed. */
  public static List<String> of(int count, long seed) {
    Dice dice = Dice.of(seed, "posts");
    Phrases words = Phrases.ENGLISH;
    List<String> posts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      posts.add(Texts.post(Topic.ofProgramme(dice), words, dice));
    }
    return posts;
  }
}
