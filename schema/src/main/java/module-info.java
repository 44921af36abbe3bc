/** Compares entities with a database, and writes entities for one that exists. */
@SuppressWarnings("module") // kinship-map comes later in the build
module dev.kinship.schema {
  requires dev.kinship.runtime;
  requires dev.kinship.sql;
  requires transitive java.sql;
  requires java.compiler;
  requires transitive org.jdbi.v3.core;
  requires static transitive org.jspecify;

  exports dev.kinship.schema.check;
  exports dev.kinship.schema.command;
  exports dev.kinship.schema.entities;
  exports dev.kinship.schema.registry to
      dev.kinship.map;
}
