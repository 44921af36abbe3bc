package dev.kinship.benchmarks.rival.micronaut;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import dev.kinship.benchmarks.rival.micronaut.Repositories.Accounts;
import dev.kinship.benchmarks.rival.micronaut.Repositories.Persons;
import dev.kinship.benchmarks.rival.micronaut.Repositories.Pets;
import dev.kinship.benchmarks.rival.micronaut.Repositories.Tags;
import dev.kinship.benchmarks.rival.micronaut.Rows.AccountRow;
import dev.kinship.benchmarks.rival.micronaut.Rows.PetRow;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Micronaut Data's JDBC repositories. They have a pool of their own with one connection, since they
 * manage transactions by themselves.
 */
public final class Micronaut implements Contender {

  private final Persons persons;
  private final Pets pets;
  private final Accounts accounts;
  private final Tags tags;
  private final TransactionOperations<Connection> transactions;

  /**
   * Takes part.
   *
   * @param url the database that all sides share
   */
  public Micronaut(String url) {
    ApplicationContext context =
        ApplicationContext.run(
            Map.of(
                "datasources.default.url", url,
                "datasources.default.driver-class-name", "org.postgresql.Driver",
                "datasources.default.username", "postgres",
                "datasources.default.password", "",
                "datasources.default.maximum-pool-size", "1",
                "datasources.default.dialect", "POSTGRES"));
    persons = context.getBean(Persons.class);
    pets = context.getBean(Pets.class);
    accounts = context.getBean(Accounts.class);
    tags = context.getBean(Tags.class);
    transactions = transactions(context);
  }

  @SuppressWarnings("unchecked") // JDBC's transactions are of connections
  private static TransactionOperations<Connection> transactions(ApplicationContext context) {
    return context.getBean(TransactionOperations.class);
  }

  @Override
  public Object getOwner(Pet pet) {
    return persons.findById(id(pet.ownerId()));
  }

  @Override
  public Object setOwner(Pet pet, Person owner) {
    pets.update(id(pet.id()), owner.id());
    return pet;
  }

  @Override
  public Object removeOwner(Pet pet) {
    pets.update(id(pet.id()), null);
    return pet;
  }

  @Override
  public Object getPets(Person person) {
    return pets.findByOwnerIdOrderById(id(person.id()));
  }

  @Override
  public Object setPets(Person person, List<Pet> given) {
    Long owner = id(person.id());
    List<Long> ids = given.stream().map(pet -> id(pet.id())).toList();
    return transactions.executeWrite(
        status -> pets.unlinkOthers(owner, ids) + pets.link(owner, ids));
  }

  @Override
  public Object hasPets(Person person) {
    return pets.existsByOwnerId(id(person.id()));
  }

  @Override
  public Object countPets(Person person) {
    return pets.countByOwnerId(id(person.id()));
  }

  @Override
  public Object createPet(Person person, String name) {
    return insert(name, person.id());
  }

  @Override
  public Object getAccount(Supplier supplier) {
    return accounts.findBySupplierId(id(supplier.id()));
  }

  @Override
  public Object hasAccount(Supplier supplier) {
    return accounts.existsBySupplierId(id(supplier.id()));
  }

  @Override
  public Object setAccount(Supplier supplier, Account account) {
    Long key = id(supplier.id());
    return transactions.executeWrite(
        status -> accounts.unlink(key) + accounts.link(id(account.id()), key));
  }

  @Override
  public Object createAccount(Supplier supplier, String manager) {
    return accounts.save(new AccountRow(null, manager, supplier.id()));
  }

  @Override
  public Object getTags(Post post) {
    return tags.findByPost(id(post.id()));
  }

  @Override
  public Object setTags(Post post, List<Tag> given) {
    Long key = id(post.id());
    List<Long> ids = given.stream().map(tag -> id(tag.id())).toList();
    return transactions.executeWrite(status -> tags.unlinkOthers(key, ids) + tags.link(key, ids));
  }

  @Override
  public Object find(Long id) {
    return pets.findById(id);
  }

  @Override
  public Object findAll(List<Long> ids) {
    return pets.findByIdIn(ids);
  }

  @Override
  public Object insert(String name, @Nullable Long ownerId) {
    return pets.save(new PetRow(null, name, ownerId));
  }

  @Override
  public Object insertAll(List<Pet> given) {
    return pets.saveAll(
        given.stream().map(pet -> new PetRow(null, pet.name(), pet.ownerId())).toList());
  }

  @Override
  public Object update(Pet pet) {
    return pets.update(new PetRow(pet.id(), pet.name(), pet.ownerId()));
  }

  @Override
  public Object delete(Pet pet) {
    pets.deleteById(id(pet.id()));
    return pet;
  }

  private static Long id(@Nullable Long id) {
    return Objects.requireNonNull(id, "not saved");
  }
}
