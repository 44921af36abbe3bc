/** What the processor and the runtime both know of PostgreSQL's SQL; not for users. */
@SuppressWarnings("module") // both are compiled later
module dev.kinship.sql {
  requires static org.jspecify;

  exports dev.kinship.sql to
      dev.kinship.processor,
      dev.kinship.runtime;
}
