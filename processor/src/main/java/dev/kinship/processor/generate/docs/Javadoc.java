package dev.kinship.processor.generate.docs;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.EntityShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A documentation comment in the making: a few sentences, the SQL, then the tags. What holds for
 * all methods of a type is said of the type, so there are no tags for parameters and results.
 */
public final class Javadoc {

  private static final int WIDTH = Layout.WIDTH - 5;

  /** That of the SQL's further lines, which are indented. */
  private static final int SQL_WIDTH = Layout.WIDTH - 16;

  /** What is around the content where it is in one line with all of it. */
  private static final int ONE_LINE = Layout.WIDTH - "  /**  */".length();

  private final List<String> sentences = new ArrayList<>();
  private final List<String> blocks = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private String sql = "";

  public Javadoc(String summary) {
    sentences.add(summary);
  }

  /** Adds a sentence to the first paragraph. */
  Javadoc sentence(String text) {
    sentences.add(text);
    return this;
  }

  Javadoc paragraph(String text) {
    blocks.add("\n" + wrap("<p>" + text, ""));
    return this;
  }

  /** What the method sends. */
  Javadoc sql(Sql statement) {
    sql = JavadocText.code(lines(statement));
    return this;
  }

  /** A statement of several steps is long, and stands once, where the constant is made. */
  Javadoc sql(Sql statement, Association end) {
    return statement.hasSteps() ? longSql(end) : sql(statement);
  }

  /** Several statements are long, and stand once, where the constant is made. */
  Javadoc sql(List<Sql> statements, Association end) {
    return statements.size() == 1 ? sql(statements.get(0), end) : longSql(end);
  }

  /** For SQL that is long, and stands once, where the constant is made. */
  Javadoc longSql(Association end) {
    String constant = end.here().generated().table().simpleName() + "#" + end.constant();
    return sentence("SQL: {@link " + constant + "}.");
  }

  /** Says what the default scope of the rows that are read does, where there is one. */
  Javadoc scoped(EntityShape read) {
    read.defaultScope().ifPresent(scope -> sentence(JavadocText.onlyIn(scope)));
    return this;
  }

  /** Says that a write goes past the default scope of the rows that it finds, if there is one. */
  Javadoc unscoped(EntityShape written) {
    written.defaultScope().ifPresent(scope -> sentence(JavadocText.alsoOutOf(scope)));
    return this;
  }

  /** Says what a component of a record is. */
  Javadoc component(String name, String text) {
    tags.add(tag("@param " + name + " " + text));
    return this;
  }

  Javadoc fails(ClassName exception, String when) {
    tags.add(tag("@throws " + exception.canonicalName() + " if " + when));
    return this;
  }

  /** Says why it is deprecated: because of what it is generated from. */
  Javadoc deprecated(String as) {
    tags.add(tag("@deprecated as " + as + " is"));
    return this;
  }

  /** Spells its lines: one, if all of it fits. */
  public String build() {
    String text = String.join(" ", sentences);
    boolean isShort = blocks.isEmpty() && tags.isEmpty() && sql.indexOf('\n') < 0;
    if (isShort && text.length() + 1 + sql.length() <= ONE_LINE) {
      return (text + " " + sql).strip();
    }
    List<String> all = new ArrayList<>();
    all.add(wrap(text, ""));
    if (!sql.isEmpty()) {
      all.add("<pre>" + sql + "</pre>");
    }
    all.addAll(blocks);
    if (!tags.isEmpty()) {
      all.add("\n" + String.join("\n", tags));
    }
    return String.join("\n", all);
  }

  private static String lines(Sql statement) {
    return statement.lines(SQL_WIDTH).stream()
        .map(String::strip)
        .collect(Collectors.joining("\n    "));
  }

  private static String tag(String text) {
    return wrap(text, "    ");
  }

  private static String wrap(String text, String indent) {
    StringBuilder wrapped = new StringBuilder(text.length() + 16);
    int column = 0;
    for (int from = 0; from <= text.length(); ) {
      int end = endOfWord(text, from);
      int length = end - from;
      if (column > 0 && column + 1 + length > WIDTH) {
        wrapped.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(text, from, end);
      column += length;
      from = end + 1;
    }
    return wrapped.toString();
  }

  /** Where the next space is; an inline tag is one word. */
  private static int endOfWord(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ' ' && depth == 0) {
        return i;
      }
    }
    return text.length();
  }
}
