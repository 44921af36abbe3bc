package dev.kinship.processor.generate.text;

import com.palantir.javapoet.JavaFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a generated file, with the few niceties of layout that JavaPoet does not know. No
 * literal spans lines, so none of them touches one.
 */
public final class SourceText {

  private static final int WIDTH = 100;
  private static final Pattern SPACE_AT_LINE_END = Pattern.compile(" +(?=\n)");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}\n");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[a-z]+ )*(?:class|interface) .*\\{\n");
  private static final Pattern ONE_MEMBER =
      Pattern.compile("(@\\w+)\\(\n +(\\w+ = (?:\\w+|\".*\"|\\{.+}))\n *\\)");
  private static final Pattern LONG_MEMBER =
      Pattern.compile("(?m)^(@\\w+\\(\n +\\w+ = \\{(?:\n +.*)+)\n\\)$");
  private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\n *\\* (.*)\n *\\*/");

  /** A method whose parameters take more than the line that it begins in. */
  private static final Pattern LONG_SIGNATURE =
      Pattern.compile(
          "(?m)^(  [a-zA-Z][^(\\n]*\\()([^\"\\n]*,(?:\\n {6}[^\"\\n]*,)*\\n {6}[^\"\\n]*)\\) \\{$");

  private static final Pattern BETWEEN_PARAMETERS = Pattern.compile(", (?![^<]*>)");

  private SourceText() {}

  /**
   * Spells a file.
   *
   * @param file the file
   * @return its text
   */
  public static String of(JavaFile file) {
    String text = SPACE_AT_LINE_END.matcher(file.toString()).replaceAll("");
    text = ONE_MEMBER.matcher(text).replaceAll("$1($2)");
    text = LONG_MEMBER.matcher(text).replaceAll("$1)");
    text = EMPTY_BODY.matcher(text).replaceAll("{}\n");
    text = LONG_SIGNATURE.matcher(text).replaceAll(SourceText::parametersBelow);
    text = TYPE.matcher(text).replaceFirst("$0\n");
    return SHORT_COMMENT.matcher(text).replaceAll(SourceText::oneLine);
  }

  /** All parameters in the next line, or one in each. */
  private static String parametersBelow(MatchResult signature) {
    String parameters = signature.group(2).replaceAll("\\n +", " ");
    String indent = "\n      ";
    boolean fit = indent.length() - 1 + parameters.length() + ") {".length() <= WIDTH;
    String below =
        fit ? parameters : BETWEEN_PARAMETERS.matcher(parameters).replaceAll("," + indent);
    return Matcher.quoteReplacement(signature.group(1) + indent + below + ") {");
  }

  private static String oneLine(MatchResult comment) {
    String line = "/** " + comment.group(1) + " */";
    return Matcher.quoteReplacement(line.length() + 2 <= WIDTH ? line : comment.group());
  }
}
