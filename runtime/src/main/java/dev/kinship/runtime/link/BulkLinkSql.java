package dev.kinship.runtime.link;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.TypedArraySql;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.sql.LinkProtocol;
import dev.kinship.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * The statements that write keys for many targets, which are those for one with arrays. They differ
 * with the columns in which the keys agree, and with how the connection sends texts.
 */
final class BulkLinkSql {

  /** A key of eight columns, all of which may agree, on both kinds of connections. */
  private static final int MOST_KEPT = 512;

  enum Kind {
    SET,
    SET_ABOVE_READ_COMMITTED,
    ADD,
    REMOVE,
    LEFT_OUT
  }

  private record Shape(Kind kind, List<String> arrays, Set<Integer> agreed) {}

  private final LinkedKey<?, ?, ?> link;
  private final Map<Shape, GivenSql> known = new ConcurrentHashMap<>(0);

  BulkLinkSql(LinkedKey<?, ?, ?> link) {
    this.link = link;
  }

  Sql text(Handle handle, Kind kind, BulkKeys<?> keys) {
    Shape shape = new Shape(kind, arrays(handle), keys.agreed());
    GivenSql sql = known.get(shape);
    if (sql == null) {
      sql = new GivenSql(Links.texts(statements(shape)));
      if (known.size() < MOST_KEPT) {
        known.put(shape, sql);
      }
    }
    return sql.with(handle, keys.rows());
  }

  private List<SqlStatement> statements(Shape shape) {
    LinkProtocol protocol = LinkProtocol.many(Links.of(link), shape.arrays, shape.agreed);
    LinkProtocol.Leavers leavers = Links.leavers(link.onReplace());
    return switch (shape.kind) {
      case SET -> protocol.set(leavers);
      case SET_ABOVE_READ_COMMITTED ->
          protocol.aboveReadCommitted(leavers, Links.writable(link.target().table()));
      case ADD -> protocol.add();
      case REMOVE -> protocol.remove();
      case LEFT_OUT -> List.of(protocol.leftOut());
    };
  }

  /** Takes the key from rows, whatever it is; what they share with it is their own. */
  Sql unlink(Handle handle, GivenKeys keys) {
    LinkProtocol protocol = LinkProtocol.many(Links.of(link), arrays(handle), Set.of());
    return new GivenSql(protocol.unlink().text()).with(handle, keys);
  }

  /** What stands for each array in turn where no column stands beside it. */
  private List<String> arrays(Handle handle) {
    KeyColumns<?, ?> holders = link.holders();
    List<String> arrays = new ArrayList<>();
    holders.table().key().forEach(each -> arrays.add(array(handle, each, arrays.size())));
    holders.columns().forEach(each -> arrays.add(array(handle, each, arrays.size())));
    link.target().columns().forEach(each -> arrays.add(array(handle, each, arrays.size())));
    return arrays;
  }

  private String array(Handle handle, Column<?, ?> column, int at) {
    boolean lone = at == 0 && link.holders().table().key().size() == 1;
    return TypedArraySql.of(handle, column, lone ? ":ids" : ":ids" + (at + 1));
  }
}
