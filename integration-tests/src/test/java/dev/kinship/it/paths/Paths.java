package dev.kinship.it.paths;

import dev.kinship.runtime.Association;
import dev.kinship.runtime.AssociationEnd;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.PathToMany;
import dev.kinship.runtime.PathToOne;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** All paths that these tests know, each with what is at its end in SQL of our own. */
final class Paths {

  private Paths() {}

  /**
   * One path.
   *
   * @param rows the rows that it begins at, in the order of their keys, that meet a condition
   * @param keyHere the key of such a row, as a text
   * @param keyThere the key of a row at the end, as a text
   * @param expected two columns, {@code here} and {@code there}: the keys of the rows at both ends,
   *     each pair once, in the order in which they are read
   */
  record Way<E, R>(
      AssociationEnd<E, R> path,
      BiFunction<Handle, Fetch<E>, List<E>> rows,
      Function<E, String> keyHere,
      Function<R, String> keyThere,
      String expected) {

    boolean isToOne() {
      return path instanceof PathToOne;
    }

    List<E> all(Handle handle) {
      return rows.apply(handle, Fetch.all());
    }

    List<E> where(Handle handle, Condition<E> condition) {
      return rows.apply(handle, Fetch.where(condition));
    }

    List<R> get(Handle handle, E row) {
      return path instanceof PathToMany<E, R> many
          ? many.get(handle, row)
          : ((PathToOne<E, R>) path).get(handle, row).stream().toList();
    }

    List<R> get(Handle handle, E row, Fetch<R> fetch) {
      return path instanceof PathToMany<E, R> many
          ? many.get(handle, row, fetch)
          : ((PathToOne<E, R>) path).get(handle, row, fetch).stream().toList();
    }

    Function<E, List<R>> load(Handle handle, Collection<E> rows, Fetch<R> fetch) {
      if (path instanceof PathToMany<E, R> many) {
        return many.load(handle, rows, fetch)::of;
      }
      Loaded<E, Optional<R>, R> loaded = ((PathToOne<E, R>) path).load(handle, rows, fetch);
      return row -> loaded.of(row).stream().toList();
    }

    Association<E, ?> association() {
      return path instanceof PathToMany<E, R> many ? many : (PathToOne<E, R>) path;
    }

    @Override
    public String toString() {
      return path.name();
    }
  }

  private static final String ALIVE = " AND p.died_at IS NULL";

