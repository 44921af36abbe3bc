package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.PathEnd;
import dev.kinship.processor.resolve.draft.PathEnd.Hop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges the paths that an entity declares: finds the two associations that each consists of, which
 * may be paths in turn, and strings together what these are made of.
 */
public final class PathResolver {

  private final Targets targets;
  private final PathDeclarations declarations;
  private final PathWays ways;
  private final AssociationIndex index;

  /** What came of each. */
  private final Map<AnnotationView, Optional<PathEnd>> judged = new HashMap<>();

  private final List<AnnotationView> open = new ArrayList<>();

  /** Whether entities were wrong before their paths were judged, by what may be lacking there. */
  private final Map<Draft, Boolean> wrong = new HashMap<>();

  public PathResolver(
      Targets targets, InverseResolver inverseEnds, LinkResolver links, AssociationIndex index) {
    this.targets = targets;
    this.declarations = new PathDeclarations(targets, inverseEnds, index);
    this.ways = new PathWays(targets, declarations, inverseEnds, links, index);
    this.index = index;
  }

  /** Judges the paths that an entity declares. */
  public void resolve(Draft draft) {
    for (AnnotationView annotation : declarations.of(draft)) {
      end(draft, annotation).ifPresent(index::add);
    }
  }

  private Optional<PathEnd> end(Draft draft, AnnotationView annotation) {
    Optional<PathEnd> known = judged.get(annotation);
    if (known != null) {
      return known;
    }
    wrong.computeIfAbsent(draft, Draft::isRejected);
    draft.hasEnds = true;
    open.add(annotation);
    Optional<PathEnd> end = judge(draft, annotation);
    open.remove(open.size() - 1);
    if (!draft.due) {
      draft.findings.clear(); // what is wrong there is said there
    }
    judged.put(annotation, end);
    return end;
  }

  private Optional<PathEnd> judge(Draft draft, AnnotationView annotation) {
    Optional<Draft> there = targets.find(draft, annotation);
    if (there.isEmpty() || !PathFindings.checkOptions(draft, annotation)) {
      return Optional.empty();
    }
    Optional<Draft> through = targets.find(draft, annotation, "through");
    if (through.isEmpty()) {
      return Optional.empty();
    }
    draft.connect(through.get());
    draft.connect(there.get());
    through.get().connect(there.get());
    if (Stream.of(draft, through.get(), there.get()).anyMatch(each -> isUnfit(draft, each))) {
      return Optional.empty();
    }
    String name = PathDeclarations.name(annotation, there.get());
    if (!Checks.identifier(draft, name, annotation.site("name"), "the name of an association")) {
      return Optional.empty();
    }
    PathFindings findings = new PathFindings(draft, annotation, through.get(), there.get());
    Optional<PathWays.Way> first =
        chosen(
            findings, ways.between(draft, through.get(), annotation), draft, through.get(), "via");
    Optional<PathWays.Way> second =
        first.flatMap(
            any ->
                chosen(
                    findings,
                    ways.between(through.get(), there.get(), annotation),
                    through.get(),
                    there.get(),
                    "to"));
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<PathWays.Way>> all = flat(findings, name, first.get(), second.get());
    return all.flatMap(each -> made(draft, annotation, there.get(), name, each));
  }

  private static boolean isUnfit(Draft draft, Draft each) {
    return each.isUnreadable() || (each.isRejected() && each != draft) || !each.hasKey();
  }

  /** The way that is meant from one entity to another. */
  private Optional<PathWays.Way> chosen(
      PathFindings findings, List<PathWays.Way> all, Draft from, Draft to, String option) {
    AnnotationView annotation = findings.annotation();
    Draft draft = findings.draft();
    String named = annotation.text(option);
    List<PathWays.Way> fitting =
        named.isEmpty() ? all : all.stream().filter(way -> way.name().equals(named)).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    if (!fitting.isEmpty()) {
      draft.findings.add(findings.ambiguous(from, to, fitting, option));
    } else if (!wrong.getOrDefault(draft, false) && !from.waiting && !to.waiting) {
      draft.findings.add(
          named.isEmpty()
              ? findings.none(from, to, ways.others(from, annotation), ways.isHeld(to, from))
              : findings.unknown(from, to, all, option));
    }
    return Optional.empty();
  }

  /** The associations that two are made of: themselves, unless they are paths. */
  private Optional<List<PathWays.Way>> flat(
      PathFindings findings, String name, PathWays.Way first, PathWays.Way second) {
    List<PathWays.Way> all = new ArrayList<>();
    for (PathWays.Way way : List.of(first, second)) {
      AnnotationView path = way.path();
      if (path == null) {
        all.add(way);
        continue;
      }
      if (open.contains(path)) {
        findings.draft().findings.add(findings.circular(name, way));
        return Optional.empty();
      }
      Optional<PathEnd> end = end(way.from(), path);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(PathWays.of(end.get()));
    }
    return Optional.of(all);
  }

  private static Optional<PathEnd> made(
      Draft draft, AnnotationView annotation, Draft there, String name, List<PathWays.Way> all) {
    long before = draft.errors();
    boolean toOne = InverseKeyFinder.isToOne(annotation);
    Optional<Finding> wrong = PathFindings.number(draft, annotation, there, all);
    wrong.ifPresent(draft.findings::add);
    List<Order> order = OrderBy.parse(draft, annotation, there);
    GivenNames names = AccessorNames.path(draft, annotation, toOne);
    if (draft.errors() > before) {
      return Optional.empty();
    }
    List<Hop> hops = all.stream().map(PathWays.Way::hop).toList();
    hops.forEach(hop -> draft.connect(hop.there()));
    return Optional.of(
        new PathEnd(
            name,
            draft,
            there,
            toOne,
            hops,
            all.stream().map(PathWays.Way::displayName).toList(),
            order,
            names,
            (toOne ? "@HasOne in " : "@HasMany in ") + draft.name(),
            annotation.site("name")));
  }
}
