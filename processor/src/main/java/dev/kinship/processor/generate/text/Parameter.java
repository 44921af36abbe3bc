package dev.kinship.processor.generate.text;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a method, or a component of a record.
 *
 * @param type its type
 * @param name its name
 */
public record Parameter(TypeName type, String name) {

  Code code() {
    return Code.of("$T $L", type, name);
  }
}
