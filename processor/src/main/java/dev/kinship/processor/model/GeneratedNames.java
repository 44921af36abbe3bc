package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The names of the types that are generated beside an entity; only here is the rule known.
 *
 * @param associations the interface with the accessors: {@code PetAssociations}, or {@code
 *     Clinic_PetAssociations} for a nested entity
 * @param table the gateway: {@code PetTable}
 * @param values the values: {@code PetValues}
 */
public record GeneratedNames(ClassName associations, ClassName table, ClassName values) {

  /**
   * Names them.
   *
   * @param entity the entity
   */
  public GeneratedNames(ClassName entity) {
    this(beside(entity, "Associations"), beside(entity, "Table"), beside(entity, "Values"));
  }

  /**
   * All of them.
   *
   * @return the names
   */
  public List<ClassName> all() {
    return List.of(associations, table, values);
  }

  private static ClassName beside(ClassName entity, String suffix) {
    return ClassName.get(entity.packageName(), String.join("_", entity.simpleNames()) + suffix);
  }
}
