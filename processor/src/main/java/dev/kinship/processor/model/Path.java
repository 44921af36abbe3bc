package dev.kinship.processor.model;

import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.sql.Identifiers;
import java.util.List;
import java.util.Optional;

/**
 * The far end of a path over several tables, which is only read.
 *
 * @param name the association's name
 * @param toOne whether it is one row at most
 * @param toOneBack whether one row at most leads to each row at its end
 * @param start where it begins
 * @param steps the tables between the two ends, one at least, in the order of the way
 * @param arrival where it ends
 * @param unique the foreign keys on the way that must be unique for it to be one row; none for many
 * @param orderBy the order in which the rows are read; empty for the key's
 * @param accessors the accessors' names
 */
public record Path(
    String name,
    boolean toOne,
    boolean toOneBack,
    Start start,
    List<Step> steps,
    Arrival arrival,
    List<ForeignKey> unique,
    List<Order> orderBy,
    Accessors accessors)
    implements Association {

  /** Copies the lists. */
  public Path {
    steps = List.copyOf(steps);
    unique = List.copyOf(unique);
    orderBy = List.copyOf(orderBy);
  }

  /**
   * Where a path begins.
   *
   * @param entity the entity
   * @param constant the constant of the columns in the entity's gateway
   * @param columns the columns whose values the first step is entered with
   * @param isForeignKey whether they are a key that the entity holds, and may be null
   */
  public record Start(
      EntityShape entity, String constant, List<? extends Column> columns, boolean isForeignKey) {

    /** Copies the list. */
    public Start {
      columns = List.copyOf(columns);
    }

    /**
     * The slot for the value of a column.
     *
     * @param i the column's position
     * @return {@code :key}, or {@code :key1} and so on where there are several
     */
    public String slot(int i) {
      return ":key" + (columns.size() == 1 ? "" : i + 1);
    }
  }

  /**
   * A table on the way. Its columns are unquoted.
   *
   * @param table the table
   * @param entity the entity whose table it is; empty for a table of links
   * @param enter the columns that are compared with those before
   * @param leave the columns that those behind are compared with
   */
  public record Step(
      TableName table, Optional<EntityShape> entity, List<String> enter, List<String> leave) {

    /** Copies the lists. */
    public Step {
      enter = List.copyOf(enter);
      leave = List.copyOf(leave);
    }

    /**
     * What restricts its rows.
     *
     * @return the default scope of the entity, if it has one
     */
    public Optional<NamedScope> scope() {
      return entity.flatMap(EntityShape::defaultScope);
    }

    /**
     * Where it is entered, as SQL spells it.
     *
     * @return the columns' names
     */
    public List<String> spelledEnter() {
      return spelled(enter);
    }

    /**
     * Where it is left, as SQL spells it.
     *
     * @return the columns' names
     */
    public List<String> spelledLeave() {
      return spelled(leave);
    }
  }

  /**
   * Where a path ends.
   *
   * @param entity the entity
   * @param columns its columns that are compared with those of the last step, unquoted
   * @param ways the associations that were followed, such as {@code Owner.pets} and {@code
   *     Pet.visits}
   */
  public record Arrival(EntityShape entity, List<String> columns, List<String> ways) {

    /** Copies the lists. */
    public Arrival {
      columns = List.copyOf(columns);
      ways = List.copyOf(ways);
    }

    /**
     * Its columns as SQL spells them.
     *
     * @return the names
     */
    public List<String> spelledColumns() {
      return spelled(columns);
    }
  }

  private static List<String> spelled(List<String> columns) {
    return columns.stream().map(Identifiers::spell).toList();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.path(this);
  }

  @Override
  public EntityShape here() {
    return start.entity();
  }

  @Override
  public EntityShape there() {
    return arrival.entity();
  }

  @Override
  public Deprecation deprecation() {
    return Deprecation.NONE;
  }

  /**
   * The name of the parameter that takes several rows.
   *
   * @return the name
   */
  public String parameter() {
    return Words.parameter(accessors.noun(), "handle", "fetch", there().topPackage());
  }

  /**
   * The final names of the accessors.
   *
   * @param noun what the rows are called in prose and parameters: the stem with a small first
   *     letter
   * @param get reads
   * @param has asks
   * @param count counts; not generated for one row
   */
  public record Accessors(String noun, String get, String has, String count) {

    /**
     * Derives the names that are not given.
     *
     * @param association the association's name
     * @param given the names that the annotation gives
     * @return the names
     */
    public static Accessors of(String association, GivenNames given) {
      String stem = given.stemOr(association);
      return new Accessors(
          Words.decapitalized(stem),
          given.or("get", "get" + stem),
          given.or("has", "has" + stem),
          given.or("count", "count" + stem));
    }
  }
}
