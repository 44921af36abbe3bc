package dev.kinship.processor.generate.file;

import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.model.EntityShape;
import java.util.List;

/** The calls of a builder, one below the other. */
final class Chain {

  /** What stands around a text in its call, but for the method's name. */
  private static final int CALL = "          .(\"\")".length();

  /** Where the arguments begin that have lines of their own. */
  private static final String INDENT = "        ";

  private final StringBuilder code = new StringBuilder();

  Chain call(String method, Code arguments) {
    return add(method, arguments);
  }

  Chain sql(String method, Sql sql) {
    return sql.oneLine(CALL + method.length())
        .map(each -> call(method, each))
        .orElseGet(() -> sql(method, List.of(sql)));
  }

  Chain sql(String method, List<Sql> statements) {
    return begin(method).sql(statements, "").end();
  }

  Chain sql(String method, Code first, List<Sql> statements) {
    return begin(method).line("", first).sql(statements, ",").end();
  }

  /** The default scope of the entity that is read, if it has one. */
  Chain scope(EntityShape read) {
    read.defaultScope().ifPresent(scope -> sql("scope", Sql.of(scope.where())));
    return this;
  }

  private Chain sql(List<Sql> statements, String before) {
    String comma = before;
    for (Sql each : statements) {
      line(comma, each.literal());
      comma = ",";
    }
    return this;
  }

  /** An argument that begins a line. */
  private Chain line(String before, Code argument) {
    code.append(before).append('\n').append(INDENT);
    argument.addTo(code, INDENT);
    return this;
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
    begin(method);
    arguments.addTo(code, "    ");
    return end();
  }

  private Chain begin(String method) {
    code.append("\n    .").append(method).append('(');
    return this;
  }

  private Chain end() {
    code.append(')');
    return this;
  }

  /** Texts, as the arguments of a call. */
  static Code strings(List<String> all) {
    return Code.literals(all, ", ");
  }
}
