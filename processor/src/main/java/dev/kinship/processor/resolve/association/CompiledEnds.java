package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Brings back what other entities declare of one that a build shows by itself. An editor compiles
 * the file that was saved, and the others are class files: the gateway that was generated when all
 * were there still names those that it was made with.
 */
public final class CompiledEnds {

  private final Compiler compiler;
  private final Targets targets;
  private final InverseResolver inverseEnds;
  private final ReverseResolver reverses;

  public CompiledEnds(
      Compiler compiler, Targets targets, InverseResolver inverseEnds, ReverseResolver reverses) {
    this.compiler = compiler;
    this.targets = targets;
    this.inverseEnds = inverseEnds;
    this.reverses = reverses;
  }

  public void resolve(Draft draft) {
    for (String name : madeWith(compiler, draft)) {
      targets.compiled(name).ifPresent(this::recall);
    }
  }

  /** The entities that an entity's gateway was made with, the last time. */
  static List<String> madeWith(Compiler compiler, Draft draft) {
    return EntityReader.madeWith(
        compiler.find(new GeneratedNames(draft.type()).table().canonicalName()));
  }

  /** Whether a gateway has a key column that another entity declared, and still does. */
  static boolean hasColumn(Compiler compiler, Draft holder, Draft declaring, String property) {
    TypeElement values = compiler.find(new GeneratedNames(holder.type()).values().canonicalName());
    return values != null
        && madeWith(compiler, holder).contains(declaring.declaration.name())
        && ElementFilter.methodsIn(values.getEnclosedElements()).stream()
            .anyMatch(method -> method.getSimpleName().contentEquals(property));
  }

  private void recall(Draft other) {
    if (inverseEnds.look(other)) {
      reverses.resolve(other);
      other.findings.clear();
    }
  }
}
