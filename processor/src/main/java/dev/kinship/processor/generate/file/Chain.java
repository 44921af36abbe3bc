package dev.kinship.processor.generate.file;

import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.model.EntityShape;
import java.util.List;
import java.util.stream.Stream;

/** The calls of a builder, one below the other. */
final class Chain {

  /** What stands around a text in its call, but for the method's name. */
  private static final int CALL = "          .(\"\")".length();

  private final StringBuilder code = new StringBuilder();

  Chain call(String method, Code arguments) {
    return add(method, arguments);
  }

  Chain sql(String method, Sql sql) {
    return sql.isShort(CALL + method.length())
        ? call(method, sql.oneLine())
        : sql(method, List.of(sql));
  }

  Chain sql(String method, List<Sql> statements) {
    return lines(method, statements.stream().map(Sql::literal));
  }

  Chain sql(String method, Code first, List<Sql> statements) {
    return lines(method, Stream.concat(Stream.of(first), statements.stream().map(Sql::literal)));
  }

  /** The default scope of the entity that is read, if it has one. */
  Chain scope(EntityShape read) {
    read.defaultScope().ifPresent(scope -> sql("scope", Sql.of(scope.where())));
    return this;
  }

  private Chain lines(String method, Stream<Code> arguments) {
    return add(method, Code.of("\n    $L", arguments.collect(Code.joining(",\n")).indented(4)));
  }

  /** The last call, which may say of what kind the association is. */
  Code end(boolean isSelf) {
    return end(isSelf ? "buildSelf" : "build", Code.of(""));
  }

  /** A last call with arguments. */
  Code end(String method, Code arguments) {
    add(method, arguments);
    return new Code(code.toString());
  }

  private Chain add(String method, Code arguments) {
    code.append("\n    .").append(method).append('(');
    code.append(arguments.indented(4).marked()).append(')');
    return this;
  }

  /** Texts, as the arguments of a call. */
  static Code strings(List<String> all) {
    return all.stream().map(each -> Code.of("$S", each)).collect(Code.joining(", "));
  }
}
