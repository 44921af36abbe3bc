package dev.kinship.processor;

import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Internal;
import dev.kinship.processor.report.Late;
import dev.kinship.processor.report.Outcome;
import dev.kinship.processor.report.Reporter;
import dev.kinship.processor.report.Site;
import dev.kinship.processor.resolve.Resolved;
import dev.kinship.processor.resolve.Resolver;
import dev.kinship.processor.resolve.check.MisplacedAnnotations;
import dev.kinship.processor.resolve.check.RuntimeCheck;
import dev.kinship.processor.resolve.compiler.Compiler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Wires the stages and runs each round through them. */
final class Stages {

  private final ProcessingEnvironment environment;
  private final Rounds rounds;
  private final EntityReader reader;
  private final Resolver resolver;
  private final Reporter reporter;
  private final Output output;
  private final boolean ofEclipse;

  Stages(ProcessingEnvironment environment, Rounds rounds) {
    this.environment = environment;
    this.rounds = rounds;
    this.ofEclipse = environment.getElementUtils().getClass().getName().startsWith("org.eclipse.");
    this.reader = new EntityReader(environment);
    this.resolver = new Resolver(environment, reader);
    this.reporter = new Reporter(environment.getMessager(), rounds::isCompiled);
    this.output = new Output(environment, reporter);
  }

  /**
   * Runs a round.
   *
   * @param due the entities of the round
   * @param others what is annotated with other annotations than {@code @Entity}
   */
  void run(List<TypeElement> due, Collection<? extends Element> others) {
    List<Finding> misplaced = MisplacedAnnotations.find(others);
    reporter.report(misplaced);
    // All are read before one is resolved: an association may be declared at its other end.
    List<EntityDeclaration> declarations = new ArrayList<>();
    for (TypeElement type : due) {
      guarded(type, () -> declarations.add(reader.read(type)));
    }
    Optional<Finding> missing = RuntimeCheck.find(new Compiler(environment), declarations);
    if (missing.isPresent()) {
      reporter.report(List.of(missing.get()));
      for (EntityDeclaration each : declarations) {
        guarded(each.element(), () -> output.writeEmpty(each));
        rounds.done(each.name(), true);
      }
      return;
    }
    List<Resolved> all = resolve(declarations, rounds.isPatient());
    boolean wrong = !misplaced.isEmpty() || all.stream().anyMatch(Stages::isRejected);
    if (wrong && rounds.isPatient()) {
      // After an error javac makes no further round, and would miss the files of what waits.
      all = resolve(declarations, false);
    }
    boolean progress = false;
    for (Resolved each : all) {
      if (!(each.outcome() instanceof Outcome.NotYet)) {
        guarded(each.entity().element(), () -> finish(each.entity(), each.outcome()));
        boolean unresolved = each.entity().isUnresolved();
        rounds.done(each.entity().name(), isRejected(each) || unresolved);
        if (unresolved && !wrong) {
          rounds.gaveUp(each.entity().name());
        }
        progress = true;
      }
    }
    if (!progress && rounds.isPatient() && !canWriteAtTheEnd()) {
      begin(all);
    }
  }

  /**
   * Whether what is written in the last round is compiled with the rest: Eclipse's compiler does,
   * javac warns of each file.
   */
  boolean canWriteAtTheEnd() {
    return ofEclipse;
  }

  private List<Resolved> resolve(List<EntityDeclaration> declarations, boolean patient) {
    return resolver.resolve(declarations, rounds.written(), rounds.rejected(), patient);
  }

  private static boolean isRejected(Resolved each) {
    return each.outcome() instanceof Outcome.Rejected;
  }

  /**
   * Looks again at the entities that were finished without what was missing then: what has appeared
   * since must not be lost without a word.
   */
  void checkGivenUp() {
    for (TypeElement type : rounds.givenUp()) {
      EntityDeclaration entity = reader.read(type);
      if (!entity.isUnresolved()) {
        reporter.report(List.of(Late.target(entity.site(), TypeNames.simple(type))));
      }
    }
  }

  // Without a new file there would be no other round in which to give up what is missing, and
  // javac would complain of the missing interfaces too. Eclipse's compiler, which would not find
  // the file in the next round, has the last.
  private void begin(List<Resolved> all) {
    for (Resolved each : all) {
      if (each.outcome() instanceof Outcome.NotYet<EntityModel> notYet
          && notYet.certain().isPresent()
          && output.begin(each.entity(), notYet.certain().get())) {
        return;
      }
    }
  }

  private void finish(EntityDeclaration entity, Outcome<EntityModel> outcome) {
    if (outcome instanceof Outcome.Ready<EntityModel> ready) {
      reporter.report(ready.warnings());
      output.write(entity, ready.value());
    } else if (outcome instanceof Outcome.Rejected<EntityModel> rejected) {
      reporter.report(rejected.findings());
      output.writeEmpty(entity);
    }
  }

  // A mistake of ours at one entity must not keep the others from being compiled.
  private void guarded(TypeElement entity, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      reporter.report(List.of(Internal.finding(Site.of(entity), TypeNames.simple(entity), e)));
    }
  }
}
