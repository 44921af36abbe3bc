package dev.kinship.runtime.statement;

import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.statement.ParameterValue.Values;
import dev.kinship.runtime.type.SqlType;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericTypes;

/** Values of the user's own types that cannot be sent together, and what to do about it. */
final class ArrayTypeErrors {

  private ArrayTypeErrors() {}

  /** What came of a statement that could not be sent, or was refused. */
  static RuntimeException explain(
      Handle handle, String subject, Sql sql, Parameters parameters, RuntimeException e) {
    if (e.getCause() instanceof SQLException cause) {
      return Failures.of(handle, subject, sql, cause);
    }
    return parameters
        .arrays()
        .<SqlType<?>>map(Values::type)
        .filter(handle.getConfig(JdbiOverrides.class)::lacksArrays)
        .findFirst()
        .<RuntimeException>map(type -> new MappingException(subject, message(type)))
        .orElse(e);
  }

  /** Jdbi would send an array of what it knows of the type by itself. */
  static void refuse(Handle handle, String subject, Parameters parameters) {
    JdbiOverrides customs = handle.getConfig(JdbiOverrides.class);
    if (!customs.none()) {
      parameters
          .arrays()
          .filter(each -> !each.type().needsJdbi())
          .filter(each -> !customs.fitArray(each.type(), each.values))
          .findFirst()
          .ifPresent(
              each -> {
                throw new MappingException(subject, message(each.type()));
              });
    }
  }

  private static String message(SqlType<?> type) {
    String simple = GenericTypes.getErasedType(type.jdbiType().getType()).getSimpleName();
    return "several keys of "
        + simple
        + (type.needsJdbi()
            ? " cannot be sent together: Jdbi has no array type for it; tell it with"
            : " cannot be sent together: your argument sends each, but you have no array type for"
                + " it; tell Jdbi with")
        + " registerArrayType("
        + simple
        + ".class, type), where type is the name of the column's type; or, where toString() is not"
        + " what the column holds, with a SqlArrayTypeFactory";
  }
}
