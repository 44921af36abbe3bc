package dev.kinship.processor.generate.text;

import java.util.List;
import javax.lang.model.element.Modifier;

/** Breaks code into lines as google-java-format does: all arguments in one, or one in each. */
public final class Layout {

  /** How long a line is at most. */
  public static final int WIDTH = 120;

  /** How far members are indented. */
  static final String MEMBER = "  ";

  private Layout() {}

  /** A call that begins at a column of its line, and has as much behind it. */
  public static Code call(Code called, List<Code> arguments, int column, int behind) {
    Code oneLine = Code.of("$L($L)", called, Code.joined(arguments, ", "));
    if (oneLine.isOneLine() && column + oneLine.width() + behind <= WIDTH) {
      return oneLine;
    }
    return Code.of("$L(\n    $L)", called, Code.joined(arguments, ",\n").indented(4));
  }

  /** What a constant is made by, behind the name or below it. */
  public static Code initializer(Code called, List<Code> arguments) {
    return call(called, arguments, Field.BELOW, 1);
  }

  /** Whether a constant is made in one line, be it below the name. */
  public static boolean fits(Code called, List<Code> arguments) {
    return initializer(called, arguments).isOneLine();
  }

  /** A comment: in one line if it fits. */
  static void comment(StringBuilder text, String doc, String indent) {
    if (doc.isEmpty()) {
      return;
    }
    boolean fits = doc.indexOf('\n') < 0 && indent.length() + doc.length() + 7 <= WIDTH;
    if (fits) {
      text.append(indent).append("/** ").append(doc).append(" */\n");
      return;
    }
    text.append(indent).append("/**\n");
    for (int from = 0; from < doc.length(); ) {
      int feed = doc.indexOf('\n', from);
      int end = feed < 0 ? doc.length() : feed;
      text.append(indent).append(end == from ? " *" : " * ").append(doc, from, end).append('\n');
      from = end + 1;
    }
    text.append(indent).append(" */\n");
  }

  static void annotations(StringBuilder text, List<Code> annotations, Names names) {
    annotations.forEach(
        each -> text.append(MEMBER).append(names.spelled(each.marked())).append('\n'));
  }

  static void modifiers(StringBuilder text, List<Modifier> modifiers) {
    modifiers.forEach(each -> text.append(each).append(' '));
  }
}
