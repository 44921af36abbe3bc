package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the gateway tells that an earlier compilation generated for an entity. */
final class CompiledGateway {

  private CompiledGateway() {}

  /** The entities that an entity's gateway was made with, the last time. */
  static List<String> madeWith(Compiler compiler, Draft draft) {
    String gateway = new GeneratedNames(draft.type()).table().canonicalName();
    return EntityReader.madeWith(compiler.find(draft.declaration.element(), gateway));
  }

  /** Whether a gateway has a key column that another entity declared, and still does. */
  static boolean hasColumn(Compiler compiler, Draft holder, Draft declaring, String property) {
    TypeElement values =
        compiler.find(
            holder.declaration.element(),
            new GeneratedNames(holder.type()).values().canonicalName());
    return values != null
        && madeWith(compiler, holder).contains(declaring.declaration.name())
        && ElementFilter.methodsIn(values.getEnclosedElements()).stream()
            .anyMatch(method -> method.getSimpleName().contentEquals(property));
  }
}
