/** Writes entities for a database that exists. */
module dev.kinship.schema {
  requires transitive java.sql;
  requires java.compiler;
  requires static transitive org.jspecify;

  exports dev.kinship.schema.command;
  exports dev.kinship.schema.entities;
}
