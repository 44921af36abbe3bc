package dev.kinship.runtime.statement;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Whom a statement of Jdbi's would notify, which Jdbi keeps to itself: its statement customizers,
 * context listeners, exception handlers, column mapper and array type factories have no public
 * getter. Where a version of Jdbi keeps them elsewhere, or a module or a native image closes them,
 * nothing is known and every statement goes Jdbi's way, which is right, only slower.
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
  private static final @Nullable MethodHandle ARRAYS = collection(SqlArrayTypes.class, "factories");

  private JdbiInternals() {}

  /**
   * Whether a mapper is the one by which Jdbi's plugin for Kotlin reads any value class as what it
   * holds, as we do. Then it is that plugin, too, that would send it; it cannot send null.
   *
   * @param mapper a mapper's class; null for none
   */
  static boolean readsValueClass(@Nullable Class<?> mapper) {
    return mapper != null
        && mapper.getName().startsWith("org.jdbi.v3.core.kotlin.internal.KotlinValueClass");
  }

  /**
   * The customizers, the listeners and the exception handlers that Jdbi tells of statements: the
   * collections themselves, to be looked at for each statement. Null where they are not known.
   */
  static @Nullable List<Collection<?>> observers(SqlStatements statements) {
    return CUSTOMIZERS == null || LISTENERS == null || HANDLERS == null
        ? null
        : List.of(
            read(CUSTOMIZERS, statements), read(LISTENERS, statements), read(HANDLERS, statements));
  }

  /** The factories of column mappers, to be counted again; null where they are not known. */
  static @Nullable Collection<?> mapperFactories(ColumnMappers mappers) {
    return MAPPERS == null ? null : read(MAPPERS, mappers);
  }

  /** The factories of array types, Jdbi's own last; null where they are not known. */
  static @Nullable List<SqlArrayTypeFactory> arrayFactories(ConfigRegistry config) {
    Collection<?> all = ARRAYS == null ? null : read(ARRAYS, config.get(SqlArrayTypes.class));
    return all == null ? null : all.stream().map(SqlArrayTypeFactory.class::cast).toList();
  }

  private static Collection<?> read(MethodHandle getter, Object owner) {
    try {
      return (Collection<?>) getter.invokeExact(owner);
    } catch (Throwable impossible) { // a getter of a field that is there throws nothing
      throw new AssertionError(impossible);
    }
  }

  /** Reads a field that always has the same collection; null where there is no such field. */
  @SuppressWarnings("AvoidAccessibility") // there is no other way; see the class comment
  private static @Nullable MethodHandle collection(Class<?> owner, String name) {
    try {
      Field field = owner.getDeclaredField(name);
      if (!Modifier.isFinal(field.getModifiers())) {
        return null;
      }
      return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
          .findGetter(owner, name, field.getType())
          .asType(MethodType.methodType(Collection.class, Object.class));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }
}
