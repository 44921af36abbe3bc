package dev.kinship.benchmarks;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The generated accessors. */
final class Kinship implements Contender {

  private final Handle handle;

  Kinship(Handle handle) {
    this.handle = handle;
  }

  @Override
  public Optional<Person> getOwner(Pet pet) {
    return pet.getOwner(handle);
  }

  @Override
  public boolean hasOwner(Pet pet) {
    return pet.hasOwner(handle);
  }

  @Override
  public Pet setOwner(Pet pet, Person owner) {
    return pet.setOwner(handle, owner);
  }

  @Override
  public Pet removeOwner(Pet pet) {
    return pet.removeOwner(handle);
  }

  @Override
  public Created<Pet, Person> createOwner(Pet pet, String name) {
    return pet.createOwner(handle, owner -> owner.name(name));
  }

  @Override
  public Person updateOwner(Pet pet, String name) {
    return pet.updateOwner(handle, owner -> owner.name(name));
  }

  @Override
  public List<Pet> getPets(Person person) {
    return person.getPets(handle);
  }

  @Override
  public Changes<Pet> setPets(Person person, List<Pet> pets) {
    return person.setPets(handle, pets);
  }

  @Override
  public Changes<Pet> addPets(Person person, List<Pet> pets) {
    return person.addPets(handle, pets);
  }

  @Override
  public Changes<Pet> removePets(Person person, List<Pet> pets) {
    return person.removePets(handle, pets);
  }

  @Override
  public boolean hasPets(Person person) {
    return person.hasPets(handle);
  }

  @Override
  public boolean hasPets(Person person, List<Pet> pets) {
    return person.hasPets(handle, pets);
  }

  @Override
  public long countPets(Person person) {
    return person.countPets(handle);
  }

  @Override
  public Pet createPet(Person person, String name) {
    return person.createPet(handle, pet -> pet.name(name));
  }

  @Override
  public Optional<Pet> find(Long id) {
    return PetTable.find(handle, id);
  }

  @Override
  public List<Pet> findAll(List<Long> ids) {
    return PetTable.findAll(handle, ids);
  }

  @Override
  public Pet insert(String name, Long ownerId) {
    return PetTable.insert(handle, pet -> pet.name(name).ownerId(ownerId));
  }

  @Override
  public List<Pet> insertAll(List<Pet> pets) {
    return PetTable.insertAll(handle, pets);
  }

  @Override
  public Pet update(Pet pet) {
    return PetTable.update(handle, pet);
  }

  @Override
  public void delete(Pet pet) {
    PetTable.delete(handle, pet);
  }
}
