package dev.kinship.processor;

import com.google.auto.service.AutoService;
import dev.kinship.processor.read.EntityReader;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The processor as the compiler knows it. */
@AutoService(Processor.class)
public final class KinshipProcessor extends AbstractProcessor {

  private @Nullable Stages stages;
  private @Nullable Rounds rounds;

  /** Made by the compiler. */
  public KinshipProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = new Rounds(environment.getElementUtils());
    stages = new Stages(environment, rounds);
  }

  // A fixed version would bring a warning with each new one of Java.
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return EntityReader.ANNOTATIONS;
  }

  /** Claims nothing, so that other processors see the annotations too. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Rounds due = Objects.requireNonNull(rounds, "init");
    Set<Element> entities = new LinkedHashSet<>();
    Set<Element> others = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      Set<? extends Element> annotated = round.getElementsAnnotatedWith(annotation);
      (EntityReader.isEntityAnnotation(annotation) ? entities : others).addAll(annotated);
    }
    Stages run = Objects.requireNonNull(stages, "init");
    run.checkGivenUp();
    if (!round.processingOver() || run.canWriteAtTheEnd()) {
      run.run(due.enter(round, entities), others);
    }
    return false;
  }
}
