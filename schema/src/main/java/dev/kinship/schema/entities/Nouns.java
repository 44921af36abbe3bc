package dev.kinship.schema.entities;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Singular and plural of English nouns, also of the last word of a name in camelCase. */
final class Nouns {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("person", "people"),
          Map.entry("child", "children"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("foot", "feet"),
          Map.entry("tooth", "teeth"),
          Map.entry("mouse", "mice"),
          Map.entry("leaf", "leaves"),
          Map.entry("half", "halves"),
          Map.entry("shelf", "shelves"),
          Map.entry("wolf", "wolves"),
          Map.entry("thief", "thieves"),
          Map.entry("knife", "knives"),
          Map.entry("wife", "wives"),
          Map.entry("life", "lives"),
          Map.entry("index", "indices"),
          Map.entry("vertex", "vertices"),
          Map.entry("matrix", "matrices"),
          Map.entry("criterion", "criteria"),
          Map.entry("analysis", "analyses"),
          Map.entry("basis", "bases"),
          Map.entry("crisis", "crises"),
          Map.entry("quiz", "quizzes"),
          Map.entry("bus", "buses"),
          Map.entry("alias", "aliases"),
          Map.entry("atlas", "atlases"),
          Map.entry("bias", "biases"),
          Map.entry("canvas", "canvases"),
          Map.entry("gas", "gases"),
          Map.entry("lens", "lenses"),
          Map.entry("movie", "movies"),
          Map.entry("cookie", "cookies"),
          Map.entry("hero", "heroes"));
  private static final Map<String, String> SINGULARS =
      IRREGULAR.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  /** Those that are their own plural. */
  private static final Set<String> UNCHANGED =
      Set.of(
          "staff",
          "data",
          "media",
          "metadata",
          "series",
          "species",
          "news",
          "headquarters",
          "sms",
          "gps",
          "equipment",
          "information",
          "money",
          "sheep",
          "fish",
          "feedback",
          "software",
          "furniture");

  private static final Pattern LAST_WORD = Pattern.compile("(?<=\\P{Lu})(?=\\p{Lu}\\P{Lu}*$)");
  private static final Pattern SIBILANT_PLURAL =
      Pattern.compile(".*(?:ss|[^aeo]us|ias|x|zz|ch|sh)es");
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh)");

  private Nouns() {}

  static String plural(String name) {
    return onLastWord(name, Nouns::pluralOf);
  }

  static String singular(String name) {
    return onLastWord(name, Nouns::singularOf);
  }

  private static String onLastWord(String name, java.util.function.UnaryOperator<String> change) {
    String[] parts = LAST_WORD.split(name, -1);
    String last = parts[parts.length - 1];
    String changed = change.apply(Capitals.decapitalized(last));
    boolean great = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
    return name.substring(0, name.length() - last.length())
        + (great ? Capitals.capitalized(changed) : changed);
  }

  private static String pluralOf(String noun) {
    // A name that is a plural already stays one.
    if (UNCHANGED.contains(noun) || SINGULARS.containsKey(noun)) {
      return noun;
    }
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    return byRule(noun);
  }

  /** The plural that the processor derives, which knows rules only. */
  static String byRule(String noun) {
    if (CONSONANT_Y.matcher(noun).matches()) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (SIBILANT.matcher(noun).matches() ? "es" : "s");
  }

  private static String singularOf(String noun) {
    // A name that is a singular already stays one: an "alias" has no "alia".
    if (UNCHANGED.contains(noun) || IRREGULAR.containsKey(noun)) {
      return noun;
    }
    String irregular = SINGULARS.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (SIBILANT_PLURAL.matcher(noun).matches()) {
      return noun.substring(0, noun.length() - 2);
    }
    boolean plural =
        noun.endsWith("s")
            && !noun.endsWith("ss")
            && !noun.endsWith("us")
            && !noun.endsWith("is")
            && noun.length() > 1;
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }
}
