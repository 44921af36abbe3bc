package dev.kinship.processor.read;

import dev.kinship.processor.report.Site;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A method that an entity has, declared or inherited.
 *
 * @param name its name
 * @param parameters its parameters' erased types
 * @param returned what it returns
 * @param isPublic whether it is public
 * @param isStatic whether it is static
 * @param isFinal whether it is final
 * @param inInterface whether an interface declares it
 * @param declaredIn the simple name of the type that declares it
 * @param site where it is declared
 */
public record MethodDeclaration(
    String name,
    List<TypeMirror> parameters,
    TypeMirror returned,
    boolean isPublic,
    boolean isStatic,
    boolean isFinal,
    boolean inInterface,
    String declaredIn,
    Site site) {

  /** Copies the list. */
  public MethodDeclaration {
    parameters = List.copyOf(parameters);
  }
}
