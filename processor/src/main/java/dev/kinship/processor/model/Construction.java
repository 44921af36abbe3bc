package dev.kinship.processor.model;

import java.util.List;

/** How an instance is made from a row. */
public sealed interface Construction {

  /**
   * By a constructor that takes all properties: a record's canonical one, or a class's.
   *
   * @param arguments the properties in the order of the constructor's parameters; those of a group
   *     stand together, in the order of its record's components
   */
  record AllProperties(List<Property> arguments) implements Construction {

    /** Copies the list. */
    public AllProperties {
      arguments = List.copyOf(arguments);
    }
  }

  /** By a constructor without parameters; every property is then written by itself. */
  record NoArguments() implements Construction {}
}
