package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.model.Construction;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.ConstructorDeclaration;
import dev.kinship.processor.read.ConstructorDeclaration.Parameter;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds the way to make an instance from a row. */
public final class ConstructionResolver {

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
        draft.declaration.constructors().stream().filter(ConstructorDeclaration::isUsable).toList();
    boolean empty = constructors.stream().anyMatch(each -> each.parameters().isEmpty());
    List<PropertyDeclaration> readOnly =
        properties.stream().filter(each -> each.write() == null).toList();
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
    return constructor.isNameless() && inOrder ? List.copyOf(draft.properties.values()) : null;
  }

  private void reject(Draft draft, boolean empty, List<PropertyDeclaration> readOnly) {
    if (empty) {
      readOnly.forEach(
          property -> draft.findings.add(new AccessAdvice(property).notWritable(draft.name())));
    } else {
      draft.findings.add(new ConstructionAdvice(compiler, draft, readOnly).finding());
    }
  }
}
