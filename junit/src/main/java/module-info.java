/**
 * Fails a test that sends more statements than it may, or whose entities do not fit the database.
 */
module dev.kinship.junit {
  requires transitive dev.kinship.runtime;
  requires dev.kinship.schema;
  requires dev.kinship.sql;
  requires transitive org.junit.jupiter.api;
  requires org.junit.platform.commons;
  requires static transitive org.jspecify;

  exports dev.kinship.junit;
  // Jdbi makes the JdbiConfig of this package itself.
  exports dev.kinship.junit.wire to
      org.jdbi.v3.core;

  // JUnit makes the extension that stands behind @AtMost.
  opens dev.kinship.junit to
      org.junit.platform.commons;
}
