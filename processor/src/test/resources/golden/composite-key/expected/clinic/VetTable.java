package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Column;
import dev.kinship.runtime.Fetch;
import dev.kinship.runtime.Table;
import dev.kinship.runtime.TableQuery;
import dev.kinship.runtime.ToMany;
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
 * The table {@code vet} of {@link Vet}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they
 * are given no rows. What they return is as the database has it, also after a write. An update or
 * a delete that finds no such row throws a {@code NoSuchRowException}, what the database refuses
 * is a {@code DatabaseException}, and a row without a key is refused with an
 * {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set; {@code {given}} becomes
 * a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VetTable {

  /** The column {@code id}, the key. */
  public static final Column<Vet, Long> ID = Column.of("id", SqlTypes.LONG, Vet::id);

  /** The column {@code name}. */
  public static final Column<Vet, String> NAME = Column.of("name", SqlTypes.STRING, Vet::name);

  /** The rows of {@code vet} as instances of {@link Vet}. */
  public static final Table<Vet> TABLE =
      Table.of(
              Vet.class,
              "vet",
              List.of(ID, NAME),
              row -> new Vet(row.get(ID), row.get(NAME)))
          .key(ID);

  /** {@code duty.vet_id} references {@code vet.id}; the key is in {@link Duty#vetId()}. */
  public static final ToMany<Vet, Long, Duty> DUTIES =
      ToMany.<Vet, Long, Duty>named("Vet.duties")
          .key(TABLE, ID)
          .holders(() -> DutyTable.TABLE, () -> DutyTable.VET_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT day, room, vet_id, \"order\" FROM duty WHERE vet_id = :key")
          .orderBy("day, room")
          .has("SELECT EXISTS (SELECT 1 FROM duty WHERE vet_id = :key)")
          .hasAll("SELECT count(*) FROM duty WHERE vet_id = :key AND {given}")
          .count("SELECT count(*) FROM duty WHERE vet_id = :key")
          .set(
              "SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE",
              "SELECT day, room, vet_id FROM duty WHERE vet_id = :key OR {given}"
                  + " ORDER BY day, room FOR NO KEY UPDATE",
              "UPDATE duty SET vet_id = NULL"
                  + " WHERE (day, room) IN (SELECT day, room FROM duty WHERE vet_id = :key"
                  + " AND NOT {given} FOR NO KEY UPDATE SKIP LOCKED)"
                  + " AND EXISTS (SELECT 1 FROM vet WHERE id = :key)"
                  + " AND (SELECT count(*) FROM duty WHERE {given}) = :count"
                  + " RETURNING day, room, vet_id, \"order\"",
              "UPDATE duty SET vet_id = :key WHERE {given} AND vet_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT 1 FROM vet WHERE id = :key)"
                  + " AND (SELECT count(*) FROM duty WHERE {given}) = :count")
          .add(
              "SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE",
              "SELECT day, room, vet_id FROM duty WHERE {given} ORDER BY day, room"
                  + " FOR NO KEY UPDATE",
              "UPDATE duty SET vet_id = :key WHERE {given} AND vet_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT 1 FROM vet WHERE id = :key)"
                  + " AND (SELECT count(*) FROM duty WHERE {given}) = :count")
          .remove(
              "SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE",
              "SELECT day, room, vet_id FROM duty WHERE {given} ORDER BY day, room"
                  + " FOR NO KEY UPDATE",
              "UPDATE duty SET vet_id = NULL WHERE vet_id = :key AND {given}")
          .create(
              "INSERT INTO duty ({columns}) SELECT {values} FROM vet WHERE id = :key"
                  + " RETURNING day, room, vet_id, \"order\"")
          .build();

  private static final String INSERT =
      "INSERT INTO vet ({columns}) VALUES ({values}) RETURNING id, name";

  private static final String UPDATE =
      "UPDATE vet SET {assignments} WHERE id = :id RETURNING id, name";

  private static final String DELETE = "DELETE FROM vet WHERE id = :id";

  private VetTable() {}

  /**
   * Returns a vet by its key; empty if there is none.
   * <pre>{@code SELECT id, name FROM vet WHERE id = :id}</pre>
   */
  public static Optional<Vet> find(Handle handle, Long id) {
    return TABLE.find(handle, "SELECT id, name FROM vet WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name FROM vet WHERE id = ANY(:ids)}</pre>
   */
  public static List<Vet> findAll(Handle handle, Collection<Long> ids) {
    return TABLE.findAll(handle, "SELECT id, name FROM vet WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, name FROM vet ORDER BY id}</pre>
   */
  public static List<Vet> all(Handle handle) {
    return TABLE.list(handle, "SELECT id, name FROM vet ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT id, name FROM vet}</pre>
   */
  public static TableQuery<Vet> query(Handle handle) {
    return TABLE.query(handle, "SELECT id, name FROM vet");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Vet> query(Handle handle, Fetch<Vet> fetch) {
    return TABLE.query(handle, "SELECT id, name FROM vet", fetch);
  }

  /**
   * Returns a mapper for the rows of any query that has all columns. It maps a row without a key to
   * null, as an outer join may have it.
   */
  public static RowMapper<Vet> mapper() {
    return TABLE.mapper();
  }

  /**
   * The same for columns whose names begin with a prefix, such as {@code p_}; see {@link #mapper}.
   */
  public static RowMapper<Vet> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a vet and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   */
  public static Vet insert(Handle handle, Consumer<VetValues> values) {
    return TABLE.insert(handle, INSERT, VetValues.of(values));
  }

  /** Inserts a vet; a key that is null takes the database's default; see {@link #insert}. */
  public static Vet insert(Handle handle, Vet vet) {
    return TABLE.insert(handle, INSERT, vet);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; several take
   * one round trip each if they hold over 64,000 bytes.
   * <pre>{@code INSERT INTO vet ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, name}</pre>
   */
  public static List<Vet> insertAll(Handle handle, Collection<Vet> vets) {
    return TABLE.insertAll(
        handle,
        "INSERT INTO vet ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, name",
        vets);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE vet SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   */
  public static Vet update(Handle handle, Vet vet) {
    return TABLE.update(handle, UPDATE, vet);
  }

  /** Writes the columns that are set, and returns the row; see {@link #update}. */
  public static Vet update(Handle handle, Long id, Consumer<VetValues> values) {
    return TABLE.update(handle, UPDATE, VetValues.of(values), id);
  }

  /**
   * Deletes a vet.
   * <pre>{@code DELETE FROM vet WHERE id = :id}</pre>
   */
  public static void delete(Handle handle, Vet vet) {
    TABLE.delete(handle, DELETE, vet);
  }

  /** Deletes a vet by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) {
    TABLE.deleteKey(handle, DELETE, id);
  }
}
