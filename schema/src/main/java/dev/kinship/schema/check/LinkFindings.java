package dev.kinship.schema.check;

import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import java.util.List;

/** What is found of the table of a many-to-many association. */
final class LinkFindings {

  private LinkFindings() {}

  static Finding of(
      DescribedEntity entity,
      DescribedLinks links,
      FindingKind kind,
      String table,
      String columns,
      String found,
      String expected,
      String... cure) {
    return new Finding(
        kind,
        entity.name(),
        entity.type(),
        "",
        links.name(),
        table,
        columns,
        found,
        expected,
        List.of(cure));
  }
}
