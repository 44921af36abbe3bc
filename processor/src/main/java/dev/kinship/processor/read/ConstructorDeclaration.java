package dev.kinship.processor.read;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A constructor, written or made by Lombok.
 *
 * @param parameters its parameters
 * @param obstacle why generated code cannot call it; {@code null} if it can
 */
public record ConstructorDeclaration(List<Parameter> parameters, @Nullable String obstacle) {

  /** Copies the list. */
  public ConstructorDeclaration {
    parameters = List.copyOf(parameters);
  }

  /**
   * Whether generated code can call it.
   *
   * @return whether
   */
  public boolean isUsable() {
    return obstacle == null;
  }

  /**
   * Whether it comes from a class file that does not tell the parameters' names.
   *
   * @return whether
   */
  public boolean isNameless() {
    return IntStream.range(0, parameters.size())
        .allMatch(i -> parameters.get(i).name().equals("arg" + i));
  }

  /**
   * One parameter.
   *
   * @param name its name, which a class file may not tell
   * @param type its type
   */
  public record Parameter(String name, TypeMirror type) {}
}
