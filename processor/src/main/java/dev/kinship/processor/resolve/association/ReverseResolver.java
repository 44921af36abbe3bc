package dev.kinship.processor.resolve.association;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.report.Site;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.InverseEnd;
import dev.kinship.processor.resolve.draft.Key;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Makes the inverse ends that are named with {@code reverse}. */
public final class ReverseResolver {

  private final Compiler compiler;
  private final AssociationIndex index;
  private final Set<String> written;

  /**
   * Makes it.
   *
   * @param written the names of the entities whose files earlier rounds have written
   */
  public ReverseResolver(Compiler compiler, AssociationIndex index, Set<String> written) {
    this.compiler = compiler;
    this.index = index;
    this.written = written;
  }

  public void resolve(Draft holder) {
    for (Key key : index.keys(holder)) {
      AnnotationView annotation = key.declaredBy();
      String name = annotation.text("reverse");
      if (name.isEmpty() || !annotation.name().endsWith("BelongsTo")) {
        continue;
      }
      if (!Checks.identifier(
          holder, name, annotation.site("reverse"), "the name of an association")) {
        continue;
      }
      InverseEnd end =
          new InverseEnd(
              name,
              key,
              annotation.constant("onReplace", OnReplace.DEFAULT),
              List.<Order>of(),
              AccessorNames.inverse(holder, annotation, "reverseAccessors", key),
              "'reverse' in " + holder.name(),
              annotation.site("reverse"));
      if (key.target().due) {
        add(holder, end);
      } else if (!key.target().wasRejected && !hasAccessors(end) && !isWrong(holder, annotation)) {
        holder.findings.add(tooLate(end));
      }
    }
  }

  private void add(Draft holder, InverseEnd end) {
    Draft target = end.key().target();
    if (compiler.isVisible(holder.declaration.element(), target.declaration.element())) {
      index.add(end);
    } else {
      holder.findings.add(notVisible(end));
    }
  }

  // An incremental build may show one entity only: what was generated for the other is still there.
  private boolean hasAccessors(InverseEnd end) {
    String get =
        InverseToMany.Accessors.of(end.name(), end.key().holder().type(), end.accessors()).get();
    Draft target = end.key().target();
    TypeElement associations =
        compiler.find(
            target.declaration.element(),
            new GeneratedNames(target.type()).associations().canonicalName());
    return associations != null
        && EntityReader.isGenerated(associations)
        && ElementFilter.methodsIn(associations.getEnclosedElements()).stream()
            .anyMatch(method -> method.getSimpleName().contentEquals(get));
  }

  // An end of a key that is wrong itself is no mistake of its own.
  private static boolean isWrong(Draft holder, AnnotationView annotation) {
    return holder.findings.stream()
        .filter(finding -> finding.problem().isError())
        .anyMatch(finding -> finding.site().element().equals(annotation.site().element()));
  }

  private static Finding notVisible(InverseEnd end) {
    return notVisible(end.site(), end.key().target(), end.key().holder(), end.name());
  }

  static Finding notVisible(Site site, Draft end, Draft hidden, String name) {
    String holder = hidden.name();
    return Finding.of(
        Problem.REVERSE_NOT_VISIBLE,
        site,
        "'"
            + end.name()
            + "' should get '"
            + name
            + "', but "
            + holder
            + " is in another package, and not public",
        "Make " + holder + ", and all types around it, public; or remove 'reverse'.");
  }

  private Finding tooLate(InverseEnd end) {
    String target = end.key().target().name();
    if (written.contains(end.key().target().declaration.name())) {
      return Finding.of(
          Problem.GENERATED_TOO_EARLY,
          end.site(),
          "'"
              + target
              + "' should get '"
              + end.name()
              + "', but its accessors were generated in"
              + " an earlier round than "
              + end.key().holder().name()
              + " appeared in",
          "Declare the association on "
              + target
              + (end.key().unique() ? " with @HasOne" : " with @HasMany")
              + ", or write "
              + end.key().holder().name()
              + " by hand.");
    }
    return Finding.of(
        Problem.TARGET_COMPILED,
        end.site(),
        "'" + target + "' should get '" + end.name() + "', but it is not part of this compilation",
        "Remove 'reverse', or compile the two together.");
  }

  static Finding unlinkRequired(
      AnnotationView annotation, Draft holder, Draft target, boolean isOwnKey) {
    return Finding.of(
        Problem.UNLINK_REQUIRED,
        annotation.site("onReplace"),
        "UNLINK would make the key of "
            + Checks.a(holder.name())
            + " null, but its "
            + target.name()
            + " is required",
        isOwnKey ? "Choose DELETE or REFUSE." : "Choose DELETE or REFUSE, or let the key be null.");
  }
}
