package dev.kinship.processor.resolve;

import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.report.Internal;
import dev.kinship.processor.report.Outcome;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.association.BelongsToResolver;
import dev.kinship.processor.resolve.association.CompiledEnds;
import dev.kinship.processor.resolve.association.InverseResolver;
import dev.kinship.processor.resolve.association.KeyTypes;
import dev.kinship.processor.resolve.association.LinkResolver;
import dev.kinship.processor.resolve.association.PathResolver;
import dev.kinship.processor.resolve.association.ReverseResolver;
import dev.kinship.processor.resolve.association.Targets;
import dev.kinship.processor.resolve.check.AccessorClashes;
import dev.kinship.processor.resolve.check.ImplementsCheck;
import dev.kinship.processor.resolve.check.NameChecks;
import dev.kinship.processor.resolve.check.RolesOfKeys;
import dev.kinship.processor.resolve.check.TwoKeys;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.End;
import dev.kinship.processor.resolve.draft.ShapeCache;
import dev.kinship.processor.resolve.entity.EntityResolver;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Resolves the entities of one round together: an association has two ends, and either entity may
 * declare it.
 */
public final class Resolver {

  private final ProcessingEnvironment environment;
  private final EntityReader reader;

  /**
   * Makes a resolver.
   *
   * @param environment the compiler
   * @param reader reads the entities that are not part of a round
   */
  public Resolver(ProcessingEnvironment environment, EntityReader reader) {
    this.environment = environment;
    this.reader = reader;
  }

  /**
   * Resolves the entities of a round.
   *
   * @param declarations the entities
   * @param written the names of those whose files earlier rounds have written
   * @param rejected the names of those of them that were wrong, so that their files are empty
   * @param patient whether to wait for types that are missing; if not, what refers to them is left
   *     out without a word, for the compiler complains of them itself
   * @return what became of each, in the order given
   */
  public List<Resolved> resolve(
      Collection<EntityDeclaration> declarations,
      Set<String> written,
      Set<String> rejected,
      boolean patient) {
    Compiler compiler = new Compiler(environment);
    EntityResolver entities = new EntityResolver(compiler);
    Targets targets = new Targets(compiler, reader, entities, rejected, patient);
    declarations.forEach(declaration -> targets.add(draft(entities, declaration)));
    List<Draft> due = List.copyOf(targets.due());

    AssociationIndex index = new AssociationIndex();
    KeyTypes keyTypes = new KeyTypes(compiler);
    BelongsToResolver owningEnds = new BelongsToResolver(targets, keyTypes, index);
    InverseResolver inverseEnds =
        new InverseResolver(compiler, targets, keyTypes, owningEnds, index);
    ReverseResolver reverses = new ReverseResolver(compiler, index, written);
    each(due, owningEnds::resolve);
    each(due, inverseEnds::resolve);
    each(due, inverseEnds::resolveCompiled);
    LinkResolver links = new LinkResolver(compiler, targets, inverseEnds, index, written);
    each(due, links::resolve);
    each(due, reverses::resolve);
    each(due, new CompiledEnds(compiler, targets, inverseEnds, reverses, links)::resolve);
    each(due, links::check);
    each(due, new PathResolver(targets, inverseEnds, links, index)::resolve);

    NameChecks names = new NameChecks(compiler, index);
    each(due, names::checkAssociations);
    each(due, names::checkScopes);
    each(due, new ImplementsCheck(due)::check);
    names.checkGenerated(due);
    AccessorClashes clashes = new AccessorClashes(compiler);
    // Before the first check: what it finds takes associations from the entities at their other
    // ends.
    Map<Draft, List<End>> ends = new HashMap<>();
    ShapeCache before = new ShapeCache(index);
    each(due, draft -> ends.put(draft, before.ends(draft)));
    long found = findings(due);
    each(due, draft -> clashes.check(draft, ends.getOrDefault(draft, List.of())));
    TwoKeys.check(due, index);
    each(due, draft -> RolesOfKeys.check(draft, index));

    Set<Draft> waiting = patient ? waiting(due) : Set.of();
    boolean same = findings(due) == found;
    ShapeCache shapes = same ? before : new ShapeCache(index);
    Function<Draft, List<End>> made =
        draft -> same && ends.containsKey(draft) ? ends.get(draft) : shapes.ends(draft);
    return due.stream()
        .map(draft -> new Resolved(draft.declaration, outcome(draft, waiting, index, shapes, made)))
        .toList();
  }

  private static long findings(List<Draft> due) {
    return due.stream().mapToLong(draft -> draft.findings.size()).sum();
  }

  private static Draft draft(EntityResolver entities, EntityDeclaration declaration) {
    try {
      return entities.resolve(declaration, true);
    } catch (RuntimeException e) {
      Draft draft = new Draft(declaration, true);
      draft.findings.add(Internal.finding(declaration.site(), draft.name(), e));
      return draft;
    }
  }

  // A mistake of ours at one entity must not keep the others from being compiled.
  private static void each(List<Draft> due, Consumer<Draft> step) {
    for (Draft draft : due) {
      try {
        step.accept(draft);
      } catch (RuntimeException e) {
        draft.findings.add(Internal.finding(draft.declaration.site(), draft.name(), e));
      }
    }
  }

  private static Outcome<EntityModel> outcome(
      Draft draft,
      Set<Draft> waiting,
      AssociationIndex index,
      ShapeCache shapes,
      Function<Draft, List<End>> ends) {
    if (draft.isRejected()) {
      // What is assumed of an entity matters when it is right.
      return new Outcome.Rejected<>(
          draft.findings.stream()
              .filter(each -> each.problem() != Problem.COLUMN_ASSUMED)
              .toList());
    }
    if (waiting.contains(draft)) {
      return new Outcome.NotYet<>(
          draft.isUnreadable() || draft.columnsUncertain
              ? Optional.empty()
              : Optional.of(new EntityModel(shapes.of(draft), List.of(), index.declaredBy(draft))));
    }
    if (!draft.isSound()) {
      return new Outcome.Rejected<>(List.of());
    }
    return new Outcome.Ready<>(
        new EntityModel(
            shapes.of(draft),
            ends.apply(draft).stream().map(End::model).toList(),
            index.declaredBy(draft)),
        draft.findings);
  }

  /** Those that refer to what is missing, and those that cannot be written without them. */
  private static Set<Draft> waiting(List<Draft> due) {
    Set<Draft> waiting = new LinkedHashSet<>();
    Deque<Draft> next =
        new ArrayDeque<>(
            due.stream().filter(draft -> draft.waiting || draft.isUnreadable()).toList());
    while (!next.isEmpty()) {
      Draft draft = next.remove();
      if (draft.due && !draft.isRejected() && waiting.add(draft)) {
        next.addAll(draft.connected);
      }
    }
    return waiting;
  }
}
