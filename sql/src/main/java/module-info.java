/** What the processor and the runtime both know of PostgreSQL's SQL; not for users. */
@SuppressWarnings("module") // the runtime is compiled later
module dev.kinship.sql {
  requires static org.jspecify;

  exports dev.kinship.sql to
      dev.kinship.runtime;
}
