package dev.kinship.benchmarks.byhand;

import dev.kinship.benchmarks.model.Pet;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of one table. */
public final class BestRows extends Jdbc {

  private static final String COLUMNS = "id, name, owner_id";

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public BestRows(Connection connection) {
    super(connection);
  }

  @Override
  public Object find(Long id) {
    return first(
        "SELECT " + COLUMNS + " FROM pet WHERE id = ?", s -> s.setLong(1, id), BestPets::pet);
  }

  @Override
  public Object findAll(List<Long> ids) {
    Long[] distinct = new HashSet<>(ids).toArray(new Long[0]);
    Map<Long, Pet> found = new HashMap<>();
    list(
            "SELECT " + COLUMNS + " FROM pet WHERE id = ANY(?)",
            s -> s.setArray(1, bigints(distinct)),
            BestPets::pet)
        .forEach(pet -> found.put(saved(pet.id()), pet));
    List<Pet> ordered = new ArrayList<>(found.size());
    for (Long each : ids) {
      Pet pet = found.remove(each);
      if (pet != null) {
        ordered.add(pet);
      }
    }
    return ordered;
  }

  @Override
  public Object insert(String name, Long ownerId) {
    return one(
        "INSERT INTO pet (name, owner_id) VALUES (?, ?) RETURNING " + COLUMNS,
        s -> {
          s.setString(1, name);
          s.setLong(2, ownerId);
        },
        BestPets::pet);
  }

  @Override
  public Object insertAll(List<Pet> pets) {
    String[] names = new String[pets.size()];
    @Nullable Long[] owners = new @Nullable Long[pets.size()];
    for (int i = 0; i < names.length; i++) {
      Pet pet = pets.get(i);
      names[i] = pet.name();
      owners[i] = pet.ownerId();
    }
    return list(
        "INSERT INTO pet (name, owner_id) SELECT name, owner_id"
            + " FROM unnest(?, ?) AS given (name, owner_id) RETURNING "
            + COLUMNS,
        s -> {
          s.setArray(1, array("text", names));
          s.setArray(2, array("bigint", owners));
        },
        BestPets::pet);
  }

  @Override
  public Object update(Pet pet) {
    Long id = saved(pet.id());
    return one(
        "UPDATE pet SET name = ?, owner_id = ? WHERE id = ? RETURNING " + COLUMNS,
        s -> {
          s.setString(1, pet.name());
          setNullable(s, 2, pet.ownerId());
          s.setLong(3, id);
        },
        BestPets::pet);
  }

  @Override
  public Object delete(Pet pet) {
    Long id = saved(pet.id());
    changeOne("DELETE FROM pet WHERE id = ?", s -> s.setLong(1, id));
    return pet;
  }

  private static void setNullable(PreparedStatement s, int index, @Nullable Long value)
      throws SQLException {
    if (value == null) {
      s.setNull(index, Types.BIGINT);
    } else {
      s.setLong(index, value);
    }
  }
}
