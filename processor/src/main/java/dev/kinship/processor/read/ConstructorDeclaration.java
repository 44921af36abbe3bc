package dev.kinship.processor.read;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A constructor, written or made by Lombok.
 *
 * @param parameters its parameters
 * @param accessible whether the entity's package can call it
 */
public record ConstructorDeclaration(List<Parameter> parameters, boolean accessible) {

  /** Copies the list. */
  public ConstructorDeclaration {
    parameters = List.copyOf(parameters);
  }

  /**
   * One parameter.
   *
   * @param name its name, which a class file may not tell
   * @param type its type
   */
  public record Parameter(String name, TypeMirror type) {}
}
