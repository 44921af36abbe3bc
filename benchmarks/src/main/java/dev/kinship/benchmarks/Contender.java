package dev.kinship.benchmarks;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import java.util.List;
import java.util.Optional;

/** A way to do what the accessors do. All of them send the same texts and answer the same. */
interface Contender {

  Optional<Person> getOwner(Pet pet);

  boolean hasOwner(Pet pet);

  Pet setOwner(Pet pet, Person owner);

  Pet removeOwner(Pet pet);

  Created<Pet, Person> createOwner(Pet pet, String name);

  Person updateOwner(Pet pet, String name);

  List<Pet> getPets(Person person);

  Changes<Pet> setPets(Person person, List<Pet> pets);

  Changes<Pet> addPets(Person person, List<Pet> pets);

  Changes<Pet> removePets(Person person, List<Pet> pets);

  boolean hasPets(Person person);

  boolean hasPets(Person person, List<Pet> pets);

  long countPets(Person person);

  Pet createPet(Person person, String name);

  Optional<Pet> find(Long id);

  List<Pet> findAll(List<Long> ids);

  Pet insert(String name, Long ownerId);

  List<Pet> insertAll(List<Pet> pets);

  Pet update(Pet pet);

  void delete(Pet pet);
}
