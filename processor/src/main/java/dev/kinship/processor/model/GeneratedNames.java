package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The names of the types that are generated beside an entity; only here is the rule known.
 *
 * @param entity the entity
 */
public record GeneratedNames(ClassName entity) {

  /**
   * The interface with the accessors.
   *
   * @return {@code PetAssociations}, or {@code Clinic_PetAssociations} for a nested entity
   */
  public ClassName associations() {
    return beside("Associations");
  }

  /**
   * The gateway.
   *
   * @return {@code PetTable}
   */
  public ClassName table() {
    return beside("Table");
  }

  /**
   * The values.
   *
   * @return {@code PetValues}
   */
  public ClassName values() {
    return beside("Values");
  }

  /**
   * All of them.
   *
   * @return the names
   */
  public List<ClassName> all() {
    return List.of(associations(), table(), values());
  }

  private ClassName beside(String suffix) {
    return ClassName.get(entity.packageName(), String.join("_", entity.simpleNames()) + suffix);
  }
}
