package dev.kinship.processor.generate.text;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a method, or a component of a record.
 *
 * @param type its type
 * @param name its name
 * @param code both, as they stand in the list
 */
public record Parameter(TypeName type, String name, Code code) {

  public Parameter(TypeName type, String name) {
    this(type, name, Code.of("$T $L", type, name));
  }
}
