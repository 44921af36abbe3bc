package dev.kinship.processor.model;

import java.util.List;

/**
 * A key that is declared to be unique, beside the primary key.
 *
 * @param name its name, such as {@code tenantIdNumber}
 * @param properties its properties, in the order of their declaration
 */
public record UniqueKey(String name, List<Property> properties) {

  /** Copies the list. */
  public UniqueKey {
    properties = List.copyOf(properties);
  }
}
