package dev.kinship.benchmarks.byhand;

import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.runtime.Created;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The end of a many-to-one association that holds the key. */
public final class BestOwners extends Jdbc {

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public BestOwners(Connection connection) {
    super(connection);
  }

  @Override
  public Object getOwner(Pet pet) {
    Long key = pet.ownerId();
    if (key == null) {
      return Optional.empty();
    }
    Optional<Person> owner =
        first(
            "SELECT id, name FROM person WHERE id = ?", s -> s.setLong(1, key), BestOwners::person);
    if (owner.isEmpty()) {
      throw new IllegalStateException("no person " + key);
    }
    return owner;
  }

  @Override
  public Object hasOwner(Pet pet) {
    Long id = saved(pet.id());
    return bool(
        "SELECT EXISTS (SELECT 1 FROM pet s JOIN person t ON t.id = s.owner_id WHERE s.id = ?)",
        s -> s.setLong(1, id));
  }

  /** A person who is not there is told by the count, so that the transaction goes on. */
  @Override
  public Object setOwner(Pet pet, Person owner) {
    Long id = saved(pet.id());
    Long key = saved(owner.id());
    changeOne(
        "UPDATE pet SET owner_id = ? WHERE id = ? AND EXISTS (SELECT 1 FROM person WHERE id = ?)",
        s -> {
          s.setLong(1, key);
          s.setLong(2, id);
          s.setLong(3, key);
        });
    return new Pet(id, pet.name(), key);
  }

  @Override
  public Object removeOwner(Pet pet) {
    Long id = saved(pet.id());
    changeOne("UPDATE pet SET owner_id = NULL WHERE id = ?", s -> s.setLong(1, id));
    return new Pet(id, pet.name(), null);
  }

  @Override
  public Object createOwner(Pet pet, String name) {
    Long id = saved(pet.id());
    Person owner =
        one(
            "WITH s AS (SELECT id FROM pet WHERE id = ? FOR NO KEY UPDATE),"
                + " t AS (INSERT INTO person (name) SELECT ? FROM s RETURNING id, name),"
                + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = ?)"
                + " SELECT id, name FROM t",
            s -> {
              s.setLong(1, id);
              s.setString(2, name);
              s.setLong(3, id);
            },
            BestOwners::person);
    return new Created<>(new Pet(id, pet.name(), owner.id()), owner);
  }

  @Override
  public Object updateOwner(Pet pet, String name) {
    Long key = saved(pet.ownerId());
    return one(
        "UPDATE person SET name = ? WHERE id = ? RETURNING id, name",
        s -> {
          s.setString(1, name);
          s.setLong(2, key);
        },
        BestOwners::person);
  }

  static Person person(ResultSet rows) throws SQLException {
    return new Person(rows.getLong(1), rows.getString(2));
  }
}
