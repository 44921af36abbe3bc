package dev.kinship.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The spelling rules behind derived names. */
public final class Words {

  // 'statuses' and 'classes' lose 'es', 'houses' and 'clauses' only 's'.
  private static final Pattern SIBILANT_PLURAL =
      Pattern.compile(".*(?:ss|[^aeo]us|ias|x|zz|ch|sh)es");
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh)");

  private Words() {}

  /**
   * The column for a property, the table for an entity: {@code birthDate} is {@code birth_date}.
   *
   * @param name a Java name
   * @return the name in snake_case
   */
  public static String snakeCase(String name) {
    StringBuilder text = new StringBuilder(name.length() + 8);
    int before = Character.UNASSIGNED;
    for (int i = 0; i < name.length(); ) {
      int letter = name.codePointAt(i);
      int next = i + Character.charCount(letter);
      int type = Character.getType(letter);
      if (type == Character.UPPERCASE_LETTER && isHump(before, name, next)) {
        text.append('_');
      }
      text.appendCodePoint(letter);
      before = type;
      i = next;
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a great letter begins a word: {@code birthDate} has two, and {@code httpURLText}. */
  private static boolean isHump(int before, String name, int next) {
    return before == Character.LOWERCASE_LETTER
        || before == Character.DECIMAL_DIGIT_NUMBER
        || (before == Character.UPPERCASE_LETTER
            && next < name.length()
            && Character.getType(name.codePointAt(next)) == Character.LOWERCASE_LETTER);
  }

  /**
   * The Java name for a column: {@code owner_id} is {@code ownerId}.
   *
   * @param column a column's name
   * @return an identifier in camelCase
   */
  public static String camelCase(String column) {
    String joined =
        Arrays.stream(column.split("[^\\p{L}\\p{Nd}$]+"))
            .filter(word -> !word.isEmpty())
            .map(Words::capitalized)
            .collect(Collectors.joining());
    return parameter(decapitalized(joined));
  }

  /**
   * The plural: {@code pet} is {@code pets}, {@code city} is {@code cities}.
   *
   * @param noun an English noun
   * @return the plural by rule
   */
  public static String plural(String noun) {
    if (CONSONANT_Y.matcher(noun).matches()) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (SIBILANT.matcher(noun).matches() ? "es" : "s");
  }

  /**
   * The singular: {@code pets} is {@code pet}; a noun that is no plural by rule stays as it is.
   *
   * @param noun an English noun
   * @return the singular by rule
   */
  public static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (SIBILANT_PLURAL.matcher(noun).matches()) {
      return noun.substring(0, noun.length() - 2);
    }
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 1;
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }

  /**
   * Makes the first letter great.
   *
   * @param name a name
   * @return the name
   */
  public static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * Makes the first letter small.
   *
   * @param name a name
   * @return the name
   */
  public static String decapitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * A name without the noun that it begins with: {@code filmId} behind {@code film} is {@code id}.
   *
   * @param noun what need not be said twice, with a small first letter
   * @param name a Java name
   * @return the rest with a small first letter, or the name itself
   */
  public static String without(String noun, String name) {
    boolean repeats =
        name.length() > noun.length()
            && name.startsWith(noun)
            && Character.isUpperCase(name.codePointAt(noun.length()));
    return repeats ? decapitalized(name.substring(noun.length())) : name;
  }

  /**
   * The words of a name, for prose: {@code lastVisit} is {@code last visit}.
   *
   * @param name a Java name
   * @return its words, in lower case
   */
  public static String prose(String name) {
    return snakeCase(name).replace('_', ' ').strip();
  }

  /**
   * The name for a constant: {@code ownerId} is {@code OWNER_ID}.
   *
   * @param name a Java name
   * @return the name in UPPER_SNAKE
   */
  public static String upperSnake(String name) {
    String upper = snakeCase(name).toUpperCase(Locale.ROOT);
    return SourceVersion.isName(upper) ? upper : upper + "_";
  }

  /**
   * The name of the method that sets a column's value: the column's own, but not {@code wait} or
   * {@code equals}, which every object has for itself.
   *
   * @param name the column's name in Java
   * @return the name
   */
  public static String valuesMethod(String name) {
    return parameter(name, "wait", "equals");
  }

  /**
   * A name that a parameter can have: none of Java's words, and none of those that are taken.
   *
   * @param wanted the name that it would have; the end of one, such as {@code 2nd}, suffices
   * @param taken the names of the other parameters
   * @return the name, with {@code _} before or behind it where it needs another
   */
  public static String parameter(String wanted, String... taken) {
    String name = SourceVersion.isIdentifier(wanted) ? wanted : "_" + wanted;
    if (!SourceVersion.isIdentifier(name)) {
      throw new IllegalArgumentException("'" + wanted + "' is not the end of a name");
    }
    while (!SourceVersion.isName(name) || List.of(taken).contains(name)) {
      name += "_";
    }
    return name;
  }
}
