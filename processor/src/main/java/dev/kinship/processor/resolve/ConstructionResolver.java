package dev.kinship.processor.resolve;

import dev.kinship.processor.model.Construction;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.ConstructorDeclaration;
import dev.kinship.processor.read.ConstructorDeclaration.Parameter;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds the way to make an instance from a row. */
final class ConstructionResolver {

  private final Compiler compiler;

  ConstructionResolver(Compiler compiler) {
    this.compiler = compiler;
  }

  void resolve(Draft draft) {
    List<PropertyDeclaration> properties = draft.declaration.properties();
    if (draft.declaration.kind() == ElementKind.RECORD) {
      draft.construction = new Construction.AllProperties(List.copyOf(draft.properties.values()));
      return;
    }
    List<ConstructorDeclaration> constructors =
        draft.declaration.constructors().stream()
            .filter(ConstructorDeclaration::accessible)
            .toList();
    boolean empty = constructors.stream().anyMatch(each -> each.parameters().isEmpty());
    List<String> readOnly =
        properties.stream()
            .filter(each -> each.write() == null)
            .map(PropertyDeclaration::name)
            .toList();
    if (empty && readOnly.isEmpty()) {
      draft.construction = new Construction.NoArguments();
      return;
    }
    List<Property> arguments =
        constructors.stream()
            .map(each -> arguments(draft, each))
            .filter(found -> found != null)
            .findFirst()
            .orElse(null);
    if (arguments != null) {
      draft.construction = new Construction.AllProperties(arguments);
    } else if (draft.due) {
      reject(draft, empty, readOnly);
    }
  }

  private @Nullable List<Property> arguments(Draft draft, ConstructorDeclaration constructor) {
    List<PropertyDeclaration> properties = draft.declaration.properties();
    List<Parameter> parameters = constructor.parameters();
    if (parameters.size() != properties.size() || parameters.isEmpty()) {
      return null;
    }
    List<Property> byName = new ArrayList<>();
    for (Parameter parameter : parameters) {
      draft
          .declared(parameter.name())
          .filter(each -> compiler.isSameType(each.type(), parameter.type()))
          .map(each -> draft.properties.get(each.name()))
          .ifPresent(byName::add);
    }
    if (byName.size() == parameters.size() && byName.stream().distinct().count() == byName.size()) {
      return byName;
    }
    // A class file that was compiled without -parameters has no names, only an order.
    boolean inOrder =
        IntStream.range(0, parameters.size())
            .allMatch(i -> compiler.isSameType(parameters.get(i).type(), properties.get(i).type()));
    return isNameless(constructor) && inOrder ? List.copyOf(draft.properties.values()) : null;
  }

  private static boolean isNameless(ConstructorDeclaration constructor) {
    List<Parameter> parameters = constructor.parameters();
    return IntStream.range(0, parameters.size())
        .allMatch(i -> parameters.get(i).name().equals("arg" + i));
  }

  private static void reject(Draft draft, boolean empty, List<String> readOnly) {
    if (empty) {
      for (String name : readOnly) {
        draft
            .declared(name)
            .ifPresent(property -> draft.findings.add(notWritable(draft, property)));
      }
      return;
    }
    String type = draft.declaration.element().getSimpleName().toString();
    String all =
        draft.declaration.properties().stream()
            .map(each -> TypeNames.simple(each.type()) + " " + each.name())
            .collect(Collectors.joining(", ", type + "(", ")"));
    List<String> details = new ArrayList<>();
    details.add("looked for: " + all);
    details.add(
        "or for:     "
            + type
            + "()"
            + (readOnly.isEmpty() ? "" : ", and setters for " + Nearest.quoted(readOnly)));
    if (draft.declaration.constructors().stream()
        .anyMatch(
            each ->
                each.parameters().size() == draft.declaration.properties().size()
                    && isNameless(each))) {
      details.add("a constructor with that many parameters has no names for them");
      details.add("in its class file: compile with -parameters, or order them as the fields");
    }
    draft.findings.add(
        Finding.of(
                Problem.NOT_CONSTRUCTIBLE,
                draft.declaration.site(),
                "There is no way to make a " + draft.name() + " from a row",
                "Add one of these constructors, not private; the parameters are named as the"
                    + " properties, in any order.")
            .with(details));
  }

  private static Finding notWritable(Draft draft, PropertyDeclaration property) {
    String name = property.name();
    return Finding.of(
            Problem.PROPERTY_NOT_WRITABLE,
            property.site(),
            "'"
                + name
                + "' cannot be written: it has no setter, and "
                + draft.name()
                + " has no constructor with all properties",
            "Add a method 'set"
                + Words.capitalized(name)
                + "("
                + TypeNames.simple(property.type())
                + " "
                + name
                + ")' or that constructor; make the field transient if it is no column.")
        .with(property.obstacles());
  }
}
