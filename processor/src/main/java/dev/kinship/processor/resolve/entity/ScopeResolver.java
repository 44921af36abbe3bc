package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.Optional;

/** Judges the scopes of an entity. */
public final class ScopeResolver {

  private ScopeResolver() {}

  static void resolve(Draft draft) {
    for (AnnotationView annotation : draft.declaration.annotations().scopes()) {
      long before = draft.errors();
      // An entity that is only looked at was judged when it was compiled.
      if (draft.due) {
        check(draft, annotation);
      }
      if (draft.errors() == before) {
        draft.scopes.add(
            new NamedScope(
                annotation.text("name"), annotation.text("where"), annotation.flag("byDefault")));
      }
    }
  }

  private static void check(Draft draft, AnnotationView annotation) {
    String name = annotation.text("name");
    if (Checks.identifier(draft, name, annotation.site("name"), "the name of a scope")
        && draft.scopes.stream().anyMatch(other -> other.name().equals(name))) {
      draft.findings.add(
          Finding.of(
              Problem.NAME_TWICE,
              annotation.site("name"),
              "'" + draft.name() + "' has two scopes named '" + name + "'",
              "Give one of them another name."));
    }
    ScopeText.wrong(annotation.text("where"))
        .ifPresent(
            wrong ->
                draft.findings.add(
                    Finding.of(
                        Problem.SCOPE_WHERE,
                        annotation.site("where"),
                        "The scope '" + name + "' " + wrong.what(),
                        wrong.fix())));
    Optional<NamedScope> first = draft.scopes.stream().filter(NamedScope::byDefault).findFirst();
    if (annotation.flag("byDefault") && first.isPresent()) {
      draft.findings.add(
          Finding.of(
              Problem.SCOPE_DEFAULT_TWICE,
              annotation.site("byDefault"),
              "'"
                  + draft.name()
                  + "' has two scopes by default: '"
                  + first.get().name()
                  + "' and '"
                  + name
                  + "'",
              "Leave it to one of them, or join the two with AND in a third."));
    }
  }
}
