package dev.kinship.runtime.link;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.read.LinkedEnd;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.row.SharedValue;
import dev.kinship.runtime.statement.KeyValues;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import dev.kinship.sql.LinkTableProtocol;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes the links of a many-to-many association, of one row or of many. The statements are those
 * of {@link LinkTableProtocol}, which says why they are right.
 */
public final class LinkTableWriter<E, R> {

  /** "There is no unique or exclusion constraint matching the ON CONFLICT specification". */
  private static final String NO_CONSTRAINT = "42P10";

  /** "ON CONFLICT does not support deferrable unique constraints", among other things. */
  private static final String NOT_IN_STATE = "55000";

  private final LinkedEnd<E, R> end;
  private final String unique;
  private final LinkTableSql<E, R> sql;

  /**
   * Creates one.
   *
   * @param end the association
   * @param unique the statement that adds the constraint of the pair
   */
  public LinkTableWriter(LinkedEnd<E, R> end, String unique) {
    this.end = end;
    this.unique = unique;
    this.sql = new LinkTableSql<>(end);
  }

  /** One pair that the database returned. */
  private record Pair<R>(Object here, Object there, R row, boolean linked, boolean unlinked) {

    Pair<R> then(Pair<R> second) {
      return new Pair<>(
          here, there, second.row, linked || second.linked, unlinked || second.unlinked);
    }
  }

  /**
   * What the database returned for one write.
   *
   * @param here how many rows of this end a set has locked
   * @param level the isolation level, which a set asks for; empty where no row of this end is there
   * @param pairs those that were given and are there, and those that were unlinked
   */
  private record Written<R>(int here, String level, List<Pair<R>> pairs) {

    boolean isOfOldSnapshot() {
      return !level.isEmpty() && !level.startsWith("read ");
    }

    boolean changedAny() {
      for (Pair<R> each : pairs) {
        if (each.linked || each.unlinked) {
          return true;
        }
      }
      return false;
    }

    /**
     * Whether a row of this end came after the first statement, which could not lock it: the write
     * has locked it, but its snapshot hides what another caller linked in between.
     */
    boolean isLockedLate(int wanted) {
      return here < wanted && changedAny();
    }

    /** What this write and one after it have done together; the second has the same pairs given. */
    Written<R> then(Written<R> second) {
      Map<List<Object>, Pair<R>> both = new LinkedHashMap<>();
      pairs.forEach(each -> both.put(List.of(each.here, each.there), each));
      second.pairs.forEach(
          each -> both.merge(List.of(each.here, each.there), each, (a, b) -> a.then(b)));
      return new Written<>(second.here, second.level, List.copyOf(both.values()));
    }

    Set<Object> theres(Object here) {
      Set<Object> theres = new HashSet<>();
      pairs.stream().filter(each -> each.here.equals(here)).forEach(each -> theres.add(each.there));
      return theres;
    }
  }

  /** Makes the rows the only ones that are linked. */
  public LinkResult<R> set(Handle handle, GivenSql text, Object key, Collection<R> rows) {
    RowsByKey<R> given = given(key, rows);
    GivenKeys keys = given.keysAlone();
    Written<R> written =
        send(handle, text.with(handle, keys), keys.addTo(end.byKey(key)), key, Kind.SET);
    if (written.isOfOldSnapshot()) {
      Sql above = sql.oneAboveReadCommitted().with(handle, keys);
      written = send(handle, above, keys.addTo(end.byKey(key)), key, Kind.SET_AGAIN);
    } else if (written.isLockedLate(1)) {
      Sql again = text.with(handle, keys);
      written = written.then(send(handle, again, keys.addTo(end.byKey(key)), key, Kind.SET));
    }
    boolean isHere = !written.level.isEmpty() || written.changedAny();
    return result(handle, written, key, given, isHere);
  }

  /** Links the rows, of which there is at least one. */
  public LinkResult<R> add(Handle handle, GivenSql text, Object key, Collection<R> rows) {
    return write(handle, text, key, rows, true);
  }

