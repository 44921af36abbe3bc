package dev.kinship.processor.generate.sql;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.sql.Link;
import dev.kinship.sql.LinkProtocol;
import dev.kinship.sql.SqlStatement;
import java.util.List;

/**
 * The SQL of the rows that hold the key of one target, whichever end asks. What writes them is
 * {@link LinkProtocol}'s, from which the runtime's text for many targets comes, too.
 */
public final class LinkSql {

  private final ForeignKey key;
  private final EntitySql holder;
  private final String rows;
  private final String linked;
  private final String target;
  private final KeySql columns;

  LinkSql(ForeignKey key) {
    this.key = key;
    this.holder = new EntitySql(key.holder());
    this.rows = holder.table();
    this.columns = new KeySql(key);
    this.linked = columns.isLinked();
    this.target = new EntitySql(key.target()).table() + " WHERE " + columns.isReferenced();
  }

  EntitySql holder() {
    return holder;
  }

  EntitySql targetTable() {
    return new EntitySql(key.target());
  }

  /** As {@code pet}. */
  String rows() {
    return rows;
  }

  /** As {@code owner_id = :key}. */
  String linked() {
    return linked;
  }

  /** As {@code person WHERE id = :key}. */
  String target() {
    return target;
  }

  /** What a {@code Fetch} is added to. */
  Sql get() {
    return holder.select().and("WHERE " + linked);
  }

  Sql has() {
    Sql found = Sql.of("SELECT 1 FROM " + rows, "WHERE " + linked);
    return holder.scoped(found).within("SELECT EXISTS (", ")");
  }

  /** Makes the given rows the only ones. */
  List<Sql> set(OnReplace policy) {
    return statements(protocol().set(leavers(policy)));
  }

  List<Sql> add() {
    return statements(protocol().add());
  }

  /** Unlinks those of the given rows that are linked; another may become so before the lock. */
  List<Sql> remove() {
    return statements(protocol().remove());
  }

  /** Unlinks all rows that are linked. */
  List<Sql> removeAll() {
    return statements(protocol().removeAll());
  }

  private LinkProtocol protocol() {
    List<KeyColumn> cleared = key.cleared();
    return LinkProtocol.one(
        new Link(
            rows,
            spelled(key.holder().properties()),
            spelled(key.holder().key()),
            targetTable().table(),
            key.columns().stream()
                .map(
                    each ->
                        new Link.KeyColumn(
                            each.column().spelled(),
                            each.referenced().spelled(),
                            !each.shared(),
                            cleared.contains(each)))
                .toList(),
            key.unique()));
  }

  private static List<String> spelled(List<? extends Column> columns) {
    return columns.stream().map(Column::spelled).toList();
  }

  private static LinkProtocol.Leavers leavers(OnReplace policy) {
    return switch (policy) {
      case DELETE -> LinkProtocol.Leavers.DELETE;
      case REFUSE -> LinkProtocol.Leavers.REFUSE;
      case UNLINK, DEFAULT -> LinkProtocol.Leavers.UNLINK;
    };
  }

  private static List<Sql> statements(List<SqlStatement> statements) {
    return statements.stream().map(each -> new Sql(each.clauses())).toList();
  }

  /** That a row is one of the given ones, beside a condition that names the key. */
  String givenBesideKey() {
    return columns.isGivenBesideKey(holder.isGiven());
  }
}
