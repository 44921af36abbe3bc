package dev.kinship.benchmarks.byhand;

import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.runtime.Changes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The to-many end of it. A set locks the person, so that of two one is left; the pets are locked in
 * the order of their keys, so that no two writers wait for each other. Whoever adds locks the
 * person as well, or a set could leave half of what was added. So does whoever removes: a
 * transaction that held pets, and then asked for their person, would wait in a circle with a set.
 * Arrays are hidden in subselects, or PostgreSQL would plan each call anew.
 */
public final class BestPets extends Jdbc {

  private static final String SET =
      "SELECT 1 FROM person WHERE id = ? AND "
          + SEES_ALL
          + " FOR NO KEY UPDATE;"
          + " WITH held AS (SELECT id, owner_id, (owner_id = ?) IS TRUE AS linked,"
          + " id = ANY(?) AS given FROM pet"
          + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = ?) || ?)"
          + " ORDER BY id FOR NO KEY UPDATE),"
          + " changed AS (UPDATE pet p SET owner_id = CASE WHEN h.given THEN ? END FROM held h"
          + " WHERE p.id = h.id AND h.linked <> h.given"
          + " AND (SELECT count(*) FROM held WHERE given) = ?"
          + " AND EXISTS (SELECT 1 FROM person WHERE id = ?) AND "
          + SEES_ALL
          + " RETURNING h.id, h.owner_id, p.id, p.name, p.owner_id)"
          + " SELECT id, owner_id, NULL, NULL, NULL FROM held UNION ALL SELECT * FROM changed";

  private static final String ADD =
      "WITH held AS (SELECT id, owner_id FROM pet WHERE id = ANY("
          + "(SELECT ?::bigint[] FROM person WHERE id = ? FOR NO KEY UPDATE)::bigint[])"
          + " ORDER BY id FOR NO KEY UPDATE),"
          + " changed AS (UPDATE pet p SET owner_id = ? FROM held h"
          + " WHERE p.id = h.id AND h.owner_id IS DISTINCT FROM ?"
          + " AND (SELECT count(*) FROM held) = ?"
          + " RETURNING p.id, p.name, p.owner_id)"
          + " SELECT h.id, h.owner_id, c.id, c.name, c.owner_id"
          + " FROM held h LEFT JOIN changed c ON c.id = h.id";

  /** A row of nulls, if no pet is there and the person is. */
  private static final String REMOVE =
      "WITH t AS (SELECT id FROM person WHERE id = ? FOR NO KEY UPDATE),"
          + " held AS (SELECT id, owner_id FROM pet"
          + " WHERE id = ANY((SELECT ?::bigint[] FROM t)::bigint[]) ORDER BY id FOR NO KEY UPDATE),"
          + " changed AS (UPDATE pet p SET owner_id = NULL FROM held h"
          + " WHERE p.id = h.id AND h.owner_id = ? RETURNING p.id, p.name, p.owner_id)"
          + " SELECT h.id, h.owner_id, c.id, c.name, c.owner_id FROM t"
          + " LEFT JOIN held h ON true LEFT JOIN changed c ON c.id = h.id";

  /** What a pet was, and what it is if it was changed. */
  private record Held(long id, @Nullable Pet changed) {

    static Held read(ResultSet rows) throws SQLException {
      long id = rows.getLong(1);
      Long changed = nullable(rows, 3);
      return new Held(
          id, changed == null ? null : new Pet(changed, rows.getString(4), nullable(rows, 5)));
    }
  }

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public BestPets(Connection connection) {
    super(connection);
  }

  @Override
  public Object getPets(Person person) {
    Long key = saved(person.id());
    return list(
        "SELECT id, name, owner_id FROM pet WHERE owner_id = ? ORDER BY id",
        s -> s.setLong(1, key),
        BestPets::pet);
  }

  @Override
  public Object setPets(Person person, List<Pet> pets) {
    Long key = saved(person.id());
    Long[] ids = ids(pets);
    List<Held> held =
        lastOf(
            SET,
            s -> {
              var array = bigints(ids);
              s.setLong(1, key);
              s.setLong(2, key);
              s.setArray(3, array);
              s.setLong(4, key);
              s.setArray(5, array);
              s.setLong(6, key);
              s.setInt(7, ids.length);
              s.setLong(8, key);
            },
            Held::read);
    return changes(pets, held);
  }

  @Override
  public Object addPets(Person person, List<Pet> pets) {
    Long key = saved(person.id());
    Long[] ids = ids(pets);
    List<Held> held =
        list(
            ADD,
            s -> {
              s.setArray(1, bigints(ids));
              s.setLong(2, key);
              s.setLong(3, key);
              s.setLong(4, key);
              s.setInt(5, ids.length);
            },
            Held::read);
    return changes(pets, held);
  }

  @Override
  public Object removePets(Person person, List<Pet> pets) {
    Long key = saved(person.id());
    Long[] ids = ids(pets);
    List<Held> held =
        list(
            REMOVE,
            s -> {
              s.setLong(1, key);
              s.setArray(2, bigints(ids));
              s.setLong(3, key);
            },
            Held::read);
    return changes(pets, held);
  }

  @Override
  public Object hasPets(Person person) {
    Long key = saved(person.id());
    return bool("SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = ?)", s -> s.setLong(1, key));
  }

  @Override
  public Object hasPets(Person person, List<Pet> pets) {
    Long key = saved(person.id());
    Long[] ids = ids(pets);
    return number(
            "SELECT count(*) FROM pet WHERE owner_id = ? AND id = ANY(?)",
            s -> {
              s.setLong(1, key);
              s.setArray(2, bigints(ids));
            })
        == ids.length;
  }

  @Override
  public Object countPets(Person person) {
    Long key = saved(person.id());
    return number("SELECT count(*) FROM pet WHERE owner_id = ?", s -> s.setLong(1, key));
  }

  @Override
  public Object createPet(Person person, String name) {
    Long key = saved(person.id());
    return one(
        "INSERT INTO pet (name, owner_id) SELECT ?, ? FROM person WHERE id = ?"
            + " RETURNING id, name, owner_id",
        s -> {
          s.setString(1, name);
          s.setLong(2, key);
          s.setLong(3, key);
        },
        BestPets::pet);
  }

  private static Changes<Pet> changes(List<Pet> given, List<Held> held) {
    Map<Long, Held> byKey = new HashMap<>();
    held.forEach(each -> byKey.put(each.id(), each)); // of a set both come, the changed one last
    List<Pet> linked = new ArrayList<>();
    List<Pet> unlinked = new ArrayList<>();
    List<Pet> untouched = new ArrayList<>();
    for (Pet each : given) {
      Held row = byKey.remove(saved(each.id()));
      if (row == null) {
        throw new IllegalStateException("no pet " + each.id());
      }
      Pet changed = row.changed();
      if (changed == null) {
        untouched.add(each);
      } else {
        (changed.ownerId() == null ? unlinked : linked).add(changed);
      }
    }
    byKey.values().stream().map(Held::changed).filter(Objects::nonNull).forEach(unlinked::add);
    return new Changes<>(linked, unlinked, untouched);
  }

  static Pet pet(ResultSet rows) throws SQLException {
    return new Pet(rows.getLong(1), rows.getString(2), nullable(rows, 3));
  }

  static Long[] ids(List<Pet> pets) {
    Long[] ids = new Long[pets.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = saved(pets.get(i).id());
    }
    return ids;
  }
}
