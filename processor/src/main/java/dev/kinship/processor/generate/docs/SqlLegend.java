package dev.kinship.processor.generate.docs;

import dev.kinship.processor.generate.text.Field;
import dev.kinship.processor.generate.text.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains the names in a file's SQL: those that are there, and no other. */
public final class SqlLegend {

  private static final Pattern NAME = Pattern.compile("(?<!:):(key\\d*|ids?\\d*|count|version)\\b");
  private static final Pattern BRACES =
      Pattern.compile("\\{(?:columns|values|assignments|updates|arrays|rows)}");

  private final TreeSet<String> names =
      new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(each -> each));
  private boolean braces;
  private boolean given;
  private boolean condition;
  private boolean fresh;

  public SqlLegend fields(List<Field> fields) {
    fields.forEach(each -> read(each.initializer().marked()));
    return this;
  }

  public SqlLegend methods(List<Method> methods) {
    methods.forEach(each -> read(each.doc()));
    return this;
  }

  private void read(String text) {
    Matcher name = NAME.matcher(text).useTransparentBounds(true);
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      if (mayBegin(text, at) && name.region(at, text.length()).lookingAt()) {
        names.add(name.group(1));
      }
    }
    if (text.indexOf('{') >= 0) {
      given = given || text.contains("{given}");
      condition = condition || text.contains("{condition}");
      fresh = fresh || text.contains("{fresh}");
      braces = braces || BRACES.matcher(text).find();
    }
  }

  /** The first letter of a name; most colons are others. */
  private static boolean mayBegin(String text, int colon) {
    return colon + 1 < text.length() && "kicv".indexOf(text.charAt(colon + 1)) >= 0;
  }

  /** Adds a paragraph, unless there is nothing to explain. */
  public Javadoc addTo(Javadoc doc) {
    List<String> meanings = new ArrayList<>();
    add(meanings, "key", "the foreign key's value");
    add(meanings, "id", "the key of the row itself");
    add(meanings, "ids", "the keys of the rows that are given");
    add(meanings, "count", "their number");
    add(meanings, "version", "the version that the given row has");
    List<String> sentences = new ArrayList<>();
    if (!meanings.isEmpty()) {
      boolean several = meanings.get(0).contains(" and ");
      sentences.add(
          listed(meanings).replaceFirst(" for ", several ? " stand for " : " stands for "));
    }
    if (names.stream().anyMatch(each -> !word(each).equals(each))) {
      sentences.add("where a key has several columns, they are numbered");
    }
    if (braces) {
      String or = condition ? ", or the condition" : "";
      sentences.add("what stands in braces becomes the columns that were set" + or);
    }
    if (given) {
      sentences.add(
          JavadocText.code("{given}")
              + " becomes a condition on the keys of the rows that are given");
    }
    if (fresh) {
      sentences.add(
          JavadocText.code("{fresh}") + " becomes a condition on the versions of these rows");
    }
    return sentences.isEmpty()
        ? doc
        : doc.paragraph("In the SQL, " + String.join("; ", sentences) + ".");
  }

  /** A name without its number. */
  private static String word(String name) {
    int end = name.length();
    while (Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }

  private void add(List<String> meanings, String word, String meaning) {
    List<String> found =
        names.stream()
            .filter(each -> word(each).equals(word))
            .map(each -> JavadocText.code(":" + each))
            .toList();
    if (!found.isEmpty()) {
      meanings.add(listed(found) + " for " + meaning);
    }
  }

  /** As in "a, b and c". */
  private static String listed(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
