package dev.kinship.it.field;

import dev.kinship.it.Family;
import dev.kinship.it.NamedCalls;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.TextColumn;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterable;

/** Classes with accessible fields. */
public final class FieldFamily extends NamedCalls<Person, Pet> implements Family<Person, Pet> {

  @Override
  protected ToMany<Person, ?, Pet> pets() {
    return PersonTable.PETS;
  }

  @Override
  public boolean changesInPlace() {
    return true;
  }

  @Override
  public Person person(Long id, String name) {
    Person made = new Person();
    made.id = id;
    made.name = name;
    return made;
  }

  @Override
  public Pet pet(Long id, String name, Long ownerId) {
    Pet made = new Pet();
    made.id = id;
    made.name = name;
    made.ownerId = ownerId;
    return made;
  }

  @Override
  public Long idOf(Person person) {
    return person.id;
  }

  @Override
  public String nameOf(Person person) {
    return person.name;
  }

  @Override
  public Long petIdOf(Pet pet) {
    return pet.id;
  }

  @Override
  public String petNameOf(Pet pet) {
    return pet.name;
  }

  @Override
  public Long ownerIdOf(Pet pet) {
    return pet.ownerId;
  }

  @Override
  public Class<Person> personType() {
    return Person.class;
  }

  @Override
  public Class<Pet> petType() {
    return Pet.class;
  }

  @Override
  public Column<Person, String> personName() {
    return PersonTable.NAME;
  }

  @Override
  public Column<Pet, Long> petId() {
    return PetTable.ID;
  }

  @Override
  public TextColumn<Pet> petName() {
    return PetTable.NAME;
  }

  @Override
  public Person insertPerson(Handle handle, String name) {
    return PersonTable.insert(handle, person -> person.name(name));
  }

  @Override
  public Person insertPerson(Handle handle, Person person) {
    return PersonTable.insert(handle, person);
  }

  @Override
  public Pet insertPet(Handle handle, String name, Long ownerId) {
    return PetTable.insert(handle, pet -> pet.name(name).ownerId(ownerId));
  }

  @Override
  public Pet insertDefaultPet(Handle handle) {
    return PetTable.insert(handle, pet -> {});
  }

  @Override
  public Pet insertPet(Handle handle, Pet pet) {
    return PetTable.insert(handle, pet);
  }

  @Override
  public List<Pet> insertPets(Handle handle, Collection<Pet> pets) {
    return PetTable.insertAll(handle, pets);
  }

  @Override
  public Optional<Pet> findPet(Handle handle, Long id) {
    return PetTable.find(handle, id);
  }

  @Override
  public List<Pet> findPets(Handle handle, Collection<Long> ids) {
    return PetTable.findAll(handle, ids);
  }

  @Override
  public List<Pet> allPets(Handle handle) {
    return PetTable.all(handle);
  }

  @Override
  public ResultIterable<Pet> queryPets(Handle handle, Fetch<Pet> fetch) {
    return PetTable.query(handle, fetch);
  }

  @Override
  public Pet updatePet(Handle handle, Pet pet) {
    return PetTable.update(handle, pet);
  }

  @Override
  public Pet updatePet(Handle handle, Long id, String name) {
    return PetTable.update(handle, id, pet -> pet.name(name));
  }

  @Override
  public Pet updatePetWithNothing(Handle handle, Long id) {
    return PetTable.update(handle, id, pet -> {});
  }

  @Override
  public void deletePet(Handle handle, Pet pet) {
    PetTable.delete(handle, pet);
  }

  @Override
  public void deletePet(Handle handle, Long id) {
    PetTable.delete(handle, id);
  }

  @Override
  public RowMapper<Pet> petMapper() {
    return PetTable.mapper();
  }

  @Override
  public RowMapper<Pet> petMapper(String prefix) {
    return PetTable.mapper(prefix);
  }

  @Override
  public RowMapper<Person> personMapper(String prefix) {
    return PersonTable.mapper(prefix);
  }
}
