/**
 * A small layer on Jdbi for PostgreSQL: what users call, and in {@code .generated} what generated
 * source calls.
 */
module dev.kinship.runtime {
  requires transitive dev.kinship;
  requires transitive java.sql;
  requires transitive org.jdbi.v3.core;
  requires static transitive org.jspecify;
  requires dev.kinship.sql;
  requires jdk.jfr;
  requires static org.postgresql.jdbc;

  exports dev.kinship.runtime;
  exports dev.kinship.runtime.config;
  exports dev.kinship.runtime.error;
  exports dev.kinship.runtime.generated;
  exports dev.kinship.runtime.query;
  exports dev.kinship.runtime.table;
  exports dev.kinship.runtime.type;
  // Jdbi makes the JdbiConfig of these packages itself.
  exports dev.kinship.runtime.cohort to
      org.jdbi.v3.core;
  exports dev.kinship.runtime.statement to
      org.jdbi.v3.core;
}