  /** Links the rows, of which there is at least one, with values for the links' other columns. */
  public <L> LinkResult<R> add(
      Handle handle, Object key, Collection<R> rows, EntityTable<L> links, ColumnValues<L> values) {
    completeTargets(key, values);
    List<String> columns =
        values.given().stream().mapToObj(i -> links.columns().get(i).name()).toList();
    for (String column : columns) {
      if (end.links().all().contains(column)) {
        throw new ContradictionException(
            end.name(),
            "the values set "
                + column
                + ", which says what a link links. Leave it out, it is set by itself");
      }
    }
    RowsByKey<R> given = given(key, rows);
    GivenKeys keys = given.keysAlone();
    Parameters parameters = keys.addTo(end.here().addTo(values.parameters(), key));
    Sql text = sql.addWith(columns).with(handle, keys);
    Written<R> written = send(handle, text, parameters, key, Kind.ONCE);
    return result(handle, written, key, given, !written.pairs.isEmpty());
  }

  /**
   * Refuses targets of links, such as who made them, that are of another tenant than the row. A
   * column that links have beside the pair is taken from the target.
   */
  private <L> void completeTargets(Object key, ColumnValues<L> values) {
    List<String> ofHere = end.links().here();
    Object[] here = end.here().values(key);
    for (SharedValue<L> each : values.open()) {
      int place = ofHere.indexOf(each.column().name());
      if (place >= 0) {
        each.refuseOther(here[place]);
      } else if (end.links().there().contains(each.column().name())) {
        throw each.isOpen("Link the rows without it, and then set it");
      } else {
        values.set(each.column(), each.value());
      }
    }
  }

  /** Unlinks those of the rows that are linked; there is at least one. */
  public LinkResult<R> remove(Handle handle, GivenSql text, Object key, Collection<R> rows) {
    return write(handle, text, key, rows, false);
  }

  private LinkResult<R> write(
      Handle handle, GivenSql text, Object key, Collection<R> rows, boolean adds) {
    RowsByKey<R> given = given(key, rows);
    GivenKeys keys = given.keysAlone();
    Written<R> written =
        send(handle, text.with(handle, keys), keys.addTo(end.byKey(key)), key, Kind.ONCE);
    if (adds || written.pairs.isEmpty()) {
      return result(handle, written, key, given, !written.pairs.isEmpty());
    }
    return changes(written, end.here().identity(key), given.byKey());
  }

  private RowsByKey<R> given(Object key, Collection<R> rows) {
    end.checkShared(key, rows);
    return new RowsByKey<>(end.name(), end.holders(), rows);
  }

  private enum Kind {
    SET,
    SET_AGAIN,
    ONCE
  }

  private Written<R> send(Handle handle, Sql text, Parameters parameters, Object key, Kind kind) {
    Object here = end.here().identity(key);
    return sent(
        handle, text, parameters, end.holders().types(), results -> written(results, kind, here));
  }

  private <V> V sent(
      Handle handle,
      Sql text,
      Parameters parameters,
      List<SqlType<?>> types,
      Results.Reader<V> reader) {
    try {
      return RoundTrip.send(handle, end.name(), text, parameters, types, reader);
    } catch (DatabaseException e) {
      throw explained(handle, e);
    }
  }

  /** The database cannot keep a pair from being there twice, and says so before it inserts one. */
  public KinshipException explained(Handle handle, DatabaseException refused) {
    boolean isDeferrable =
        refused.sqlState().equals(NOT_IN_STATE)
            && String.valueOf(refused.getMessage()).contains("ON CONFLICT");
    if (!isDeferrable && !refused.sqlState().equals(NO_CONSTRAINT)) {
      return refused;
    }
    return new NotUniqueException(
        end.name(),
        "each pair of "
            + String.join(", ", end.links().all())
            + " should be in "
            + end.links().table()
            + " once at most, but "
            + (isDeferrable
                ? "what keeps it unique is DEFERRABLE, and checks too late"
                : "nothing keeps it unique")
            + "; nothing was changed",
        RoundTrip.inSchema(handle, Sql.of(unique)).text());
  }

  /**
   * Reads a write's results.
   *
   * @param here this end's row, where it is one
   */
  private Written<R> written(Results results, Kind kind, Object here) throws SQLException {
    Level level = level(results, kind, 1);
    return new Written<>(level.rows, level.name, pairs(results, here));
  }

  private record Level(int rows, String name) {}

