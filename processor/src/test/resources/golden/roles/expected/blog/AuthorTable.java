package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.InverseToOne;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.InverseToOneBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code author} of {@link Author}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = {"blog.Post", "blog.Profile"})
@NullMarked
public final class AuthorTable {

  /** The column {@code id}, the key. */
  public static final Column<Author, Long> ID = Columns.of("id", SqlTypes.LONG, Author::id);

  /** The column {@code name}. */
  public static final TextColumn<Author> NAME = Columns.requiredText("name", Author::name);

  /** The column {@code joined_at}, the time of the insert. */
  public static final Column<Author, OffsetDateTime> JOINED_AT =
      Columns.of("joined_at", SqlTypes.OFFSET_DATE_TIME, Author::joinedAt);

  /** The rows of {@code author} as instances of {@link Author}. */
  public static final Table<Author> TABLE =
      Tables.of(
              Author.class,
              "author",
              List.of(ID, NAME, JOINED_AT),
              row -> new Author(row.get(ID), row.require(NAME), row.get(JOINED_AT)))
          .generated(AuthorTable.class, AuthorAssociations.class)
          .createdAt(JOINED_AT)
          .key(ID);

  /** {@code post.author_id} references {@code author.id}; see {@link Post#authorId()}. */
  public static final ToMany<Author, Long, Post> POSTS =
      ToManyBuilder.<Author, Long, Post>named("Author.posts", "AuthorTable.POSTS")
          .key(TABLE, ID)
          .holders(() -> PostTable.TABLE, () -> PostTable.AUTHOR_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, title, state, words, created_at, updated_at, author_id FROM post WHERE author_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM post WHERE author_id = :key)")
          .hasAll("SELECT count(*) FROM post WHERE author_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM post WHERE author_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM author WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, author_id, (author_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM post"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM post WHERE author_id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM author WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE post p"
                  + " SET author_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.author_id END,"
                  + " updated_at = now() FROM held h WHERE p.id = h.id AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.title, p.state, p.words, p.created_at, p.updated_at, p.author_id,"
                  + " h.id AS old1, h.author_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, id, author_id FROM held"
                  + " UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM author WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, author_id, (author_id = :key) IS TRUE AS linked FROM post"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM post WHERE author_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE post p SET author_id = :key, updated_at = now() FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.title, p.state, p.words, p.created_at, p.updated_at, p.author_id,"
                  + " h.id AS old1, h.author_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, h.id, h.author_id"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM author WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, author_id, (author_id = :key) IS TRUE AS linked FROM post"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM post WHERE author_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE post p SET author_id = NULL, updated_at = now() FROM held h"
                  + " WHERE p.id = h.id AND h.linked"
                  + " RETURNING p.id, p.title, p.state, p.words, p.created_at, p.updated_at, p.author_id,"
                  + " h.id AS old1, h.author_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, h.id, h.author_id"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO post ({columns}, created_at, updated_at)"
                  + " SELECT {values}, now(), now() FROM author WHERE id = :key"
                  + " RETURNING id, title, state, words, created_at, updated_at, author_id")
          .build();

