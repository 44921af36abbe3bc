package dev.kinship.benchmarks.rival;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Client;
import dev.kinship.benchmarks.model.Invoice;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Jdbi's fluent statements and its constructor mapper, on a handle that is held. */
public final class PlainJdbi implements Contender {

  private final Handle handle;

  /**
   * Takes part.
   *
   * @param handle the handle that all sides share
   */
  public PlainJdbi(Handle handle) {
    this.handle = handle;
    for (Class<?> each :
        List.of(
            Person.class,
            Pet.class,
            Supplier.class,
            Account.class,
            Tag.class,
            Client.class,
            Invoice.class)) {
      handle.registerRowMapper(each, ConstructorMapper.of(each));
    }
    handle.registerArrayType(Long.class, "bigint");
  }

  @Override
  public Object getOwner(Pet pet) {
    return pet.ownerId() == null
        ? Optional.empty()
        : handle
            .createQuery("SELECT id, name FROM person WHERE id = :id")
            .bind("id", pet.ownerId())
            .mapTo(Person.class)
            .findOne();
  }

  @Override
  public Object hasOwner(Pet pet) {
    return handle
        .createQuery(
            "SELECT EXISTS (SELECT 1 FROM pet s JOIN person t ON t.id = s.owner_id"
                + " WHERE s.id = :id)")
        .bind("id", pet.id())
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public Object setOwner(Pet pet, Person owner) {
    return handle
        .createUpdate("UPDATE pet SET owner_id = :owner WHERE id = :id")
        .bind("owner", owner.id())
        .bind("id", pet.id())
        .execute();
  }

  @Override
  public Object removeOwner(Pet pet) {
    return handle
        .createUpdate("UPDATE pet SET owner_id = NULL WHERE id = :id")
        .bind("id", pet.id())
        .execute();
  }

  @Override
  public Object updateOwner(Pet pet, String name) {
    return handle
        .createQuery("UPDATE person SET name = :name WHERE id = :id RETURNING id, name")
        .bind("name", name)
        .bind("id", pet.ownerId())
        .mapTo(Person.class)
        .one();
  }

  @Override
  public Object getPets(Person person) {
    return handle
        .createQuery("SELECT id, name, owner_id FROM pet WHERE owner_id = :owner ORDER BY id")
        .bind("owner", person.id())
        .mapTo(Pet.class)
        .list();
  }

  @Override
  public Object setPets(Person person, List<Pet> pets) {
    return handle.inTransaction(
        h ->
            h.createUpdate(
                        "UPDATE pet SET owner_id = NULL"
                            + " WHERE owner_id = :owner AND id <> ALL(:ids)")
                    .bind("owner", person.id())
                    .bindArray("ids", Long.class, keys(pets))
                    .execute()
                + link(person, pets));
  }

  @Override
  public Object addPets(Person person, List<Pet> pets) {
    return link(person, pets);
  }

  private int link(Person person, List<Pet> pets) {
    return handle
        .createUpdate(
            "UPDATE pet SET owner_id = :owner"
                + " WHERE id = ANY(:ids) AND owner_id IS DISTINCT FROM :owner")
        .bind("owner", person.id())
        .bindArray("ids", Long.class, keys(pets))
        .execute();
  }

  @Override
  public Object removePets(Person person, List<Pet> pets) {
    return handle
        .createUpdate("UPDATE pet SET owner_id = NULL WHERE owner_id = :owner AND id = ANY(:ids)")
        .bind("owner", person.id())
        .bindArray("ids", Long.class, keys(pets))
        .execute();
  }

  @Override
  public Object hasPets(Person person) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :owner)")
        .bind("owner", person.id())
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public Object countPets(Person person) {
    return handle
        .createQuery("SELECT count(*) FROM pet WHERE owner_id = :owner")
        .bind("owner", person.id())
        .mapTo(Long.class)
        .one();
  }

  @Override
  public Object createPet(Person person, String name) {
    return insert(name, person.id());
  }

  @Override
  public Object getAccount(Supplier supplier) {
    return handle
        .createQuery("SELECT id, manager, supplier_id FROM account WHERE supplier_id = :supplier")
        .bind("supplier", supplier.id())
        .mapTo(Account.class)
        .findOne();
  }

