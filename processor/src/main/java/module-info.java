/** Writes the association accessors and checks the entities, at compile time. */
module dev.kinship.processor {
  requires dev.kinship;
  requires java.compiler;
  // Inside the published jar, relocated.
  requires static com.palantir.javapoet;
  requires static dev.kinship.sql;
  requires static com.google.auto.service;
  requires static org.jspecify;
}
