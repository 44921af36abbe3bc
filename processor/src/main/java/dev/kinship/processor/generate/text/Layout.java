package dev.kinship.processor.generate.text;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks calls into lines as google-java-format does: all arguments in one, or one in each. */
public final class Layout {

  public static final int WIDTH = 100;

  /** Where an initializer on a line of its own begins. */
  private static final int INITIALIZER = 6;

  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])");

  private Layout() {}

  /** A call that begins at a column of its line, and has as much behind it. */
  public static CodeBlock call(
      CodeBlock called, List<CodeBlock> arguments, int column, int behind) {
    CodeBlock oneLine = CodeBlock.of("$L($L)", called, joined(arguments, ", "));
    if (column + width(oneLine) + behind <= WIDTH) {
      return oneLine;
    }
    return CodeBlock.of("$L($>$>\n$L)$<$<", called, joined(arguments, ",\n"));
  }

  /** What a constant is made by, behind the name or below it. */
  public static CodeBlock initializer(CodeBlock called, List<CodeBlock> arguments) {
    CodeBlock call = call(called, arguments, INITIALIZER, 1);
    boolean fits = !call.toString().contains("\n");
    return CodeBlock.of(fits ? "$Z$L" : "$>$>\n$L$<$<", call);
  }

  /** Whether a constant is made in one line, be it below the name. */
  public static boolean fits(CodeBlock called, List<CodeBlock> arguments) {
    return INITIALIZER + width(CodeBlock.of("$L($L)", called, joined(arguments, ", "))) + 1
        <= WIDTH;
  }

  /** How long code is with its types imported. */
  public static int width(CodeBlock code) {
    return PACKAGE.matcher(code.toString()).replaceAll("").length();
  }

  public static CodeBlock joined(List<CodeBlock> arguments, String separator) {
    return arguments.stream().collect(CodeBlock.joining(separator));
  }
}
