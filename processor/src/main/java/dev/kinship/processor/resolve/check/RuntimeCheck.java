package dev.kinship.processor.resolve.check;

import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Is there what generated code calls? Without it each line of that code would be an error. */
public final class RuntimeCheck {

  private static final String RUNTIME = "dev.kinship.runtime.table.Table";
  private static final String JDBI = "org.jdbi.v3.core.Handle";

  private RuntimeCheck() {}

  /**
   * Looks for the libraries that generated code needs.
   *
   * @param compiler the compiler
   * @param entities the entities of a round
   * @return what is missing, told at the first of them; empty if nothing is
   */
  public static Optional<Finding> find(Compiler compiler, List<EntityDeclaration> entities) {
    boolean noRuntime = !compiler.exists(RUNTIME);
    if (!noRuntime && compiler.exists(JDBI)) {
      return Optional.empty();
    }
    String library = noRuntime ? "kinship-runtime" : "jdbi3-core";
    String group = noRuntime ? "dev.kinship" : "org.jdbi";
    String module = noRuntime ? "dev.kinship.runtime" : "org.jdbi.v3.core";
    return entities.stream()
        .min(Comparator.comparing(EntityDeclaration::name))
        .map(
            first ->
                Finding.of(
                    Problem.RUNTIME_MISSING,
                    first.site(),
                    library + " is not on the class path, and generated code calls it",
                    "Add the dependency "
                        + group
                        + ":"
                        + library
                        + "; in a named module, add 'requires "
                        + module
                        + ";' too."));
  }
}
