package dev.kinship.runtime.link;

import dev.kinship.OnReplace;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.sql.Link;
import dev.kinship.sql.LinkProtocol;
import dev.kinship.sql.SqlStatement;
import dev.kinship.sql.Stamp;
import java.util.ArrayList;
import java.util.List;

/** What the lock protocol has to know of a foreign key, from its two ends. */
final class Links {

  private Links() {}

  static Link of(LinkedKey<?, ?, ?> link) {
    KeyColumns<?, ?> holders = link.holders();
    KeyColumns<?, ?> target = link.target();
    List<Link.KeyColumn> columns = new ArrayList<>();
    List<Integer> shared = holders.shared();
    for (int i = 0; i < holders.size(); i++) {
      Column<?, ?> column = holders.columns().get(i);
      boolean own = !shared.contains(i);
      columns.add(
          new Link.KeyColumn(
              column.name(), target.columns().get(i).name(), own, own && !column.isRequired()));
    }
    EntityTable<?> table = holders.table();
    return new Link(
        table.name(),
        names(table.properties()),
        names(table.key()),
        target.table().name(),
        columns,
        link.unique(),
        table.stamps());
  }

  static List<String> names(List<? extends Column<?, ?>> columns) {
    return columns.stream().map(Column::name).toList();
  }

  static LinkProtocol.Leavers leavers(OnReplace policy) {
    return switch (policy) {
      case DELETE -> LinkProtocol.Leavers.DELETE;
      case REFUSE -> LinkProtocol.Leavers.REFUSE;
      case UNLINK, DEFAULT -> LinkProtocol.Leavers.UNLINK;
    };
  }

  static String[] texts(List<SqlStatement> statements) {
    return statements.stream().map(SqlStatement::text).toArray(String[]::new);
  }

  /**
   * A column of the target that can be written with the value that it has: one that updates write,
   * for others may be always generated, and so may the key.
   */
  static <T> String writable(EntityTable<T> target) {
    int first = target.updatable().nextSetBit(0);
    return first >= 0
        ? target.columns().get(first).name()
        : target.stamps().all().stream()
            .findFirst()
            .map(Stamp::column)
            .orElse(target.properties().get(0).name());
  }
}
