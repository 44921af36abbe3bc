package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code toy} of {@link Toy}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :ids} for the keys of the rows that are given; what stands in braces becomes the columns that were set, or
 * the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
@SuppressWarnings("removal")
public final class ToyTable {

  /** The column {@code id}, the key. */
  public static final Column<Toy, Long> ID = Columns.of("id", SqlTypes.LONG, Toy::id);

  /** The column {@code person_id}. */
  public static final Column<Toy, Long> PERSON_ID = Columns.of("person_id", SqlTypes.LONG, Toy::personId);

  /** The rows of {@code toy} as instances of {@link Toy}. */
  public static final Table<Toy> TABLE =
      Tables.of(
              Toy.class,
              "toy",
              List.of(ID, PERSON_ID),
              row -> new Toy(row.get(ID), row.get(PERSON_ID)))
          .generated(ToyTable.class, ToyAssociations.class)
          .key(ID);

  /** {@code toy.person_id} references {@code person.id}; see {@link Toy#personId()}. */
  public static final ToOne<Toy, Long, Person> PERSON =
      ToOneBuilder.<Toy, Long, Person>named("Toy.person", "ToyTable.PERSON")
          .key(TABLE, PERSON_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .get("SELECT id FROM person WHERE id = :key")
          .lookup("SELECT id FROM person WHERE id = (SELECT person_id FROM toy WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM toy s JOIN person t ON t.id = s.person_id WHERE s.id = :id)")
          .set("UPDATE toy SET person_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM person WHERE id = :key)")
          .remove("UPDATE toy SET person_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM toy WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s RETURNING id),"
                  + " u AS (UPDATE toy p SET person_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE person SET {assignments} WHERE id = :key RETURNING id")
          .ddl("ALTER TABLE toy ADD FOREIGN KEY (person_id) REFERENCES person (id)")
          .build();

  private static final String INSERT = "INSERT INTO toy ({columns}) VALUES ({values}) RETURNING id, person_id";

  private static final String UPDATE = "UPDATE toy SET {assignments} WHERE id = :id RETURNING id, person_id";

  private static final String DELETE = "DELETE FROM toy WHERE id = :id";

  private ToyTable() {}

  /** Returns a toy by its key; empty if there is none. {@code SELECT id, person_id FROM toy WHERE id = :id} */
  public static Optional<Toy> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, person_id FROM toy WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, person_id FROM toy WHERE id = ANY(:ids)}</pre>
   */
  public static List<Toy> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, person_id FROM toy WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a toy with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM toy WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM toy WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM toy} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM toy"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Toy> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, person_id FROM toy ORDER BY id} */
  public static List<Toy> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, person_id FROM toy ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, person_id FROM toy}</pre>
   */
  public static TableQuery<Toy> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, person_id FROM toy");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Toy> query(Handle handle, Fetch<Toy> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, person_id FROM toy", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Toy> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Toy> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Toy> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a toy and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO toy ({columns}) VALUES ({values}) RETURNING id, person_id}</pre>
   */
  public static Toy insert(Handle handle, Consumer<ToyValues> values) {
    return Rows.insert(handle, TABLE, INSERT, ToyValues.of(values));
  }

  /** Inserts a toy; a key that is null takes the database's default; see {@link #insert}. */
  public static Toy insert(Handle handle, Toy toy) { return Rows.insert(handle, TABLE, INSERT, toy); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO toy ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, person_id}</pre>
   */
  public static List<Toy> insertAll(Handle handle, Collection<Toy> toys) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO toy ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, person_id", toys);
  }

  /**
   * Inserts a toy, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO toy AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, person_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Toy upsert(Handle handle, Consumer<ToyValues> values) {
    return Upserts.upsert(handle, TABLE, ToyValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Toy upsert(Handle handle, Key<Toy, ?> key, Consumer<ToyValues> values) {
    return Upserts.upsert(handle, TABLE, key, ToyValues.of(values));
  }

  /** Inserts a toy, or writes all its columns but keys; see {@link #upsert}. */
  public static Toy upsert(Handle handle, Toy toy) { return Upserts.upsert(handle, TABLE, toy); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Toy upsert(Handle handle, Key<Toy, ?> key, Toy toy) { return Upserts.upsert(handle, TABLE, key, toy); }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Toy> upsertAll(Handle handle, Collection<Toy> toys) {
    return Upserts.upsertAll(handle, TABLE, toys);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Toy> upsertAll(Handle handle, Key<Toy, ?> key, Collection<Toy> toys) {
    return Upserts.upsertAll(handle, TABLE, key, toys);
  }

  /**
   * Inserts a toy, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO toy ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, person_id}</pre>
   */
  public static Optional<Toy> insertIfAbsent(Handle handle, Consumer<ToyValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, ToyValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Toy> insertIfAbsent(Handle handle, Toy toy) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, toy);
  }

  /** Inserts a toy without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<ToyValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, ToyValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Toy toy) { Rows.insertOnly(handle, TABLE, INSERT, toy); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Toy> toys) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO toy ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", toys);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE toy SET {assignments} WHERE id = :id RETURNING id, person_id}</pre>
   */
  public static Toy update(Handle handle, Toy toy) { return Rows.update(handle, TABLE, UPDATE, toy); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Toy update(Handle handle, Toy toy, Consumer<ToyValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, toy, ToyValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Toy update(Handle handle, Long id, Consumer<ToyValues> values) {
    return Rows.update(handle, TABLE, UPDATE, ToyValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Toy> updateAll(Handle handle, Collection<Toy> toys) {
    return BulkRows.updateAll(handle, TABLE, toys);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE toy SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Toy> condition, Consumer<ToyValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, ToyValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Toy> updateReturning(Handle handle, Condition<Toy> condition, Consumer<ToyValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, ToyValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<ToyValues> values) {
    return BulkRows.updateEvery(handle, TABLE, ToyValues.of(values));
  }

  /** Deletes a toy. {@code DELETE FROM toy WHERE id = :id} */
  public static void delete(Handle handle, Toy toy) { Rows.delete(handle, TABLE, DELETE, toy); }

  /** Deletes a toy by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a toy by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Toy> toys) { BulkRows.deleteAll(handle, TABLE, toys); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM toy WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Toy> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Toy> deleteReturning(Handle handle, Condition<Toy> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
