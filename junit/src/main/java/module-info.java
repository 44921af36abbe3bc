/** Fails a test that sends more statements than it may, or asks rows one by one. */
module dev.kinship.junit {
  requires transitive dev.kinship.runtime;
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
