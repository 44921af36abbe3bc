package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.statement.SqlTemplate;
import dev.kinship.sql.Identifiers;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * A table and the entity whose instances are its rows. Generated code makes one for each entity and
 * calls it with the SQL that stands in the generated source. Immutable; may be shared by threads.
 *
 * <p>A method that takes a handle costs one round trip, save where it says otherwise, and throws a
 * {@link dev.kinship.runtime.error.DatabaseException} where the database refuses. A query is sent
 * when it is asked for its rows.
 *
 * @param <E> the entity
 */
public final class Table<E> {

  private final Class<E> entity;
  private final String name;
  private final String relation;
  private final List<Column<E, ?>> columns;
  private final List<Column<E, ?>> key;
  private final Entities<E> entities;
  private final Map<String, Sql> texts = new ConcurrentHashMap<>();
  private final Map<String, SqlTemplate> templates = new ConcurrentHashMap<>();

  private Table(Draft<E> draft, List<Column<E, ?>> key) {
    this.entity = draft.entity;
    this.name = draft.name;
    this.relation = Identifiers.unqualified(draft.name);
    this.columns = draft.columns;
    this.key = key;
    this.entities = new Entities<>(this, columns, key, draft.reader, draft.changeable);
  }

  /**
   * A table without its key.
   *
   * @param <E> the entity
   */
  public static final class Draft<E> {
    private final Class<E> entity;
    private final String name;
    private final List<Column<E, ?>> columns;
    private final Row.Reader<E> reader;
    private final boolean changeable;

    private Draft(
        Class<E> entity,
        String name,
        List<? extends Column<E, ?>> columns,
        Row.Reader<E> reader,
        boolean changeable) {
      this.entity = entity;
      this.name = name;
      this.columns = List.copyOf(columns);
      this.reader = reader;
      this.changeable = changeable;
      IntStream.range(0, columns.size()).forEach(i -> columns.get(i).at(i));
    }

    /**
     * Names the key's columns.
     *
     * @param columns one, or several where they are the key together
     * @return the table
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Table<E> key(Column<E, ?>... columns) {
      for (Column<E, ?> each : columns) {
        each.inKey();
      }
      return new Table<>(this, Arrays.stream(columns).toList());
    }
  }

  /**
   * A table whose entities are never changed in place, such as records.
   *
   * @param entity the entity
   * @param name the table's name as SQL spells it, with its schema and with quotes where it needs
   *     them
   * @param columns the columns in the order in which the entity has them, those without a property
   *     last
   * @param reader makes an entity
   * @param <E> the entity
   * @return the table without its key
   */
  public static <E> Draft<E> of(
      Class<E> entity, String name, List<? extends Column<E, ?>> columns, Row.Reader<E> reader) {
    return new Draft<>(entity, name, columns, reader, false);
  }

  /**
   * A table whose entities are changed in place.
   *
   * @param entity the entity
   * @param name the table's name as SQL spells it, with its schema and with quotes where it needs
   *     them
   * @param columns the columns in the order in which the entity has them, those without a property
   *     last
   * @param maker makes an empty entity
   * @param <E> the entity
   * @return the table without its key
   */
  public static <E> Draft<E> mutable(
      Class<E> entity, String name, List<? extends Column<E, ?>> columns, Supplier<E> maker) {
    List<Column<E, ?>> properties =
        columns.stream().<Column<E, ?>>map(each -> each).filter(Column::isProperty).toList();
    return new Draft<>(
        entity, name, columns, row -> Entities.fill(maker.get(), properties, row), true);
  }

  /**
   * Finds the row with a key.
   *
   * @param handle the handle to run on
   * @param sql the SQL
   * @param keyValues the value of each column of the key
   * @return the entity; empty where there is no such row
   */
  public Optional<E> find(Handle handle, String sql, Object... keyValues) {
    return one(handle, name, text(sql), new Parameters().id(entities.keyTypes(), keyValues));
  }

