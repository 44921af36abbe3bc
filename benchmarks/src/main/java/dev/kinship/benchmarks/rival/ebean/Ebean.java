package dev.kinship.benchmarks.rival.ebean;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import io.ebean.Database;
import io.ebean.Transaction;
import io.ebean.datasource.DataSourceBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ebean with entities that its Maven plugin has enhanced. It has a pool of its own with one
 * connection, since it manages transactions by itself.
 */
public final class Ebean implements Contender {

  private final Database database;

  /**
   * Takes part.
   *
   * @param url the database that all sides share
   */
  public Ebean(String url) {
    database =
        Database.builder()
            .name("benchmarks")
            .register(false)
            .defaultDatabase(false)
            .disableClasspathSearch(true)
            .classes(
                List.of(
                    EbeanPerson.class,
                    EbeanPet.class,
                    EbeanSupplier.class,
                    EbeanAccount.class,
                    EbeanPost.class,
                    EbeanTag.class))
            .dataSourceBuilder(
                DataSourceBuilder.create()
                    .url(url)
                    .username("postgres")
                    .password("")
                    .minConnections(1)
                    .maxConnections(1))
            .build();
  }

  @Override
  public Object getOwner(Pet pet) {
    return Optional.ofNullable(database.find(EbeanPerson.class, id(pet.ownerId())));
  }

  @Override
  public Object setOwner(Pet pet, Person owner) {
    return changeOwner(pet, owner.id());
  }

  @Override
  public Object removeOwner(Pet pet) {
    return changeOwner(pet, null);
  }

  /** Ebean's stateless update writes what was set. */
  private Object changeOwner(Pet pet, @Nullable Long owner) {
    EbeanPet changed = new EbeanPet();
    changed.setId(pet.id());
    changed.setOwner(person(owner));
    database.update(changed);
    return changed;
  }

  private @Nullable EbeanPerson person(@Nullable Long id) {
    return id == null ? null : database.reference(EbeanPerson.class, id);
  }

  @Override
  public Object getPets(Person person) {
    return database
        .find(EbeanPet.class)
        .where()
        .eq("owner.id", id(person.id()))
        .orderBy("id")
        .findList();
  }

  @Override
  public Object setPets(Person person, List<Pet> pets) {
    List<Long> ids = pets.stream().map(pet -> id(pet.id())).toList();
    try (Transaction transaction = database.beginTransaction()) {
      int changed =
          database
                  .update(EbeanPet.class)
                  .setNull("owner")
                  .where()
                  .eq("owner.id", id(person.id()))
                  .notIn("id", ids)
                  .update()
              + database
                  .update(EbeanPet.class)
                  .setRaw("owner_id = ?", id(person.id()))
                  .where()
                  .in("id", ids)
                  .raw("owner_id is distinct from ?", id(person.id()))
                  .update();
      transaction.commit();
      return changed;
    }
  }

  @Override
  public Object hasPets(Person person) {
    return database.find(EbeanPet.class).where().eq("owner.id", id(person.id())).exists();
  }

  @Override
  public Object countPets(Person person) {
    return (long) database.find(EbeanPet.class).where().eq("owner.id", id(person.id())).findCount();
  }

  @Override
  public Object createPet(Person person, String name) {
    return insert(name, person.id());
  }

  @Override
  public Object getAccount(Supplier supplier) {
    return database
        .find(EbeanAccount.class)
        .where()
        .eq("supplier.id", id(supplier.id()))
        .findOneOrEmpty();
  }

  @Override
  public Object hasAccount(Supplier supplier) {
    return database.find(EbeanAccount.class).where().eq("supplier.id", id(supplier.id())).exists();
  }

  @Override
  public Object setAccount(Supplier supplier, Account account) {
    try (Transaction transaction = database.beginTransaction()) {
      int changed =
          database
                  .update(EbeanAccount.class)
                  .setNull("supplier")
                  .where()
                  .eq("supplier.id", id(supplier.id()))
                  .update()
              + database
                  .update(EbeanAccount.class)
                  .setRaw("supplier_id = ?", id(supplier.id()))
                  .where()
                  .idEq(id(account.id()))
                  .update();
      transaction.commit();
      return changed;
    }
  }

  @Override
  public Object createAccount(Supplier supplier, String manager) {
    EbeanAccount account = new EbeanAccount();
    account.setManager(manager);
    account.setSupplier(database.reference(EbeanSupplier.class, id(supplier.id())));
    database.insert(account);
    return account;
  }

  @Override
  public Object getTags(Post post) {
    return database
        .find(EbeanTag.class)
        .where()
        .eq("posts.id", id(post.id()))
        .orderBy("id")
        .findList();
  }

  /** Changes the collection, of which Ebean then writes the difference. */
  @Override
  public Object setTags(Post post, List<Tag> tags) {
    try (Transaction transaction = database.beginTransaction()) {
      EbeanPost found =
          Objects.requireNonNull(
              database
                  .find(EbeanPost.class)
                  .fetch("tags", "id")
                  .where()
                  .idEq(id(post.id()))
                  .findOne());
      Set<Long> wanted = new HashSet<>();
      tags.forEach(tag -> wanted.add(id(tag.id())));
      for (EbeanTag each : List.copyOf(found.getTags())) {
        if (!wanted.remove(id(each.getId()))) {
          found.getTags().remove(each);
        }
      }
      wanted.forEach(id -> found.getTags().add(database.reference(EbeanTag.class, id)));
      database.save(found);
      transaction.commit();
      return found;
    }
  }

  @Override
  public Object find(Long id) {
    return Optional.ofNullable(database.find(EbeanPet.class, id));
  }

  @Override
  public Object findAll(List<Long> ids) {
    return database.find(EbeanPet.class).where().idIn(ids).findList();
  }

  @Override
  public Object insert(String name, @Nullable Long ownerId) {
    EbeanPet pet = new EbeanPet();
    pet.setName(name);
    pet.setOwner(person(ownerId));
    database.insert(pet);
    return pet;
  }

  @Override
  public Object insertAll(List<Pet> pets) {
    List<EbeanPet> rows = pets.stream().map(this::unsaved).toList();
    database.insertAll(rows);
    return rows;
  }

  private EbeanPet unsaved(Pet pet) {
    EbeanPet row = new EbeanPet();
    row.setName(pet.name());
    row.setOwner(person(pet.ownerId()));
    return row;
  }

  @Override
  public Object update(Pet pet) {
    EbeanPet changed = new EbeanPet();
    changed.setId(pet.id());
    changed.setName(pet.name());
    changed.setOwner(person(pet.ownerId()));
    database.update(changed);
    return changed;
  }

  @Override
  public Object delete(Pet pet) {
    return database.delete(EbeanPet.class, id(pet.id()));
  }

  private static Long id(@Nullable Long id) {
    return Objects.requireNonNull(id, "not saved");
  }
}
