package dev.kinship.runtime.row;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.query.Row;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A table, and how its rows become entities and entities rows; may be shared by threads. */
public final class EntityTable<E> extends KeyedTable<E> implements Kind<E> {

  private static final @Nullable Object[] NOTHING = {};

  private final Row.Reader<E> reader;
  private final boolean changeable;
  private final boolean isConstant;

  /** What an insert leaves out where it is null. */
  private final List<Column<E, ?>> omittable = new ArrayList<>();

  private final List<Column<E, ?>> renewed;
  private final BitSet all = new BitSet();
  private final BitSet updatable = new BitSet();

  /**
   * Creates one.
   *
   * @param roles who gives the columns their values
   * @param reader makes an entity
   * @param changeable whether entities are changed in place
   */
  public EntityTable(
      Class<E> entity,
      String name,
      String gateway,
      String accessors,
      List<Column<E, ?>> columns,
      List<Column<E, ?>> key,
      ColumnRoles<E> roles,
      Row.Reader<E> reader,
      boolean changeable) {
    super(entity, name, gateway, accessors, columns, key, roles.stamps(), roles.version());
    this.reader = reader;
    this.changeable = changeable;
    this.isConstant = entity.isRecord() && properties().stream().noneMatch(EntityTable::isArray);
    key.stream().filter(Column::isProperty).forEach(omittable::add);
    omittable.addAll(roles.defaulted());
    this.renewed = roles.renewed();
    properties().forEach(each -> all.set(QueryInternals.index(each)));
    roles.unwritten().forEach(each -> all.clear(QueryInternals.index(each)));
    omittable.removeIf(each -> !all.get(QueryInternals.index(each)));
    updatable.or(all);
    key.forEach(each -> updatable.clear(QueryInternals.index(each)));
  }

  public Optional<E> one(Results results) throws SQLException {
    ResultSet rows = results.rows();
    return rows.next()
        ? Optional.of(read(new ResultRow(this, rows, results.context(), null)))
        : Optional.empty();
  }

  public List<E> list(Results results) throws SQLException {
    ResultSet rows = results.rows();
    ResultRow row = new ResultRow(this, rows, results.context(), null);
    List<E> entities = new ArrayList<>();
    while (rows.next()) {
      entities.add(read(row));
    }
    return entities;
  }

  public E read(Row row) throws SQLException {
    return reader.read(row);
  }

  /** The entity with other values in some columns: a copy, or the same instance, not changed. */
  E copy(E given, List<? extends Column<E, ?>> changed, @Nullable Object[] values) {
    return changeable || !anyIsProperty(changed)
        ? given
        : make(new OverriddenRow<>(given, changed, values));
  }

  private static boolean anyIsProperty(List<? extends Column<?, ?>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isProperty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a change is made in the instance that was given. */
  boolean isChangedInPlace() {
    return changeable;
  }

  /** Changes the instance if it is no copy. */
  @SuppressWarnings("unchecked") // each value is its column's
  E changed(E copy, List<? extends Column<E, ?>> changed, @Nullable Object[] values) {
    for (int i = 0; changeable && i < values.length; i++) {
      if (changed.get(i).isProperty()) {
        QueryInternals.put((Column<E, Object>) changed.get(i), copy, values[i]);
      }
    }
    return copy;
  }

  /** A new entity that is in no database. */
  public E build(ColumnValues<E> values) {
    return make(new ValuesRow(values));
  }

  private E make(Row row) {
    try {
      return reader.read(row);
    } catch (SQLException e) {
      throw new IllegalStateException("no database was asked", e);
    }
  }

  /** The entity as the database has it: a new one, or the same instance changed. */
  public E refresh(E given, Row row) throws SQLException {
    return fresh(row).into(given);
  }

  Fresh<E> fresh(Row row) throws SQLException {
    return changeable ? Fresh.values(properties(), row) : Fresh.entity(reader.read(row));
  }

  /** Whether a caller could change an instance that others have too. */
  @Override
  public boolean mayChange() {
    return !isConstant;
  }

  private static boolean isArray(Column<?, ?> column) {
    return GenericTypes.getErasedType(column.type().jdbiType().getType()).isArray();
  }

  /** Another instance for the same row, unless nothing can change the one there is. */
  public E another(E given) {
    return isConstant ? given : make(new EntityRow<>(given));
  }

  public Parameters parameters(E given, BitSet set) {
    Parameters parameters = new Parameters();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      parameters.value(columns().get(i).type(), columns().get(i).of(given));
    }
    return parameters;
  }

