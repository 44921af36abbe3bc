package dev.kinship.processor.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One compilation in a process of its own: {@code true} or {@code false} for whether the processor
 * takes part, the folder of classes and generated sources, the folders of sources. Says what it
 * took in one line.
 */
final class OneCompilation {

  private OneCompilation() {}

  public static void main(String[] arguments) throws IOException {
    boolean processes = Boolean.parseBoolean(arguments[0]);
    String output = arguments[1];
    AtomicLong heap = watchHeap();
    Timed processor = new Timed();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<Path> sources = new ArrayList<>();
      for (String folder : List.of(arguments).subList(2, arguments.length)) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
          all.filter(each -> each.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
      }
      List<String> options =
          new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), "-d", output));
      options.addAll(processes ? List.of("-s", output) : List.of("-proc:none"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (processes) {
        task.setProcessors(List.of(processor));
      }
      if (!task.call()) {
        throw new IllegalStateException("It did not compile.");
      }
    }
    long cpu =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    System.out.printf(
        "%d %d %d %d%n",
        cpu / 1_000_000,
        processor.ownMillis(),
        processor.filerMillis(),
        heap.get() / (1024 * 1024));
  }

  /**
   * The most that was in use when a collection had ended: what is garbage by then does not count.
   */
  private static AtomicLong watchHeap() {
    AtomicLong most = new AtomicLong();
    for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) each)
          .addNotificationListener(
              (notification, any) -> {
                var info =
                    GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData());
                long used =
                    info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Tenured|Old).*"))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
                most.accumulateAndGet(used, Math::max);
              },
              null,
              null);
    }
    return most;
  }
}
