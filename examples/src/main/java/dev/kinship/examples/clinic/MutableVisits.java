package dev.kinship.examples.clinic;

import dev.kinship.runtime.query.Fetch;
import java.time.LocalDate;
import java.util.List;

/**
 * The accessors of {@code Pet.visits}: the inverse end, declared there, with an order of its own.
 */
final class MutableVisits {

  private MutableVisits() {}

  static void walk(Walk walk, Rows rows) {
    walk.chapter("Pet.visits: declared at the inverse end, newest visit first");
    Pet figaro = rows.figaro();
    Visit teeth =
        walk.show(
            "figaro.createVisit(h, v -> v.description(\"teeth\").visitDate(…))",
            "inserts a visit",
            h -> figaro.createVisit(h, v -> v.description("teeth").visitDate(day(3))));
    Visit built =
        walk.show(
            "figaro.buildVisit(v -> v.description(\"check-up\").visitDate(…))",
            "makes one in memory",
            h -> figaro.buildVisit(v -> v.description("check-up").visitDate(day(9))));
    Visit checkUp =
        walk.show("VisitTable.insert(h, checkUp)", "inserts it", h -> VisitTable.insert(h, built));
    walk.show("figaro.getVisits(h)", "reads them, the newest first", figaro::getVisits);
    walk.show(
        "figaro.getVisits(h, Fetch.<Visit>all().orderBy(VisitTable.DESCRIPTION.asc()))",
        "reads them in another order",
        h -> figaro.getVisits(h, Fetch.<Visit>all().orderBy(VisitTable.DESCRIPTION.asc())));
    walk.show("figaro.hasVisits(h)", "asks if there is any", h -> figaro.hasVisits(h));
    walk.show(
        "figaro.hasVisits(h, teeth, checkUp)",
        "asks if all of these are its",
        h -> figaro.hasVisits(h, teeth, checkUp));
    walk.show(
        "figaro.hasVisits(h, List.of(teeth))",
        "the same for a collection",
        h -> figaro.hasVisits(h, List.of(teeth)));
    Fetch<Visit> spring = Fetch.where(VisitTable.VISIT_DATE.lt(day(6)));
    walk.show(
        "figaro.hasVisits(h, Fetch.where(VisitTable.VISIT_DATE.lt(…)))",
        "asks if there is any for which a condition holds",
        h -> figaro.hasVisits(h, spring));
    walk.show("figaro.countVisits(h)", "counts them", h -> figaro.countVisits(h));
    walk.show(
        "figaro.countVisits(h, Fetch.where(VisitTable.VISIT_DATE.lt(…)))",
        "counts some of them",
        h -> figaro.countVisits(h, spring));
    writes(walk, figaro, teeth, checkUp);
  }

  private static void writes(Walk walk, Pet figaro, Visit teeth, Visit checkUp) {
    walk.show(
        "figaro.setVisits(h, teeth)", "makes this its only visit", h -> figaro.setVisits(h, teeth));
    walk.show(
        "figaro.setVisits(h, List.of(teeth, checkUp))",
        "the same for a collection",
        h -> figaro.setVisits(h, List.of(teeth, checkUp)));
    walk.show("figaro.removeVisits(h, teeth)", "unlinks", h -> figaro.removeVisits(h, teeth));
    walk.show(
        "figaro.removeVisits(h, List.of(checkUp))",
        "the same for a collection",
        h -> figaro.removeVisits(h, List.of(checkUp)));
    walk.show("figaro.addVisits(h, teeth)", "links", h -> figaro.addVisits(h, teeth));
    walk.show(
        "figaro.addVisits(h, List.of(checkUp))",
        "the same for a collection",
        h -> figaro.addVisits(h, List.of(checkUp)));
  }

  private static LocalDate day(int month) {
    return LocalDate.of(2026, month, 1);
  }
}
