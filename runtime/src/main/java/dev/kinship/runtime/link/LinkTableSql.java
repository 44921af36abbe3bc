package dev.kinship.runtime.link;

import dev.kinship.runtime.read.LinkedEnd;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.TypedArraySql;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.sql.LinkTable;
import dev.kinship.sql.LinkTableProtocol;
import dev.kinship.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** The statements that write links of many rows, and those that few calls need. */
final class LinkTableSql<E, R> {

  /** One for each kind of connection. */
  private static final int MOST_KEPT = 32;

  enum Kind {
    SET,
    SET_ABOVE_READ_COMMITTED,
    ADD,
    REMOVE
  }

  private record Shape(Kind kind, List<String> arrays, Set<Integer> agreed) {}

  private final LinkedEnd<E, R> end;
  private final Map<Shape, Sql> known = new ConcurrentHashMap<>(0);
  private final Map<List<String>, GivenSql> withValues = new ConcurrentHashMap<>(0);
  private volatile GivenSql above = new GivenSql("");

  LinkTableSql(LinkedEnd<E, R> end) {
    this.end = end;
  }

  /** A set of one row's links where a snapshot could hide what others wrote. */
  GivenSql oneAboveReadCommitted() {
    GivenSql sql = above;
    if (sql.size() == 1) {
      sql =
          new GivenSql(
              Links.texts(
                  LinkTableProtocol.one(table()).aboveReadCommitted(Links.writable(end.table()))));
      above = sql;
    }
    return sql;
  }

  /** Adds links of one row, with values for further columns. */
  GivenSql addWith(List<String> columns) {
    GivenSql sql = withValues.get(columns);
    if (sql == null) {
      sql = new GivenSql(LinkTableProtocol.one(table()).add(columns).text());
      if (withValues.size() < MOST_KEPT) {
        withValues.put(columns, sql);
      }
    }
    return sql;
  }

  /** A write of many rows' links, whose keys agree in some columns. */
  Sql many(Handle handle, Kind kind, Set<Integer> agreed) {
    Shape shape = new Shape(kind, arrays(handle), agreed);
    Sql sql = known.get(shape);
    if (sql == null) {
      sql = Sql.pipeline(statements(shape).stream().map(each -> Sql.of(each.text())).toList());
      if (known.size() < MOST_KEPT) {
        known.put(shape, sql);
      }
    }
    return sql;
  }

  private List<SqlStatement> statements(Shape shape) {
    LinkTableProtocol protocol = LinkTableProtocol.many(table(), shape.arrays, shape.agreed);
    return switch (shape.kind) {
      case SET -> protocol.set();
      case SET_ABOVE_READ_COMMITTED -> protocol.aboveReadCommitted(Links.writable(end.table()));
      case ADD -> List.of(protocol.add());
      case REMOVE -> List.of(protocol.remove());
    };
  }

  private List<String> arrays(Handle handle) {
    List<String> arrays = new ArrayList<>();
    end.holders()
        .key()
        .forEach(each -> arrays.add(TypedArraySql.of(handle, each, slot(arrays.size()))));
    for (int i = 0; i < 2; i++) {
      end.here()
          .columns()
          .forEach(each -> arrays.add(TypedArraySql.of(handle, each, slot(arrays.size()))));
    }
    return arrays;
  }

  private static String slot(int i) {
    return ":ids" + (i + 1);
  }

  private LinkTable table() {
    return new LinkTable(
        end.links().table(),
        end(end.here(), end.links().here()),
        end(end.there(), end.links().there()),
        end.links().unique(),
        end.links().stamps().get());
  }

  private static LinkTable.End end(KeyColumns<?, ?> key, List<String> columns) {
    return new LinkTable.End(
        key.table().name(),
        columns,
        Links.names(key.columns()),
        Links.names(key.table().key()),
        Links.names(key.table().properties()));
  }
}
