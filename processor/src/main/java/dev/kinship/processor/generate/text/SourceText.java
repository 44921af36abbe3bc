package dev.kinship.processor.generate.text;

import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a generated file, with the few niceties of layout that JavaPoet does not know. No
 * literal spans lines, so none of them touches one. It goes once through the lines: most of them
 * are copied as they are.
 */
public final class SourceText {

  private static final int WIDTH = 100;
  private static final Pattern ANNOTATION = Pattern.compile(".*@\\w+\\(");
  private static final Pattern ONE_MEMBER = Pattern.compile(" +\\w+ = (?:\\w+|\".*\"|\\{.+})");
  private static final Pattern TYPE = Pattern.compile("(?:[a-z]+ )*(?:class|interface) .*\\{");
  private static final Pattern BETWEEN_PARAMETERS = Pattern.compile(", (?![^<]*>)");
  private static final String PARAMETERS = "      ";

  private final List<String> lines;
  private final StringBuilder text = new StringBuilder();
  private int next;

  private SourceText(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Spells a file.
   *
   * @param file the file
   * @return its text
   */
  public static String of(JavaFile file) {
    return new SourceText(lines(file.toString())).text();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      int last = end;
      while (last > from && text.charAt(last - 1) == ' ') {
        last--;
      }
      lines.add(text.substring(from, last));
      from = end + 1;
    }
    return lines;
  }

  private String text() {
    boolean outside = true;
    while (next < lines.size()) {
      String line = lines.get(next++);
      if (line.endsWith("/**")) {
        comment(line);
      } else if (line.endsWith("(") && ANNOTATION.matcher(line).matches()) {
        annotation(line);
      } else if (line.endsWith("{") && follows(0).strip().equals("}")) {
        next++;
        add(line + "}");
      } else if (line.endsWith(",") && isMember(line)) {
        signature(line);
      } else {
        add(line);
        if (outside && TYPE.matcher(line).matches()) {
          outside = false;
          add("");
        }
      }
    }
    return text.toString();
  }

  /** A comment of one line stands in one. */
  private void comment(String start) {
    String content = follows(0).strip();
    String line = start + content.substring(Math.min(1, content.length())) + " */";
    boolean isOne = content.startsWith("* ") && follows(1).strip().equals("*/");
    if (isOne && line.length() <= WIDTH) {
      next += 2;
      add(line);
    } else {
      add(start);
    }
  }

  /**
   * An annotation's one member stands behind its parenthesis, and so does the end of a long one.
   */
  private void annotation(String start) {
    if (follows(1).strip().startsWith(")") && ONE_MEMBER.matcher(follows(0)).matches()) {
      add(start + follows(0).strip() + follows(1).strip());
      next += 2;
      return;
    }
    add(start);
    if (start.startsWith("@") && follows(0).endsWith("{")) {
      while (!follows(1).equals(")")) {
        add(lines.get(next++));
      }
      add(follows(0) + ")");
      next += 2;
    }
  }

  /** A method whose parameters take more than the line that it begins in. */
  private void signature(String start) {
    int end = next;
    while (isParameters(end) && lines.get(end).endsWith(",")) {
      end++;
    }
    if (!isParameters(end) || !lines.get(end).endsWith(") {")) {
      add(start);
      return;
    }
    int open = start.indexOf('(') + 1;
    StringBuilder parameters = new StringBuilder(start.substring(open));
    lines.subList(next, end + 1).forEach(each -> parameters.append(' ').append(each.strip()));
    next = end + 1;
    add(start.substring(0, open));
    // All of them in the next line, or one in each.
    boolean fit = PARAMETERS.length() + parameters.length() <= WIDTH;
    add(
        PARAMETERS
            + (fit
                ? parameters
                : BETWEEN_PARAMETERS.matcher(parameters).replaceAll(",\n" + PARAMETERS)));
  }

  private static boolean isMember(String line) {
    int open = line.indexOf('(');
    return line.startsWith("  ")
        && Character.isLetter(line.charAt(2))
        && open > 0
        && line.indexOf('"', open) < 0;
  }

  private boolean isParameters(int at) {
    return at < lines.size()
        && lines.get(at).startsWith(PARAMETERS)
        && lines.get(at).indexOf('"') < 0;
  }

  private String follows(int after) {
    return next + after < lines.size() ? lines.get(next + after) : "";
  }

  private void add(String line) {
    text.append(line).append('\n');
  }
}
