package dev.kinship.schema.catalog;

import java.util.List;

/**
 * A row of the catalogue's types, which refer to each other by number.
 *
 * @param traits its {@code typtype} and {@code typcategory}
 * @param base the number of a domain's type; 0 for none
 * @param element the number of an array's element type
 * @param baseSpelled how SQL spells a domain's type, with its length
 */
record TypeRow(
    String schema,
    String name,
    String traits,
    long base,
    long element,
    boolean notNull,
    List<String> labels,
    String spelled,
    String baseSpelled) {

  TypeRow {
    labels = List.copyOf(labels);
  }

  ColumnType.Kind kind() {
    return switch (traits.charAt(0)) {
      case 'd' -> ColumnType.Kind.DOMAIN;
      case 'e' -> ColumnType.Kind.ENUM;
      case 'c' -> ColumnType.Kind.COMPOSITE;
      case 'r', 'm' -> ColumnType.Kind.RANGE;
      default -> traits.charAt(1) == 'A' ? ColumnType.Kind.ARRAY : ColumnType.Kind.BASE;
    };
  }
}
