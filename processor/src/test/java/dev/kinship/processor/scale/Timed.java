package dev.kinship.processor.scale;

import com.sun.management.ThreadMXBean;
import dev.kinship.processor.KinshipProcessor;
import dev.kinship.processor.compile.ForwardingEnvironment;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The processor with two watches: what the compiler's thread spends in it, and how much of that is
 * the compiler's, which creates the files.
 */
final class Timed extends AbstractProcessor {

  private final KinshipProcessor processor = new KinshipProcessor();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final List<Long> bytes = new ArrayList<>();
  private final Watch filer = new Watch();
  private long nanos;

  /** The time of the processor's own code, in milliseconds. */
  long ownMillis() {
    return nanos / 1_000_000 - filerMillis();
  }

  /** The time that the compiler takes to create and open the processor's files, in milliseconds. */
  long filerMillis() {
    return filer.millis();
  }

  /** How much it allocated in each round. */
  List<Long> bytes() {
    return bytes;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(new Environment(environment, new TimedFiler(environment.getFiler(), filer)));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long time = threads.getCurrentThreadCpuTime();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    try {
      processor.process(annotations, round);
      return false;
    } finally {
      nanos += threads.getCurrentThreadCpuTime() - time;
      bytes.add(threads.getCurrentThreadAllocatedBytes() - allocated);
    }
  }

  /** The compiler's, with a watch on what creates files. */
  private static final class Environment extends ForwardingEnvironment {

    private final Filer filer;

    Environment(ProcessingEnvironment compiler, Filer filer) {
      super(compiler);
      this.filer = filer;
    }

    @Override
    public Filer getFiler() {
      return filer;
    }
  }
}
