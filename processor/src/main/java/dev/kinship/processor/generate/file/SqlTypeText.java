package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.SqlType;
import java.util.List;

/** The expression for how a column's values travel. */
public final class SqlTypeText {

  /** Where the arguments of a column begin if each has a line. */
  private static final int INDENT = 10;

  private SqlTypeText() {}

  public static CodeBlock of(SqlType type) {
    ClassName types = RuntimeTypes.SQL_TYPES;
    if (type instanceof SqlType.Plain plain) {
      return CodeBlock.of("$T.$L", types, plain.constant());
    }
    if (type instanceof SqlType.Enumeration named) {
      return CodeBlock.of("$T.enumeration($T.class)", types, named.type());
    }
    if (type instanceof SqlType.Ordinal ordinal) {
      return CodeBlock.of("$T.ordinal($T.class)", types, ordinal.type());
    }
    if (type instanceof SqlType.ListOf list) {
      return CodeBlock.of("$T.list($L)", types, of(list.element()));
    }
    if (type instanceof SqlType.ArrayOf array) {
      return CodeBlock.of("$T.array($L, $T[]::new)", types, of(array.element()), array.component());
    }
    return jdbi((SqlType.Jdbi) type);
  }

  private static CodeBlock jdbi(SqlType.Jdbi type) {
    CodeBlock.Builder qualified = CodeBlock.builder();
    qualified.add("$T.of($L)", RuntimeTypes.QUALIFIED_TYPE, token(type.type()));
    if (!type.qualifiers().isEmpty()) {
      qualified.add(
          ".with($L)",
          type.qualifiers().stream()
              .map(each -> CodeBlock.of("$T.class", each))
              .collect(CodeBlock.joining(", ")));
    }
    CodeBlock called = CodeBlock.of("$T.jdbi", RuntimeTypes.SQL_TYPES);
    return Layout.call(called, List.of(qualified.build()), INDENT, 1);
  }

  private static CodeBlock token(TypeName type) {
    return isParameterized(type)
        ? CodeBlock.of("new $T<$T>() {}", RuntimeTypes.GENERIC_TYPE, type)
        : CodeBlock.of("$T.class", type);
  }

  // An array of lists has no class literal either.
  private static boolean isParameterized(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isParameterized(array.componentType())
        : type instanceof ParameterizedTypeName;
  }
}