  private static Level level(Results results, Kind kind, int column) throws SQLException {
    if (kind == Kind.ONCE) {
      return new Level(0, "");
    }
    if (kind == Kind.SET_AGAIN) {
      results.next(); // past the write of this end's rows
    }
    int count = 0;
    String level = "";
    ResultSet rows = results.rows();
    while (rows.next()) {
      count++;
      level = kind == Kind.SET ? rows.getString(column) : "read again";
    }
    results.next();
    return new Level(count, level);
  }

  /**
   * The columns of the other end's row, the key of this end where there are many, and two flags.
   */
  private List<Pair<R>> pairs(Results results, @Nullable Object one) throws SQLException {
    EntityTable<R> table = end.holders();
    ResultSet rows = results.rows();
    ResultRow row = new ResultRow(table, rows, results.context(), null);
    KeyRow keys = new KeyRow(rows, results.context());
    int behind = table.types().size() + 1;
    int flags = behind + (one == null ? end.here().size() : 0);
    List<Pair<R>> pairs = new ArrayList<>();
    while (rows.next()) {
      R each = table.read(row);
      Object here = one == null ? keys.read(end.here().columns(), behind) : one;
      Object there =
          Objects.requireNonNull(table.identityOf(each), "a row that was read has a key");
      pairs.add(new Pair<>(here, there, each, rows.getBoolean(flags), rows.getBoolean(flags + 1)));
    }
    return pairs;
  }

  private LinkResult<R> result(
      Handle handle, Written<R> written, Object key, RowsByKey<R> given, boolean isHere) {
    Object here = end.here().identity(key);
    Map<Object, R> left = new HashMap<>(given.byKey());
    LinkResult<R> changes = changesOf(left, written, here);
    if (!isHere || !left.isEmpty()) {
      throw missing(handle, List.of(here), given.byKey().keySet());
    }
    return changes;
  }

  private LinkResult<R> changes(Written<R> written, Object here, Map<Object, R> given) {
    Map<Object, R> left = new LinkedHashMap<>(given);
    LinkResult<R> changes = changesOf(left, written, here);
    changes.untouched().addAll(left.values()); // of a remove, those that are not in the database
    return changes;
  }

  /** What was done to the rows of one key; those that were given and found are taken out. */
  private LinkResult<R> changesOf(Map<Object, R> left, Written<R> written, Object here) {
    List<R> linked = new ArrayList<>();
    List<R> unlinked = new ArrayList<>();
    List<R> untouched = new ArrayList<>();
    for (Pair<R> each : written.pairs) {
      if (each.here.equals(here)) {
        R instance = left.remove(each.there);
        R row = instance == null ? each.row : instance;
        (each.linked ? linked : each.unlinked ? unlinked : untouched).add(row);
      }
    }
    return new LinkResult<>(linked, unlinked, untouched);
  }

  /** Asks which row is missing; only a failure pays for this. */
  private NoSuchRowException missing(Handle handle, Collection<?> heres, Collection<?> theres) {
    return missingHere(handle, heres).orElseGet(() -> missingThere(handle, theres));
  }

  private NoSuchRowException missingThere(Handle handle, Collection<?> theres) {
    return MissingRows.first(handle, end.name(), end.there(), end.holders().key(), theres)
        .orElseGet(
            () ->
                new NoSuchRowException(
                    end.name(),
                    "when they were linked, one of the rows was missing; now all of them are"
                        + " there. Nothing was changed. Try again"));
  }

  private Optional<NoSuchRowException> missingHere(Handle handle, Collection<?> heres) {
    return MissingRows.first(handle, end.name(), end.here(), end.here().columns(), heres);
  }

  /** Makes for each row those that are given the only ones. */
  public Map<Object, LinkResult<R>> set(
      Handle handle, Map<Object, ? extends Collection<R>> wanted) {
    return many(handle, wanted, LinkTableSql.Kind.SET);
  }

  /** Links rows to many rows. */
  public Map<Object, LinkResult<R>> add(
      Handle handle, Map<Object, ? extends Collection<R>> wanted) {
    return many(handle, wanted, LinkTableSql.Kind.ADD);
  }

  /** Unlinks those of the rows that are linked, for many rows. */
  public Map<Object, LinkResult<R>> remove(
      Handle handle, Map<Object, ? extends Collection<R>> wanted) {
    return many(handle, wanted, LinkTableSql.Kind.REMOVE);
  }

