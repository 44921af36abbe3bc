package dev.kinship.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Looks for the method that reads a field, or for the one that writes it. */
final class MethodSearch {

  private final Types types;
  private final javax.lang.model.util.Types compiler;
  private final TypeElement entity;
  private final List<ExecutableElement> methods;
  private final int parameters;
  private final TypeMirror type;
  private final List<String> obstacles = new ArrayList<>();
  private Obstacles.@Nullable Hidden hidden;
  private @Nullable String free;

  /**
   * Makes a search.
   *
   * @param methods the entity's methods
   * @param parameters none for a getter, one for a setter
   * @param type the field's type
   */
  MethodSearch(
      Types types,
      javax.lang.model.util.Types compiler,
      TypeElement entity,
      List<ExecutableElement> methods,
      int parameters,
      TypeMirror type) {
    this.types = types;
    this.compiler = compiler;
    this.entity = entity;
    this.methods = methods;
    this.parameters = parameters;
    this.type = type;
  }

  /** The first of these names that a fitting method has. */
  @Nullable MemberDeclaration find(
      List<String> names, List<Element> members, @Nullable String lombok) {
    for (String name : names) {
      boolean taken = false;
      boolean isMeant = isMeant(name);
      for (ExecutableElement method : methods) {
        if (!method.getSimpleName().contentEquals(name)
            || method.getParameters().size() != parameters) {
          continue;
        }
        taken |= takes(method);
        if (isOfObject(method) || (isMeant && !takes(method))) {
          continue;
        }
        String obstacle = obstacle(method);
        if (obstacle == null) {
          members.add(method);
          return MemberDeclaration.method(name, Types.overloaded(methods, name, parameters));
        }
        obstacles.add(obstacle);
      }
      if (!taken && free == null) {
        free = name;
      }
    }
    return lombok == null
        ? null
        : MemberDeclaration.method(lombok, Types.overloaded(methods, lombok, parameters));
  }

  /** What was found where none fits. */
  Obstacles.Methods methods() {
    return new Obstacles.Methods(obstacles, hidden, free);
  }

  // Every object has a hashCode and a wait(long), which know nothing of a field called so.
  private static boolean isOfObject(ExecutableElement method) {
    return Enclosing.type(method).getQualifiedName().contentEquals("java.lang.Object");
  }

  /** Whether there can be no accessor beside a method of its name. */
  private boolean takes(ExecutableElement method) {
    return parameters == 0
        || compiler.isSameType(
            types.erased(seen(method).getParameterTypes().get(0)), types.erased(type));
  }

  /**
   * Whether a call means the method that takes just the field's type, whatever else the others of
   * its name take.
   */
  private boolean isMeant(String name) {
    return methods.stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getParameters().size() == parameters)
        .anyMatch(method -> takes(method) && types.accessible(entity, method));
  }

  private @Nullable String obstacle(ExecutableElement method) {
    ExecutableType seen = seen(method);
    String name = method.getSimpleName().toString();
    String quoted = "'" + name + (parameters == 0 ? "()'" : "'");
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return quoted + " is static";
    }
    String misfit = parameters == 0 ? returned(seen) : taken(seen);
    if (misfit != null) {
      return quoted + misfit;
    }
    TypeMirror thrown = types.checked(seen.getThrownTypes());
    if (thrown != null) {
      return quoted + " throws " + TypeNames.simple(thrown);
    }
    if (types.accessible(entity, method)) {
      return null;
    }
    hidden =
        Objects.requireNonNullElse(
            hidden, new Obstacles.Hidden(name, !types.samePackage(entity, method)));
    return quoted + " is " + types.visibility(entity, method);
  }

  private @Nullable String returned(ExecutableType seen) {
    TypeMirror returned = seen.getReturnType();
    return types.same(returned, type) || types.fits(returned, type)
        ? null
        : " returns " + TypeNames.simple(returned);
  }

  private @Nullable String taken(ExecutableType seen) {
    TypeMirror parameter = seen.getParameterTypes().get(0);
    return types.fits(type, parameter) ? null : " takes " + TypeNames.simple(parameter);
  }

  private ExecutableType seen(ExecutableElement method) {
    return (ExecutableType) compiler.asMemberOf((DeclaredType) entity.asType(), method);
  }
}
