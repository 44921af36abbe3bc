package dev.kinship.processor.resolve.association;

import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.ClassLiteral;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.NotEntity;
import dev.kinship.processor.resolve.entity.EntityResolver;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the entities at the other ends: those of this round, and those that are compiled already.
 */
public final class Targets {

  private final Compiler compiler;
  private final EntityReader reader;
  private final EntityResolver resolver;
  private final Set<String> rejected;
  private final boolean patient;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  public Targets(
      Compiler compiler,
      EntityReader reader,
      EntityResolver resolver,
      Set<String> rejected,
      boolean patient) {
    this.compiler = compiler;
    this.reader = reader;
    this.resolver = resolver;
    this.rejected = rejected;
    this.patient = patient;
  }

  public void add(Draft draft) {
    drafts.put(draft.declaration.name(), draft);
  }

  /** The entities of this round. */
  public Collection<Draft> due() {
    return drafts.values().stream().filter(draft -> draft.due).toList();
  }

  /** The entity that an annotation names; empty, and a finding, where it names something else. */
  Optional<Draft> find(Draft from, AnnotationView annotation) {
    return find(from, annotation, "value");
  }

  /** The entity that one of its values names. */
  Optional<Draft> find(Draft from, AnnotationView annotation, String member) {
    ClassLiteral literal = annotation.type(member);
    if (literal instanceof ClassLiteral.Self) {
      return Optional.of(from);
    }
    if (!(literal instanceof ClassLiteral.Known known)) {
      // Where nobody will generate it any more, the compiler complains of it, and that will do.
      from.waiting = patient;
      from.columnsUncertain |=
          annotation.name().endsWith("BelongsTo")
              && !(annotation.site().element() instanceof VariableElement);
      return Optional.empty();
    }
    if (!(known.type() instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement type)
        || !EntityReader.isEntity(type)) {
      from.findings.add(notEntity(annotation, member, known.type()));
      return Optional.empty();
    }
    // The compiler complains of the literal itself.
    if (!compiler.isVisible(type, from.declaration.element())) {
      return Optional.empty();
    }
    Draft target;
    try {
      target =
          drafts.computeIfAbsent(
              TypeNames.qualified(type), any -> resolver.resolve(reader.read(type), false));
    } catch (RuntimeException e) {
      // Eclipse's compiler throws where javac returns an error type.
      if (!e.getClass().getName().startsWith("org.eclipse.")) {
        throw e;
      }
      from.findings.add(incomplete(annotation, type, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
    target.wasRejected |= rejected.contains(target.declaration.name());
    if (!target.due && target.isUnreadable()) {
      from.findings.add(incomplete(annotation, type, String.valueOf(target.declaration.missing())));
      return Optional.empty();
    }
    return Optional.of(target);
  }

  /** The entity that one of its values names; no finding where it names something else. */
  Optional<Draft> peek(Draft from, AnnotationView annotation, String member) {
    int before = from.findings.size();
    Optional<Draft> found = find(from, annotation, member);
    from.findings.subList(before, from.findings.size()).clear();
    return found;
  }

  /** The entity of that name, where it is not part of this round. */
  Optional<Draft> compiled(String name) {
    TypeElement type = compiler.find(name);
    if (type == null || !EntityReader.isEntity(type)) {
      return Optional.empty();
    }
    Draft draft = drafts.computeIfAbsent(name, any -> resolver.resolve(reader.read(type), false));
    return draft.due || draft.isUnreadable() ? Optional.empty() : Optional.of(draft);
  }

  private static Finding incomplete(AnnotationView annotation, TypeElement target, String missing) {
    return Finding.of(
            Problem.TARGET_INCOMPLETE,
            annotation.site("value"),
            "'" + TypeNames.simple(target) + "' was compiled with a type that is missing here",
            "Add the library with that type to the class path.")
        .with(missing);
  }

  private Finding notEntity(AnnotationView annotation, String member, TypeMirror type) {
    String name = TypeNames.simple(type);
    boolean annotatable =
        type instanceof DeclaredType declared
            && !((TypeElement) declared.asElement())
                .getQualifiedName()
                .toString()
                .startsWith("java.");
    return Finding.of(
        Problem.TARGET_NOT_ENTITY,
        annotation.site(member),
        "'"
            + name
            + "' is no entity, so that "
            + (member.equals("value") ? "no key can point at it" : "its rows can link nothing"),
        annotatable
            ? NotEntity.asTarget((TypeElement) ((DeclaredType) type).asElement())
            : Nearest.advice(name, due().stream().map(Draft::name).toList(), "Name an entity."));
  }
}
