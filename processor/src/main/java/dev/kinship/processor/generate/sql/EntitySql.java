package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.Property;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The SQL of one entity's own rows, and the phrases that the associations' SQL is made of. */
public final class EntitySql {

  /** What the runtime replaces with a condition on keys of several columns. */
  static final String GIVEN = "{given}";

  private final EntityShape entity;
  private final String table;

  public EntitySql(EntityShape entity) {
    this.entity = entity;
    this.table = entity.table().spelled();
  }

  String table() {
    return table;
  }

  /** All columns that become properties, as {@code id, name}. */
  String columns() {
    return columns("");
  }

  String columns(String alias) {
    return list(entity.properties(), alias);
  }

  public String keyColumns() {
    return list(entity.key(), "");
  }

  boolean isKey(String column) {
    return entity.key().stream().anyMatch(each -> each.spelled().equals(column));
  }

  /** Whether columns, in whatever order, are this entity's key. */
  boolean isKey(List<? extends Column> columns) {
    return columns.size() == entity.key().size() && entity.key().containsAll(columns);
  }

  /** A name that no column has. */
  String free(String wanted) {
    boolean taken = entity.columns().stream().anyMatch(each -> each.column().equals(wanted));
    return taken ? free(wanted + "_") : wanted;
  }

  /** A name within a statement, in which a table of that name would be hidden. */
  static String alias(String wanted, EntitySql... tables) {
    boolean taken = Arrays.stream(tables).anyMatch(each -> each.table.equals(wanted));
    return taken ? alias(wanted + "_", tables) : wanted;
  }

  /** Whether a column of this is called as one of another's key. */
  boolean hasColumnsOfKey(EntitySql other) {
    return entity.columns().stream().anyMatch(each -> other.isKey(each.spelled()));
  }

  public String keyColumns(String alias) {
    return list(entity.key(), alias);
  }

  /** A text for each column of the key, with commas between. */
  String eachOfKey(UnaryOperator<String> text) {
    return entity.key().stream()
        .map(each -> text.apply(each.spelled()))
        .collect(Collectors.joining(", "));
  }

  /** As {@code id = :id}, or {@code vet_id = :id1 AND specialty_id = :id2}. */
  String isThis(String alias) {
    List<Property> key = entity.key();
    return IntStream.range(0, key.size())
        .mapToObj(i -> alias + key.get(i).spelled() + " = " + slot("id", i))
        .collect(Collectors.joining(" AND "));
  }

  /** As {@code o.id <> p.id}, or {@code (o.vet_id, o.id) <> (p.vet_id, p.id)}. */
  String isOther(String one, String other) {
    String left = keyColumns(one);
    String right = keyColumns(other);
    return entity.key().size() == 1 ? left + " <> " + right : "(" + left + ") <> (" + right + ")";
  }

  /** The same, and as {@code AND version = :version} where rows have a version. */
  String isThisVersion(String alias) {
    String version = entity.stamps().version();
    return isThis(alias) + (version == null ? "" : " AND " + alias + version + " = :version");
  }

  /**
   * As {@code id = ANY(:ids)}; for a key of several columns a marker, which the runtime replaces:
   * it knows in which columns the keys agree.
   */
  public String isGiven() {
    List<Property> key = entity.key();
    return key.size() == 1 ? key.get(0).spelled() + " = ANY(:ids)" : GIVEN;
  }

  public Sql select() {
    return Sql.of("SELECT " + columns(), "FROM " + table);
  }

  /** With the default scope, if any, behind a condition that is there. */
  Sql scoped(Sql query) {
    return entity.defaultScope().map(scope -> query.and("AND " + isIn(scope))).orElse(query);
  }

  /** As {@code (died_at IS NULL)}. */
  static String isIn(NamedScope scope) {
    return "(" + scope.where() + ")";
  }

  public Sql find() {
    return select().and("WHERE " + isThis(""));
  }

  public Sql findAll() {
    return select().and("WHERE " + isGiven());
  }

  public Sql all() {
    return select().and("ORDER BY " + keyColumns());
  }

  public Sql exists() {
    return Sql.of("SELECT EXISTS (SELECT 1 FROM " + table, "WHERE " + isThis("") + ")");
  }

