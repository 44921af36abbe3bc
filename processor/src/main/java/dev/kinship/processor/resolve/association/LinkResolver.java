package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.TableName;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import dev.kinship.processor.resolve.draft.LinkEnd;
import dev.kinship.processor.resolve.draft.Links;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Judges the ends of many-to-many associations that an entity declares. */
public final class LinkResolver {

  private static final List<String> OF_KEYS = List.of("by", "column", "columns", "onReplace");
  private static final List<String> OF_THROUGH = List.of("from", "to");
  private static final List<String> OF_TABLE = List.of("joinColumns", "inverseColumns");

  private final Compiler compiler;
  private final Targets targets;
  private final InverseResolver inverseEnds;
  private final AssociationIndex index;
  private final Set<String> written;
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
    this.inverseEnds = inverseEnds;
    this.index = index;
    this.written = written;
  }

  /** Judges the ends that an entity declares. */
  public void resolve(Draft draft) {
    draft.declaration.annotations().inverse().stream()
        .filter(LinkDeclarations::isLinked)
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
    if (found.isEmpty() || !checkOptions(draft, annotation)) {
      return;
    }
    Draft other = found.get();
    connect(draft, other);
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
            ? table(draft, annotation, other)
            : through(draft, annotation, other);
    links.ifPresent(each -> add(draft, annotation, each, name));
  }

  private static void connect(Draft one, Draft other) {
    one.connected.add(other);
    other.connected.add(one);
  }

  private boolean checkOptions(Draft draft, AnnotationView annotation) {
    long before = draft.errors();
    boolean isThrough = annotation.has("through");
    boolean isTable = annotation.has("joinTable");
    if (isThrough == isTable) {
      String first =
          isThrough
              ? "joinTable"
              : annotation.members().stream()
                  .filter(each -> !each.equals("value") && isOfLinks(each))
                  .findFirst()
                  .orElse("value");
      draft.findings.add(
          Finding.of(
              Problem.LINK_OPTION,
              annotation.site(first),
              isThrough
                  ? "The links are said to be an entity and a table that is none"
                  : "'" + first + "' says something of links, but nothing says which they are",
              isThrough
                  ? "Write 'through' where an entity stands for the table, else 'joinTable'."
                  : "Add through = and the entity that belongs to both, or joinTable = and the"
                      + " table; or remove '"
                      + first
                      + "'."));
      return false;
    }
    refuse(draft, annotation, OF_KEYS, "the links hold the keys, and not one of the two entities");
    if (isTable) {
      refuse(draft, annotation, OF_THROUGH, "a table has no associations of that name");
    } else {
      refuse(draft, annotation, OF_TABLE, "the entity that links them names its columns itself");
    }
    if (annotation.has("reverseAccessors") && !annotation.has("reverse")) {
      refuse(draft, annotation, List.of("reverseAccessors"), "there is no 'reverse'");
    }
    return draft.errors() == before;
  }

  private static boolean isOfLinks(String member) {
    return OF_THROUGH.contains(member) || OF_TABLE.contains(member) || member.equals("reverse");
  }

  private static void refuse(
      Draft draft, AnnotationView annotation, List<String> options, String why) {
    options.stream()
        .filter(annotation::has)
        .forEach(
            option ->
                draft.findings.add(
                    Finding.of(
                        Problem.LINK_OPTION,
                        annotation.site(option),
                        "'" + option + "' means nothing here: " + why,
                        "Remove '" + option + "'.")));
  }

  private Optional<Links> through(Draft draft, AnnotationView annotation, Draft other) {
    Optional<Draft> found = targets.find(draft, annotation, "through");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Draft entity = found.get();
    connect(draft, entity);
    connect(other, entity);
    if (entity.isUnreadable() || (entity.isRejected() && entity != draft)) {
      return Optional.empty();
    }
    if (!entity.due) {
      inverseEnds.lookAtKeys(entity);
    }
    Optional<Key> here = end(draft, annotation, entity, draft, "from");
    Optional<Key> there = here.flatMap(key -> end(draft, annotation, entity, other, "to"));
    if (there.isEmpty()) {
      return Optional.empty();
    }
    if (here.get().equals(there.get())) {
      draft.findings.add(ambiguous(annotation, entity, draft, List.of(here.get()), "to"));
      return Optional.empty();
    }
    return Optional.of(Links.through(entity, here.get(), there.get()));
  }

  /** The key of the links that points at one end. */
  private Optional<Key> end(
      Draft draft, AnnotationView annotation, Draft entity, Draft target, String option) {
    List<Key> keys =
        index.keys(entity).stream()
            .filter(key -> key.hasOwningEnd() && key.target() == target)
            .toList();
    String named = annotation.text(option);
    List<Key> fitting =
        named.isEmpty() ? keys : keys.stream().filter(key -> key.name().equals(named)).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    if (fitting.isEmpty()) {
      draft.findings.add(none(annotation, entity, target, option));
    } else {
      draft.findings.add(ambiguous(annotation, entity, target, fitting, option));
    }
    return Optional.empty();
  }

  private Finding none(AnnotationView annotation, Draft entity, Draft target, String option) {
    String named = annotation.text(option);
    List<Key> all = index.keys(entity).stream().filter(Key::hasOwningEnd).toList();
    List<String> names = all.stream().filter(key -> key.target() == target).map(Key::name).toList();
    String here = "@BelongsTo(" + target.name() + ".class)";
    return Finding.of(
            Problem.NO_LINK,
            annotation.site(named.isEmpty() ? "through" : option),
            named.isEmpty()
                ? "'"
                    + entity.name()
                    + "' belongs to no "
                    + target.name()
                    + ", so that it links none"
                : "'"
                    + entity.name()
                    + "' has no association '"
                    + named
                    + "' to "
                    + Checks.a(target.name()),
            named.isEmpty() || names.isEmpty()
                ? "Write "
                    + here
                    + " on the property of "
                    + entity.name()
                    + " that holds the key, or name another entity."
                : Nearest.advice(named, names, "Name one of them."))
        .with(
            all.isEmpty()
                ? List.of("'" + entity.name() + "' belongs to nothing")
                : all.stream().map(LinkResolver::describe).toList());
  }

  private Finding ambiguous(
      AnnotationView annotation, Draft entity, Draft target, List<Key> keys, String option) {
    List<Key> all =
        index.keys(entity).stream()
            .filter(key -> key.hasOwningEnd() && key.target() == target)
            .toList();
    boolean two = all.size() > 1;
    return Finding.of(
            Problem.LINK_AMBIGUOUS,
            annotation.site(annotation.has(option) ? option : "through"),
            two
                ? "'" + entity.name() + "' has several associations to " + target.name()
                : "'"
                    + entity.name()
                    + "' has only one association to "
                    + target.name()
                    + ", which cannot be both ends",
            two
                ? "Say which is this end and which the other, such as from = \""
                    + all.get(0).name()
                    + "\", to = \""
                    + all.get(1).name()
                    + "\"."
                : "Give it another @BelongsTo(" + target.name() + ".class).")
        .with(keys.stream().map(LinkResolver::describe).toList());
  }

  private static String describe(Key key) {
    return "'" + key.name() + "' of " + key.holder().name() + ", to " + key.target().name();
  }

  private static Optional<Links> table(Draft draft, AnnotationView annotation, Draft other) {
    String table = annotation.text("joinTable");
    if (table.isBlank()) {
      draft.findings.add(
          Finding.of(
              Problem.BAD_NAME,
              annotation.site("joinTable"),
              "'joinTable' names no table",
              "Write the name of the table whose rows are the links."));
      return Optional.empty();
    }
    Optional<List<String>> here = columns(draft, annotation, "joinColumns", draft);
    Optional<List<String>> there = columns(draft, annotation, "inverseColumns", other);
    if (here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    if (new HashSet<>(here.get()).containsAll(there.get())
        || new HashSet<>(there.get()).containsAll(here.get())) {
      draft.findings.add(
          Finding.of(
              Problem.JOIN_COLUMNS,
              annotation.site("joinTable"),
              "Both ends of '"
                  + table
                  + "' would be "
                  + Nearest.quoted(here.get())
                  + ", so that a row could not link two",
              "Name them apart with 'joinColumns' and 'inverseColumns'."));
      return Optional.empty();
    }
    return Optional.of(
        new Links(
            new TableName(draft.table.schema(), table),
            null,
            new Links.Side(draft, here.get(), "", draft.key()),
            new Links.Side(other, there.get(), "", other.key())));
  }

  private static Optional<List<String>> columns(
      Draft draft, AnnotationView annotation, String option, Draft end) {
    List<String> given = annotation.texts(option);
    List<Property> key = end.key();
    List<String> byRule = key.stream().map(each -> column(end, each)).toList();
    if (given.isEmpty() && key.size() == 1) {
      return Optional.of(byRule);
    }
    if (given.size() == key.size() && given.stream().distinct().count() == given.size()) {
      return Optional.of(given);
    }
    draft.findings.add(
        Finding.of(
                Problem.JOIN_COLUMNS,
                annotation.site(annotation.has(option) ? option : "joinTable"),
                "'"
                    + end.name()
                    + "' has a key of "
                    + (key.size() == 1 ? "one column" : key.size() + " columns")
                    + ", but '"
                    + option
                    + "' names "
                    + (given.isEmpty() ? "none" : given.size()),
                "Write them in the order of the key, such as "
                    + option
                    + " = "
                    + byRule.stream()
                        .map(each -> "\"" + each + "\"")
                        .collect(Collectors.joining(", ", "{", "}"))
                    + ".")
            .with("key of " + end.name() + ": " + Nearest.quoted(end.keyNames())));
    return Optional.empty();
  }

  /** As {@code post_id}; no column repeats the entity. */
  private static String column(Draft end, Property property) {
    String stem = Words.snakeCase(end.declaration.element().getSimpleName().toString()) + "_";
    String column = property.column();
    return column.startsWith(stem) && column.length() > stem.length() ? column : stem + column;
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
    if (other.due) {
      index.add(mirrored);
    } else if (draft.due && !other.wasRejected && !hasAccessors(mirrored)) {
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
        compiler.find(new GeneratedNames(end.here().type()).associations().canonicalName());
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
    List<LinkEnd> ends = index.links(draft);
    for (int i = 0; i < ends.size(); i++) {
      LinkEnd end = ends.get(i);
      for (LinkEnd other : ends.subList(0, i)) {
        if (other.links().equals(end.links())) {
          end.declaring().findings.add(twice(other, end));
        }
      }
      if (end.links().entity() == null && !end.isReverse()) {
        index.links(end.there()).stream()
            .filter(other -> disagree(end, other))
            .filter(other -> LinkDeclarations.isFirst(draft, other.here())) // once for both
            .findFirst()
            .ifPresent(other -> draft.findings.add(disagreement(end, other)));
      }
    }
  }

  private static boolean disagree(LinkEnd end, LinkEnd other) {
    return other.links().table().equals(end.links().table())
        && other.there() == end.here()
        && end.here() != end.there()
        && !other.links().equals(end.links().mirrored());
  }

  private static Finding twice(LinkEnd first, LinkEnd second) {
    return Finding.of(
            Problem.INVERSE_TWICE,
            second.site(),
            "The links of '"
                + second.links().table().name()
                + "' are two associations of "
                + second.here().name()
                + ": '"
                + first.name()
                + "' and '"
                + second.name()
                + "'",
            "Remove one of the two.")
        .with(
            "'" + first.name() + "' is declared by " + first.declaredBy(),
            "'" + second.name() + "' is declared by " + second.declaredBy());
  }

  private static Finding disagreement(LinkEnd end, LinkEnd other) {
    return Finding.of(
            Problem.SIDES_DISAGREE,
            end.site(),
            "'" + end.links().table().name() + "' has other columns here than there",
            "Declare it at one end, with reverse = \"" + other.name() + "\", or make both agree.")
        .with(
            "here:  " + columns(end.links()) + " in " + end.here().name(),
            "there: " + columns(other.links().mirrored()) + " in " + other.here().name());
  }

  private static String columns(Links links) {
    return Nearest.quoted(links.here().columns())
        + " and "
        + Nearest.quoted(links.there().columns());
  }
}
