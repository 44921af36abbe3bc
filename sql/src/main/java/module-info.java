/** What the processor and the runtime both know of PostgreSQL's SQL; not for users. */
@SuppressWarnings("module") // they are compiled later
module dev.kinship.sql {
  requires static org.jspecify;

  exports dev.kinship.sql to
      dev.kinship.junit,
      dev.kinship.processor,
      dev.kinship.runtime,
      dev.kinship.schema;
}
