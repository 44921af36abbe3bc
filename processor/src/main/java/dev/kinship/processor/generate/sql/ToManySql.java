package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.Property;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL of an inverse to-many end. */
public final class ToManySql implements ManyReads.Source {

  private final InverseToMany end;
  private final LinkSql links;
  private final EntitySql holder;

  public ToManySql(InverseToMany end) {
    this.end = end;
    this.links = new LinkSql(end.key());
    this.holder = links.holder();
  }

  /** What a {@code Fetch} is added to. */
  @Override
  public Sql get() {
    return links.get();
  }

  @Override
  public Sql getScoped() {
    return holder.scoped(get());
  }

  /**
   * The declared order, and the key where that leaves rows equal; as {@code Column.desc} orders.
   */
  @Override
  public String orderBy() {
    Stream<String> declared =
        end.orderBy().stream()
            .map(each -> each.property().spelled() + (each.descending() ? " DESC NULLS LAST" : ""));
    Stream<String> key =
        end.key().holder().key().stream()
            .filter(each -> end.orderBy().stream().noneMatch(by -> by.property().equals(each)))
            .map(Property::spelled);
    return Stream.concat(declared, key).collect(Collectors.joining(", "));
  }

  @Override
  public Sql has() {
    return links.has();
  }

  @Override
  public Sql hasAll() {
    return holder.scoped(counted().and("AND " + links.given()));
  }

  @Override
  public Sql count() {
    return holder.scoped(counted());
  }

  public List<Sql> set() {
    return links.set(end.onReplace());
  }

  public List<Sql> add() {
    return links.add();
  }

  public List<Sql> remove() {
    return links.remove();
  }

  public Sql create() {
    return Sql.of(
        holder.insertInto(),
        "SELECT " + holder.values() + " FROM " + links.target(),
        holder.returning());
  }

  private Sql counted() {
    return Sql.of("SELECT count(*) FROM " + links.rows(), "WHERE " + links.linked());
  }
}
