package dev.kinship.runtime.connection;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@code Jdbi} has its connections from, which it keeps to itself. Where a version of Jdbi
 * keeps it elsewhere, it is not known.
 */
final class JdbiFactories {

  private static final @Nullable MethodHandle FACTORY = getter();

  private JdbiFactories() {}

  static @Nullable ConnectionFactory of(Jdbi jdbi) {
    if (FACTORY == null) {
      return null;
    }
    try {
      return (ConnectionFactory) FACTORY.invokeExact(jdbi);
    } catch (Throwable impossible) { // a getter of a field that is there throws nothing
      throw new AssertionError(impossible);
    }
  }

  @SuppressWarnings("AvoidAccessibility") // there is no other way; see the class comment
  private static @Nullable MethodHandle getter() {
    try {
      return MethodHandles.privateLookupIn(Jdbi.class, MethodHandles.lookup())
          .findGetter(Jdbi.class, "connectionFactory", ConnectionFactory.class)
          .asType(MethodType.methodType(ConnectionFactory.class, Jdbi.class));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }
}
