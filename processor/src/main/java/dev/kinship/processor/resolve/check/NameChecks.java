package dev.kinship.processor.resolve.check;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.Words;
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
import dev.kinship.processor.resolve.draft.LinkEnd;
import dev.kinship.processor.resolve.draft.PathEnd;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Checks that names are there, and there once: associations, generated types, the interface. */
public final class NameChecks {

  private final Compiler compiler;
  private final AssociationIndex index;

  /** The types that are there, by their packages, and by their names in lower case. */
  private final Map<String, Map<String, TypeElement>> neighbours = new HashMap<>();

  public NameChecks(Compiler compiler, AssociationIndex index) {
    this.compiler = compiler;
    this.index = index;
  }

  /** Two associations of one entity need two names, whichever end declares them. */
  public void checkAssociations(Draft draft) {
    Map<String, String> taken = new HashMap<>();
    for (Key key : index.keys(draft)) {
      if (key.hasOwningEnd()) {
        Site site = key.declaredBy().site("name");
        check(draft, draft, taken, key.name(), site, declaration(key));
      }
    }
    for (InverseEnd end : index.inverse(draft)) {
      boolean reverse = end.key().hasOwningEnd() && end.key().declaredBy().has("reverse");
      Draft declaring = reverse ? end.key().holder() : draft;
      check(draft, declaring, taken, end.name(), end.site(), end.declaredBy());
    }
    for (LinkEnd end : index.links(draft)) {
      check(draft, end.declaring(), taken, end.name(), end.site(), end.declaredBy());
    }
    for (PathEnd end : index.paths(draft)) {
      check(draft, draft, taken, end.name(), end.site(), end.declaredBy());
    }
  }

  /** Where a key is declared: two of one entity are told apart by that. */
  private static String declaration(Key key) {
    Site site = key.declaredBy().site();
    return site.element().equals(key.holder().declaration.element())
        ? "@BelongsTo on " + key.holder().name() + ", for " + key.describedColumns()
        : "@BelongsTo on '" + site.element().getSimpleName() + "' of " + key.holder().name();
  }

  private static void check(
      Draft draft, Draft declaring, Map<String, String> taken, String name, Site site, String by) {
    String other = taken.putIfAbsent(name, by);
    // One that is refused has been told.
    if (other != null && Checks.isIdentifier(name)) {
      declaring.findings.add(
          Finding.of(
                  Problem.NAME_TWICE,
                  site,
                  "'" + draft.name() + "' has two associations named '" + name + "'",
                  "Give one of them another name.")
              .with("one is declared by " + other, "one is declared by " + by));
    }
  }

  /** A scope's constant stands beside those of the columns and the associations. */
  public void checkScopes(Draft draft) {
    Map<String, String> taken = new HashMap<>();
    taken.put("TABLE", "the table");
    Stream<String> owning = index.keys(draft).stream().filter(Key::hasOwningEnd).map(Key::name);
    Stream<String> inverse = index.inverse(draft).stream().map(InverseEnd::name);
    Stream<String> linked = index.links(draft).stream().map(LinkEnd::name);
    Stream<String> paths = index.paths(draft).stream().map(PathEnd::name);
    Stream.of(owning, inverse, linked, paths)
        .flatMap(each -> each)
        .forEach(name -> taken.put(Words.upperSnake(name), "the association '" + name + "'"));
    Stream.concat(
            draft.properties.values().stream(),
            index.keys(draft).stream()
                .flatMap(key -> key.columns().stream())
                .map(KeyColumn::column))
        .map(Column::name)
        .forEach(name -> taken.putIfAbsent(Words.upperSnake(name), "the column '" + name + "'"));
    for (NamedScope scope : draft.scopes) {
      String constant = Words.upperSnake(scope.name());
      String other = taken.putIfAbsent(constant, "the scope '" + scope.name() + "'");
      if (other != null) {
        draft.findings.add(
            Finding.of(
                Problem.SCOPE_CLASH,
                site(draft, scope),
                "The scope '"
                    + scope.name()
                    + "' would be '"
                    + new GeneratedNames(draft.type()).table().simpleName()
                    + "."
                    + constant
                    + "', which is "
                    + other,
                "Give the scope another name."));
      }
    }
  }

  private static Site site(Draft draft, NamedScope scope) {
    return draft.declaration.annotations().scopes().stream()
        .filter(annotation -> annotation.text("name").equals(scope.name()))
        .findFirst()
        .orElseThrow()
        .site("name");
  }

  /** A name that is generated, and for which entity. */
  private record Taken(ClassName name, Draft draft) {}

  /** The generated types must not meet each other, nor types that are there. */
  public void checkGenerated(Collection<Draft> due) {
    // In lower case, for there are disks on which two names that differ by case are one file.
    Map<String, Taken> taken = new HashMap<>();
    for (Draft draft : due) {
      for (ClassName name : new GeneratedNames(draft.type()).all()) {
        Taken other =
            taken.putIfAbsent(
                name.canonicalName().toLowerCase(Locale.ROOT), new Taken(name, draft));
        if (other != null) {
          draft.findings.add(
              Finding.of(
                  Problem.GENERATED_NAME_CLASH,
                  draft.declaration.site(),
                  "'"
                      + name.simpleName()
                      + "' would be generated for "
                      + draft.name()
                      + (other.name().equals(name)
                          ? ", but for " + other.draft().name() + " too"
                          : ", but '"
                              + other.name().simpleName()
                              + "' for "
                              + other.draft().name()
                              + ", and some disks keep the two as one file"),
                  "Rename one of the two entities."));
          break;
        }
        Optional<TypeElement> there = existing(draft, name);
        if (there.isPresent()) {
          draft.findings.add(
              Finding.of(
                  Problem.GENERATED_NAME_CLASH,
                  draft.declaration.site(),
                  "'"
                      + name.simpleName()
                      + "' would be generated for "
                      + draft.name()
                      + ", but there is '"
                      + there.get().getSimpleName()
                      + "' already",
                  "Rename one of the two."));
          break;
        }
      }
    }
  }

  private Optional<TypeElement> existing(Draft draft, ClassName name) {
    Map<String, TypeElement> types =
        neighbours.computeIfAbsent(
            name.packageName(), any -> neighbours(draft.declaration.element()));
    return Optional.ofNullable(types.get(name.simpleName().toLowerCase(Locale.ROOT)));
  }

  private Map<String, TypeElement> neighbours(TypeElement entity) {
    Map<String, TypeElement> types = new HashMap<>();
    compiler
        .neighbours(entity)
        .filter(type -> !EntityReader.isGenerated(type))
        .forEach(
            type ->
                types.putIfAbsent(type.getSimpleName().toString().toLowerCase(Locale.ROOT), type));
    return types;
  }
}
