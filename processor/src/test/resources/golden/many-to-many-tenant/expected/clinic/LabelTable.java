package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.LinkedManyToMany;
import dev.kinship.runtime.ManyToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.ManyToManyBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.TextColumn;
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
 * The table {@code label} of {@link Label}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself, {@code :ids2} for the keys of the rows that are given and {@code :count} for their
 * number; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set, or the condition; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.Doc")
@NullMarked
final class LabelTable {

  /** The column {@code tenant_id}, a part of the key. */
  static final Column<Label, Long> TENANT_ID = Columns.required("tenant_id", SqlTypes.LONG, Label::tenantId);

  /** The column {@code id}, a part of the key. */
  static final Column<Label, Long> ID = Columns.of("id", SqlTypes.LONG, Label::id);

  /** The column {@code name}. */
  static final TextColumn<Label> NAME = Columns.text("name", Label::name);

  /** The key of {@link Label}: {@code tenant_id, id}. */
  static final CompositeKey<Label, Key> KEY =
      Keys.<Label, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The rows of {@code label} as instances of {@link Label}. */
  static final Table<Label> TABLE =
      Tables.of(
              Label.class,
              "label",
              List.of(TENANT_ID, ID, NAME),
              row -> new Label(row.require(TENANT_ID), row.get(ID), row.get(NAME)))
          .generated(LabelTable.class, LabelAssociations.class)
          .key(TENANT_ID, ID);