  static Stream<Way<?, ?>> all() {
    return Stream.of(
        new Way<>(
            OwnerTable.VISITS,
            (h, f) -> OwnerTable.query(h, f).list(),
            o -> "" + o.id(),
            v -> "" + v.id(),
            "SELECT o.id AS here, v.id AS there FROM owner o JOIN pet p ON p.owner_id = o.id"
                + ALIVE
                + " JOIN visit v ON v.pet_id = p.id ORDER BY v.day DESC, v.id"),
        new Way<>(
            ClinicTable.VISITS,
            (h, f) -> ClinicTable.query(h, f).list(),
            c -> "" + c.id(),
            v -> "" + v.id(),
            "SELECT o.clinic_id AS here, v.id AS there FROM owner o JOIN pet p ON p.owner_id = o.id"
                + ALIVE
                + " JOIN visit v ON v.pet_id = p.id WHERE o.clinic_id IS NOT NULL ORDER BY v.id"),
        new Way<>(
            OwnerTable.VETS,
            (h, f) -> OwnerTable.query(h, f).list(),
            o -> "" + o.id(),
            v -> "" + v.id(),
            "SELECT DISTINCT p.owner_id AS here, t.id AS there FROM pet p"
                + " JOIN visit v ON v.pet_id = p.id JOIN visit_vet l ON l.visit_id = v.id"
                + " JOIN vet t ON t.id = l.vet_id WHERE NOT t.retired AND p.owner_id IS NOT NULL"
                + ALIVE
                + " ORDER BY t.id"),
        new Way<>(
            VetTable.PATIENTS,
            (h, f) -> VetTable.query(h, f).list(),
            v -> "" + v.id(),
            p -> "" + p.id,
            "SELECT DISTINCT l.vet_id AS here, p.id AS there FROM visit_vet l"
                + " JOIN visit v ON v.id = l.visit_id JOIN pet p ON p.id = v.pet_id"
                + ALIVE
                + " ORDER BY p.id"),
        new Way<>(
            PetTable.SIBLINGS,
            (h, f) -> PetTable.query(h, f).list(),
            p -> "" + p.id,
            p -> "" + p.id,
            "SELECT q.id AS here, p.id AS there FROM pet q JOIN pet p ON p.owner_id = q.owner_id"
                + ALIVE
                + " ORDER BY p.id"),
        new Way<>(
            CountryTable.ADDRESSES,
            (h, f) -> CountryTable.query(h, f).list(),
            c -> c.code,
            a -> "" + a.id(),
            "SELECT c.country_code AS here, a.id AS there FROM city c"
                + " JOIN address a ON a.city_id = c.id WHERE c.country_code IS NOT NULL"
                + " ORDER BY a.id"),
        new Way<>(
            EmployeeTable.GRAND_REPORTS,
            (h, f) -> EmployeeTable.query(h, f).list(),
            e -> "" + e.id(),
            e -> "" + e.id(),
            "SELECT b.manager_id AS here, c.id AS there FROM employee b"
                + " JOIN employee c ON c.manager_id = b.id WHERE b.manager_id IS NOT NULL"
                + " ORDER BY c.id"),
        new Way<>(
            EmployeeTable.GREAT_GRAND_REPORTS,
            (h, f) -> EmployeeTable.query(h, f).list(),
            e -> "" + e.id(),
            e -> "" + e.id(),
            "SELECT a.manager_id AS here, c.id AS there FROM employee a"
                + " JOIN employee b ON b.manager_id = a.id JOIN employee c ON c.manager_id = b.id"
                + " WHERE a.manager_id IS NOT NULL ORDER BY c.id"),
        new Way<>(
            AccountTable.TASKS,
            (h, f) -> AccountTable.query(h, f).list(),
            a -> a.tenantId() + "-" + a.id(),
            t -> t.tenantId() + "-" + t.id(),
            "SELECT p.tenant_id || '-' || p.account_id AS here, t.tenant_id || '-' || t.id AS there"
                + " FROM project p JOIN task t ON t.tenant_id = p.tenant_id AND t.project_id = p.id"
                + " WHERE p.account_id IS NOT NULL ORDER BY t.tenant_id, t.id"),
        new Way<>(
            TaskTable.ACCOUNT,
            (h, f) -> TaskTable.query(h, f).list(),
            t -> t.tenantId() + "-" + t.id(),
            a -> a.tenantId() + "-" + a.id(),
            "SELECT t.tenant_id || '-' || t.id AS here, p.tenant_id || '-' || p.account_id AS there"
                + " FROM project p JOIN task t ON t.tenant_id = p.tenant_id AND t.project_id = p.id"
                + " WHERE p.account_id IS NOT NULL"),
        new Way<>(
            VisitTable.OWNER,
            (h, f) -> VisitTable.query(h, f).list(),
            v -> "" + v.id(),
            o -> "" + o.id(),
            "SELECT v.id AS here, p.owner_id AS there FROM visit v JOIN pet p ON p.id = v.pet_id"
                + ALIVE
                + " WHERE p.owner_id IS NOT NULL"),
        new Way<>(
            VisitTable.CLINIC,
            (h, f) -> VisitTable.query(h, f).list(),
            v -> "" + v.id(),
            c -> "" + c.id(),
            "SELECT v.id AS here, o.clinic_id AS there FROM visit v JOIN pet p ON p.id = v.pet_id"
                + ALIVE
                + " JOIN owner o ON o.id = p.owner_id WHERE o.clinic_id IS NOT NULL"),
        new Way<>(
            ToyTable.OWNER,
            (h, f) -> ToyTable.query(h, f).list(),
            t -> "" + t.id(),
            o -> "" + o.id(),
            "SELECT t.id AS here, p.owner_id AS there FROM toy t JOIN pet p ON p.id = t.pet_id"
                + ALIVE
                + " WHERE p.owner_id IS NOT NULL"),
        new Way<>(
            AddressTable.COUNTRY,
            (h, f) -> AddressTable.query(h, f).list(),
            a -> "" + a.id(),
            c -> c.code,
            "SELECT a.id AS here, c.country_code AS there FROM address a"
                + " JOIN city c ON c.id = a.city_id WHERE c.country_code IS NOT NULL"),
        new Way<>(
            OwnerTable.CITY,
            (h, f) -> OwnerTable.query(h, f).list(),
            o -> "" + o.id(),
            c -> "" + c.id,
            "SELECT a.owner_id AS here, a.city_id AS there FROM address a"
                + " WHERE a.owner_id IS NOT NULL AND a.city_id IS NOT NULL"),
        new Way<>(
            OwnerTable.COUNTRY,
            (h, f) -> OwnerTable.query(h, f).list(),
            o -> "" + o.id(),
            c -> c.code,
            "SELECT a.owner_id AS here, c.country_code AS there FROM address a"
                + " JOIN city c ON c.id = a.city_id"
                + " WHERE a.owner_id IS NOT NULL AND c.country_code IS NOT NULL"),
        new Way<>(
            EmployeeTable.GRAND_MANAGER,
            (h, f) -> EmployeeTable.query(h, f).list(),
            e -> "" + e.id(),
            e -> "" + e.id(),
            "SELECT a.id AS here, b.manager_id AS there FROM employee a"
                + " JOIN employee b ON b.id = a.manager_id WHERE b.manager_id IS NOT NULL"));
  }
}
