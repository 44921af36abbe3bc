package dev.kinship.schema.entities;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entity for a table.
 *
 * @param name the class's name
 * @param table the table's name; empty where it follows from the class's
 * @param schema the schema's name; empty where the search path finds the table
 * @param comment the table's comment; empty for none
 * @param properties the properties, in the order of the columns
 * @param onType the associations that no property declares
 * @param links the many-to-many associations that are declared here
 * @param unique the keys of several properties that others refer to, beside the primary key
 * @param leftOut the columns that have no property, each with the reason
 * @param hasInverseEnds whether other entities declare inverse ends here
 */
record DraftedEntity(
    String name,
    String table,
    String schema,
    String comment,
    List<DraftedProperty> properties,
    List<DraftedAssociation> onType,
    List<DraftedLinks> links,
    List<List<String>> unique,
    List<String> leftOut,
    boolean hasInverseEnds) {

  DraftedEntity {
    properties = List.copyOf(properties);
    onType = List.copyOf(onType);
    links = List.copyOf(links);
    unique = List.copyOf(unique);
    leftOut = List.copyOf(leftOut);
  }

  boolean hasAssociations() {
    return hasInverseEnds
        || !onType.isEmpty()
        || !links.isEmpty()
        || properties.stream().anyMatch(each -> each.belongsTo().isPresent());
  }

  Stream<DraftedAssociation> associations() {
    return Stream.concat(
        onType.stream(), properties.stream().flatMap(each -> each.belongsTo().stream()));
  }
}