  /** Each row of {@code doc_label} links a label with a doc. */
  static final LinkedManyToMany<Label, Doc, DocLabel> DOCS =
      ManyToManyBuilder.<Label, Doc>named("Label.docs", "LabelTable.DOCS")
          .key(TABLE, KEY)
          .target(() -> DocTable.TABLE, () -> DocTable.KEY)
          .links("doc_label")
          .here("tenant_id", "label_id")
          .there("tenant_id", "doc_id")
          .pair("tenant_id", "label_id", "doc_id")
          .get(
              "SELECT tenant_id, id, title FROM doc"
                  + " WHERE tenant_id = :key1"
                  + " AND id IN (SELECT doc_id FROM doc_label WHERE tenant_id = :key1 AND label_id = :key2)")
          .orderBy("tenant_id, id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM doc"
                  + " WHERE tenant_id = :key1"
                  + " AND id IN (SELECT doc_id FROM doc_label WHERE tenant_id = :key1 AND label_id = :key2))")
          .hasAll(
              "SELECT count(*) FROM doc"
                  + " WHERE tenant_id = :key1"
                  + " AND id IN (SELECT doc_id FROM doc_label WHERE tenant_id = :key1 AND label_id = :key2)"
                  + " AND {given}")
          .count(
              "SELECT count(*) FROM doc"
                  + " WHERE tenant_id = :key1"
                  + " AND id IN (SELECT doc_id FROM doc_label WHERE tenant_id = :key1 AND label_id = :key2)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM label"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.tenant_id, t.id, t.title FROM doc t"
                  + " WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id, tenant_id)) & 1023 AS turn"
                  + " FROM (SELECT g.id, h.id, h.tenant_id FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1"
                  + " AND h.id = :key2 UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_label l"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2) AS p (doc_id, label_id, tenant_id)"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT tenant_id, id FROM label WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM doc_label l USING (SELECT l.doc_id FROM doc_label l"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id AND g.id = l.doc_id)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE) h"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2 AND l.doc_id = h.doc_id"
                  + " RETURNING l.tenant_id, l.label_id, l.doc_id),"
                  + " added AS (INSERT INTO doc_label (tenant_id, label_id, doc_id) SELECT r.tenant_id, r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING RETURNING tenant_id, label_id, doc_id)"
                  + " SELECT g.tenant_id, g.id, g.title, (g.tenant_id, g.id) IN (SELECT tenant_id, doc_id"
                  + " FROM added), FALSE FROM given g UNION ALL SELECT t.tenant_id, t.id, t.title, FALSE, TRUE"
                  + " FROM gone l JOIN doc t ON t.tenant_id = l.tenant_id AND t.id = l.doc_id AND t.tenant_id = :key1"
                  + " ORDER BY tenant_id, id")
          .add(
              "WITH given AS (SELECT t.tenant_id, t.id, t.title FROM doc t"
                  + " WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id, h.tenant_id)) & 1023 AS turn"
                  + " FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT tenant_id, id FROM label WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO doc_label (tenant_id, label_id, doc_id) SELECT r.tenant_id, r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id"
                  + " ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING RETURNING tenant_id, label_id, doc_id)"
                  + " SELECT g.tenant_id, g.id, g.title, (g.tenant_id, g.id) IN (SELECT tenant_id, doc_id"
                  + " FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)"
                  + " ORDER BY tenant_id, id")
          .remove(
              "WITH given AS (SELECT t.tenant_id, t.id, t.title FROM doc t"
                  + " WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id, h.tenant_id)) & 1023 AS turn"
                  + " FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM doc_label l USING (SELECT l.doc_id FROM doc_label l"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2"
                  + " AND l.doc_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE) h"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2 AND l.doc_id = h.doc_id"
                  + " RETURNING l.tenant_id, l.label_id, l.doc_id)"
                  + " SELECT g.tenant_id, g.id, g.title, FALSE, (g.tenant_id, g.id) IN (SELECT tenant_id, doc_id"
                  + " FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)"
                  + " ORDER BY tenant_id, id")
          .create(
              "WITH made AS (INSERT INTO doc ({columns}) SELECT {values} FROM label"
                  + " WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, title),"
                  + " linked AS (INSERT INTO doc_label (tenant_id, label_id, doc_id)"
                  + " SELECT :key1, :key2, made.id FROM made RETURNING 1)"
                  + " SELECT tenant_id, id, title, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE doc_label ADD UNIQUE (tenant_id, label_id, doc_id)")
          .ddl("ALTER TABLE doc_label ADD UNIQUE (tenant_id, label_id, doc_id)")
          .buildThrough(() -> DocLabelTable.TABLE);

  /** Each row of {@code doc_hint} links a label with a doc. */
  static final ManyToMany<Label, Doc> HINTED_DOCS =
      ManyToManyBuilder.<Label, Doc>named("Label.hintedDocs", "LabelTable.HINTED_DOCS")
          .key(TABLE, KEY)
          .target(() -> DocTable.TABLE, () -> DocTable.KEY)
          .links("doc_hint")
          .here("tenant_id", "label_id")
          .there("tenant_id", "doc_id")
          .pair("tenant_id", "label_id", "doc_id")
          .get(
              "SELECT tenant_id, id, title FROM doc"
                  + " WHERE tenant_id = :key1"
                  + " AND id IN (SELECT doc_id FROM doc_hint WHERE tenant_id = :key1 AND label_id = :key2)")
          .orderBy("tenant_id, id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM doc"
                  + " WHERE tenant_id = :key1"
                  + " AND id IN (SELECT doc_id FROM doc_hint WHERE tenant_id = :key1 AND label_id = :key2))")
          .hasAll(
              "SELECT count(*) FROM doc"
                  + " WHERE tenant_id = :key1"
                  + " AND id IN (SELECT doc_id FROM doc_hint WHERE tenant_id = :key1 AND label_id = :key2)"
                  + " AND {given}")
          .count(
              "SELECT count(*) FROM doc"
                  + " WHERE tenant_id = :key1"
                  + " AND id IN (SELECT doc_id FROM doc_hint WHERE tenant_id = :key1 AND label_id = :key2)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM label"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH given AS (SELECT t.tenant_id, t.id, t.title FROM doc t"
                  + " WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)::text"
                  + " FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id, tenant_id)) & 1023 AS turn"
                  + " FROM (SELECT g.id, h.id, h.tenant_id FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1"
                  + " AND h.id = :key2 UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_hint l"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2) AS p (doc_id, label_id, tenant_id)"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT tenant_id, id FROM label WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " gone AS (DELETE FROM doc_hint l USING (SELECT l.doc_id FROM doc_hint l"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2"
                  + " AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id AND g.id = l.doc_id)"
                  + " AND EXISTS (SELECT 1 FROM ready) ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE) h"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2 AND l.doc_id = h.doc_id"
                  + " RETURNING l.tenant_id, l.label_id, l.doc_id),"
                  + " added AS (INSERT INTO doc_hint (tenant_id, label_id, doc_id) SELECT r.tenant_id, r.id, g.id"
                  + " FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id"
                  + " ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING RETURNING tenant_id, label_id, doc_id)"
                  + " SELECT g.tenant_id, g.id, g.title, (g.tenant_id, g.id) IN (SELECT tenant_id, doc_id"
                  + " FROM added), FALSE FROM given g UNION ALL SELECT t.tenant_id, t.id, t.title, FALSE, TRUE"
                  + " FROM gone l JOIN doc t ON t.tenant_id = l.tenant_id AND t.id = l.doc_id AND t.tenant_id = :key1"
                  + " ORDER BY tenant_id, id")
          .add(
              "WITH given AS (SELECT t.tenant_id, t.id, t.title FROM doc t"
                  + " WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id, h.tenant_id)) & 1023 AS turn"
                  + " FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " ready AS (SELECT tenant_id, id FROM label WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM given) = :count AND (SELECT count(*) FROM turns) >= 0),"
                  + " added AS (INSERT INTO doc_hint (tenant_id, label_id, doc_id) SELECT r.tenant_id, r.id, g.id"
                  + " FROM ready r CROSS JOIN given g ORDER BY g.id"
                  + " ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING RETURNING tenant_id, label_id, doc_id)"
                  + " SELECT g.tenant_id, g.id, g.title, (g.tenant_id, g.id) IN (SELECT tenant_id, doc_id"
                  + " FROM added), FALSE FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)"
                  + " ORDER BY tenant_id, id")
          .remove(
              "WITH given AS (SELECT t.tenant_id, t.id, t.title FROM doc t"
                  + " WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),"
                  + " turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)::text"
                  + " FROM (SELECT hashtext(concat_ws(' ', g.id, h.id, h.tenant_id)) & 1023 AS turn"
                  + " FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2"
                  + " ORDER BY turn OFFSET 0) AS t),"
                  + " gone AS (DELETE FROM doc_hint l USING (SELECT l.doc_id FROM doc_hint l"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2"
                  + " AND l.doc_id = ANY(ARRAY(SELECT g.id FROM given g)) AND (SELECT count(*) FROM turns) >= 0"
                  + " ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE) h"
                  + " WHERE l.tenant_id = :key1 AND l.label_id = :key2 AND l.doc_id = h.doc_id"
                  + " RETURNING l.tenant_id, l.label_id, l.doc_id)"
                  + " SELECT g.tenant_id, g.id, g.title, FALSE, (g.tenant_id, g.id) IN (SELECT tenant_id, doc_id"
                  + " FROM gone) FROM given g"
                  + " WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)"
                  + " ORDER BY tenant_id, id")
          .create(
              "WITH made AS (INSERT INTO doc ({columns}) SELECT {values} FROM label"
                  + " WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, title),"
                  + " linked AS (INSERT INTO doc_hint (tenant_id, label_id, doc_id)"
                  + " SELECT :key1, :key2, made.id FROM made RETURNING 1)"
                  + " SELECT tenant_id, id, title, EXISTS (SELECT 1 FROM linked) FROM made")
          .unique("ALTER TABLE doc_hint ADD UNIQUE (tenant_id, label_id, doc_id)")
          .ddl(
              "CREATE TABLE doc_hint AS SELECT h.tenant_id AS tenant_id, h.id AS label_id , t.id AS doc_id"
                  + " FROM label h, doc t WHERE false;"
                  + " ALTER TABLE doc_hint ADD PRIMARY KEY (tenant_id, label_id, doc_id),"
                  + " ADD FOREIGN KEY (tenant_id, label_id) REFERENCES label (tenant_id, id) ON DELETE CASCADE,"
                  + " ADD FOREIGN KEY (tenant_id, doc_id) REFERENCES doc (tenant_id, id) ON DELETE CASCADE")
          .build();

  private static final String INSERT = "INSERT INTO label ({columns}) VALUES ({values}) RETURNING tenant_id, id, name";

  private static final String UPDATE =
      "UPDATE label SET {assignments} WHERE tenant_id = :id1 AND id = :id2"
          + " RETURNING tenant_id, id, name";

  private static final String DELETE = "DELETE FROM label WHERE tenant_id = :id1 AND id = :id2";

  private LabelTable() {}

  /**
   * Returns a label by its key; empty if there is none.
   * <pre>{@code SELECT tenant_id, id, name FROM label WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  static Optional<Label> find(Handle handle, long tenantId, Long id) {
    return Rows.find(handle, TABLE,
        "SELECT tenant_id, id, name FROM label WHERE tenant_id = :id1 AND id = :id2", tenantId, id);
  }

  /** The same with the key as a record; see {@link #find}. */
  static Optional<Label> find(Handle handle, Key key) { return find(handle, key.tenantId(), key.id()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant_id, id, name FROM label WHERE {given}}</pre>
   */
  static List<Label> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant_id, id, name FROM label WHERE {given}", keys);
  }

  /**
   * Returns whether there is a label with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM label WHERE tenant_id = :id1 AND id = :id2)}</pre>
   */
  static boolean exists(Handle handle, long tenantId, Long id) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM label WHERE tenant_id = :id1 AND id = :id2)", tenantId, id);
  }

  /** The same with the key as a record; see {@link #exists}. */
  static boolean exists(Handle handle, Key key) { return exists(handle, key.tenantId(), key.id()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM label} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM label"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Label> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT tenant_id, id, name FROM label ORDER BY tenant_id, id}</pre>
   */
  static List<Label> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant_id, id, name FROM label ORDER BY tenant_id, id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant_id, id, name FROM label}</pre>
   */
  static TableQuery<Label> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, name FROM label");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Label> query(Handle handle, Fetch<Label> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, name FROM label", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Label> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Label> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Label> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a label and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO label ({columns}) VALUES ({values}) RETURNING tenant_id, id, name}</pre>
   */
  static Label insert(Handle handle, Consumer<LabelValues> values) {
    return Rows.insert(handle, TABLE, INSERT, LabelValues.of(values));
  }

  /** Inserts a label; a key that is null takes the database's default; see {@link #insert}. */
  static Label insert(Handle handle, Label label) { return Rows.insert(handle, TABLE, INSERT, label); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO label ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, id, name}</pre>
   */
  static List<Label> insertAll(Handle handle, Collection<Label> labels) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO label ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, id, name", labels);
  }

  /**
   * Inserts a label, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO label AS p ({columns}) VALUES ({values}) ON CONFLICT (tenant_id, id)
   *     DO UPDATE SET {updates} RETURNING tenant_id, id, name}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Label upsert(Handle handle, Consumer<LabelValues> values) {
    return Upserts.upsert(handle, TABLE, LabelValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Label upsert(Handle handle, dev.kinship.runtime.query.Key<Label, ?> key, Consumer<LabelValues> values) {
    return Upserts.upsert(handle, TABLE, key, LabelValues.of(values));
  }

  /** Inserts a label, or writes all its columns but keys; see {@link #upsert}. */
  static Label upsert(Handle handle, Label label) { return Upserts.upsert(handle, TABLE, label); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Label upsert(Handle handle, dev.kinship.runtime.query.Key<Label, ?> key, Label label) {
    return Upserts.upsert(handle, TABLE, key, label);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Label> upsertAll(Handle handle, Collection<Label> labels) {
    return Upserts.upsertAll(handle, TABLE, labels);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Label> upsertAll(Handle handle, dev.kinship.runtime.query.Key<Label, ?> key, Collection<Label> labels) {
    return Upserts.upsertAll(handle, TABLE, key, labels);
  }

  /**
   * Inserts a label, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO label ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING tenant_id, id, name}</pre>
   */
  static Optional<Label> insertIfAbsent(Handle handle, Consumer<LabelValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, LabelValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Label> insertIfAbsent(Handle handle, Label label) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, label);
  }

  /** Inserts a label without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<LabelValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, LabelValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Label label) { Rows.insertOnly(handle, TABLE, INSERT, label); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Label> labels) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO label ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", labels);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE label SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, name}</pre>
   */
  static Label update(Handle handle, Label label) { return Rows.update(handle, TABLE, UPDATE, label); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Label update(Handle handle, Label label, Consumer<LabelValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, label, LabelValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Label update(Handle handle, long tenantId, Long id, Consumer<LabelValues> values) {
    return Rows.update(handle, TABLE, UPDATE, LabelValues.of(values), tenantId, id);
  }

  /** The same with the key as a record; see {@link #update}. */
  static Label update(Handle handle, Key key, Consumer<LabelValues> values) {
    return update(handle, key.tenantId(), key.id(), values);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Label> updateAll(Handle handle, Collection<Label> labels) {
    return BulkRows.updateAll(handle, TABLE, labels);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE label SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Label> condition, Consumer<LabelValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, LabelValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Label> updateReturning(Handle handle, Condition<Label> condition, Consumer<LabelValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, LabelValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<LabelValues> values) {
    return BulkRows.updateEvery(handle, TABLE, LabelValues.of(values));
  }

  /** Deletes a label. {@code DELETE FROM label WHERE tenant_id = :id1 AND id = :id2} */
  static void delete(Handle handle, Label label) { Rows.delete(handle, TABLE, DELETE, label); }

  /** Deletes a label by its key; see {@link #delete}. */
  static void delete(Handle handle, long tenantId, Long id) { Rows.deleteKey(handle, TABLE, DELETE, tenantId, id); }

  /** The same with the key as a record; see {@link #delete}. */
  static void delete(Handle handle, Key key) { delete(handle, key.tenantId(), key.id()); }

  /** Deletes a label with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Label label, Dependents<Label> dependents) {
    return dependents.deleteWith(handle, TABLE, label);
  }

  /** Deletes a label by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, long tenantId, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  static boolean deleteIfExists(Handle handle, Key key) { return deleteIfExists(handle, key.tenantId(), key.id()); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Label> labels) { BulkRows.deleteAll(handle, TABLE, labels); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM label WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Label> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Label> deleteReturning(Handle handle, Condition<Label> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Label}.
   *
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  record Key(long tenantId, long id) {}
}
