package dev.kinship.benchmarks.byhand;

import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Client;
import dev.kinship.benchmarks.model.Invoice;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import java.sql.Connection;
import java.util.List;

/**
 * The statements that come to mind first. They keep no promise under concurrency, do not notice
 * what is missing, and end the transaction with what the database refuses: what they cost less is
 * what the promises cost.
 */
public final class PlainWrites extends Jdbc {

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public PlainWrites(Connection connection) {
    super(connection);
  }

  @Override
  public Object setOwner(Pet pet, Person owner) {
    Long id = saved(pet.id());
    Long key = saved(owner.id());
    return change(
        "UPDATE pet SET owner_id = ? WHERE id = ?",
        s -> {
          s.setLong(1, key);
          s.setLong(2, id);
        });
  }

  @Override
  public Object setPets(Person person, List<Pet> pets) {
    Long key = saved(person.id());
    Long[] ids = BestPets.ids(pets);
    return inTransaction(
        () ->
            change(
                    "UPDATE pet SET owner_id = NULL WHERE owner_id = ? AND id <> ALL(?)",
                    s -> {
                      s.setLong(1, key);
                      s.setArray(2, bigints(ids));
                    })
                + link(key, ids));
  }

  @Override
  public Object addPets(Person person, List<Pet> pets) {
    return link(saved(person.id()), BestPets.ids(pets));
  }

  private int link(Long key, Long[] ids) {
    return change(
        "UPDATE pet SET owner_id = ? WHERE id = ANY(?) AND owner_id IS DISTINCT FROM ?",
        s -> {
          s.setLong(1, key);
          s.setArray(2, bigints(ids));
          s.setLong(3, key);
        });
  }

  @Override
  public Object removePets(Person person, List<Pet> pets) {
    Long key = saved(person.id());
    Long[] ids = BestPets.ids(pets);
    return change(
        "UPDATE pet SET owner_id = NULL WHERE owner_id = ? AND id = ANY(?)",
        s -> {
          s.setLong(1, key);
          s.setArray(2, bigints(ids));
        });
  }

  @Override
  public Object createPet(Person person, String name) {
    Long key = saved(person.id());
    return number(
        "INSERT INTO pet (name, owner_id) VALUES (?, ?) RETURNING id",
        s -> {
          s.setString(1, name);
          s.setLong(2, key);
        });
  }

  @Override
  public Object setAccount(Supplier supplier, Account account) {
    Long key = saved(supplier.id());
    Long id = saved(account.id());
    return inTransaction(
        () ->
            change(
                    "UPDATE account SET supplier_id = NULL WHERE supplier_id = ?",
                    s -> s.setLong(1, key))
                + change(
                    "UPDATE account SET supplier_id = ? WHERE id = ?",
                    s -> {
                      s.setLong(1, key);
                      s.setLong(2, id);
                    }));
  }

  @Override
  public Object createAccount(Supplier supplier, String manager) {
    Long key = saved(supplier.id());
    return number(
        "INSERT INTO account (manager, supplier_id) VALUES (?, ?) RETURNING id",
        s -> {
          s.setString(1, manager);
          s.setLong(2, key);
        });
  }

  @Override
  public Object setTags(Post post, List<Tag> tags) {
    Long key = saved(post.id());
    Long[] ids = tags.stream().map(tag -> saved(tag.id())).toArray(Long[]::new);
    return inTransaction(
        () ->
            change(
                    "DELETE FROM post_tag WHERE post_id = ? AND tag_id <> ALL(?)",
                    s -> {
                      s.setLong(1, key);
                      s.setArray(2, bigints(ids));
                    })
                + insertTags(key, ids));
  }

  @Override
  public Object addTags(Post post, List<Tag> tags) {
    return insertTags(
        saved(post.id()), tags.stream().map(tag -> saved(tag.id())).toArray(Long[]::new));
  }

  private int insertTags(Long key, Long[] ids) {
    return change(
        "INSERT INTO post_tag (post_id, tag_id) SELECT ?, unnest(?) ON CONFLICT DO NOTHING",
        s -> {
          s.setLong(1, key);
          s.setArray(2, bigints(ids));
        });
  }

  @Override
  public Object removeTags(Post post, List<Tag> tags) {
    Long key = saved(post.id());
    Long[] ids = tags.stream().map(tag -> saved(tag.id())).toArray(Long[]::new);
    return change(
        "DELETE FROM post_tag WHERE post_id = ? AND tag_id = ANY(?)",
        s -> {
          s.setLong(1, key);
          s.setArray(2, bigints(ids));
        });
  }

  @Override
  public Object setClient(Invoice invoice, Client client) {
    return change(
        "UPDATE invoice SET client_id = ? WHERE tenant_id = ? AND id = ?",
        s -> {
          s.setLong(1, client.id());
          s.setLong(2, invoice.tenantId());
          s.setLong(3, invoice.id());
        });
  }

  @Override
  public Object setInvoices(Client client, List<Invoice> invoices) {
    Long[] ids = invoices.stream().map(Invoice::id).toArray(Long[]::new);
    return inTransaction(
        () ->
            change(
                    "UPDATE invoice SET client_id = NULL"
                        + " WHERE tenant_id = ? AND client_id = ? AND id <> ALL(?)",
                    s -> {
                      s.setLong(1, client.tenantId());
                      s.setLong(2, client.id());
                      s.setArray(3, bigints(ids));
                    })
                + change(
                    "UPDATE invoice SET client_id = ? WHERE tenant_id = ? AND id = ANY(?)"
                        + " AND client_id IS DISTINCT FROM ?",
                    s -> {
                      s.setLong(1, client.id());
                      s.setLong(2, client.tenantId());
                      s.setArray(3, bigints(ids));
                      s.setLong(4, client.id());
                    }));
  }
}
