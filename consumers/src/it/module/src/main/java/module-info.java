module clinic {
  requires transitive dev.kinship.runtime; // what is exported shows its types

  exports clinic.exported;

  opens clinic.opened to
      dev.kinship.runtime;
}