  /** The indexes of the columns to update: all that are written but the key; not to be changed. */
  public BitSet updatable() {
    return updatable;
  }

  /**
   * The indexes of the columns to insert: all that are written but those that are null, if they are
   * of the key or have a default; not to be changed.
   */
  public BitSet insertable(E given) {
    BitSet fewer = null;
    for (Column<E, ?> each : omittable) {
      if (each.of(given) == null) {
        fewer = fewer == null ? (BitSet) all.clone() : fewer;
        fewer.clear(QueryInternals.index(each));
      }
    }
    return fewer == null ? all : fewer;
  }

  /** The same; what was returned for another row is returned again where it is the same. */
  BitSet insertable(E given, @Nullable BitSet last) {
    if (last == null) {
      return insertable(given);
    }
    for (Column<E, ?> each : omittable) {
      boolean isLeftOut = each.of(given) == null;
      if (last.get(QueryInternals.index(each)) == isLeftOut) {
        return insertable(given);
      }
    }
    return last;
  }

  /** The columns whose values may be others after any change of the row. */
  public List<Column<E, ?>> renewed() {
    return renewed;
  }

  private Renewal<E> renewalOf(@Nullable Object[] values) {
    return renewed.isEmpty()
        ? given -> given
        : given -> changed(copy(given, renewed, values), renewed, values);
  }

  /** What a write returned of a row that it changed. */
  public Renewal<E> renewal(E written) {
    if (renewed.isEmpty()) {
      return renewalOf(NOTHING);
    }
    @Nullable Object[] values = new @Nullable Object[renewed.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = renewed.get(i).of(written);
    }
    return renewalOf(values);
  }

  /**
   * Sends what changes one row, and returns its {@link #renewed} columns where it has any.
   *
   * @return what became of these; empty where no row was changed
   */
  public Optional<Renewal<E>> change(
      Handle handle, String subject, Sql sql, Parameters parameters) {
    if (renewed.isEmpty()) {
      int changed = RoundTrip.send(handle, subject, sql, parameters, List.of(), Results::changed);
      return changed == 0 ? Optional.empty() : Optional.of(renewalOf(NOTHING));
    }
    List<SqlType<?>> types = renewed.stream().<SqlType<?>>map(Column::type).toList();
    return RoundTrip.send(handle, subject, sql, parameters, types, results -> renewal(results, 1));
  }

  /** What a result's next row has of {@link #renewed}, from a position on; empty where none is. */
  public Optional<Renewal<E>> renewal(Results results, int from) throws SQLException {
    ResultSet rows = results.rows();
    if (!rows.next()) {
      return Optional.empty();
    }
    return Optional.of(renewal(rows, results.context(), from));
  }

  /** What a row has of {@link #renewed}, from a position on. */
  public Renewal<E> renewal(ResultSet rows, @Nullable StatementContext context, int from)
      throws SQLException {
    if (renewed.isEmpty()) {
      return renewalOf(NOTHING);
    }
    int[] positions = new int[columns().size()];
    for (int i = 0; i < renewed.size(); i++) {
      positions[QueryInternals.index(renewed.get(i))] = from + i;
    }
    ResultRow row = new ResultRow(this, rows, context, positions);
    @Nullable Object[] values = new @Nullable Object[renewed.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Fresh.from(row, renewed.get(i));
    }
    return renewalOf(values);
  }

  /** The types of {@link #renewed}, behind others. */
  public List<SqlType<?>> withRenewed(List<SqlType<?>> types) {
    if (renewed.isEmpty()) {
      return types;
    }
    List<SqlType<?>> all = new ArrayList<>(types);
    renewed.forEach(each -> all.add(each.type()));
    return all;
  }

  /** Reads one row, or none. */
  public Optional<E> one(Handle handle, String subject, Sql sql, Parameters parameters) {
    return RoundTrip.read(handle, subject, sql, parameters, types(), this::one);
  }

  /** Sends what writes a row, and reads it, if there is one. */
  public Optional<E> written(Handle handle, String subject, Sql sql, Parameters parameters) {
    return RoundTrip.send(handle, subject, sql, parameters, types(), this::one);
  }

  /** Reads rows, which are a cohort from now on. */
  public List<E> list(Handle handle, String subject, Sql sql, Parameters parameters) {
    List<E> rows = RoundTrip.read(handle, subject, sql, parameters, types(), this::list);
    if (rows.size() > 1) {
      Cohorts.remember(handle, this, rows);
    }
    return rows;
  }
}
