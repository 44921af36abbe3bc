package dev.kinship.benchmarks;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JDBC as someone writes it who knows it well and wants it fast, on a connection that is held. */
final class HandWrittenJdbc implements Contender {

  private final Connection connection;

  HandWrittenJdbc(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Optional<Person> getOwner(Pet pet) {
    Long key = pet.ownerId();
    if (key == null) {
      return Optional.empty();
    }
    try (PreparedStatement statement = connection.prepareStatement(Texts.GET_OWNER)) {
      statement.setLong(1, key);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("no person " + key);
        }
        return Optional.of(person(rows));
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public boolean hasOwner(Pet pet) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.HAS_OWNER)) {
      statement.setLong(1, id(pet));
      return bool(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Pet setOwner(Pet pet, Person owner) {
    long id = id(pet);
    Long key = id(owner);
    if (key.equals(pet.ownerId())) {
      return pet;
    }
    try (PreparedStatement statement = connection.prepareStatement(Texts.SET_OWNER)) {
      statement.setLong(1, key);
      statement.setLong(2, id);
      statement.setLong(3, key);
      checkOne(statement.executeUpdate());
      return new Pet(pet.id(), pet.name(), key);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Pet removeOwner(Pet pet) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.REMOVE_OWNER)) {
      statement.setLong(1, id(pet));
      checkOne(statement.executeUpdate());
      return new Pet(pet.id(), pet.name(), null);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Created<Pet, Person> createOwner(Pet pet, String name) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.CREATE_OWNER)) {
      long id = id(pet);
      statement.setLong(1, id);
      statement.setString(2, name);
      statement.setLong(3, id);
      Person owner = onePerson(statement);
      return new Created<>(new Pet(pet.id(), pet.name(), owner.id()), owner);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Person updateOwner(Pet pet, String name) {
    Long key = pet.ownerId();
    if (key == null) {
      throw new IllegalStateException("no owner");
    }
    try (PreparedStatement statement = connection.prepareStatement(Texts.UPDATE_OWNER)) {
      statement.setString(1, name);
      statement.setLong(2, key);
      return onePerson(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public List<Pet> getPets(Person person) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.GET_PETS)) {
      statement.setLong(1, id(person));
      try (ResultSet rows = statement.executeQuery()) {
        return pets(rows);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Changes<Pet> setPets(Person person, List<Pet> pets) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.SET_PETS)) {
      long key = id(person);
      Array ids = ids(pets);
      statement.setLong(1, key);
      statement.setLong(2, key);
      statement.setArray(3, ids);
      statement.setLong(4, key);
      statement.setArray(5, ids);
      statement.setLong(6, key);
      statement.setArray(7, ids);
      statement.setInt(8, pets.size());
      statement.setLong(9, key);
      statement.setArray(10, ids);
      statement.setLong(11, key);
      statement.setLong(12, key);
      statement.setArray(13, ids);
      statement.setInt(14, pets.size());
      statement.execute();
      checkPerson(statement, key);
      Map<Long, @Nullable Long> owners = owners(statement);
      statement.getMoreResults();
      return linked(owners, key, pets, pets(statement.getResultSet()));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Changes<Pet> addPets(Person person, List<Pet> pets) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.ADD_PETS)) {
      long key = id(person);
      Array ids = ids(pets);
      statement.setLong(1, key);
      statement.setArray(2, ids);
      statement.setLong(3, key);
      statement.setArray(4, ids);
      statement.setLong(5, key);
      statement.setLong(6, key);
      statement.setArray(7, ids);
      statement.setInt(8, pets.size());
      statement.execute();
      checkPerson(statement, key);
      return linked(owners(statement), key, pets, List.of());
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Changes<Pet> removePets(Person person, List<Pet> pets) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.REMOVE_PETS)) {
      long key = id(person);
      Array ids = ids(pets);
      statement.setLong(1, key);
      statement.setArray(2, ids);
      statement.setLong(3, key);
      statement.setArray(4, ids);
      statement.execute();
      checkPerson(statement, key);
      Map<Long, @Nullable Long> owners = owners(statement);
      List<Pet> unlinked = new ArrayList<>(pets.size());
      List<Pet> untouched = new ArrayList<>();
      for (Pet each : pets) {
        if (Objects.equals(owners.get(id(each)), key)) {
          unlinked.add(new Pet(each.id(), each.name(), null));
        } else {
          untouched.add(each);
        }
      }
      return new Changes<>(List.of(), unlinked, untouched);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public boolean hasPets(Person person) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.HAS_PETS)) {
      statement.setLong(1, id(person));
      return bool(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public boolean hasPets(Person person, List<Pet> pets) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.HAS_THESE_PETS)) {
      statement.setLong(1, id(person));
      statement.setArray(2, ids(pets));
      return number(statement) == pets.size();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public long countPets(Person person) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.COUNT_PETS)) {
      statement.setLong(1, id(person));
      return number(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Pet createPet(Person person, String name) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.CREATE_PET)) {
      long key = id(person);
      statement.setString(1, name);
      statement.setLong(2, key);
      statement.setLong(3, key);
      return onePet(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Optional<Pet> find(Long id) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.FIND)) {
      statement.setLong(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(pet(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public List<Pet> findAll(List<Long> ids) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.FIND_ALL)) {
      Set<Long> distinct = new HashSet<>(ids);
      statement.setArray(1, connection.createArrayOf("bigint", distinct.toArray(new Long[0])));
      Map<Long, Pet> found = new HashMap<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Pet pet = pet(rows);
          found.put(pet.id(), pet);
        }
      }
      List<Pet> ordered = new ArrayList<>(found.size());
      for (Long each : ids) {
        Pet pet = found.remove(each);
        if (pet != null) {
          ordered.add(pet);
        }
      }
      return ordered;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Pet insert(String name, Long ownerId) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.INSERT)) {
      statement.setString(1, name);
      statement.setLong(2, ownerId);
      return onePet(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public List<Pet> insertAll(List<Pet> pets) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.INSERT_ALL)) {
      String[] names = new String[pets.size()];
      @Nullable Long[] owners = new @Nullable Long[pets.size()];
      for (int i = 0; i < names.length; i++) {
        Pet pet = pets.get(i);
        names[i] = pet.name();
        owners[i] = pet.ownerId();
      }
      statement.setArray(1, connection.createArrayOf("text", names));
      statement.setArray(2, connection.createArrayOf("bigint", owners));
      try (ResultSet rows = statement.executeQuery()) {
        List<Pet> inserted = new ArrayList<>(pets.size());
        while (rows.next()) {
          inserted.add(pet(rows));
        }
        return inserted;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Pet update(Pet pet) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.UPDATE)) {
      statement.setString(1, pet.name());
      Long owner = pet.ownerId();
      if (owner == null) {
        statement.setNull(2, java.sql.Types.BIGINT);
      } else {
        statement.setLong(2, owner);
      }
      statement.setLong(3, id(pet));
      return onePet(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void delete(Pet pet) {
    try (PreparedStatement statement = connection.prepareStatement(Texts.DELETE)) {
      statement.setLong(1, id(pet));
      checkOne(statement.executeUpdate());
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static Person person(ResultSet rows) throws SQLException {
    return new Person(rows.getLong(1), rows.getString(2));
  }

  private static Pet pet(ResultSet rows) throws SQLException {
    long id = rows.getLong(1);
    String name = rows.getString(2);
    long owner = rows.getLong(3);
    return new Pet(id, name, rows.wasNull() ? null : owner);
  }

  private static List<Pet> pets(ResultSet rows) throws SQLException {
    List<Pet> pets = new ArrayList<>();
    while (rows.next()) {
      pets.add(pet(rows));
    }
    return pets;
  }

  private static Person onePerson(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("no such row");
      }
      return person(rows);
    }
  }

  private static Pet onePet(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("no such row");
      }
      return pet(rows);
    }
  }

  private static boolean bool(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static long number(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void checkPerson(PreparedStatement statement, long key) throws SQLException {
    if (!statement.getResultSet().next()) {
      throw new IllegalStateException("no person " + key);
    }
  }

  /** Where the pets that the statement locked pointed. */
  private static Map<Long, @Nullable Long> owners(PreparedStatement statement) throws SQLException {
    statement.getMoreResults();
    ResultSet rows = statement.getResultSet();
    Map<Long, @Nullable Long> owners = new HashMap<>();
    while (rows.next()) {
      long id = rows.getLong(1);
      long owner = rows.getLong(2);
      owners.put(id, rows.wasNull() ? null : owner);
    }
    return owners;
  }

  private static Changes<Pet> linked(
      Map<Long, @Nullable Long> owners, Long key, List<Pet> pets, List<Pet> unlinked) {
    List<Pet> linked = new ArrayList<>(pets.size());
    List<Pet> untouched = new ArrayList<>();
    for (Pet each : pets) {
      Long id = id(each);
      Long owner = owners.get(id);
      if (owner == null && !owners.containsKey(id)) {
        throw new IllegalStateException("no pet " + id);
      }
      (key.equals(owner) ? untouched : linked).add(new Pet(id, each.name(), key));
    }
    return new Changes<>(linked, unlinked, untouched);
  }

  private Array ids(List<Pet> pets) throws SQLException {
    Long[] ids = new Long[pets.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = id(pets.get(i));
    }
    return connection.createArrayOf("bigint", ids);
  }

  private static Long id(Pet pet) {
    Long id = pet.id();
    if (id == null) {
      throw new IllegalArgumentException("not saved");
    }
    return id;
  }

  private static Long id(Person person) {
    Long id = person.id();
    if (id == null) {
      throw new IllegalArgumentException("not saved");
    }
    return id;
  }

  private static void checkOne(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("no such row");
    }
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException(e);
  }
}
