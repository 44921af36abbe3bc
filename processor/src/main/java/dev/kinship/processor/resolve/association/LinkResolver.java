package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.LinkEnd;
import dev.kinship.processor.resolve.draft.Links;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Judges the ends of many-to-many associations that an entity declares. */
public final class LinkResolver {

  private final Compiler compiler;
  private final Targets targets;
  private final ThroughLinks throughLinks;
  private final LinkAgreement agreement;
  private final AssociationIndex index;
  private final Set<String> written;
  private final PathDeclarations paths;
  private final Set<Draft> looked = new HashSet<>();

  /**
   * Makes it.
   *
   * @param written the names of the entities whose files earlier rounds have written
   */
  public LinkResolver(
      Compiler compiler,
      Targets targets,
      InverseResolver inverseEnds,
      AssociationIndex index,
      Set<String> written) {
    this.compiler = compiler;
    this.targets = targets;
    this.throughLinks = new ThroughLinks(targets, inverseEnds, index);
    this.agreement = new LinkAgreement(index);
    this.index = index;
    this.written = written;
    this.paths = new PathDeclarations(targets, inverseEnds, index);
  }

  /** Judges the ends that an entity declares. */
  public void resolve(Draft draft) {
    draft.declaration.annotations().inverse().stream()
        .filter(LinkDeclarations::isLinked)
        .filter(annotation -> !paths.isPath(draft, annotation))
        .forEach(annotation -> resolve(draft, annotation));
  }

  /** Looks at the ends that an entity declares which is compiled already. */
  void look(Draft compiled) {
    if (looked.add(compiled)) {
      resolve(compiled);
      compiled.findings.clear();
    }
  }

  private void resolve(Draft draft, AnnotationView annotation) {
    draft.hasEnds = true;
    Optional<Draft> found = targets.find(draft, annotation);
    if (found.isEmpty() || !LinkOptions.check(draft, annotation)) {
      return;
    }
    Draft other = found.get();
    draft.connect(other);
    if (draft.isUnreadable()
        || other.isUnreadable()
        || (other.isRejected() && other != draft)
        || !draft.hasKey()
        || !other.hasKey()) {
      return;
    }
    String given = annotation.text("name");
    String simple = other.declaration.element().getSimpleName().toString();
    String name = given.isEmpty() ? Words.plural(Words.decapitalized(simple)) : given;
    if (!Checks.identifier(draft, name, annotation.site("name"), "the name of an association")) {
      return;
    }
    Optional<Links> links =
        annotation.has("joinTable")
            ? JoinTable.of(draft, annotation, other)
            : throughLinks.of(draft, annotation, other);
    links.ifPresent(each -> add(draft, annotation, each, name));
  }

  private void add(Draft draft, AnnotationView annotation, Links links, String name) {
    long before = draft.errors();
    Draft other = links.there().entity();
    List<InverseToMany.Order> order = OrderBy.parse(draft, annotation, other);
    LinkEnd end =
        new LinkEnd(
            name,
            links,
            order,
            AccessorNames.linked(draft, annotation, "accessors"),
            draft,
            "@HasMany in " + draft.name(),
            annotation.site("name"));
    String reverse = annotation.text("reverse");
    boolean valid =
        reverse.isEmpty()
            || Checks.identifier(
                draft, reverse, annotation.site("reverse"), "the name of an association");
    LinkEnd mirrored =
        new LinkEnd(
            reverse,
            links.mirrored(),
            List.of(),
            AccessorNames.linked(draft, annotation, "reverseAccessors"),
            draft,
            "'reverse' in " + draft.name(),
            annotation.site("reverse"));
    if (draft.errors() > before || !valid) {
      return;
    }
    index.add(end);
    if (reverse.isEmpty()) {
      return;
    }
    Draft hidden = hiddenFrom(other, links);
    if (hidden != null) {
      draft.findings.add(ReverseResolver.notVisible(mirrored.site(), other, hidden, reverse));
      return;
    }
    if (other.due || hasAccessors(mirrored)) {
      index.add(mirrored);
    } else if (draft.due && !other.wasRejected) {
      draft.findings.add(tooLate(mirrored));
    }
  }

  /** The entity that the other end's accessors could not name. */
  private @Nullable Draft hiddenFrom(Draft other, Links links) {
    return Stream.of(links.here().entity(), links.entity())
        .filter(
            each ->
                each != null
                    && !compiler.isVisible(each.declaration.element(), other.declaration.element()))
        .findFirst()
        .orElse(null);
  }

  private boolean hasAccessors(LinkEnd end) {
    String get = InverseToMany.Accessors.of(end.name(), end.there().type(), end.accessors()).get();
    TypeElement associations =
        compiler.find(
            end.here().declaration.element(),
            new GeneratedNames(end.here().type()).associations().canonicalName());
    return associations != null
        && EntityReader.isGenerated(associations)
        && ElementFilter.methodsIn(associations.getEnclosedElements()).stream()
            .anyMatch(method -> method.getSimpleName().contentEquals(get));
  }

  private Finding tooLate(LinkEnd end) {
    String target = end.here().name();
    boolean early = written.contains(end.here().declaration.name());
    return Finding.of(
        early ? Problem.GENERATED_TOO_EARLY : Problem.TARGET_COMPILED,
        end.site(),
        "'"
            + target
            + "' should get '"
            + end.name()
            + (early
                ? "', but its accessors were generated in an earlier round"
                : "', but it is not part of this compilation"),
        early
            ? "Declare the association on " + target + " with @HasMany, too."
            : "Remove 'reverse', or compile the two together.");
  }

  /** Each end is declared once, and two ends of one table agree in its columns. */
  public void check(Draft draft) {
    agreement.check(draft);
  }
}
