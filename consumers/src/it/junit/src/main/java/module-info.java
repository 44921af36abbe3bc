module clinic {
  requires transitive dev.kinship.runtime;
  requires transitive dev.kinship.junit;
  requires org.junit.jupiter.engine;
  requires org.junit.platform.launcher;

  opens clinic;
}
