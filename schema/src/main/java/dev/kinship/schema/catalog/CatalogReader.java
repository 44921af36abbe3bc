package dev.kinship.schema.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the catalogue, in as many round trips for one table as for all: one, or one for each
 * statement where the driver cannot send them together.
 */
public final class CatalogReader {

  private final Map<Long, TypeRow> types = new HashMap<>();
  private final Map<Long, List<Column>> columns = new HashMap<>();
  private final Map<Long, List<Key>> keys = new HashMap<>();
  private final Map<Long, List<ForeignKey>> foreignKeys = new HashMap<>();
  private final Map<Long, List<Index>> indexes = new HashMap<>();

  private CatalogReader() {}

  /**
   * Reads tables. Nothing is written, and a transaction that is open goes on.
   *
   * @param connection the connection to ask
   * @param wanted which tables
   * @param apart whether to send each statement by itself, with a round trip of its own
   * @return what the database says of them
   * @throws SQLException if the database refuses
   */
  public static Catalog read(Connection connection, WantedTables wanted, boolean apart)
      throws SQLException {
    return new CatalogReader().readAll(connection, wanted, apart);
  }

  private Catalog readAll(Connection connection, WantedTables wanted, boolean apart)
      throws SQLException {
    try (CatalogResults results = new CatalogResults(connection, wanted, apart)) {
      ResultSet session = results.next();
      session.next();
      Catalog.Session who =
          new Catalog.Session(session.getString(1), session.getInt(2), texts(session, 3));
      List<String> existing = texts(session, 4);
      each(results, this::readType);
      each(results, this::readColumn);
      each(results, this::readConstraint);
      each(results, this::readIndex);
      List<Relation> relations = new ArrayList<>();
      each(results, row -> relations.add(relation(row)));
      return new Catalog(who, existing, relations);
    }
  }

  private static void each(CatalogResults results, RowReader reader) throws SQLException {
    try (ResultSet rows = results.next()) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  private void readType(ResultSet row) throws SQLException {
    types.put(
        row.getLong(1),
        new TypeRow(
            text(row, 2),
            text(row, 3),
            text(row, 4) + text(row, 5),
            row.getLong(6),
            row.getLong(8),
            row.getBoolean(9),
            texts(row, 10),
            text(row, 11),
            text(row, 12)));
  }

  private void readColumn(ResultSet row) throws SQLException {
    ColumnType type = type(row.getLong(3), text(row, 4));
    String expression = text(row, 8);
    boolean generated = !text(row, 7).isEmpty();
    String collation = row.getString(9);
    add(
        columns,
        row.getLong(1),
        new Column(
            text(row, 2),
            type,
            row.getBoolean(5) || type.notNull(),
            switch (text(row, 6)) {
              case "a" -> Column.Identity.ALWAYS;
              case "d" -> Column.Identity.BY_DEFAULT;
              default -> Column.Identity.NONE;
            },
            generated ? expression : "",
            generated ? "" : expression,
            collation == null
                ? Optional.empty()
                : Optional.of(new Column.Collation(collation, row.getBoolean(10))),
            text(row, 11),
            rights(texts(row, 12))));
  }

  private ColumnType type(long oid, String spelled) {
    TypeRow row = types.get(oid);
    if (row == null) {
      throw new IllegalStateException("the catalogue has no type " + oid + " (" + spelled + ")");
    }
    ColumnType.Kind kind = row.kind();
    return switch (kind) {
      case DOMAIN ->
          new ColumnType(
              row.schema(),
              row.name(),
              spelled,
              kind,
              List.of(),
              Optional.of(type(row.base(), row.baseSpelled())),
              row.notNull());
      case ARRAY -> {
        ColumnType element = type(row.element(), spelled.replaceFirst("(\\[])+$", ""));
        yield new ColumnType(
            element.schema(),
            element.name(),
            spelled,
            kind,
            List.of(),
            Optional.of(element),
            false);
      }
      default ->
          new ColumnType(
              row.schema(), row.name(), spelled, kind, row.labels(), Optional.empty(), false);
    };
  }

  private void readConstraint(ResultSet row) throws SQLException {
    long relation = row.getLong(1);
    String name = text(row, 2);
    List<String> of = texts(row, 4);
    if (text(row, 3).equals("f")) {
      add(
          foreignKeys,
          relation,
          new ForeignKey(
              name,
              of,
              text(row, 5),
              text(row, 6),
              texts(row, 7),
              ForeignKey.Action.of(text(row, 8)),
              ForeignKey.Action.of(text(row, 9)),
              row.getBoolean(10),
              row.getBoolean(11),
              row.getBoolean(12),
              row.getBoolean(13)));
      return;
    }
    Key.Kind kind =
        switch (text(row, 3)) {
          case "p" -> Key.Kind.PRIMARY;
          case "u" -> Key.Kind.UNIQUE;
          default -> Key.Kind.EXCLUSION;
        };
    add(keys, relation, new Key(name, kind, of, row.getBoolean(13), text(row, 14)));
  }

  private void readIndex(ResultSet row) throws SQLException {
    add(
        indexes,
        row.getLong(1),
        new Index(
            text(row, 2),
            texts(row, 3),
            row.getBoolean(4),
            row.getBoolean(5),
            row.getBoolean(6),
            row.getBoolean(7),
            text(row, 8),
            text(row, 9),
            text(row, 10)));
  }

  private Relation relation(ResultSet row) throws SQLException {
    long oid = row.getLong(1);
    int updatable = row.getInt(9);
    return new Relation(
        text(row, 2),
        text(row, 3),
        switch (text(row, 4)) {
          case "p" -> Relation.Kind.PARTITIONED_TABLE;
          case "v" -> Relation.Kind.VIEW;
          case "m" -> Relation.Kind.MATERIALIZED_VIEW;
          case "f" -> Relation.Kind.FOREIGN_TABLE;
          default -> Relation.Kind.TABLE;
        },
        row.getBoolean(5),
        text(row, 6),
        columns.getOrDefault(oid, List.of()),
        keys.getOrDefault(oid, List.of()),
        foreignKeys.getOrDefault(oid, List.of()),
        indexes.getOrDefault(oid, List.of()),
        rights(texts(row, 8)),
        writable(updatable),
        row.getBoolean(7),
        row.getBoolean(10));
  }

  /** The bits of PostgreSQL's {@code CmdType}. */
  private static Set<Right> writable(int events) {
    Set<Right> writable = EnumSet.of(Right.SELECT);
    if ((events & 1 << 2) != 0) {
      writable.add(Right.UPDATE);
    }
    if ((events & 1 << 3) != 0) {
      writable.add(Right.INSERT);
    }
    if ((events & 1 << 4) != 0) {
      writable.add(Right.DELETE);
    }
    return writable;
  }

  private static Set<Right> rights(List<String> names) {
    Set<Right> rights = EnumSet.noneOf(Right.class);
    names.forEach(name -> rights.add(Right.valueOf(name)));
    return rights;
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  private static <T> void add(Map<Long, List<T>> lists, long relation, T item) {
    lists.computeIfAbsent(relation, any -> new ArrayList<>()).add(item);
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
