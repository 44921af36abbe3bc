package dev.kinship.processor.generate.file;

import com.palantir.javapoet.CodeBlock;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.model.EntityShape;
import java.util.List;
import java.util.stream.Stream;

/** The calls of a builder, one below the other. */
final class Chain {

  private final CodeBlock.Builder code = CodeBlock.builder().add("$>$>");

  Chain call(String method, CodeBlock arguments) {
    code.add("\n.$L($L)", method, arguments);
    return this;
  }

  Chain sql(String method, Sql sql) {
    return sql.isShort() ? call(method, sql.literal()) : sql(method, List.of(sql));
  }

  Chain sql(String method, List<Sql> statements) {
    return lines(method, statements.stream().map(Sql::literal));
  }

  Chain sql(String method, CodeBlock first, List<Sql> statements) {
    return lines(method, Stream.concat(Stream.of(first), statements.stream().map(Sql::literal)));
  }

  /** The default scope of the entity that is read, if it has one. */
  Chain scope(EntityShape read) {
    read.defaultScope().ifPresent(scope -> sql("scope", Sql.of(scope.where())));
    return this;
  }

  private Chain lines(String method, Stream<CodeBlock> arguments) {
    code.add("\n.$L($>$>\n$L)$<$<", method, arguments.collect(CodeBlock.joining(",\n")));
    return this;
  }

  /** The last call, which may say of what kind the association is. */
  CodeBlock end(boolean isSelf) {
    return end(isSelf ? "buildSelf" : "build", CodeBlock.of(""));
  }

  /** A last call with arguments. */
  CodeBlock end(String method, CodeBlock arguments) {
    return code.add("\n.$L($L)$<$<", method, arguments).build();
  }

  /** Texts, as the arguments of a call. */
  static CodeBlock strings(List<String> all) {
    return all.stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
  }
}
