package dev.kinship.map;

import java.util.List;

/** The maps that are tested: small ones, one with links, one with paths, and large ones. */
final class Maps {

  private Maps() {}

  static EntityMap clinic() {
    return examples().inPackages("dev.kinship.examples.clinic").titled("The clinic");
  }

  static EntityMap links() {
    return examples().inPackages("dev.kinship.examples.guide.manytomany").titled("Links");
  }

  static EntityMap paths() {
    return examples().inPackages("dev.kinship.examples.guide.paths").titled("Paths");
  }

  static EntityMap large(int entities) {
    return EntityMap.of(ManyEntities.of(entities)).titled(entities + " entities");
  }

  static List<EntityMap> all() {
    return List.of(clinic(), links(), paths(), examples(), large(5), large(150));
  }

  private static EntityMap examples() {
    return EntityMap.of(Maps.class.getClassLoader());
  }
}
