package dev.kinship.processor.model;

import java.util.Map;

/**
 * The names that an {@code @Accessors} annotation gives, by the names of its members; those that it
 * leaves empty are not in it.
 *
 * @param byMember the names that are not empty
 */
public record GivenNames(Map<String, String> byMember) {

  /** Copies the map. */
  public GivenNames {
    byMember = Map.copyOf(byMember);
  }

  /**
   * Nothing is given.
   *
   * @return no names
   */
  public static GivenNames none() {
    return new GivenNames(Map.of());
  }

  String or(String member, String derived) {
    return byMember.getOrDefault(member, derived);
  }

  String stemOr(String association) {
    return Words.capitalized(or("stem", association));
  }
}
