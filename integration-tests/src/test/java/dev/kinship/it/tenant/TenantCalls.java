package dev.kinship.it.tenant;

import dev.kinship.it.Calls;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/** Records with keys of two columns: the accessors. */
class TenantCalls implements Calls<Person, Pet> {

  @Override
  public Optional<Person> getOwner(Handle handle, Pet pet) {
    return pet.getOwner(handle);
  }

  @Override
  public Optional<Person> getOwner(Handle handle, Pet pet, Fetch<Person> fetch) {
    return pet.getOwner(handle, fetch);
  }

  @Override
  public Pet setOwner(Handle handle, Pet pet, Person owner) {
    return pet.setOwner(handle, owner);
  }

  @Override
  public Pet setOwnerId(Handle handle, Pet pet, Long ownerId) {
    return pet.setOwnerId(handle, ownerId);
  }

  @Override
  public boolean hasOwner(Handle handle, Pet pet) {
    return pet.hasOwner(handle);
  }

  @Override
  public Pet removeOwner(Handle handle, Pet pet) {
    return pet.removeOwner(handle);
  }

  @Override
  public Created<Pet, Person> createOwner(Handle handle, Pet pet, String name) {
    return pet.createOwner(handle, owner -> owner.name(name));
  }

  @Override
  public Created<Pet, Person> createOwner(Handle handle, Pet pet, Long id, String name) {
    return pet.createOwner(handle, owner -> owner.id(id).name(name));
  }

  @Override
  public Person updateOwner(Handle handle, Pet pet, String name) {
    return pet.updateOwner(handle, owner -> owner.name(name));
  }

  @Override
  public Person updateOwner(Handle handle, Pet pet, Long id, String name) {
    return pet.updateOwner(handle, owner -> owner.id(id).name(name));
  }

  @Override
  public List<Pet> getPets(Handle handle, Person person) {
    return person.getPets(handle);
  }

  @Override
  public List<Pet> getPets(Handle handle, Person person, Fetch<Pet> fetch) {
    return person.getPets(handle, fetch);
  }

  @Override
  public ResultIterable<Pet> queryPets(Handle handle, Person person) {
    return PersonTable.PETS.query(handle, person);
  }

  @Override
  public Changes<Pet> setPets(Handle handle, Person person, Pet first, Pet second) {
    return person.setPets(handle, first, second);
  }

  @Override
  public Changes<Pet> setPets(Handle handle, Person person, Collection<Pet> pets) {
    return person.setPets(handle, pets);
  }

  @Override
  public Changes<Pet> addPets(Handle handle, Person person, Pet first, Pet second) {
    return person.addPets(handle, first, second);
  }

  @Override
  public Changes<Pet> addPets(Handle handle, Person person, Collection<Pet> pets) {
    return person.addPets(handle, pets);
  }

  @Override
  public Changes<Pet> removePets(Handle handle, Person person, Pet first, Pet second) {
    return person.removePets(handle, first, second);
  }

  @Override
  public Changes<Pet> removePets(Handle handle, Person person, Collection<Pet> pets) {
    return person.removePets(handle, pets);
  }

  @Override
  public boolean hasPets(Handle handle, Person person) {
    return person.hasPets(handle);
  }

  @Override
  public boolean hasPets(Handle handle, Person person, Pet first, Pet second) {
    return person.hasPets(handle, first, second);
  }

  @Override
  public boolean hasPets(Handle handle, Person person, Collection<Pet> pets) {
    return person.hasPets(handle, pets);
  }

  @Override
  public long countPets(Handle handle, Person person) {
    return person.countPets(handle);
  }

  @Override
  public Pet createPet(Handle handle, Person person, String name) {
    return person.createPet(handle, pet -> pet.name(name));
  }

  @Override
  public Pet createPet(Handle handle, Person person, String name, Long ownerId) {
    return person.createPet(handle, pet -> pet.name(name).ownerId(ownerId));
  }

  @Override
  public Pet buildPet(Person person, String name) {
    return person.buildPet(pet -> pet.name(name));
  }

  @Override
  public Pet buildPet(Person person, String name, Long ownerId) {
    return person.buildPet(pet -> pet.name(name).ownerId(ownerId));
  }
}
