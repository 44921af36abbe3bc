package dev.kinship.schema.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A column's type.
 *
 * @param schema the schema that the type is in
 * @param name its name in the catalogue, such as {@code int8}; an array's is its element's
 * @param spelled how SQL spells it, such as {@code bigint} or {@code character varying(20)}
 * @param kind what sort of type it is
 * @param labels an enum's labels, in order
 * @param inner a domain's type or an array's element type
 * @param notNull whether it is a domain that refuses null
 */
public record ColumnType(
    String schema,
    String name,
    String spelled,
    Kind kind,
    List<String> labels,
    Optional<ColumnType> inner,
    boolean notNull) {

  /** Copies the labels. */
  public ColumnType {
    labels = List.copyOf(labels);
  }

  /** What sort of type. */
  public enum Kind {
    /** A type that is built in or comes with an extension. */
    BASE,
    /** An array. */
    ARRAY,
    /** A domain over another type. */
    DOMAIN,
    /** An enum. */
    ENUM,
    /** A row of columns. */
    COMPOSITE,
    /** A range, or several. */
    RANGE
  }

  /**
   * The type that values have: what is under all domains.
   *
   * @return the type
   */
  public ColumnType underDomains() {
    return kind == Kind.DOMAIN ? inner.orElseThrow().underDomains() : this;
  }

  /**
   * Whether it is a type of PostgreSQL's own with one of these names.
   *
   * @param names names as the catalogue has them, such as {@code int8}
   * @return whether
   */
  public boolean isBuiltIn(String... names) {
    return kind == Kind.BASE && schema.equals("pg_catalog") && List.of(names).contains(name);
  }
}