  /** {@code profile.author_id} references {@code author.id}; see {@link Profile#authorId}. */
  public static final InverseToOne<Author, Long, Profile> PROFILE =
      InverseToOneBuilder.<Author, Long, Profile>named("Author.profile", "AuthorTable.PROFILE")
          .key(TABLE, ID)
          .holders(() -> ProfileTable.TABLE, () -> ProfileTable.AUTHOR_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, text, updated_at, author_id FROM profile WHERE author_id = :key")
          .has("SELECT EXISTS (SELECT 1 FROM profile WHERE author_id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM author WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, author_id, (author_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM profile WHERE id = ANY(ARRAY(SELECT id FROM profile WHERE author_id = :key) || :ids)"
                  + " ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM author WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (UPDATE profile p SET author_id = NULL, updated_at = now() FROM held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.text, p.updated_at, p.author_id, h.id AS old1, h.author_id AS old2),"
                  + " joiners AS (UPDATE profile p SET author_id = :key, updated_at = now() FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.text, p.updated_at, p.author_id, h.id AS old1, h.author_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, id, author_id FROM held UNION ALL SELECT * FROM leavers"
                  + " UNION ALL SELECT * FROM joiners")
          .remove(
              "SELECT 1 FROM author WHERE id = :key FOR NO KEY UPDATE",
              "UPDATE profile p SET author_id = NULL, updated_at = now() FROM author t WHERE p.author_id = :key"
                  + " AND t.id = :key RETURNING p.id, p.text, p.updated_at, p.author_id")
          .create(
              "WITH t AS (SELECT 1 FROM author WHERE id = :key FOR NO KEY UPDATE),"
                  + " s AS (INSERT INTO profile ({columns}, updated_at) SELECT {values}, now() FROM t"
                  + " ON CONFLICT (author_id) DO NOTHING RETURNING id, text, updated_at, author_id)"
                  + " SELECT s.id, s.text, s.updated_at, s.author_id,"
                  + " CASE WHEN s.id IS NULL THEN (SELECT o.id FROM profile o WHERE o.author_id = :key) END"
                  + " FROM t LEFT JOIN s ON true")
          .ensure(
              "WITH t AS (SELECT 1 FROM author WHERE id = :key FOR NO KEY UPDATE)"
                  + " INSERT INTO profile AS p ({columns}, updated_at) SELECT {values}, now() FROM t"
                  + " ON CONFLICT (author_id) DO UPDATE SET {updates} RETURNING id, text, updated_at, author_id")
          .update(
              "UPDATE profile p SET {assignments}, updated_at = now() WHERE author_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM profile o WHERE o.author_id = :key AND o.id <> p.id)"
                  + " RETURNING id, text, updated_at, author_id")
          .destroy(
              "SELECT count(*) FROM profile WHERE author_id = :key",
              "DELETE FROM profile p WHERE author_id = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM profile o WHERE o.author_id = :key AND o.id <> p.id)"
                  + " RETURNING id, text, updated_at, author_id")
          .unique("ALTER TABLE profile ADD UNIQUE (author_id)")
          .ddl("ALTER TABLE profile ADD FOREIGN KEY (author_id) REFERENCES author (id), ADD UNIQUE (author_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO author ({columns}, joined_at) VALUES ({values}, now()) RETURNING id, name, joined_at";

  private static final String UPDATE = "UPDATE author SET {assignments} WHERE id = :id RETURNING id, name, joined_at";

  private static final String DELETE = "DELETE FROM author WHERE id = :id";

  private AuthorTable() {}

  /**
   * Returns an author by its key; empty if there is none.
   * <pre>{@code SELECT id, name, joined_at FROM author WHERE id = :id}</pre>
   */
  public static Optional<Author> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name, joined_at FROM author WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name, joined_at FROM author WHERE id = ANY(:ids)}</pre>
   */
  public static List<Author> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name, joined_at FROM author WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is an author with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM author WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM author WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM author} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM author"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Author> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name, joined_at FROM author ORDER BY id} */
  public static List<Author> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name, joined_at FROM author ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name, joined_at FROM author}</pre>
   */
  public static TableQuery<Author> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name, joined_at FROM author");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Author> query(Handle handle, Fetch<Author> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name, joined_at FROM author", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Author> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Author> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Author> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an author and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO author ({columns}, joined_at) VALUES ({values}, now()) RETURNING id, name, joined_at}</pre>
   */
  public static Author insert(Handle handle, Consumer<AuthorValues> values) {
    return Rows.insert(handle, TABLE, INSERT, AuthorValues.of(values));
  }

  /** Inserts an author; a key that is null takes the database's default; see {@link #insert}. */
  public static Author insert(Handle handle, Author author) { return Rows.insert(handle, TABLE, INSERT, author); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO author ({columns}, joined_at) SELECT {columns}, now()
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, name, joined_at}</pre>
   */
  public static List<Author> insertAll(Handle handle, Collection<Author> authors) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO author ({columns}, joined_at) SELECT {columns}, now()"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, name, joined_at", authors);
  }

  /**
   * Inserts an author, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO author AS p ({columns}, joined_at) VALUES ({values}, now()) ON CONFLICT (id)
   *     DO UPDATE SET {updates} RETURNING id, name, joined_at}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Author upsert(Handle handle, Consumer<AuthorValues> values) {
    return Upserts.upsert(handle, TABLE, AuthorValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Author upsert(Handle handle, Key<Author, ?> key, Consumer<AuthorValues> values) {
    return Upserts.upsert(handle, TABLE, key, AuthorValues.of(values));
  }

  /** Inserts an author, or writes all its columns but keys; see {@link #upsert}. */
  public static Author upsert(Handle handle, Author author) { return Upserts.upsert(handle, TABLE, author); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Author upsert(Handle handle, Key<Author, ?> key, Author author) {
    return Upserts.upsert(handle, TABLE, key, author);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Author> upsertAll(Handle handle, Collection<Author> authors) {
    return Upserts.upsertAll(handle, TABLE, authors);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Author> upsertAll(Handle handle, Key<Author, ?> key, Collection<Author> authors) {
    return Upserts.upsertAll(handle, TABLE, key, authors);
  }

  /**
   * Inserts an author, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO author ({columns}, joined_at) VALUES ({values}, now()) ON CONFLICT DO NOTHING
   *     RETURNING id, name, joined_at}</pre>
   */
  public static Optional<Author> insertIfAbsent(Handle handle, Consumer<AuthorValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, AuthorValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Author> insertIfAbsent(Handle handle, Author author) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, author);
  }

  /** Inserts an author without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<AuthorValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, AuthorValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Author author) { Rows.insertOnly(handle, TABLE, INSERT, author); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Author> authors) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO author ({columns}, joined_at) SELECT {columns}, now()"
            + " FROM unnest({arrays}) AS given ({columns})", authors);
  }

  /**
   * Writes all columns of a row but its key and those that the database fills, and returns it.
   * <pre>{@code UPDATE author SET {assignments} WHERE id = :id RETURNING id, name, joined_at}</pre>
   */
  public static Author update(Handle handle, Author author) { return Rows.update(handle, TABLE, UPDATE, author); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Author update(Handle handle, Author author, Consumer<AuthorValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, author, AuthorValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Author update(Handle handle, Long id, Consumer<AuthorValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AuthorValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Author> updateAll(Handle handle, Collection<Author> authors) {
    return BulkRows.updateAll(handle, TABLE, authors);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE author SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Author> condition, Consumer<AuthorValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, AuthorValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Author> updateReturning(
      Handle handle, Condition<Author> condition, Consumer<AuthorValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, AuthorValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<AuthorValues> values) {
    return BulkRows.updateEvery(handle, TABLE, AuthorValues.of(values));
  }

  /** Deletes an author. {@code DELETE FROM author WHERE id = :id} */
  public static void delete(Handle handle, Author author) { Rows.delete(handle, TABLE, DELETE, author); }

  /** Deletes an author by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes an author with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Author author, Dependents<Author> dependents) {
    return dependents.deleteWith(handle, TABLE, author);
  }

  /** Deletes an author by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Author> authors) {
    BulkRows.deleteAll(handle, TABLE, authors);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM author WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Author> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Author> deleteReturning(Handle handle, Condition<Author> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
