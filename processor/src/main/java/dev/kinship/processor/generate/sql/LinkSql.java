package dev.kinship.processor.generate.sql;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.sql.Link;
import dev.kinship.sql.LinkProtocol;
import dev.kinship.sql.LinkProtocol.Leavers;
import dev.kinship.sql.SqlStatement;
import java.util.List;

/**
 * The SQL of the rows that hold the key of one target, whichever end asks. How rows are locked and
 * written is the protocol's to say, which the runtime follows for many targets too.
 */
final class LinkSql {

  private final EntitySql holder;
  private final EntitySql targetTable;
  private final LinkProtocol protocol;
  private final KeySql columns;

  LinkSql(ForeignKey key) {
    this.holder = new EntitySql(key.holder());
    this.targetTable = new EntitySql(key.target());
    this.columns = new KeySql(key);
    this.protocol = LinkProtocol.one(link(key));
  }

  private static Link link(ForeignKey key) {
    return new Link(
        key.holder().table().spelled(),
        key.holder().properties().stream().map(Property::spelled).toList(),
        key.holder().key().stream().map(Property::spelled).toList(),
        key.target().table().spelled(),
        key.columns().stream().map(each -> column(key, each)).toList(),
        key.unique(),
        key.holder().stamps());
  }

  private static Link.KeyColumn column(ForeignKey key, KeyColumn column) {
    return new Link.KeyColumn(
        column.column().spelled(),
        column.referenced().spelled(),
        !column.shared(),
        key.cleared().contains(column));
  }

  EntitySql holder() {
    return holder;
  }

  EntitySql targetTable() {
    return targetTable;
  }

  /** As {@code pet}. */
  String rows() {
    return holder.table();
  }

  /** As {@code owner_id = :key}. */
  String linked() {
    return columns.isLinked();
  }

  /** As {@code person WHERE id = :key}. */
  String target() {
    return targetTable.table() + " WHERE " + columns.isReferenced();
  }

  /** As {@code id = ANY(:ids)}, beside a condition that names the key. */
  String given() {
    return columns.isGivenBesideKey(holder.isGiven());
  }

  /** What a {@code Fetch} is added to. */
  Sql get() {
    return holder.select().and("WHERE " + linked());
  }

  Sql has() {
    Sql found = Sql.of("SELECT 1 FROM " + rows(), "WHERE " + linked());
    return holder.scoped(found).within("SELECT EXISTS (", ")");
  }

  /** Makes the given rows the only ones. */
  List<Sql> set(OnReplace policy) {
    return statements(protocol.set(leavers(policy)));
  }

  List<Sql> add() {
    return statements(protocol.add());
  }

  /** Unlinks those of the given rows that are linked. */
  List<Sql> remove() {
    return statements(protocol.remove());
  }

  /** Unlinks all rows that are linked. */
  List<Sql> removeAll() {
    return statements(protocol.removeAll());
  }

  private static Leavers leavers(OnReplace policy) {
    return switch (policy) {
      case DELETE -> Leavers.DELETE;
      case REFUSE -> Leavers.REFUSE;
      case UNLINK, DEFAULT -> Leavers.UNLINK;
    };
  }

  private static List<Sql> statements(List<SqlStatement> all) {
    return all.stream().map(each -> new Sql(each.clauses())).toList();
  }
}
