package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Fetch;
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
 * The table {@code address} of {@link Address}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1}
 * and {@code :id2} for the key of the row itself, {@code :ids2} for the keys of the rows that are
 * given and {@code :count} for their number; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set; {@code {given}} becomes a
 * condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AddressTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Address, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, Address::tenantId);

  /** The column {@code owner_id}, a part of the key. */
  public static final Column<Address, Long> OWNER_ID =
      Columns.required("owner_id", SqlTypes.LONG, Address::ownerId);

  /** The column {@code street}. */
  public static final Column<Address, String> STREET =
      Columns.of("street", SqlTypes.STRING, Address::street);

  /** The key of {@link Address}: {@code tenant_id, owner_id}. */
  public static final CompositeKey<Address, Key> KEY =
      Keys.<Address, Key>of(
              row -> new Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(OWNER_ID, Key::ownerId)
          .build();

  /** The foreign key {@code tenant_id, owner_id}, of which {@code owner_id} is its own. */
  public static final CompositeKey<Address, OwnerTable.Key> OWNER_KEY =
      Keys.<Address, OwnerTable.Key>of(
              row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .shared(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  /** The rows of {@code address} as instances of {@link Address}. */
  public static final Table<Address> TABLE =
      Tables.of(
              Address.class,
              "address",
              List.of(TENANT_ID, OWNER_ID, STREET),
              row -> new Address(row.require(TENANT_ID), row.require(OWNER_ID), row.get(STREET)))
          .generated(AddressTable.class, AddressAssociations.class)
          .key(TENANT_ID, OWNER_ID);

  /**
   * {@code address (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; declared by
   * {@link Address#ownerId()}.
   *
   * <pre>{@code ALTER TABLE address ADD FOREIGN KEY (tenant_id, owner_id)
   *     REFERENCES owner (tenant_id, id)}</pre>
   */
  public static final ToOne<Address, OwnerTable.Key, Owner> OWNER =
      ToOneBuilder.<Address, OwnerTable.Key, Owner>named("Address.owner", "AddressTable.OWNER")
          .key(TABLE, OWNER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .required()
          .get("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :id1 AND id = :id2")
          .has(
              "SELECT EXISTS (SELECT 1 FROM address s"
                  + " JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id"
                  + " WHERE s.tenant_id = :id1 AND s.owner_id = :id2)")
          .set(
              OnReplace.REFUSE,
              "SELECT current_setting('transaction_isolation') FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1"
                  + " AND owner_id = ANY(:ids2) AS given FROM address"
                  + " WHERE tenant_id = :key1 AND owner_id = ANY(ARRAY(SELECT owner_id"
                  + " FROM address WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)"
                  + " ORDER BY tenant_id, owner_id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE address p SET owner_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.owner_id = h.owner_id AND h.given"
                  + " AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.owner_id, p.street, h.tenant_id AS old1,"
                  + " h.owner_id AS old2)"
                  + " SELECT c.tenant_id, c.owner_id, c.street, h.tenant_id, h.owner_id,"
                  + " h.tenant_id, h.owner_id FROM held h LEFT JOIN joiners c"
                  + " ON c.old1 = h.tenant_id AND c.old2 = h.owner_id")
          .create(
              "WITH s AS (SELECT tenant_id, owner_id FROM address"
                  + " WHERE tenant_id = :id1 AND owner_id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s"
                  + " RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE address p SET owner_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.owner_id = :id2)"
                  + " SELECT tenant_id, id, name FROM t")
          .update(
              "UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, name")
          .ddl(
              "ALTER TABLE address ADD FOREIGN KEY (tenant_id, owner_id)"
                  + " REFERENCES owner (tenant_id, id)")
          .build();

  private static final String INSERT =
      "INSERT INTO address ({columns}) VALUES ({values})"
          + " RETURNING tenant_id, owner_id, street";

  private static final String UPDATE =
      "UPDATE address SET {assignments} WHERE tenant_id = :id1 AND owner_id = :id2"
          + " RETURNING tenant_id, owner_id, street";

  private static final String DELETE =
      "DELETE FROM address WHERE tenant_id = :id1 AND owner_id = :id2";

  private AddressTable() {}

  /**
   * Finds an address by its key.
   *
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address
   *     WHERE tenant_id = :id1 AND owner_id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param ownerId the key's {@code owner_id}
   * @return the address; empty where there is no such row
   */
  public static Optional<Address> find(Handle handle, long tenantId, long ownerId) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT tenant_id, owner_id, street FROM address"
            + " WHERE tenant_id = :id1 AND owner_id = :id2",
        tenantId,
        ownerId);
  }

  /**
   * Finds an address by its key.
   *
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address
   *     WHERE tenant_id = :id1 AND owner_id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the address; empty where there is no such row
   */
  public static Optional<Address> find(Handle handle, Key key) {
    return find(handle, key.tenantId(), key.ownerId());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Address> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(
        handle,
        TABLE,
        KEY,
        "SELECT tenant_id, owner_id, street FROM address WHERE {given}",
        keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address ORDER BY tenant_id, owner_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Address> all(Handle handle) {
    return Rows.list(
        handle,
        TABLE,
        "SELECT tenant_id, owner_id, street FROM address ORDER BY tenant_id, owner_id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY tenant_id, owner_id} where it
   * is told no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Address> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, owner_id, street FROM address");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, owner_id} where
   * it names no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Address> query(Handle handle, Fetch<Address> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, owner_id, street FROM address", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Address> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Address> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts an address.
   *
   * <pre>{@code INSERT INTO address ({columns}) VALUES ({values})
   *     RETURNING tenant_id, owner_id, street}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the address as the database has it
   */
  public static Address insert(Handle handle, Consumer<AddressValues> values) {
    return Rows.insert(handle, TABLE, INSERT, AddressValues.of(values));
  }

  /**
   * Inserts an address.
   *
   * <pre>{@code INSERT INTO address ({columns}) VALUES ({values})
   *     RETURNING tenant_id, owner_id, street}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param address what to insert; its key is inserted as it is, also where it is 0
   * @return the address as the database has it
   */
  public static Address insert(Handle handle, Address address) {
    return Rows.insert(handle, TABLE, INSERT, address);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO address ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, owner_id, street}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param addresses what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Address> insertAll(Handle handle, Collection<Address> addresses) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO address ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, owner_id, street",
        addresses);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE address SET {assignments} WHERE tenant_id = :id1 AND owner_id = :id2
   *     RETURNING tenant_id, owner_id, street}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param address what to write
   * @return the address as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Address update(Handle handle, Address address) {
    return Rows.update(handle, TABLE, UPDATE, address);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE address SET {assignments} WHERE tenant_id = :id1 AND owner_id = :id2
   *     RETURNING tenant_id, owner_id, street}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param ownerId the key's {@code owner_id}
   * @param values sets the values to write; the other columns stay
   * @return the address as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Address update(
      Handle handle, long tenantId, long ownerId, Consumer<AddressValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AddressValues.of(values), tenantId, ownerId);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE address SET {assignments} WHERE tenant_id = :id1 AND owner_id = :id2
   *     RETURNING tenant_id, owner_id, street}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the address as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Address update(Handle handle, Key key, Consumer<AddressValues> values) {
    return update(handle, key.tenantId(), key.ownerId(), values);
  }

  /**
   * Deletes an address.
   *
   * <pre>{@code DELETE FROM address WHERE tenant_id = :id1 AND owner_id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param address what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Address address) {
    Rows.delete(handle, TABLE, DELETE, address);
  }

  /**
   * Deletes an address by its key.
   *
   * <pre>{@code DELETE FROM address WHERE tenant_id = :id1 AND owner_id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param ownerId the key's {@code owner_id}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, long tenantId, long ownerId) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, ownerId);
  }

  /**
   * Deletes an address by its key.
   *
   * <pre>{@code DELETE FROM address WHERE tenant_id = :id1 AND owner_id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Key key) {
    delete(handle, key.tenantId(), key.ownerId());
  }

  /**
   * A value of the key of {@link Address}.
   *
   * @param tenantId the {@code tenant_id}
   * @param ownerId the {@code owner_id}
   */
  public record Key(long tenantId, long ownerId) {}
}
