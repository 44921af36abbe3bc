package dev.kinship.examples.guide.paths;

import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.query.Fetch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Calls that the page on paths shows. */
final class PathCalls {

  private PathCalls() {}

  static Optional<Owner> read(Handle h, Owner jane, Visit visit, LocalDate day) {
    List<Visit> all = jane.getVisits(h);
    List<Visit> lastThree = jane.getVisits(h, Fetch.<Visit>all().limit(3));
    long sinceThen = jane.countVisits(h, Fetch.where(VisitTable.DAY.ge(day)));
    Optional<Owner> owner = visit.getOwner(h);
    return all.containsAll(lastThree) && sinceThen > 0 ? owner : Optional.empty();
  }

  static List<Owner> seen(Handle h, LocalDate day) {
    return OwnerTable.query(h, Fetch.where(OwnerTable.VISITS.any(VisitTable.DAY.eq(day)))).list();
  }

  static List<Visit> ofJane(Handle h) {
    return VisitTable.query(h, Fetch.where(VisitTable.OWNER.matches(OwnerTable.NAME.eq("Jane"))))
        .list();
  }

  static List<Visit> of(Handle h, Owner jane, Owner john) {
    return VisitTable.query(h, Fetch.where(VisitTable.OWNER.isIn(List.of(jane, john)))).list();
  }

  static Loaded<Owner, List<Visit>, Visit> lastOfEach(Handle h, List<Owner> owners) {
    return OwnerTable.VISITS.load(h, owners, Fetch.<Visit>all().limit(1));
  }
}
