/** Checks entities against a database, and writes entities for one. */
module dev.kinship.schema {
  requires transitive java.sql;
  requires static transitive org.jspecify;

  exports dev.kinship.schema.catalog;
}
