package dev.kinship.processor.scale;

import com.sun.management.ThreadMXBean;
import dev.kinship.processor.KinshipProcessor;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor with a watch: what its own thread spends in it, which no other program changes. */
final class Timed extends AbstractProcessor {

  private final KinshipProcessor processor = new KinshipProcessor();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final List<Long> bytes = new ArrayList<>();
  private long nanos;

  /** The time of the processor (CPU), in milliseconds. */
  long millis() {
    return nanos / 1_000_000;
  }

  /** How much it allocated in each round. */
  List<Long> bytes() {
    return bytes;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(environment);
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
}