  /**
   * Finds the rows with keys of one column.
   *
   * @param handle the handle to run on
   * @param sql the SQL
   * @param keys the keys, any number; one that is given twice is read once
   * @param <K> the key's type
   * @return the entities in the order of the keys, without those that are not there; those whose
   *     keys only the database takes for the given ones, as with another case in {@code citext},
   *     come last
   */
  public <K> List<E> findAll(Handle handle, String sql, Collection<K> keys) {
    Map<Object, K> distinct = new LinkedHashMap<>();
    keys.forEach(each -> distinct.putIfAbsent(Identity.of(each), each));
    if (distinct.isEmpty()) {
      return List.of();
    }
    Map<@Nullable Object, E> found = new LinkedHashMap<>();
    Parameters parameters =
        new Parameters()
            .ids(entities.keyTypes(), List.of(new ArrayList<>(distinct.values())), distinct.size());
    for (E each : list(handle, name, text(sql), parameters)) {
      found.put(entities.identityOf(each), each);
    }
    List<E> ordered = new ArrayList<>(found.size());
    for (Object each : distinct.keySet()) {
      E one = found.remove(each);
      if (one != null) {
        ordered.add(one);
      }
    }
    ordered.addAll(found.values());
    return ordered;
  }

  /**
   * Reads all rows.
   *
   * @param handle the handle to run on
   * @param sql the SQL
   * @return the entities
   */
  public List<E> list(Handle handle, String sql) {
    return list(handle, name, text(sql), new Parameters());
  }

  /**
   * Asks for rows: all, until the query is told which.
   *
   * @param handle the handle to run on
   * @param sql the SQL without a condition
   * @return the query
   */
  public TableQuery<E> query(Handle handle, String sql) {
    return query(handle, sql, Fetch.all());
  }

  /**
   * Asks for the rows that a fetch describes.
   *
   * @param handle the handle to run on
   * @param sql the SQL without a condition
   * @param fetch which rows, in which order, with which lock
   * @return the query, to which more can be added
   */
  public TableQuery<E> query(Handle handle, String sql, Fetch<E> fetch) {
    return new TableQuery<>(handle, this, RowSource.of(this, text(sql)), fetch);
  }

  /**
   * Inserts a row.
   *
   * @param handle the handle to run on
   * @param sql the SQL, with markers
   * @param values what to insert
   * @return the entity as the database has it
   * @throws dev.kinship.runtime.error.RefusedException if a trigger or a rule kept the row out
   */
  public E insert(Handle handle, String sql, Values<E> values) {
    Sql text = template(sql).with(values.given());
    return written(handle, name, text, entities.parameters(values))
        .orElseThrow(() -> Absence.notInserted(this));
  }

  /**
   * Inserts an entity; the columns of its key that are null take the database's default.
   *
   * @param handle the handle to run on
   * @param sql the SQL, with markers
   * @param given the entity
   * @return the entity as the database has it; the same instance where it can be changed
   * @throws dev.kinship.runtime.error.RefusedException if a trigger or a rule kept the row out
   */
  public E insert(Handle handle, String sql, E given) {
    BitSet set = entities.insertable(given);
    Results.Reader<E> reader =
        results -> {
          ResultSet rows = results.rows();
          if (!rows.next()) {
            throw Absence.notInserted(this);
          }
          return entities.refresh(given, new ResultRow(this, rows, results.context(), null));
        };
    Sql text = template(sql).with(set);
    return RoundTrip.send(
        handle, name, text, entities.parameters(given, set), entities.types(), reader);
  }

  /**
   * Inserts any number of entities: those that have a key in one statement, and those that have
   * none in another, together in one round trip unless they hold more than 64,000 bytes. Types that
   * only Jdbi binds take a statement for each 65,535 values. Nothing is sent for none.
   *
   * @param handle the handle to run on
   * @param sql the SQL, with markers
   * @param given the entities
   * @return the entities as the database has them, in the order in which they were given; the same
   *     instances where they can be changed
   * @throws dev.kinship.runtime.error.RefusedException if a trigger or a rule kept rows out;
   *     outside of a transaction the others are there
   */
  public List<E> insertAll(Handle handle, String sql, Collection<E> given) {
    return given.isEmpty()
        ? List.of()
        : new BulkInsert<>(this, template(sql), List.copyOf(given)).run(handle);
  }

  /**
   * Writes all columns of an entity but its key.
   *
   * @param handle the handle to run on
   * @param sql the SQL, with markers
   * @param given the entity
   * @return the entity as the database has it; the same instance where it can be changed
   * @throws UnsavedException if it has no key
   * @throws NoSuchRowException if its row is not there
   */
  public E update(Handle handle, String sql, E given) {
    @Nullable Object[] id = entities.savedKey(name, given);
    BitSet set = entities.updatable();
    Results.Reader<E> reader =
        results -> {
          ResultSet rows = results.rows();
          if (!rows.next()) {
            throw Absence.noSuchRow(name, this, id);
          }
          return entities.refresh(given, new ResultRow(this, rows, results.context(), null));
        };
    Parameters parameters = entities.parameters(given, set).id(entities.keyTypes(), id);
    return RoundTrip.send(
        handle, name, template(sql).with(set), parameters, entities.types(), reader);
  }

