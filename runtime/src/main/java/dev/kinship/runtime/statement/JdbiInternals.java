package dev.kinship.runtime.statement;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collection;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Whom a statement of Jdbi's would notify, which Jdbi keeps to itself: its statement customizers,
 * context listeners, exception handlers and column mapper factories have no public getter. Where a
 * version of Jdbi keeps them elsewhere, or a module or a native image closes them, nothing is known
 * and every statement goes Jdbi's way, which is right, only slower.
 */
final class JdbiInternals {

  private static final @Nullable MethodHandle CUSTOMIZERS =
      collection(SqlStatements.class, "customizers");
  private static final @Nullable MethodHandle LISTENERS =
      collection(SqlStatements.class, "contextListeners");
  private static final @Nullable MethodHandle HANDLERS =
      collection(SqlStatements.class, "exceptionHandlers");
  private static final @Nullable MethodHandle MAPPERS =
      collection(ColumnMappers.class, "factories");

  private JdbiInternals() {}

  /** Whether it is certain that no customizer, listener or exception handler is registered. */
  static boolean nobodyToNotify(SqlStatements statements) {
    return size(CUSTOMIZERS, statements) == 0
        && size(LISTENERS, statements) == 0
        && size(HANDLERS, statements) == 0;
  }

  /** How many factories of column mappers are registered; -1 where that is not known. */
  static int mapperFactories(ConfigRegistry config) {
    return size(MAPPERS, config.get(ColumnMappers.class));
  }

  private static int size(@Nullable MethodHandle getter, Object owner) {
    if (getter == null) {
      return -1;
    }
    try {
      return ((Collection<?>) getter.invokeExact(owner)).size();
    } catch (Throwable impossible) { // a getter of a field that is there throws nothing
      throw new AssertionError(impossible);
    }
  }

  @SuppressWarnings("AvoidAccessibility") // there is no other way; see the class comment
  private static @Nullable MethodHandle collection(Class<?> owner, String field) {
    try {
      Class<?> type = owner.getDeclaredField(field).getType();
      return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
          .findGetter(owner, field, type)
          .asType(MethodType.methodType(Collection.class, Object.class));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }
}
