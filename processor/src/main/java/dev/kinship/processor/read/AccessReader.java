package dev.kinship.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members by which a class's field can be read and written: a method before the field.
 */
final class AccessReader {

  private final Types types;
  private final javax.lang.model.util.Types compiler;
  private final TypeElement entity;
  private final List<ExecutableElement> methods;

  AccessReader(
      Types types,
      javax.lang.model.util.Types compiler,
      TypeElement entity,
      List<ExecutableElement> methods) {
    this.types = types;
    this.compiler = compiler;
    this.entity = entity;
    this.methods = methods;
  }

  /**
   * What there is for one field.
   *
   * @param read by what it is read
   * @param write by what it is written
   * @param obstacles what there is where it cannot be read or written
   * @param members the methods that are its accessors
   */
  record Access(
      @Nullable MemberDeclaration read,
      @Nullable MemberDeclaration write,
      Obstacles obstacles,
      List<Element> members) {}

  /**
   * The type that a field has for Java. Of a value class of Kotlin's the field holds the value, and
   * the getter that Kotlin is told to make for Java returns the class.
   */
  TypeMirror typeOf(VariableElement field) {
    TypeMirror type = types.typeOf(entity, field);
    List<String> names = BeanNames.getters(field.getSimpleName().toString(), type);
    return methods.stream()
        .filter(each -> each.getParameters().isEmpty())
        .filter(each -> names.contains(each.getSimpleName().toString()))
        .map(ExecutableElement::getReturnType)
        .filter(
            returned -> {
              ValueClass held = ValueClass.of(returned);
              return held != null && types.same(held.field().asType(), type);
            })
        .findFirst()
        .orElse(type);
  }

  Access of(VariableElement field, TypeMirror type) {
    String name = field.getSimpleName().toString();
    List<Element> members = new ArrayList<>();
    MethodSearch getters = new MethodSearch(types, compiler, entity, methods, 0, type);
    MethodSearch setters = new MethodSearch(types, compiler, entity, methods, 1, type);
    MemberDeclaration read =
        getters.find(BeanNames.getters(name, type), members, Lombok.getter(field));
    MemberDeclaration write =
        setters.find(BeanNames.setters(name, type), members, Lombok.setter(field));
    String hidden =
        Lombok.makesPrivate(field)
            ? "private"
            : types.accessible(entity, field) ? null : types.visibility(entity, field);
    boolean isFinal = Lombok.isFinal(field);
    if (read == null && hidden == null) {
      read = MemberDeclaration.field(name);
    }
    if (write == null && hidden == null && !isFinal) {
      write = MemberDeclaration.field(name);
    }
    Obstacles obstacles =
        new Obstacles(
            hidden,
            isFinal,
            !types.samePackage(entity, field),
            getters.methods(),
            setters.methods());
    return new Access(read, write, obstacles, members);
  }
}