  /**
   * Writes some columns of the row with a key.
   *
   * @param handle the handle to run on
   * @param sql the SQL, with markers
   * @param values what to write
   * @param keyValues the value of each column of the key
   * @return the entity as the database has it
   * @throws NoSuchRowException if there is no such row
   */
  public E update(Handle handle, String sql, Values<E> values, Object... keyValues) {
    Sql text = template(sql).with(values.given());
    Parameters parameters = entities.parameters(values).id(entities.keyTypes(), keyValues);
    return written(handle, name, text, parameters)
        .orElseThrow(() -> Absence.noSuchRow(name, this, keyValues));
  }

  /**
   * Deletes the row of an entity.
   *
   * @param handle the handle to run on
   * @param sql the SQL
   * @param given the entity
   * @throws UnsavedException if it has no key
   * @throws NoSuchRowException if its row is not there
   */
  public void delete(Handle handle, String sql, E given) {
    deleteKey(handle, sql, entities.savedKey(name, given));
  }

  /**
   * Deletes the row with a key.
   *
   * @param handle the handle to run on
   * @param sql the SQL
   * @param keyValues the value of each column of the key
   * @throws NoSuchRowException if there is no such row
   */
  public void deleteKey(Handle handle, String sql, @Nullable Object... keyValues) {
    Parameters parameters = new Parameters().id(entities.keyTypes(), keyValues);
    int deleted = RoundTrip.send(handle, name, text(sql), parameters, List.of(), Results::changed);
    if (deleted == 0) {
      throw Absence.noSuchRow(name, this, keyValues);
    }
  }

  /**
   * Maps rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null for a row whose key is null, as outer joins have them
   */
  public RowMapper<E> mapper() {
    return mapper("");
  }

  /**
   * Maps rows of any query that has all columns of the table, with something before their names.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null for a row whose key is null, as outer joins have them
   */
  public RowMapper<E> mapper(String prefix) {
    return new TableMapper<>(this, prefix);
  }

  /**
   * The table's name.
   *
   * @return the name as SQL spells it, with its schema and with quotes where it needs them
   */
  public String name() {
    return name;
  }

  /**
   * The entity whose instances are the rows.
   *
   * @return the class
   */
  public Class<E> entity() {
    return entity;
  }

  /**
   * All columns.
   *
   * @return the columns in order, those without a property last
   */
  public List<Column<E, ?>> columns() {
    return columns;
  }

  /**
   * The key.
   *
   * @return its columns
   */
  public List<Column<E, ?>> key() {
    return key;
  }

  Entities<E> entities() {
    return entities;
  }

  String keyOrder() {
    return String.join(", ", key.stream().map(Column::name).toList());
  }

  /** What the table is called within a query that names it, whatever its schema. */
  String relation() {
    return relation;
  }

  /** The generated class that users call. */
  String gateway() {
    String binary = entity.getName();
    return binary.substring(binary.lastIndexOf('.') + 1).replace('$', '_') + "Table";
  }

  static String unquoted(String sqlName) {
    return sqlName.startsWith("\"")
        ? sqlName.substring(1, sqlName.length() - 1).replace("\"\"", "\"")
        : sqlName;
  }

  Sql text(String sql) {
    return texts.computeIfAbsent(sql, Sql::of);
  }

  SqlTemplate template(String sql) {
    return templates.computeIfAbsent(
        sql,
        source ->
            new SqlTemplate(
                source,
                columns.stream().map(Column::name).toList(),
                columns.stream().map(each -> GivenArray.of(this, each, ":array")).toList(),
                key.get(0).name()));
  }

  Optional<E> one(Handle handle, String subject, Sql sql, Parameters parameters) {
    return RoundTrip.read(handle, subject, sql, parameters, entities.types(), entities::one);
  }

  /** The row that a statement has written. */
  Optional<E> written(Handle handle, String subject, Sql sql, Parameters parameters) {
    return RoundTrip.send(handle, subject, sql, parameters, entities.types(), entities::one);
  }

  /** Rows that are a cohort from now on. */
  List<E> list(Handle handle, String subject, Sql sql, Parameters parameters) {
    List<E> rows =
        RoundTrip.read(handle, subject, sql, parameters, entities.types(), entities::list);
    if (rows.size() > 1) {
      Cohorts.remember(handle, entities, rows);
    }
    return rows;
  }

  @Override
  public String toString() {
    return name + Arrays.toString(columns.toArray());
  }
}
