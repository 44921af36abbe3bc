package dev.kinship.benchmarks.contender;

import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Client;
import dev.kinship.benchmarks.model.Invoice;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import java.util.List;

/**
 * A way to do what the accessors do. A side has several, each for some of it; what one does not
 * offer throws {@link NotOffered}.
 *
 * <p>Each returns what its users would get: Kinship and the best JDBC what was linked, unlinked and
 * left, the others what is at hand.
 */
public interface Contender {

  default Object getOwner(Pet pet) {
    throw new NotOffered();
  }

  default Object hasOwner(Pet pet) {
    throw new NotOffered();
  }

  default Object setOwner(Pet pet, Person owner) {
    throw new NotOffered();
  }

  default Object removeOwner(Pet pet) {
    throw new NotOffered();
  }

  default Object createOwner(Pet pet, String name) {
    throw new NotOffered();
  }

  default Object updateOwner(Pet pet, String name) {
    throw new NotOffered();
  }

  default Object getPets(Person person) {
    throw new NotOffered();
  }

  default Object setPets(Person person, List<Pet> pets) {
    throw new NotOffered();
  }

  default Object addPets(Person person, List<Pet> pets) {
    throw new NotOffered();
  }

  default Object removePets(Person person, List<Pet> pets) {
    throw new NotOffered();
  }

  default Object hasPets(Person person) {
    throw new NotOffered();
  }

  default Object hasPets(Person person, List<Pet> pets) {
    throw new NotOffered();
  }

  default Object countPets(Person person) {
    throw new NotOffered();
  }

  default Object createPet(Person person, String name) {
    throw new NotOffered();
  }

  default Object getAccount(Supplier supplier) {
    throw new NotOffered();
  }

  default Object hasAccount(Supplier supplier) {
    throw new NotOffered();
  }

  default Object setAccount(Supplier supplier, Account account) {
    throw new NotOffered();
  }

  default Object removeAccount(Supplier supplier) {
    throw new NotOffered();
  }

  default Object createAccount(Supplier supplier, String manager) {
    throw new NotOffered();
  }

  default Object updateAccount(Supplier supplier, String manager) {
    throw new NotOffered();
  }

  default Object destroyAccount(Supplier supplier) {
    throw new NotOffered();
  }

  default Object getTags(Post post) {
    throw new NotOffered();
  }

  default Object hasTags(Post post, List<Tag> tags) {
    throw new NotOffered();
  }

  default Object setTags(Post post, List<Tag> tags) {
    throw new NotOffered();
  }

  default Object addTags(Post post, List<Tag> tags) {
    throw new NotOffered();
  }

  default Object removeTags(Post post, List<Tag> tags) {
    throw new NotOffered();
  }

  default Object getClient(Invoice invoice) {
    throw new NotOffered();
  }

  default Object setClient(Invoice invoice, Client client) {
    throw new NotOffered();
  }

  default Object getInvoices(Client client) {
    throw new NotOffered();
  }

  default Object setInvoices(Client client, List<Invoice> invoices) {
    throw new NotOffered();
  }

  default Object find(Long id) {
    throw new NotOffered();
  }

  default Object findAll(List<Long> ids) {
    throw new NotOffered();
  }

  default Object insert(String name, Long ownerId) {
    throw new NotOffered();
  }

  default Object insertAll(List<Pet> pets) {
    throw new NotOffered();
  }

  default Object update(Pet pet) {
    throw new NotOffered();
  }

  default Object delete(Pet pet) {
    throw new NotOffered();
  }
}
