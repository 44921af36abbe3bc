package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.read.ConstructorDeclaration;
import dev.kinship.processor.read.ConstructorDeclaration.Parameter;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says of an entity that cannot be made from a row what would help. */
public final class ConstructionAdvice {

  private final Compiler compiler;
  private final Draft draft;
  private final List<PropertyDeclaration> readOnly;
  private final List<PropertyDeclaration> properties;
  private final String type;

  /**
   * Begins.
   *
   * @param readOnly the properties that only a constructor can set
   */
  ConstructionAdvice(Compiler compiler, Draft draft, List<PropertyDeclaration> readOnly) {
    this.compiler = compiler;
    this.draft = draft;
    this.readOnly = readOnly;
    this.properties = draft.declaration.properties();
    this.type = draft.declaration.element().getSimpleName().toString();
  }

  Finding finding() {
    List<String> details = new ArrayList<>();
    details.add(
        "looked for: "
            + properties.stream()
                .map(each -> TypeNames.simple(each.type()) + " " + each.name())
                .collect(Collectors.joining(", ", type + "(", ")")));
    // No setter sets a final field.
    boolean settable = readOnly.stream().noneMatch(each -> each.obstacles().isFinal());
    if (settable) {
      List<String> names = readOnly.stream().map(PropertyDeclaration::name).toList();
      details.add(
          "or for:     "
              + type
              + "()"
              + (names.isEmpty() ? "" : ", and setters for " + Nearest.quoted(names)));
    }
    if (draft.declaration.constructors().stream().anyMatch(this::lacksNames)) {
      details.add("a constructor with that many parameters has no names for them");
      details.add("in its class file: compile with -parameters, or order them as the fields");
    } else {
      addNearest(details);
    }
    return Finding.of(
            Problem.NOT_CONSTRUCTIBLE,
            draft.declaration.site(),
            "There is no way to make " + Checks.a(draft.name()) + " from a row",
            "Let "
                + draft.name()
                + (settable ? " have one of these constructors" : " have this constructor")
                + ", not private and without checked exceptions; the parameters are named as the"
                + " properties, in any order.")
        .with(details);
  }

  private boolean lacksNames(ConstructorDeclaration constructor) {
    return constructor.parameters().size() == properties.size() && constructor.isNameless();
  }

  private void addNearest(List<String> details) {
    draft.declaration.constructors().stream()
        .max(Comparator.comparingLong(this::likeness))
        .ifPresent(
            nearest -> {
              details.add("found:      " + signature(nearest));
              misfits(nearest).forEach(misfit -> details.add("            " + misfit));
            });
  }

  private long likeness(ConstructorDeclaration constructor) {
    long named =
        constructor.parameters().stream()
            .filter(each -> draft.declared(each.name()).isPresent())
            .count();
    return 2 * named - Math.abs(constructor.parameters().size() - properties.size());
  }

  private String signature(ConstructorDeclaration constructor) {
    return constructor.parameters().stream()
        .map(each -> TypeNames.simple(each.type()) + " " + each.name())
        .collect(Collectors.joining(", ", type + "(", ")"));
  }

  private List<String> misfits(ConstructorDeclaration constructor) {
    List<String> misfits = new ArrayList<>();
    if (constructor.obstacle() != null) {
      misfits.add(constructor.obstacle());
    }
    List<String> unknown = new ArrayList<>();
    for (Parameter parameter : constructor.parameters()) {
      PropertyDeclaration property = draft.declared(parameter.name()).orElse(null);
      if (property == null) {
        unknown.add(parameter.name());
      } else if (!compiler.isSameType(property.type(), parameter.type())) {
        misfits.add("'" + property.name() + "' is " + Checks.a(TypeNames.simple(property.type())));
      }
    }
    List<String> lacking =
        properties.stream()
            .map(PropertyDeclaration::name)
            .filter(name -> constructor.parameters().stream().noneMatch(p -> p.name().equals(name)))
            .toList();
    if (!unknown.isEmpty()) {
      misfits.add("no property is named " + Nearest.quoted(unknown));
    }
    if (!lacking.isEmpty() && !constructor.parameters().isEmpty()) {
      misfits.add("it lacks " + Nearest.quoted(lacking));
    }
    return misfits;
  }
}
