package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Layout;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.SqlType;
import java.util.List;
import java.util.Map;

/** The expression for how a column's values travel. */
public final class SqlTypeText {

  /** Where the arguments of a column begin if each has a line. */
  private static final int INDENT = 10;

  /** As many entries as {@code Map.of} takes. */
  private static final int MOST_OF_MAP = 10;

  private SqlTypeText() {}

  public static Code of(SqlType type) {
    ClassName types = RuntimeTypes.SQL_TYPES;
    if (type instanceof SqlType.Plain plain) {
      return Code.of("$T.$L", types, plain.constant());
    }
    if (type instanceof SqlType.Enumeration named) {
      return enumeration(named);
    }
    if (type instanceof SqlType.Ordinal ordinal) {
      return Code.of("$T.ordinal($T.class)", types, ordinal.type());
    }
    if (type instanceof SqlType.ListOf list) {
      return Layout.call(Code.of("$T.list", types), List.of(of(list.element())), INDENT, 1);
    }
    if (type instanceof SqlType.ArrayOf array) {
      return Layout.call(
          Code.of("$T.array", types),
          List.of(of(array.element()), Code.of("$T[]::new", array.component())),
          INDENT,
          1);
    }
    if (type instanceof SqlType.Wrapped wrapped) {
      return wrapped(wrapped);
    }
    return jdbi((SqlType.Jdbi) type);
  }

  private static Code wrapped(SqlType.Wrapped type) {
    TypeName raw =
        type.type() instanceof ParameterizedTypeName generic ? generic.rawType() : type.type();
    List<Code> arguments =
        List.of(
            token(type.type()),
            of(type.base()),
            Code.of("$T::new", type.type()),
            Code.of("$T::$L", raw, type.accessor()));
    return Layout.call(Code.of("$T.wrapped", RuntimeTypes.SQL_TYPES), arguments, INDENT, 1);
  }

  private static Code enumeration(SqlType.Enumeration type) {
    ClassName types = RuntimeTypes.SQL_TYPES;
    if (type.labels().isEmpty()) {
      return Code.of("$T.enumeration($T.class)", types, type.type());
    }
    Code labels =
        type.labels().size() > MOST_OF_MAP
            ? Code.of(
                "$T.ofEntries($L)",
                Map.class,
                type.labels().stream()
                    .map(
                        each ->
                            Code.of(
                                "$T.entry($T.$L, $S)",
                                Map.class,
                                type.type(),
                                each.constant(),
                                each.text()))
                    .collect(Code.joining(", ")))
            : Code.of(
                "$T.of($L)",
                Map.class,
                type.labels().stream()
                    .map(each -> Code.of("$T.$L, $S", type.type(), each.constant(), each.text()))
                    .collect(Code.joining(", ")));
    Code called = Code.of("$T.enumeration", types);
    return Layout.call(called, List.of(Code.of("$T.class", type.type()), labels), INDENT, 1);
  }

  private static Code jdbi(SqlType.Jdbi type) {
    Code qualified = Code.of("$T.of($L)", RuntimeTypes.QUALIFIED_TYPE, token(type.type()));
    if (!type.qualifiers().isEmpty()) {
      qualified =
          Code.of(
              "$L.with($L)",
              qualified,
              type.qualifiers().stream()
                  .map(each -> Code.of("$T.class", each))
                  .collect(Code.joining(", ")));
    }
    Code called = Code.of("$T.jdbi", RuntimeTypes.SQL_TYPES);
    return Layout.call(called, List.of(qualified), INDENT, 1);
  }

  private static Code token(TypeName type) {
    return isParameterized(type)
        ? Code.of("new $T<$T>() {}", RuntimeTypes.GENERIC_TYPE, type)
        : Code.of("$T.class", type);
  }

  // An array of lists has no class literal either.
  private static boolean isParameterized(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isParameterized(array.componentType())
        : type instanceof ParameterizedTypeName;
  }
}
