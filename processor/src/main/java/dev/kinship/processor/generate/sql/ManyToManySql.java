package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.LinkTable;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.Property;
import dev.kinship.sql.LinkTableProtocol;
import dev.kinship.sql.SqlStatement;
import dev.kinship.sql.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The SQL of an end of a many-to-many association. */
public final class ManyToManySql implements ManyReads.Source {

  private final ManyToMany end;
  private final LinkTable links;
  private final EntitySql here;
  private final EntitySql there;
  private final LinkTableProtocol protocol;

  public ManyToManySql(ManyToMany end) {
    this.end = end;
    this.links = end.links();
    this.here = new EntitySql(end.here());
    this.there = new EntitySql(end.there());
    this.protocol =
        LinkTableProtocol.one(
            new dev.kinship.sql.LinkTable(
                links.table().spelled(),
                end(links.here()),
                end(links.there()),
                links.pair(),
                stamps()));
  }

  private Stamps stamps() {
    return links.entity().map(EntityShape::stamps).orElse(Stamps.NONE);
  }

  private static dev.kinship.sql.LinkTable.End end(LinkTable.Side side) {
    EntityShape entity = side.entity();
    return new dev.kinship.sql.LinkTable.End(
        entity.table().spelled(),
        side.spelled(),
        side.spelledReferenced(),
        entity.key().stream().map(Column::spelled).toList(),
        entity.properties().stream().map(Column::spelled).toList());
  }

  /** What a {@code Fetch} is added to. */
  @Override
  public Sql get() {
    return there.select().and(isLinked());
  }

  @Override
  public Sql getScoped() {
    return there.scoped(get());
  }

  /** As {@code WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)}. */
  private String isLinked() {
    LinkTable.Side other = links.there();
    List<String> conditions = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < other.columns().size(); i++) {
      int at = links.here().columns().indexOf(other.columns().get(i));
      if (at < 0) {
        own.add(i);
      } else {
        conditions.add(other.spelledReferenced().get(i) + " = " + links.here().slot(at));
      }
    }
    String names =
        own.stream().map(other.spelledReferenced()::get).collect(Collectors.joining(", "));
    String list = own.stream().map(other.spelled()::get).collect(Collectors.joining(", "));
    conditions.add(
        (own.size() == 1 ? names : "(" + names + ")")
            + " IN (SELECT "
            + list
            + " FROM "
            + links.table().spelled()
            + " WHERE "
            + isHere(links.here().spelled())
            + ")");
    return "WHERE " + String.join(" AND ", conditions);
  }

  private String isHere(List<String> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i) + " = " + links.here().slot(i))
        .collect(Collectors.joining(" AND "));
  }

  /** The declared order, and the key where that leaves rows equal. */
  @Override
  public String orderBy() {
    Stream<String> declared =
        end.orderBy().stream()
            .map(each -> each.property().spelled() + (each.descending() ? " DESC NULLS LAST" : ""));
    Stream<String> key =
        end.there().key().stream()
            .filter(each -> end.orderBy().stream().noneMatch(by -> by.property().equals(each)))
            .map(Property::spelled);
    return Stream.concat(declared, key).collect(Collectors.joining(", "));
  }

  @Override
  public Sql has() {
    return there
        .scoped(Sql.of("SELECT 1 FROM " + there.table(), isLinked()))
        .within("SELECT EXISTS (", ")");
  }

  private Sql counted() {
    return Sql.of("SELECT count(*) FROM " + there.table(), isLinked());
  }

  @Override
  public Sql hasAll() {
    return there.scoped(counted().and("AND " + there.isGiven()));
  }

  @Override
  public Sql count() {
    return there.scoped(counted());
  }

  public List<Sql> set() {
    return protocol.set().stream().map(ManyToManySql::sql).toList();
  }

  public Sql add() {
    return sql(protocol.add());
  }

  public Sql remove() {
    return sql(protocol.remove());
  }

  private static Sql sql(SqlStatement statement) {
    return new Sql(statement.clauses());
  }

  /** The row and its link in one statement; nothing is inserted where this row is not there. */
  public Sql create() {
    String made = alias("made");
    String linked = alias("linked");
    List<String> values = new ArrayList<>();
    for (String column : links.pair()) {
      int at = links.here().spelled().indexOf(column);
      values.add(
          at >= 0
              ? links.here().slot(at)
              : made
                  + "."
                  + links.there().spelledReferenced().get(links.there().spelled().indexOf(column)));
    }
    return Sql.of(
        "WITH " + made + " AS (" + there.insertInto(),
        "SELECT " + there.values() + " FROM " + here.table(),
        "WHERE " + isHere(links.here().spelledReferenced()),
        there.returning() + "),",
        "\n" + linked + " AS (INSERT INTO " + links.table().spelled(),
        "(" + String.join(", ", links.pair()) + stamps().columns() + ")",
        "SELECT " + String.join(", ", values) + stamps().values() + " FROM " + made,
        "RETURNING 1)",
        "\nSELECT " + there.columns() + ",",
        "EXISTS (SELECT 1 FROM " + linked + ") FROM " + made);
  }

  private String alias(String wanted) {
    boolean taken =
        Stream.of(here.table(), there.table(), links.table().spelled()).anyMatch(wanted::equals);
    return taken ? alias(wanted + "_") : wanted;
  }

  /** The constraint that keeps each pair once. */
  public Sql unique() {
    return Sql.of(
        "ALTER TABLE " + links.table().spelled(),
        "ADD UNIQUE (" + String.join(", ", links.pair()) + ")");
  }

  /** The constraints, and the table where no entity stands for it. */
  public Sql ddl() {
    if (links.entity().isPresent()) {
      return unique();
    }
    String table = links.table().spelled();
    List<String> clauses = new ArrayList<>();
    clauses.add("CREATE TABLE " + table + " AS");
    clauses.add("SELECT " + columns(links.here(), "h", List.of()));
    String others = columns(links.there(), "t", links.here().spelled());
    clauses.add(", " + others);
    clauses.add("FROM " + here.table() + " h, " + there.table() + " t");
    clauses.add("WHERE false;");
    clauses.add("\nALTER TABLE " + table);
    clauses.add("ADD PRIMARY KEY (" + String.join(", ", links.pair()) + "),");
    clauses.add(reference(links.here()) + ",");
    clauses.add(reference(links.there()));
    return new Sql(clauses);
  }

  private static String columns(LinkTable.Side side, String alias, List<String> without) {
    return IntStream.range(0, side.columns().size())
        .filter(i -> !without.contains(side.spelled().get(i)))
        .mapToObj(
            i -> alias + "." + side.spelledReferenced().get(i) + " AS " + side.spelled().get(i))
        .collect(Collectors.joining(", "));
  }

  private static String reference(LinkTable.Side side) {
    return "ADD FOREIGN KEY ("
        + String.join(", ", side.spelled())
        + ") REFERENCES "
        + side.entity().table().spelled()
        + " ("
        + String.join(", ", side.spelledReferenced())
        + ") ON DELETE CASCADE";
  }
}
