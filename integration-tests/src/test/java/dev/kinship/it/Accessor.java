package dev.kinship.it;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls generated methods by their names. Entities of several forms have the same accessors, and no
 * type in common, so what is true of each form can be written once.
 */
public final class Accessor {

  private Accessor() {}

  /** Calls an entity's accessor, and throws what it throws. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller knows it
  public static <R> R call(Object entity, String name, @Nullable Object... arguments) {
    return (R) invoke(entity, name, arguments);
  }

  /** Sets values by name, for what takes a {@code Consumer} of an entity's values. */
  public static Consumer<Object> setting(@Nullable Object... namesAndValues) {
    return values -> {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        Object unused = invoke(values, (String) namesAndValues[i], namesAndValues[i + 1]);
      }
    };
  }

  private static @Nullable Object invoke(
      Object target, String name, @Nullable Object... arguments) {
    for (boolean packed : new boolean[] {false, true}) {
      for (Method each : methods(target.getClass())) {
        Object[] fitting = each.getName().equals(name) ? fitting(each, packed, arguments) : null;
        if (fitting != null) {
          return invoke(each, target, fitting);
        }
      }
    }
    throw new AssertionError(
        target.getClass() + " has no " + name + " for " + Arrays.toString(arguments));
  }

  /** All of them: values that only their package sees have methods of that kind. */
  private static List<Method> methods(Class<?> type) {
    return Stream.of(type.getMethods(), type.getDeclaredMethods()).flatMap(Stream::of).toList();
  }

  private static @Nullable Object invoke(Method method, Object target, Object[] arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " cannot be called", e);
    }
  }

  /** The arguments as a method takes them; null where it takes others. */
  private static @Nullable Object @Nullable [] fitting(
      Method method, boolean packed, @Nullable Object[] arguments) {
    Class<?>[] types = method.getParameterTypes();
    int fixed = packed ? types.length - 1 : types.length;
    if (packed ? !method.isVarArgs() || arguments.length < fixed : arguments.length != fixed) {
      return null;
    }
    boolean fit = IntStream.range(0, fixed).allMatch(i -> fits(types[i], arguments[i]));
    if (!packed || !fit) {
      return fit ? arguments : null;
    }
    Class<?> type = types[fixed].getComponentType();
    Object rest = Array.newInstance(type, arguments.length - fixed);
    for (int i = fixed; i < arguments.length; i++) {
      if (!fits(type, arguments[i])) {
        return null;
      }
      Array.set(rest, i - fixed, arguments[i]);
    }
    @Nullable Object[] all = Arrays.copyOf(arguments, types.length);
    all[fixed] = rest;
    return all;
  }

  /** A primitive takes its box. */
  private static boolean fits(Class<?> type, @Nullable Object argument) {
    return argument == null
        ? !type.isPrimitive()
        : type.isInstance(argument)
            || (type == int.class && argument instanceof Integer)
            || (type == long.class && argument instanceof Long);
  }
}
