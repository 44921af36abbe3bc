/** What generated code calls: a small layer on Jdbi for PostgreSQL. */
module dev.kinship.runtime {
  requires transitive dev.kinship;
  requires transitive java.sql;
  requires transitive org.jdbi.v3.core;
  requires static transitive org.jspecify;

  exports dev.kinship.runtime.error;
}
