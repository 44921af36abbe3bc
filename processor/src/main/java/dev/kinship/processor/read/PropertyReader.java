package dev.kinship.processor.read;

import dev.kinship.processor.read.PropertyDeclaration.PropertyAnnotations;
import dev.kinship.processor.report.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the components of a record, or the fields of a class and of its superclasses. */
final class PropertyReader {

  private static final String DEPRECATED = "java.lang.Deprecated";
  static final String PROPAGATE_NULL = "org.jdbi.v3.core.mapper.PropagateNull";
  private static final String UNMAPPABLE = "org.jdbi.v3.core.annotation.Unmappable";
  private static final String JDBI_PROPERTY = "org.jdbi.v3.core.annotation.JdbiProperty";
  private static final String COLUMN_NAME = "org.jdbi.v3.core.mapper.reflect.ColumnName";

  private static final List<String> ROLES =
      List.of(
          Annotations.READ_ONLY,
          Annotations.CREATED_AT,
          Annotations.UPDATED_AT,
          Annotations.DATABASE_DEFAULT,
          Annotations.VERSION);

  private final Types types;
  private final javax.lang.model.util.Types compiler;
  private final NullnessReader nullness;

  PropertyReader(Types types, javax.lang.model.util.Types compiler, NullnessReader nullness) {
    this.types = types;
    this.compiler = compiler;
    this.nullness = nullness;
  }

  /**
   * Reads an entity's properties.
   *
   * @param methods all methods that the entity has
   */
  List<PropertyDeclaration> read(TypeElement entity, List<ExecutableElement> methods) {
    if (entity.getKind() == ElementKind.RECORD) {
      return entity.getRecordComponents().stream()
          .flatMap(component -> components(entity, component, methods))
          .toList();
    }
    if (entity.getKind() != ElementKind.CLASS) {
      return List.of();
    }
    AccessReader access = new AccessReader(types, compiler, entity, methods);
    // A field that hides one of a superclass takes its place: the entity has one property of a
    // name.
    Map<String, PropertyDeclaration> properties = new LinkedHashMap<>();
    for (TypeElement declaring : Types.lineage(entity)) {
      for (VariableElement field : ElementFilter.fieldsIn(declaring.getEnclosedElements())) {
        if (!field.getModifiers().contains(Modifier.STATIC)
            && !field.getModifiers().contains(Modifier.TRANSIENT)) {
          PropertyDeclaration property = field(entity, declaring, field, access);
          properties.put(property.name(), property);
        }
      }
    }
    return List.copyOf(properties.values());
  }

  /** The component itself, or the components of the record that it holds for several columns. */
  private Stream<PropertyDeclaration> components(
      TypeElement entity, RecordComponentElement component, List<ExecutableElement> methods) {
    PropertyDeclaration whole = component(entity, component, methods);
    TypeElement type = Nesting.type(whole);
    if (type == null) {
      return Stream.of(whole);
    }
    List<ExecutableElement> ofPart = types.methods(type);
    return type.getRecordComponents().stream()
        .map(part -> Nesting.part(whole, type, component(type, part, ofPart)));
  }

  private PropertyDeclaration component(
      TypeElement record, RecordComponentElement component, List<ExecutableElement> methods) {
    String name = component.getSimpleName().toString();
    List<Element> members =
        Stream.concat(
                Stream.concat(fields(record, name), Stream.of(component)),
                Stream.concat(accessors(record, name), parameters(record, name)))
            .toList();
    return new PropertyDeclaration(
        name,
        component.asType(),
        nullness.read(component.asType(), record, members.stream()),
        record.getSimpleName().toString(),
        // javac 17 knows no positions of components, but those of their fields.
        Site.of(record, members.get(0)),
        MemberDeclaration.method(name, Types.overloaded(methods, name, 0)),
        null,
        Obstacles.NONE,
        annotations(record, members),
        null);
  }

  private PropertyDeclaration field(
      TypeElement entity, TypeElement declaring, VariableElement field, AccessReader reader) {
    var type = reader.typeOf(field);
    AccessReader.Access access = reader.of(field, type);
    List<Element> members = Stream.concat(Stream.of(field), access.members().stream()).toList();
    return new PropertyDeclaration(
        field.getSimpleName().toString(),
        type,
        nullness.read(type, declaring, members.stream()),
        declaring.getSimpleName().toString(),
        Site.of(entity, field),
        access.read(),
        access.write(),
        access.obstacles(),
        annotations(entity, Stream.concat(members.stream(), given(entity, field)).toList()),
        null);
  }

  /**
   * What gives a class the field's value, where a constructor must: Jdbi reads annotations there.
   */
  private static Stream<VariableElement> given(TypeElement entity, VariableElement field) {
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(entity.getEnclosedElements());
    return constructors.stream().anyMatch(each -> each.getParameters().isEmpty())
        ? Stream.empty()
        : constructors.stream()
            .flatMap(each -> each.getParameters().stream())
            .filter(each -> each.getSimpleName().equals(field.getSimpleName()))
            .map(VariableElement.class::cast);
  }

  private static PropertyAnnotations annotations(TypeElement entity, List<Element> members) {
    Annotations all = Annotations.on(entity, members.stream());
    return new PropertyAnnotations(
        all.one(Annotations.ID),
        all.repeated(Annotations.BELONGS_TO),
        all.one(Annotations.UNIQUE),
        ROLES.stream().map(all::one).flatMap(Stream::ofNullable).toList(),
        all.one(Nesting.ANNOTATION),
        Stream.of(PROPAGATE_NULL, UNMAPPABLE, JDBI_PROPERTY)
            .map(all::one)
            .flatMap(Stream::ofNullable)
            .toList(),
        all.one(COLUMN_NAME),
        all.qualifiers(),
        members.stream()
            .map(member -> Annotations.on(entity, Stream.of(member)).one(DEPRECATED))
            .flatMap(Stream::ofNullable)
            .toList());
  }

  private static Stream<VariableElement> fields(TypeElement record, String name) {
    return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(name));
  }

  private static Stream<ExecutableElement> accessors(TypeElement record, String name) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
        .filter(
            method ->
                method.getSimpleName().contentEquals(name) && method.getParameters().isEmpty());
  }

  // Eclipse's compiler shows some annotations of a component on the parameter only.
  private static Stream<VariableElement> parameters(TypeElement record, String name) {
    return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
        .filter(
            constructor ->
                constructor.getParameters().size() == record.getRecordComponents().size())
        .flatMap(constructor -> constructor.getParameters().stream())
        .filter(parameter -> parameter.getSimpleName().contentEquals(name))
        .map(VariableElement.class::cast);
  }
}
