package dev.kinship.examples.clinic;

import dev.kinship.runtime.query.Fetch;
import java.util.List;

/** The accessors of {@code Vet.specialties}; those of {@code Specialty.vets} are like them. */
final class Specialties {

  private Specialties() {}

  static void walk(Walk walk) {
    walk.chapter(
        "Vet.specialties, many-to-many: the rows of a third table link vets and specialties");
    Vet rosa = walk.show("VetTable.insert(h, rosa)", "inserts", h -> VetTable.insert(h, rosa()));
    List<Specialty> all =
        walk.show(
            "SpecialtyTable.insertAll(h, List.of(surgery, dentistry))",
            "inserts two specialties, which nobody has yet",
            h ->
                SpecialtyTable.insertAll(
                    h, List.of(new Specialty(null, "surgery"), new Specialty(null, "dentistry"))));
    writes(walk, rosa, all.get(0), all.get(1));
    reads(walk, rosa, all.get(0), all.get(1));
    walk.show("surgery.getVets(h)", "reads the other end", all.get(0)::getVets);
  }

  private static Vet rosa() {
    return new Vet(null, "Rosa", "Lind");
  }

  private static void writes(Walk walk, Vet rosa, Specialty surgery, Specialty dentistry) {
    walk.show(
        "rosa.addSpecialties(h, surgery)", "inserts a link", h -> rosa.addSpecialties(h, surgery));
    walk.show(
        "rosa.addSpecialties(h, List.of(surgery, dentistry))",
        "the same for a collection; a link that is there stays as it is",
        h -> rosa.addSpecialties(h, List.of(surgery, dentistry)));
    walk.show(
        "rosa.removeSpecialties(h, surgery)",
        "deletes the link, and never the specialty",
        h -> rosa.removeSpecialties(h, surgery));
    walk.show(
        "rosa.removeSpecialties(h, List.of(dentistry))",
        "the same for a collection",
        h -> rosa.removeSpecialties(h, List.of(dentistry)));
    walk.show(
        "rosa.setSpecialties(h, dentistry)",
        "makes these hers and no others",
        h -> rosa.setSpecialties(h, dentistry));
    walk.show(
        "rosa.setSpecialties(h, List.of(surgery, dentistry))",
        "the same for a collection; the link that stays is not touched",
        h -> rosa.setSpecialties(h, List.of(surgery, dentistry)));
    walk.show(
        "rosa.createSpecialty(h, s -> s.name(\"radiology\"))",
        "inserts a specialty and its link",
        h -> rosa.createSpecialty(h, s -> s.name("radiology")));
  }

  private static void reads(Walk walk, Vet rosa, Specialty surgery, Specialty dentistry) {
    Fetch<Specialty> some = Fetch.where(SpecialtyTable.NAME.like("%y"));
    walk.show("rosa.getSpecialties(h)", "reads them, each once", rosa::getSpecialties);
    walk.show(
        "rosa.getSpecialties(h, Fetch.where(SpecialtyTable.NAME.like(\"%y\")))",
        "reads some of them", h -> rosa.getSpecialties(h, some));
    walk.show("rosa.hasSpecialties(h)", "asks if there is any", h -> rosa.hasSpecialties(h));
    walk.show(
        "rosa.hasSpecialties(h, surgery, dentistry)",
        "asks if all of these are hers",
        h -> rosa.hasSpecialties(h, surgery, dentistry));
    walk.show(
        "rosa.hasSpecialties(h, List.of(surgery))",
        "the same for a collection",
        h -> rosa.hasSpecialties(h, List.of(surgery)));
    walk.show(
        "rosa.hasSpecialties(h, Fetch.where(SpecialtyTable.NAME.like(\"%y\")))",
        "asks if there is any for which a condition holds", h -> rosa.hasSpecialties(h, some));
    walk.show(
        "rosa.countSpecialties(h)", "counts without reading rows", h -> rosa.countSpecialties(h));
    walk.show(
        "rosa.countSpecialties(h, Fetch.where(SpecialtyTable.NAME.like(\"%y\")))",
        "counts some of them", h -> rosa.countSpecialties(h, some));
  }
}