  private Map<Object, LinkResult<R>> many(
      Handle handle, Map<Object, ? extends Collection<R>> wanted, LinkTableSql.Kind kind) {
    Map<Object, Map<Object, R>> given = new LinkedHashMap<>();
    List<Object> keys = List.copyOf(wanted.keySet());
    List<Object> ofEach = new ArrayList<>();
    List<Object> ids = new ArrayList<>();
    wanted.forEach(
        (key, rows) -> {
          Map<Object, R> some = given(key, List.copyOf(rows)).byKey();
          given.put(end.here().identity(key), some);
          some.keySet()
              .forEach(
                  id -> {
                    ids.add(id);
                    ofEach.add(key);
                  });
        });
    if (wanted.isEmpty() || (ids.isEmpty() && kind != LinkTableSql.Kind.SET)) {
      return results(new Written<>(0, "", List.of()), given);
    }
    Written<R> written = sendMany(handle, kind, ids, ofEach, keys);
    if (written.isOfOldSnapshot()) {
      written = sendMany(handle, LinkTableSql.Kind.SET_ABOVE_READ_COMMITTED, ids, ofEach, keys);
    } else if (kind == LinkTableSql.Kind.SET && written.isLockedLate(given.size())) {
      written = written.then(sendMany(handle, kind, ids, ofEach, keys));
    }
    check(handle, kind, written, given, ids);
    return results(written, given);
  }

  private Map<Object, LinkResult<R>> results(
      Written<R> written, Map<Object, Map<Object, R>> given) {
    Map<Object, LinkResult<R>> results = new HashMap<>();
    given.forEach((here, rows) -> results.put(here, changes(written, here, rows)));
    return results;
  }

  private void check(
      Handle handle,
      LinkTableSql.Kind kind,
      Written<R> written,
      Map<Object, Map<Object, R>> given,
      List<Object> ids) {
    if (written.changedAny()) {
      return; // then all that had to be there was there
    }
    boolean all =
        kind == LinkTableSql.Kind.REMOVE
            ? !written.pairs.isEmpty()
            : given.entrySet().stream()
                .allMatch(
                    each -> written.theres(each.getKey()).containsAll(each.getValue().keySet()));
    if (!all || (kind == LinkTableSql.Kind.SET && written.here < given.size())) {
      boolean isRemove = kind == LinkTableSql.Kind.REMOVE;
      Optional<NoSuchRowException> here = missingHere(handle, given.keySet());
      if (here.isPresent() || !isRemove) {
        throw here.orElseGet(() -> missingThere(handle, ids));
      }
    }
  }

  private Written<R> sendMany(
      Handle handle,
      LinkTableSql.Kind kind,
      List<Object> ids,
      List<Object> ofEach,
      List<Object> keys) {
    List<SqlType<?>> types = new ArrayList<>(end.holders().types());
    types.addAll(end.here().types());
    return sent(
        handle,
        sql.many(handle, kind, agreed(keys)),
        parameters(ids, ofEach, keys),
        types,
        results -> {
          Level level =
              switch (kind) {
                case SET -> level(results, Kind.SET, end.here().size() + 1);
                case SET_ABOVE_READ_COMMITTED -> level(results, Kind.SET_AGAIN, 1);
                case ADD, REMOVE -> new Level(0, "");
              };
          return new Written<>(level.rows, level.name, pairs(results, null));
        });
  }

  /** The places of the columns in which all keys agree, of a key that has several. */
  private Set<Integer> agreed(List<Object> keys) {
    int size = end.here().size();
    KeyValues values = new KeyValues(size, keys.stream().map(end.here()::values).toList());
    return size == 1
        ? Set.of()
        : IntStream.range(0, size).filter(values::agreeIn).boxed().collect(Collectors.toSet());
  }

  private Parameters parameters(List<Object> ids, List<Object> ofEach, List<Object> keys) {
    KeyColumns<E, Object> here = end.here();
    List<SqlType<?>> types = new ArrayList<>(here.types());
    types.addAll(here.types());
    List<List<?>> arrays = new ArrayList<>();
    for (List<Object> some : List.of(ofEach, keys)) {
      for (int i = 0; i < here.size(); i++) {
        int column = i;
        arrays.add(some.stream().map(each -> here.values(each)[column]).toList());
      }
    }
    EntityTable<R> there = end.holders();
    GivenKeys given = new GivenKeys(there.key(), ids);
    return here.addTo(given.addTo(new Parameters(), types, arrays), keys.get(0));
  }
}
