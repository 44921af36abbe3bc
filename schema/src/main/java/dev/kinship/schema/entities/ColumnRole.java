package dev.kinship.schema.entities;

/** Who writes a column beside the callers: what an annotation of its property says. */
enum ColumnRole {
  /** Nobody. */
  NONE("", ""),
  /** Only the database. */
  READ_ONLY("ReadOnly", ""),
  /** The database, where an insert has no value. */
  DATABASE_DEFAULT("DatabaseDefault", ""),
  /** The database's clock, at the insert. */
  CREATED_AT("CreatedAt", "By the column's name and default: only inserts write it."),
  /** The database's clock, at each change. */
  UPDATED_AT("UpdatedAt", "By the column's name and default: each change writes it."),
  /** Each change, which compares it first. */
  VERSION("Version", "By the column's name: each change compares and raises it.");

  private final String annotation;
  private final String remark;

  ColumnRole(String annotation, String remark) {
    this.annotation = annotation;
    this.remark = remark;
  }

  /** The annotation's name; empty for none. */
  String annotation() {
    return annotation;
  }

  /** What to say of it in the source, for people to judge; empty where the database is certain. */
  String remark() {
    return remark;
  }

  /** Whether the value is there only after the insert. */
  boolean comesFromTheInsert() {
    return this == DATABASE_DEFAULT || this == CREATED_AT || this == UPDATED_AT;
  }
}