  public Sql count() {
    return Sql.of("SELECT count(*) FROM " + table);
  }

  public Sql insert() {
    return Sql.of(insertInto(), "VALUES (" + values() + ")", returning());
  }

  /** What the runtime makes of the insert. */
  public Sql insertIfAbsent() {
    return Sql.of(insertInto(), "VALUES (" + values() + ")", "ON CONFLICT DO NOTHING", returning());
  }

  /** As {@code INSERT INTO pet ({columns}, created_at)}: with what each insert also writes. */
  String insertInto() {
    return insertInto("");
  }

  /** The same where the row that is there has an alias, such as {@code AS p}. */
  String insertInto(String alias) {
    return "INSERT INTO " + table + alias + " ({columns}" + entity.stamps().columns() + ")";
  }

  /** As {@code {values}, now()}, for {@link #insertInto}. */
  String values() {
    return "{values}" + entity.stamps().values();
  }

  /** As {@code {assignments}, updated_at = now()}: with what each update also writes. */
  String assignments() {
    return "{assignments}" + touch("");
  }

  /**
   * As {@code , updated_at = now()}: what is behind the assignments of each statement that changes
   * a row.
   *
   * @param alias what stands before the row's columns, such as {@code p.}
   */
  String touch(String alias) {
    return entity.stamps().assignments(alias);
  }

  /** The columns that any change of a row may change, too. */
  List<String> renewed() {
    return entity.renewed().stream().map(Property::spelled).toList();
  }

  /** With these columns of the row that it changes, if there are any. */
  Sql renewing(Sql update) {
    return renewed().isEmpty() ? update : update.and("RETURNING " + String.join(", ", renewed()));
  }

  /** One statement for any number of rows: arrays where each column's type has one, else rows. */
  public Sql insertAll() {
    return insertAllOnly().and(returning());
  }

  /** The same, and returns nothing. */
  public Sql insertAllOnly() {
    Sql into = Sql.of(insertInto());
    String columns = "SELECT {columns}" + entity.stamps().values();
    return insertsArrays()
        ? into.and(columns, "FROM unnest({arrays}) AS given ({columns})")
        : into.and("VALUES {rows}");
  }

  public boolean insertsArrays() {
    return entity.properties().stream().allMatch(each -> each.sqlType().hasArrayForm());
  }

  public Sql update() {
    return Sql.of("UPDATE " + table + " SET " + assignments(), "WHERE " + isThis(""), returning());
  }

  /** For a row that is given as an instance. */
  public Sql updateVersion() {
    return Sql.of(
        "UPDATE " + table + " SET " + assignments(), "WHERE " + isThisVersion(""), returning());
  }

  public Sql delete() {
    return Sql.of("DELETE FROM " + table, "WHERE " + isThis(""));
  }

  /** What the runtime makes of the columns that are set; {@code p} is the row that is there. */
  public Sql upsert() {
    return Sql.of(
        insertInto(" AS p"),
        "VALUES (" + values() + ")",
        "ON CONFLICT (" + keyColumns() + ")",
        "DO UPDATE SET {updates}",
        returning());
  }

  /** What the runtime makes of the columns that are set and of a condition. */
  public Sql updateWhere() {
    return Sql.of("UPDATE " + table + " SET " + assignments(), "WHERE {condition}");
  }

  /** The same. */
  public Sql deleteWhere() {
    return Sql.of("DELETE FROM " + table, "WHERE {condition}");
  }

  /** For a row that is given as an instance. */
  public Sql deleteVersion() {
    return Sql.of("DELETE FROM " + table, "WHERE " + isThisVersion(""));
  }

  /** Whether rows have a version, which instances are compared with. */
  public boolean hasVersion() {
    return entity.stamps().version() != null;
  }

  String returning() {
    return "RETURNING " + columns();
  }

  private String slot(String name, int index) {
    return ":" + name + (entity.key().size() == 1 ? "" : index + 1);
  }

  private static String list(List<Property> columns, String alias) {
    Function<Column, String> spelled = column -> alias + column.spelled();
    return columns.stream().map(spelled).collect(Collectors.joining(", "));
  }
}
