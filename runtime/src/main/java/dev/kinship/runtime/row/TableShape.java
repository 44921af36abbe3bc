package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.statement.SqlTemplate;
import dev.kinship.runtime.type.SqlType;
import dev.kinship.sql.Identifiers;
import dev.kinship.sql.Stamps;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table's names and columns, and the texts that name them; may be shared by threads. */
public class TableShape<E> {

  /** A generated class has some ten texts, and its associations as many. */
  private static final int MOST_KEPT = 1_000;

  private final Class<E> entity;
  private final String name;
  private final String relation;
  private final String gateway;
  private final String accessors;
  private final List<Column<E, ?>> columns;
  private final List<Column<E, ?>> properties;
  private final List<Column<E, ?>> key;
  private final List<SqlType<?>> types;
  private final List<SqlType<?>> keyTypes;
  private final Stamps stamps;
  private final Map<String, Sql> texts = new ConcurrentHashMap<>();
  private final Map<String, SqlTemplate> templates = new ConcurrentHashMap<>();

  TableShape(
      Class<E> entity,
      String name,
      String gateway,
      String accessors,
      List<Column<E, ?>> columns,
      List<Column<E, ?>> key,
      Stamps stamps) {
    this.entity = entity;
    this.name = name;
    this.relation = Identifiers.unqualified(name);
    this.gateway = gateway;
    this.accessors = accessors;
    this.columns = columns;
    this.properties = columns.stream().filter(Column::isProperty).toList();
    this.key = key;
    this.stamps = stamps;
    this.types = properties.stream().<SqlType<?>>map(Column::type).toList();
    this.keyTypes = key.stream().<SqlType<?>>map(Column::type).toList();
    for (int i = 0; i < columns.size(); i++) {
      QueryInternals.place(columns.get(i), i, name, key.contains(columns.get(i)));
    }
  }

  /** The entity whose instances are the rows. */
  public final Class<E> entity() {
    return entity;
  }

  /** The table's name as SQL spells it. */
  public final String name() {
    return name;
  }

  /** What the table is called within a query that names it, whatever its schema. */
  public final String relation() {
    return relation;
  }

  /** The generated class that users call, for messages. */
  public final String gateway() {
    return gateway;
  }

  /** The binary name of the generated interface that has the accessors of a row. */
  public final String accessors() {
    return accessors;
  }

  /** All columns, those without a property last. */
  public final List<Column<E, ?>> columns() {
    return columns;
  }

  /** The columns that the entity has as properties, in the order in which rows are read. */
  public final List<Column<E, ?>> properties() {
    return properties;
  }

  /** The primary key's columns. */
  public final List<Column<E, ?>> key() {
    return key;
  }

  /** The types of {@link #properties}. */
  public final List<SqlType<?>> types() {
    return types;
  }

  /** The types of {@link #key}. */
  public final List<SqlType<?>> keyTypes() {
    return keyTypes;
  }

  /** What each statement that inserts or changes a row also writes. */
  public final Stamps stamps() {
    return stamps;
  }

  /** The columns of the properties, for a text. */
  public final String columns(String alias) {
    return list(properties, alias);
  }

  /** The columns of the key, for a text. */
  public final String keyColumns(String alias) {
    return list(key, alias);
  }

  /** That a row is the one with the key {@code :id}, for a text. */
  public final String isThis(String alias) {
    return equal(key, alias, "id");
  }

  /** The parameter of each column of the key in {@link #isThis}. */
  public final Map<String, String> parameters() {
    return IntStream.range(0, key.size())
        .boxed()
        .collect(Collectors.toMap(i -> key.get(i).name(), i -> slot("id", key.size(), i)));
  }

  /** As {@code a = :id1 AND b = :id2}. */
  static String equal(List<? extends Column<?, ?>> columns, String alias, String slot) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> alias + columns.get(i).name() + " = " + slot(slot, columns.size(), i))
        .collect(Collectors.joining(" AND "));
  }

  /** As {@code :id}, or {@code :id1} where there are several. */
  static String slot(String name, int of, int i) {
    return ":" + name + (of == 1 ? "" : i + 1);
  }

  static String list(List<? extends Column<?, ?>> some, String alias) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < some.size(); i++) {
      list.append(i == 0 ? "" : ", ").append(alias).append(some.get(i).name());
    }
    return list.toString();
  }

  /** A text, read once. */
  public final Sql text(String sql) {
    Sql known = texts.get(sql);
    if (known == null) {
      known = Sql.of(sql);
      if (texts.size() < MOST_KEPT) {
        texts.put(sql, known);
      }
    }
    return known;
  }

  /** A text with markers, read once. */
  public final SqlTemplate template(String sql) {
    SqlTemplate known = templates.get(sql);
    if (known == null) {
      known =
          new SqlTemplate(
              sql,
              columns.stream().map(Column::name).toList(),
              columns.stream().map(each -> TypedArraySql.of(each, ":array")).toList(),
              key.get(0).name(),
              stamps);
      if (templates.size() < MOST_KEPT) {
        templates.put(sql, known);
      }
    }
    return known;
  }

  @Override
  public String toString() {
    return name + columns;
  }
}
