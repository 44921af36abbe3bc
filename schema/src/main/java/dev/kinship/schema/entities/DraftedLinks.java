package dev.kinship.schema.entities;

import java.util.List;

/**
 * A many-to-many association, as an annotation at one of its ends says it.
 *
 * @param target the class at the other end; empty for the entity itself
 * @param name the association's name
 * @param nameFollows whether the name follows from the target's, so that nobody has to write it
 * @param table the table of the links; empty where an entity stands for it
 * @param columns its columns for this end; empty where they follow
 * @param inverseColumns its columns for the other end; empty where they follow
 * @param through the class that stands for the links; empty where none does
 * @param from that class's association with this end; empty where there is only one
 * @param to that class's association with the other end; empty where there is only one
 * @param reverse the other end's name
 * @param comment the comment of a table that no entity stands for; empty for none
 */
record DraftedLinks(
    String target,
    String name,
    boolean nameFollows,
    String table,
    List<String> columns,
    List<String> inverseColumns,
    String through,
    String from,
    String to,
    String reverse,
    String comment) {

  DraftedLinks {
    columns = List.copyOf(columns);
    inverseColumns = List.copyOf(inverseColumns);
  }
}
