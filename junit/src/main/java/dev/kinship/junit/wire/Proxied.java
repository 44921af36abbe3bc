package dev.kinship.junit.wire;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Wrapper;
import org.jspecify.annotations.Nullable;

/**
 * Something of JDBC's with us in front of it: it does all that the original does, unwraps to it,
 * and is equal to it. These interfaces grow with each JDK, hence the proxies.
 */
abstract class Proxied<T extends Wrapper> implements InvocationHandler {

  private final Class<T> type;
  final T original;
  final T proxy;

  Proxied(Class<T> type, T original) {
    this.type = type;
    this.original = original;
    this.proxy =
        type.cast(
            Proxy.newProxyInstance(Proxied.class.getClassLoader(), new Class<?>[] {type}, this));
  }

  /** Handles a call, most often with what {@link #call} returns. */
  abstract @Nullable Object handle(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable;

  @Override
  public @Nullable Object invoke(
      Object self, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    Object first = arguments == null || arguments.length == 0 ? null : arguments[0];
    return switch (method.getName()) {
      case "unwrap", "isWrapperFor" ->
          first == type
              ? (method.getName().equals("unwrap") ? proxy : true)
              : call(method, arguments);
      case "equals" -> original.equals(ofProxy(first));
      default -> handle(method, arguments);
    };
  }

  private static @Nullable Object ofProxy(@Nullable Object other) {
    return other != null
            && Proxy.isProxyClass(other.getClass())
            && Proxy.getInvocationHandler(other) instanceof Proxied<?> proxied
        ? proxied.original
        : other;
  }

  final @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(original, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
