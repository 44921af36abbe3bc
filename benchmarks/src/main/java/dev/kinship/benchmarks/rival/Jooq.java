package dev.kinship.benchmarks.rival;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** jOOQ without generated classes, mapped by a lambda for each row. */
public final class Jooq implements Contender {

  private static final Table<Record> PERSON = table(name("person"));
  private static final Table<Record> PET = table(name("pet"));
  private static final Table<Record> ACCOUNT = table(name("account"));
  private static final Table<Record> TAG = table(name("tag"));
  private static final Table<Record> POST_TAG = table(name("post_tag"));
  private static final Field<Long> ID = field(name("id"), Long.class);
  private static final Field<String> NAME = field(name("name"), String.class);
  private static final Field<Long> OWNER_ID = field(name("owner_id"), Long.class);
  private static final Field<String> MANAGER = field(name("manager"), String.class);
  private static final Field<Long> SUPPLIER_ID = field(name("supplier_id"), Long.class);
  private static final Field<Long> POST_ID = field(name("post_id"), Long.class);
  private static final Field<Long> TAG_ID = field(name("tag_id"), Long.class);

  private final DSLContext jooq;

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public Jooq(Connection connection) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    this.jooq = DSL.using(connection, SQLDialect.POSTGRES);
  }

  @Override
  public Object getOwner(Pet pet) {
    return jooq.select(ID, NAME)
        .from(PERSON)
        .where(ID.eq(pet.ownerId()))
        .fetchOptional(row -> new Person(row.value1(), row.value2()));
  }

  @Override
  public Object setOwner(Pet pet, Person owner) {
    return jooq.update(PET).set(OWNER_ID, owner.id()).where(ID.eq(pet.id())).execute();
  }

  @Override
  public Object removeOwner(Pet pet) {
    return jooq.update(PET).setNull(OWNER_ID).where(ID.eq(pet.id())).execute();
  }

  @Override
  public Object getPets(Person person) {
    return jooq.select(ID, NAME, OWNER_ID)
        .from(PET)
        .where(OWNER_ID.eq(person.id()))
        .orderBy(ID)
        .fetch(row -> new Pet(row.value1(), row.value2(), row.value3()));
  }

  @Override
  public Object setPets(Person person, List<Pet> pets) {
    List<@Nullable Long> ids = pets.stream().<@Nullable Long>map(Pet::id).toList();
    return jooq.transactionResult(
        within -> {
          DSLContext dsl = within.dsl();
          return dsl.update(PET)
                  .setNull(OWNER_ID)
                  .where(OWNER_ID.eq(person.id()))
                  .and(ID.notIn(ids))
                  .execute()
              + dsl.update(PET)
                  .set(OWNER_ID, person.id())
                  .where(ID.in(ids))
                  .and(OWNER_ID.isDistinctFrom(person.id()))
                  .execute();
        });
  }

  @Override
  public Object createPet(Person person, String name) {
    return jooq.insertInto(PET, NAME, OWNER_ID)
        .values(name, person.id())
        .returning(ID, NAME, OWNER_ID)
        .fetchSingle(row -> new Pet(row.get(ID), row.get(NAME), row.get(OWNER_ID)));
  }

  @Override
  public Object getAccount(Supplier supplier) {
    return jooq.select(ID, MANAGER, SUPPLIER_ID)
        .from(ACCOUNT)
        .where(SUPPLIER_ID.eq(supplier.id()))
        .fetchOptional(row -> new Account(row.value1(), row.value2(), row.value3()));
  }

  @Override
  public Object setAccount(Supplier supplier, Account account) {
    return jooq.transactionResult(
        within -> {
          DSLContext dsl = within.dsl();
          return dsl.update(ACCOUNT)
                  .setNull(SUPPLIER_ID)
                  .where(SUPPLIER_ID.eq(supplier.id()))
                  .execute()
              + dsl.update(ACCOUNT)
                  .set(SUPPLIER_ID, supplier.id())
                  .where(ID.eq(account.id()))
                  .execute();
        });
  }

  @Override
  public Object createAccount(Supplier supplier, String manager) {
    return jooq.insertInto(ACCOUNT, MANAGER, SUPPLIER_ID)
        .values(manager, supplier.id())
        .returning(ID, MANAGER, SUPPLIER_ID)
        .fetchSingle(row -> new Account(row.get(ID), row.get(MANAGER), row.get(SUPPLIER_ID)));
  }

  @Override
  public Object getTags(Post post) {
    return jooq.select(ID, NAME)
        .from(TAG)
        .join(POST_TAG)
        .on(TAG_ID.eq(ID))
        .where(POST_ID.eq(post.id()))
        .orderBy(ID)
        .fetch(row -> new Tag(row.value1(), row.value2()));
  }

  @Override
  public Object setTags(Post post, List<Tag> tags) {
    List<@Nullable Long> ids = tags.stream().<@Nullable Long>map(Tag::id).toList();
    return jooq.transactionResult(
        within -> {
          DSLContext dsl = within.dsl();
          int gone =
              dsl.deleteFrom(POST_TAG)
                  .where(POST_ID.eq(post.id()))
                  .and(TAG_ID.notIn(ids))
                  .execute();
          var insert = dsl.insertInto(POST_TAG, POST_ID, TAG_ID);
          for (Long id : ids) {
            insert = insert.values(post.id(), id);
          }
          return gone + insert.onConflictDoNothing().execute();
        });
  }

  @Override
  public Object find(Long id) {
    Optional<Pet> found =
        jooq.select(ID, NAME, OWNER_ID)
            .from(PET)
            .where(ID.eq(id))
            .fetchOptional(row -> new Pet(row.value1(), row.value2(), row.value3()));
    return found;
  }

  @Override
  public Object insert(String name, Long ownerId) {
    return jooq.insertInto(PET, NAME, OWNER_ID)
        .values(name, ownerId)
        .returning(ID, NAME, OWNER_ID)
        .fetchSingle(row -> new Pet(row.get(ID), row.get(NAME), row.get(OWNER_ID)));
  }

  @Override
  public Object update(Pet pet) {
    return jooq.update(PET)
        .set(NAME, pet.name())
        .set(OWNER_ID, pet.ownerId())
        .where(ID.eq(pet.id()))
        .execute();
  }

  @Override
  public Object delete(Pet pet) {
    return jooq.deleteFrom(PET).where(ID.eq(pet.id())).execute();
  }
}
