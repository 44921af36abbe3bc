package dev.kinship.benchmarks;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Jdbi's fluent statements and its constructor mapper, on a handle that is held. */
final class PlainJdbi implements Contender {

  private final Handle handle;

  PlainJdbi(Handle handle) {
    this.handle = handle;
    handle.registerRowMapper(Person.class, ConstructorMapper.of(Person.class));
    handle.registerRowMapper(Pet.class, ConstructorMapper.of(Pet.class));
    handle.registerArrayType(Long.class, "bigint");
    handle.registerArrayType(String.class, "text");
  }

  @Override
  public Optional<Person> getOwner(Pet pet) {
    if (pet.ownerId() == null) {
      return Optional.empty();
    }
    return Optional.of(
        handle.createQuery(Texts.GET_OWNER).bind(0, pet.ownerId()).mapTo(Person.class).one());
  }

  @Override
  public boolean hasOwner(Pet pet) {
    return handle.createQuery(Texts.HAS_OWNER).bind(0, pet.id()).mapTo(Boolean.class).one();
  }

  @Override
  public Pet setOwner(Pet pet, Person owner) {
    int changed =
        handle
            .createUpdate(Texts.SET_OWNER)
            .bind(0, owner.id())
            .bind(1, pet.id())
            .bind(2, owner.id())
            .execute();
    checkOne(changed);
    return new Pet(pet.id(), pet.name(), owner.id());
  }

  @Override
  public Pet removeOwner(Pet pet) {
    checkOne(handle.createUpdate(Texts.REMOVE_OWNER).bind(0, pet.id()).execute());
    return new Pet(pet.id(), pet.name(), null);
  }

  @Override
  public Created<Pet, Person> createOwner(Pet pet, String name) {
    Person owner =
        handle
            .createQuery(Texts.CREATE_OWNER)
            .bind(0, pet.id())
            .bind(1, name)
            .bind(2, pet.id())
            .mapTo(Person.class)
            .one();
    return new Created<>(new Pet(pet.id(), pet.name(), owner.id()), owner);
  }

  @Override
  public Person updateOwner(Pet pet, String name) {
    return handle
        .createQuery(Texts.UPDATE_OWNER)
        .bind(0, name)
        .bind(1, pet.ownerId())
        .mapTo(Person.class)
        .one();
  }

  @Override
  public List<Pet> getPets(Person person) {
    return handle.createQuery(Texts.GET_PETS).bind(0, person.id()).mapTo(Pet.class).list();
  }

  @Override
  public Changes<Pet> setPets(Person person, List<Pet> pets) {
    List<@Nullable Long> ids = ids(pets);
    Query query =
        handle
            .createQuery(Texts.SET_PETS)
            .bind(0, person.id())
            .bind(1, person.id())
            .bindArray(2, Long.class, ids)
            .bind(3, person.id())
            .bindArray(4, Long.class, ids)
            .bind(5, person.id())
            .bindArray(6, Long.class, ids)
            .bind(7, pets.size())
            .bind(8, person.id())
            .bindArray(9, Long.class, ids)
            .bind(10, person.id())
            .bind(11, person.id())
            .bindArray(12, Long.class, ids)
            .bind(13, pets.size());
    return query.execute(
        (executed, context) -> {
          PreparedStatement statement = executed.get();
          checkPerson(statement);
          Map<@Nullable Long, @Nullable Long> owners = owners(statement);
          statement.getMoreResults();
          return linked(owners, person, pets, pets(statement.getResultSet(), context));
        });
  }

  @Override
  public Changes<Pet> addPets(Person person, List<Pet> pets) {
    List<@Nullable Long> ids = ids(pets);
    Query query =
        handle
            .createQuery(Texts.ADD_PETS)
            .bind(0, person.id())
            .bindArray(1, Long.class, ids)
            .bind(2, person.id())
            .bindArray(3, Long.class, ids)
            .bind(4, person.id())
            .bind(5, person.id())
            .bindArray(6, Long.class, ids)
            .bind(7, pets.size());
    return query.execute(
        (executed, context) -> {
          PreparedStatement statement = executed.get();
          checkPerson(statement);
          return linked(owners(statement), person, pets, List.of());
        });
  }

  @Override
  public Changes<Pet> removePets(Person person, List<Pet> pets) {
    List<@Nullable Long> ids = ids(pets);
    Query query =
        handle
            .createQuery(Texts.REMOVE_PETS)
            .bind(0, person.id())
            .bindArray(1, Long.class, ids)
            .bind(2, person.id())
            .bindArray(3, Long.class, ids);
    return query.execute(
        (executed, context) -> {
          PreparedStatement statement = executed.get();
          checkPerson(statement);
          Map<@Nullable Long, @Nullable Long> owners = owners(statement);
          List<Pet> unlinked = new ArrayList<>();
          List<Pet> untouched = new ArrayList<>();
          for (Pet each : pets) {
            if (Objects.equals(owners.get(each.id()), person.id())) {
              unlinked.add(new Pet(each.id(), each.name(), null));
            } else {
              untouched.add(each);
            }
          }
          return new Changes<>(List.of(), unlinked, untouched);
        });
  }

