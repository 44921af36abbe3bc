package dev.kinship.it.version;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/** Changed in place; its version has another name in the table. */
@Entity
class Box implements BoxAssociations {

  @Id @Nullable Long id;
  String label = "";

  @Version
  @ColumnName("changes")
  @Nullable Integer seen;

  @BelongsTo(value = Shelf.class, reverse = "boxes")
  @Nullable Long shelfId;

  static Box of(String label) {
    Box box = new Box();
    box.label = label;
    return box;
  }

  /** Another instance of the same row. */
  Box copy() {
    Box box = of(label);
    box.id = id;
    box.seen = seen;
    box.shelfId = shelfId;
    return box;
  }

  String state() {
    return label + " of " + shelfId + ", " + seen;
  }
}
