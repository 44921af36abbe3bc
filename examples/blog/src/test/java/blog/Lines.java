package blog;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Counts the lines of a class, those that are empty or comments left out. */
final class Lines {

  /** What does not belong to a method that was asked for: fields, constructors, helpers. */
  static final String REST = "";

  private Lines() {}

  /**
   * Counts by method.
   *
   * @param file the source, formatted as all are
   * @param methods the methods to count by themselves
   * @return lines by method; under {@link #REST} those of the other members
   */
  static Map<String, Long> of(Path file, Iterable<String> methods) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
      CompilationUnitTree unit = task.parse().iterator().next();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      String source = unit.getSourceFile().getCharContent(true).toString();
      Map<String, Long> lines = new LinkedHashMap<>();
      methods.forEach(each -> lines.put(each, 0L));
      lines.put(REST, 0L);
      for (Tree member : ((ClassTree) unit.getTypeDecls().get(0)).getMembers()) {
        String name = member instanceof MethodTree method ? method.getName().toString() : REST;
        long from = positions.getStartPosition(unit, member);
        long to = positions.getEndPosition(unit, member);
        lines.merge(
            lines.containsKey(name) ? name : REST,
            code(source.substring((int) from, (int) to)),
            Long::sum);
      }
      return lines;
    }
  }

  private static long code(String source) {
    return source
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.equals("@Override"))
        .count();
  }
}
