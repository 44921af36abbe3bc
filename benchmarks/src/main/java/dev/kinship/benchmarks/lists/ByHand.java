package dev.kinship.benchmarks.lists;

import dev.kinship.runtime.Changes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JDBC as someone writes it who knows it well: a query a level with one array, or one join. */
final class ByHand {

  private final Connection connection;

  ByHand(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of a row. */
  private interface Mapper<T> {
    T map(ResultSet rows) throws SQLException;
  }

  private <T> List<T> list(String sql, Mapper<T> mapper, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        if (parameters[i] instanceof Long[] keys) {
          statement.setArray(i + 1, connection.createArrayOf("bigint", keys));
        } else {
          statement.setObject(i + 1, parameters[i]);
        }
      }
      List<T> all = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          all.add(mapper.map(rows));
        }
      }
      return all;
    }
  }

  private static Animal animal(ResultSet rows) throws SQLException {
    return new Animal(rows.getLong(1), rows.getString(2), rows.getLong(3));
  }

  private static Keeper keeper(ResultSet rows) throws SQLException {
    return new Keeper(rows.getLong(1), rows.getString(2));
  }

  private static Toy toy(ResultSet rows) throws SQLException {
    return new Toy(rows.getLong(1), rows.getString(2), rows.getLong(3));
  }

  private static Long[] ids(List<Animal> animals) {
    return animals.stream().map(Animal::id).toArray(Long[]::new);
  }

  private List<Animal> animals(int number) throws SQLException {
    return list(
        "SELECT id, name, keeper_id FROM animal WHERE id <= ? ORDER BY id",
        ByHand::animal,
        (long) number);
  }

  long keepersByBatch(int number) throws SQLException {
    return keepers(animals(number), number);
  }

  /** The statements that a loop sends which reads ahead. */
  long keepersInSteps(int number) throws SQLException {
    return keepers(animals(number), 1, 16, number);
  }

  /** Reads the keepers of the first animals, of so many more, and so on. */
  private long keepers(List<Animal> animals, int... steps) throws SQLException {
    Map<Long, Keeper> keepers = new HashMap<>();
    int from = 0;
    for (int step : steps) {
      int to = Math.min(from + step, animals.size());
      Long[] keys =
          animals.subList(from, to).stream().map(Animal::keeperId).distinct().toArray(Long[]::new);
      for (Keeper each :
          list("SELECT id, name FROM keeper WHERE id = ANY(?)", ByHand::keeper, (Object) keys)) {
        keepers.put(Jobs.key(each.id()), each);
      }
      from = to;
    }
    long sum = 0;
    for (Animal each : animals) {
      Keeper keeper = keepers.get(Jobs.key(each.keeperId()));
      sum += keeper == null ? 0 : Jobs.key(keeper.id());
    }
    return sum;
  }

  long keepersByJoin(int number) throws SQLException {
    record Both(Animal animal, Keeper keeper) {}
    long sum = 0;
    for (Both each :
        list(
            "SELECT a.id, a.name, a.keeper_id, k.id, k.name FROM animal a"
                + " JOIN keeper k ON k.id = a.keeper_id WHERE a.id <= ? ORDER BY a.id",
            rows -> new Both(animal(rows), new Keeper(rows.getLong(4), rows.getString(5))),
            (long) number)) {
      sum += Jobs.key(each.keeper.id());
    }
    return sum;
  }

  long toysByBatch(int number) throws SQLException {
    return count(toys(animals(number)));
  }

  private Map<Long, List<Toy>> toys(List<Animal> animals) throws SQLException {
    return grouped(
        list(
            "SELECT id, name, animal_id FROM toy WHERE animal_id = ANY(?) ORDER BY id",
            ByHand::toy,
            (Object) ids(animals)));
  }

  private static Map<Long, List<Toy>> grouped(List<Toy> toys) {
    Map<Long, List<Toy>> byAnimal = new HashMap<>();
    for (Toy each : toys) {
      byAnimal.computeIfAbsent(Jobs.key(each.animalId()), none -> new ArrayList<>()).add(each);
    }
    return byAnimal;
  }

  private static long count(Map<Long, List<Toy>> toys) {
    return toys.values().stream().mapToLong(List::size).sum();
  }

  long topThreeToys(int number) throws SQLException {
    return count(
        grouped(
            list(
                "SELECT t.* FROM unnest(?) AS a (id) CROSS JOIN LATERAL (SELECT id, name, animal_id"
                    + " FROM toy WHERE animal_id = a.id ORDER BY id DESC LIMIT 3) t",
                ByHand::toy,
                (Object) ids(animals(number)))));
  }

  long threeLevels(int number) throws SQLException {
    List<Keeper> keepers =
        list(
            "SELECT id, name FROM keeper WHERE id <= ? ORDER BY id", ByHand::keeper, (long) number);
    List<Animal> animals =
        list(
            "SELECT id, name, keeper_id FROM animal WHERE keeper_id = ANY(?) ORDER BY id",
            ByHand::animal,
            (Object) keepers.stream().map(Keeper::id).toArray(Long[]::new));
    Map<Long, List<Animal>> byKeeper = new HashMap<>();
    for (Animal each : animals) {
      byKeeper.computeIfAbsent(Jobs.key(each.keeperId()), none -> new ArrayList<>()).add(each);
    }
    Map<Long, List<Toy>> toys = toys(animals);
    long sum = 0;
    for (Keeper keeper : keepers) {
      for (Animal animal : byKeeper.getOrDefault(Jobs.key(keeper.id()), List.of())) {
        sum += toys.getOrDefault(Jobs.key(animal.id()), List.of()).size();
      }
    }
    return sum;
  }

  /** The statements that {@code BestPets} sends, for toys, and the same result as the accessor. */
  long setToys(long animal, List<Toy> toys) throws SQLException {
    String sql =
        """
        SELECT 1 FROM animal WHERE id = ?
          AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE;
        WITH held AS (SELECT id, (animal_id = ?) IS TRUE AS linked, id = ANY(?) AS given FROM toy
          WHERE id = ANY(ARRAY(SELECT id FROM toy WHERE animal_id = ?) || ?)
          ORDER BY id FOR NO KEY UPDATE),
        changed AS (UPDATE toy p SET animal_id = CASE WHEN h.given THEN ? END FROM held h
          WHERE p.id = h.id AND h.linked <> h.given
          AND (SELECT count(*) FROM held WHERE given) = ?
          AND EXISTS (SELECT 1 FROM animal WHERE id = ?)
          AND current_setting('transaction_isolation') LIKE 'read %'
          RETURNING p.id, p.name, p.animal_id)
        SELECT h.id, c.id, c.name, c.animal_id FROM held h LEFT JOIN changed c ON c.id = h.id\
        """;
    Long[] ids = toys.stream().map(Toy::id).toArray(Long[]::new);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      var array = connection.createArrayOf("bigint", ids);
      statement.setLong(1, animal);
      statement.setLong(2, animal);
      statement.setArray(3, array);
      statement.setLong(4, animal);
      statement.setArray(5, array);
      statement.setLong(6, animal);
      statement.setInt(7, ids.length);
      statement.setLong(8, animal);
      statement.execute();
      statement.getMoreResults();
      Map<Long, @Nullable Toy> held = new HashMap<>();
      ResultSet rows = statement.getResultSet();
      while (rows.next()) {
        held.put(rows.getLong(1), changed(rows));
      }
      List<Toy> linked = new ArrayList<>();
      List<Toy> untouched = new ArrayList<>();
      for (Toy each : toys) {
        if (!held.containsKey(each.id())) {
          throw new IllegalStateException("no toy " + each.id());
        }
        Toy changed = held.remove(each.id());
        (changed == null ? untouched : linked).add(changed == null ? each : changed);
      }
      List<Toy> left = new ArrayList<>();
      for (Toy each : held.values()) {
        if (each != null) {
          left.add(each);
        }
      }
      return new Changes<>(linked, left, untouched).linked().size();
    }
  }

  private static @Nullable Toy changed(ResultSet rows) throws SQLException {
    long id = rows.getLong(2);
    if (rows.wasNull()) {
      return null;
    }
    long animal = rows.getLong(4);
    return new Toy(id, rows.getString(3), rows.wasNull() ? null : animal);
  }
}