  @Override
  public Object hasAccount(Supplier supplier) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM account WHERE supplier_id = :supplier)")
        .bind("supplier", supplier.id())
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public Object setAccount(Supplier supplier, Account account) {
    return handle.inTransaction(
        h ->
            h.createUpdate("UPDATE account SET supplier_id = NULL WHERE supplier_id = :supplier")
                    .bind("supplier", supplier.id())
                    .execute()
                + h.createUpdate("UPDATE account SET supplier_id = :supplier WHERE id = :id")
                    .bind("supplier", supplier.id())
                    .bind("id", account.id())
                    .execute());
  }

  @Override
  public Object createAccount(Supplier supplier, String manager) {
    return handle
        .createUpdate("INSERT INTO account (manager, supplier_id) VALUES (:manager, :supplier)")
        .bind("manager", manager)
        .bind("supplier", supplier.id())
        .executeAndReturnGeneratedKeys()
        .mapTo(Account.class)
        .one();
  }

  @Override
  public Object getTags(Post post) {
    return handle
        .createQuery(
            "SELECT t.id, t.name FROM tag t JOIN post_tag l ON l.tag_id = t.id"
                + " WHERE l.post_id = :post ORDER BY t.id")
        .bind("post", post.id())
        .mapTo(Tag.class)
        .list();
  }

  @Override
  public Object setTags(Post post, List<Tag> tags) {
    return handle.inTransaction(
        h ->
            h.createUpdate("DELETE FROM post_tag WHERE post_id = :post AND tag_id <> ALL(:tags)")
                    .bind("post", post.id())
                    .bindArray("tags", Long.class, tagKeys(tags))
                    .execute()
                + insertTags(post, tags));
  }

  @Override
  public Object addTags(Post post, List<Tag> tags) {
    return insertTags(post, tags);
  }

  private int insertTags(Post post, List<Tag> tags) {
    return handle
        .createUpdate(
            "INSERT INTO post_tag (post_id, tag_id) SELECT :post, unnest(:tags)"
                + " ON CONFLICT DO NOTHING")
        .bind("post", post.id())
        .bindArray("tags", Long.class, tagKeys(tags))
        .execute();
  }

  @Override
  public Object removeTags(Post post, List<Tag> tags) {
    return handle
        .createUpdate("DELETE FROM post_tag WHERE post_id = :post AND tag_id = ANY(:tags)")
        .bind("post", post.id())
        .bindArray("tags", Long.class, tagKeys(tags))
        .execute();
  }

  @Override
  public Object getClient(Invoice invoice) {
    return handle
        .createQuery(
            "SELECT tenant_id, id, name FROM client WHERE tenant_id = :tenant AND id = :id")
        .bind("tenant", invoice.tenantId())
        .bind("id", invoice.clientId())
        .mapTo(Client.class)
        .findOne();
  }

  @Override
  public Object getInvoices(Client client) {
    return handle
        .createQuery(
            "SELECT tenant_id, id, title, client_id FROM invoice"
                + " WHERE tenant_id = :tenant AND client_id = :client ORDER BY id")
        .bind("tenant", client.tenantId())
        .bind("client", client.id())
        .mapTo(Invoice.class)
        .list();
  }

  @Override
  public Object find(Long id) {
    return handle
        .createQuery("SELECT id, name, owner_id FROM pet WHERE id = :id")
        .bind("id", id)
        .mapTo(Pet.class)
        .findOne();
  }

  @Override
  public Object findAll(List<Long> ids) {
    return handle
        .createQuery("SELECT id, name, owner_id FROM pet WHERE id = ANY(:ids)")
        .bindArray("ids", Long.class, ids)
        .mapTo(Pet.class)
        .list();
  }

  @Override
  public Object insert(String name, @Nullable Long ownerId) {
    return handle
        .createUpdate("INSERT INTO pet (name, owner_id) VALUES (:name, :owner)")
        .bind("name", name)
        .bind("owner", ownerId)
        .executeAndReturnGeneratedKeys()
        .mapTo(Pet.class)
        .one();
  }

  @Override
  public Object insertAll(List<Pet> pets) {
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO pet (name, owner_id) VALUES (:name, :owner)");
    pets.forEach(pet -> batch.bind("name", pet.name()).bind("owner", pet.ownerId()).add());
    return batch.executePreparedBatch("id", "name", "owner_id").mapTo(Pet.class).list();
  }

  @Override
  public Object update(Pet pet) {
    return handle
        .createUpdate("UPDATE pet SET name = :name, owner_id = :owner WHERE id = :id")
        .bind("name", pet.name())
        .bind("owner", pet.ownerId())
        .bind("id", pet.id())
        .execute();
  }

  @Override
  public Object delete(Pet pet) {
    return handle.createUpdate("DELETE FROM pet WHERE id = :id").bind("id", pet.id()).execute();
  }

  private static List<@Nullable Long> keys(List<Pet> pets) {
    return pets.stream().<@Nullable Long>map(Pet::id).toList();
  }

  private static List<@Nullable Long> tagKeys(List<Tag> tags) {
    return tags.stream().<@Nullable Long>map(Tag::id).toList();
  }
}
