package dev.kinship.benchmarks.kinship;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Client;
import dev.kinship.benchmarks.model.Invoice;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.PetTable;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Calls the accessors. */
public final class Kinship implements Contender {

  private final Handle handle;

  /**
   * Takes part.
   *
   * @param handle the handle that all sides share
   */
  public Kinship(Handle handle) {
    this.handle = handle;
  }

  @Override
  public Object getOwner(Pet pet) {
    return pet.getOwner(handle);
  }

  @Override
  public Object hasOwner(Pet pet) {
    return pet.hasOwner(handle);
  }

  @Override
  public Object setOwner(Pet pet, Person owner) {
    return pet.setOwner(handle, owner);
  }

  @Override
  public Object removeOwner(Pet pet) {
    return pet.removeOwner(handle);
  }

  @Override
  public Object createOwner(Pet pet, String name) {
    return pet.createOwner(handle, owner -> owner.name(name));
  }

  @Override
  public Object updateOwner(Pet pet, String name) {
    return pet.updateOwner(handle, owner -> owner.name(name));
  }

  @Override
  public Object getPets(Person person) {
    return person.getPets(handle);
  }

  @Override
  public Object setPets(Person person, List<Pet> pets) {
    return person.setPets(handle, pets);
  }

  @Override
  public Object addPets(Person person, List<Pet> pets) {
    return person.addPets(handle, pets);
  }

  @Override
  public Object removePets(Person person, List<Pet> pets) {
    return person.removePets(handle, pets);
  }

  @Override
  public Object hasPets(Person person) {
    return person.hasPets(handle);
  }

  @Override
  public Object hasPets(Person person, List<Pet> pets) {
    return person.hasPets(handle, pets);
  }

  @Override
  public Object countPets(Person person) {
    return person.countPets(handle);
  }

  @Override
  public Object createPet(Person person, String name) {
    return person.createPet(handle, pet -> pet.name(name));
  }

  @Override
  public Object getAccount(Supplier supplier) {
    return supplier.getAccount(handle);
  }

  @Override
  public Object hasAccount(Supplier supplier) {
    return supplier.hasAccount(handle);
  }

  @Override
  public Object setAccount(Supplier supplier, Account account) {
    return supplier.setAccount(handle, account);
  }

  @Override
  public Object removeAccount(Supplier supplier) {
    return supplier.removeAccount(handle);
  }

  @Override
  public Object createAccount(Supplier supplier, String manager) {
    return supplier.createAccount(handle, account -> account.manager(manager));
  }

  @Override
  public Object updateAccount(Supplier supplier, String manager) {
    return supplier.updateAccount(handle, account -> account.manager(manager));
  }

  @Override
  public Object destroyAccount(Supplier supplier) {
    return supplier.destroyAccount(handle);
  }

  @Override
  public Object getTags(Post post) {
    return post.getTags(handle);
  }

  @Override
  public Object hasTags(Post post, List<Tag> tags) {
    return post.hasTags(handle, tags);
  }

  @Override
  public Object setTags(Post post, List<Tag> tags) {
    return post.setTags(handle, tags);
  }

  @Override
  public Object addTags(Post post, List<Tag> tags) {
    return post.addTags(handle, tags);
  }

  @Override
  public Object removeTags(Post post, List<Tag> tags) {
    return post.removeTags(handle, tags);
  }

  @Override
  public Object getClient(Invoice invoice) {
    return invoice.getClient(handle);
  }

  @Override
  public Object setClient(Invoice invoice, Client client) {
    return invoice.setClient(handle, client);
  }

  @Override
  public Object getInvoices(Client client) {
    return client.getInvoices(handle);
  }

  @Override
  public Object setInvoices(Client client, List<Invoice> invoices) {
    return client.setInvoices(handle, invoices);
  }

  @Override
  public Object find(Long id) {
    return PetTable.find(handle, id);
  }

  @Override
  public Object findAll(List<Long> ids) {
    return PetTable.findAll(handle, ids);
  }

  @Override
  public Object insert(String name, Long ownerId) {
    return PetTable.insert(handle, pet -> pet.name(name).ownerId(ownerId));
  }

  @Override
  public Object insertAll(List<Pet> pets) {
    return PetTable.insertAll(handle, pets);
  }

  @Override
  public Object update(Pet pet) {
    return PetTable.update(handle, pet);
  }

  @Override
  public Object delete(Pet pet) {
    PetTable.delete(handle, pet);
    return pet;
  }
}
