package dev.kinship.benchmarks.rival;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import dev.kinship.benchmarks.rival.Mapped.MappedAccount;
import dev.kinship.benchmarks.rival.Mapped.MappedPerson;
import dev.kinship.benchmarks.rival.Mapped.MappedPet;
import dev.kinship.benchmarks.rival.Mapped.MappedPostTag;
import dev.kinship.benchmarks.rival.Mapped.MappedSupplier;
import dev.kinship.benchmarks.rival.Mapped.MappedTag;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;

/** Hibernate's stateless session, in transactions of its own for what writes. */
public final class Hibernate implements Contender {

  private final StatelessSession session;

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public Hibernate(Connection connection) {
    session = Factory.SESSIONS.openStatelessSession(connection);
  }

  /** It takes a second to make, so it is made where it is first needed. */
  private static final class Factory {

    static {
      System.setProperty("org.jboss.logging.provider", "slf4j"); // which is told to be silent
    }

    private static final SessionFactory SESSIONS =
        new Configuration()
            .addAnnotatedClass(MappedPerson.class)
            .addAnnotatedClass(MappedPet.class)
            .addAnnotatedClass(MappedSupplier.class)
            .addAnnotatedClass(MappedAccount.class)
            .addAnnotatedClass(MappedTag.class)
            .addAnnotatedClass(MappedPostTag.class)
            .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
            .setProperty("jakarta.persistence.database-product-name", "PostgreSQL")
            .setProperty("jakarta.persistence.database-major-version", "18")
            .buildSessionFactory();
  }

  private <T> T write(java.util.function.Supplier<T> work) {
    var transaction = session.beginTransaction();
    T result = work.get();
    transaction.commit();
    return result;
  }

  @Override
  public Object getOwner(Pet pet) {
    return Optional.ofNullable(session.get(MappedPerson.class, pet.ownerId()));
  }

  @Override
  public Object setOwner(Pet pet, Person owner) {
    return write(
        () -> {
          session.update(mapped(pet, owner.id()));
          return pet;
        });
  }

  @Override
  public Object removeOwner(Pet pet) {
    return write(
        () -> {
          session.update(mapped(pet, null));
          return pet;
        });
  }

  @Override
  public Object getPets(Person person) {
    return session
        .createSelectionQuery("from Pet where owner.id = :owner order by id", MappedPet.class)
        .setParameter("owner", person.id())
        .getResultList();
  }

  @Override
  public Object setPets(Person person, List<Pet> pets) {
    List<@Nullable Long> ids = pets.stream().<@Nullable Long>map(Pet::id).toList();
    return write(
        () ->
            session
                    .createMutationQuery(
                        "update Pet set owner = null where owner.id = :owner and id not in :ids")
                    .setParameter("owner", person.id())
                    .setParameter("ids", ids)
                    .executeUpdate()
                + session
                    .createMutationQuery(
                        "update Pet set owner.id = :owner where id in :ids"
                            + " and owner.id is distinct from :owner")
                    .setParameter("owner", person.id())
                    .setParameter("ids", ids)
                    .executeUpdate());
  }

  @Override
  public Object createPet(Person person, String name) {
    return insert(name, person.id());
  }

  @Override
  public Object getAccount(Supplier supplier) {
    return session
        .createSelectionQuery("from Account where supplier.id = :supplier", MappedAccount.class)
        .setParameter("supplier", supplier.id())
        .uniqueResultOptional();
  }

  @Override
  public Object setAccount(Supplier supplier, Account account) {
    return write(
        () ->
            session
                    .createMutationQuery(
                        "update Account set supplier = null where supplier.id = :supplier")
                    .setParameter("supplier", supplier.id())
                    .executeUpdate()
                + session
                    .createMutationQuery(
                        "update Account set supplier.id = :supplier where id = :id")
                    .setParameter("supplier", supplier.id())
                    .setParameter("id", account.id())
                    .executeUpdate());
  }

  @Override
  public Object createAccount(Supplier supplier, String manager) {
    return write(
        () -> {
          MappedAccount account = new MappedAccount();
          account.manager = manager;
          account.supplier = new MappedSupplier();
          account.supplier.id = supplier.id();
          session.insert(account);
          return account;
        });
  }

  @Override
  public Object getTags(Post post) {
    return session
        .createSelectionQuery(
            "select t from Tag t join PostTag l on l.tagId = t.id"
                + " where l.postId = :post order by t.id",
            MappedTag.class)
        .setParameter("post", post.id())
        .getResultList();
  }

  @Override
  public Object setTags(Post post, List<Tag> tags) {
    List<@Nullable Long> ids = tags.stream().<@Nullable Long>map(Tag::id).toList();
    return write(
        () ->
            session
                    .createMutationQuery(
                        "delete from PostTag where postId = :post and tagId not in :tags")
                    .setParameter("post", post.id())
                    .setParameter("tags", ids)
                    .executeUpdate()
                + session
                    .createMutationQuery(
                        "insert into PostTag (postId, tagId)"
                            + " select :post, t.id from Tag t where t.id in :tags"
                            + " on conflict do nothing")
                    .setParameter("post", post.id())
                    .setParameter("tags", ids)
                    .executeUpdate());
  }

  @Override
  public Object find(Long id) {
    return Optional.ofNullable(session.get(MappedPet.class, id));
  }

  @Override
  public Object insert(String name, @Nullable Long ownerId) {
    return write(
        () -> {
          MappedPet pet = new MappedPet();
          pet.name = name;
          pet.owner = owner(ownerId);
          session.insert(pet);
          return pet;
        });
  }

  @Override
  public Object update(Pet pet) {
    return write(
        () -> {
          session.update(mapped(pet, pet.ownerId()));
          return pet;
        });
  }

  @Override
  public Object delete(Pet pet) {
    return write(
        () -> {
          session.delete(mapped(pet, pet.ownerId()));
          return pet;
        });
  }

  private static MappedPet mapped(Pet pet, @Nullable Long ownerId) {
    MappedPet mapped = new MappedPet();
    mapped.id = pet.id();
    mapped.name = pet.name();
    mapped.owner = owner(ownerId);
    return mapped;
  }

  private static @Nullable MappedPerson owner(@Nullable Long id) {
    if (id == null) {
      return null;
    }
    MappedPerson owner = new MappedPerson();
    owner.id = id;
    return owner;
  }
}