  @Override
  public boolean hasPets(Person person) {
    return handle.createQuery(Texts.HAS_PETS).bind(0, person.id()).mapTo(Boolean.class).one();
  }

  @Override
  public boolean hasPets(Person person, List<Pet> pets) {
    return pets.size()
        == handle
            .createQuery(Texts.HAS_THESE_PETS)
            .bind(0, person.id())
            .bindArray(1, Long.class, ids(pets))
            .mapTo(Long.class)
            .one();
  }

  @Override
  public long countPets(Person person) {
    return handle.createQuery(Texts.COUNT_PETS).bind(0, person.id()).mapTo(Long.class).one();
  }

  @Override
  public Pet createPet(Person person, String name) {
    return handle
        .createQuery(Texts.CREATE_PET)
        .bind(0, name)
        .bind(1, person.id())
        .bind(2, person.id())
        .mapTo(Pet.class)
        .one();
  }

  @Override
  public Optional<Pet> find(Long id) {
    return handle.createQuery(Texts.FIND).bind(0, id).mapTo(Pet.class).findOne();
  }

  @Override
  public List<Pet> findAll(List<Long> ids) {
    Map<@Nullable Long, Pet> found = new LinkedHashMap<>();
    handle
        .createQuery(Texts.FIND_ALL)
        .bindArray(0, Long.class, ids)
        .mapTo(Pet.class)
        .forEach(pet -> found.put(pet.id(), pet));
    List<Pet> ordered = new ArrayList<>();
    for (Long each : ids) {
      Pet pet = found.remove(each);
      if (pet != null) {
        ordered.add(pet);
      }
    }
    return ordered;
  }

  @Override
  public Pet insert(String name, Long ownerId) {
    return handle.createQuery(Texts.INSERT).bind(0, name).bind(1, ownerId).mapTo(Pet.class).one();
  }

  @Override
  public List<Pet> insertAll(List<Pet> pets) {
    List<String> names = new ArrayList<>();
    List<@Nullable Long> owners = new ArrayList<>();
    for (Pet each : pets) {
      names.add(each.name());
      owners.add(each.ownerId());
    }
    return handle
        .createQuery(Texts.INSERT_ALL)
        .bindArray(0, String.class, names)
        .bindArray(1, Long.class, owners)
        .mapTo(Pet.class)
        .list();
  }

  @Override
  public Pet update(Pet pet) {
    return handle
        .createQuery(Texts.UPDATE)
        .bind(0, pet.name())
        .bind(1, pet.ownerId())
        .bind(2, pet.id())
        .mapTo(Pet.class)
        .one();
  }

  @Override
  public void delete(Pet pet) {
    checkOne(handle.createUpdate(Texts.DELETE).bind(0, pet.id()).execute());
  }

  private static List<@Nullable Long> ids(List<Pet> pets) {
    List<@Nullable Long> ids = new ArrayList<>(pets.size());
    for (Pet each : pets) {
      ids.add(each.id());
    }
    return ids;
  }

  private static void checkOne(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("no such row");
    }
  }

  private static void checkPerson(PreparedStatement statement) throws SQLException {
    if (!statement.getResultSet().next()) {
      throw new IllegalStateException("no such person");
    }
  }

  /** Where the pets that the statement locked pointed. */
  private static Map<@Nullable Long, @Nullable Long> owners(PreparedStatement statement)
      throws SQLException {
    statement.getMoreResults();
    ResultSet rows = statement.getResultSet();
    Map<@Nullable Long, @Nullable Long> owners = new HashMap<>();
    while (rows.next()) {
      owners.put(rows.getLong(1), rows.getObject(2, Long.class));
    }
    return owners;
  }

  private static Changes<Pet> linked(
      Map<@Nullable Long, @Nullable Long> owners,
      Person person,
      List<Pet> pets,
      List<Pet> unlinked) {
    List<Pet> linked = new ArrayList<>();
    List<Pet> untouched = new ArrayList<>();
    for (Pet each : pets) {
      if (!owners.containsKey(each.id())) {
        throw new IllegalStateException("no pet " + each.id());
      }
      Pet now = new Pet(each.id(), each.name(), person.id());
      (Objects.equals(owners.get(each.id()), person.id()) ? untouched : linked).add(now);
    }
    return new Changes<>(linked, unlinked, untouched);
  }

  private static List<Pet> pets(ResultSet rows, StatementContext context) throws SQLException {
    RowMapper<Pet> mapper =
        context.findRowMapperFor(Pet.class).orElseThrow().specialize(rows, context);
    List<Pet> pets = new ArrayList<>();
    while (rows.next()) {
      pets.add(mapper.map(rows, context));
    }
    return pets;
  }
}
