package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import dev.kinship.OnReplace;
import java.util.List;

/**
 * The end that many other rows hold the key of.
 *
 * @param name the association's name
 * @param key the foreign key
 * @param onReplace what becomes of the rows that a set replaces; never {@code DEFAULT}
 * @param orderBy the order in which the rows are read; empty for the key's
 * @param accessors the accessors' names
 */
public record InverseToMany(
    String name, ForeignKey key, OnReplace onReplace, List<Order> orderBy, Accessors accessors)
    implements KeyedEnd {

  /** Copies the list and resolves {@code DEFAULT}. */
  public InverseToMany {
    orderBy = List.copyOf(orderBy);
    onReplace = key.policy(onReplace);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.toMany(this);
  }

  @Override
  public EntityShape here() {
    return key.target();
  }

  @Override
  public EntityShape there() {
    return key.holder();
  }

  /**
   * Whether rows can be unlinked by themselves.
   *
   * @return whether the key may be null
   */
  public boolean removes() {
    return !key.required();
  }

  /**
   * Whether a linked instance can be made in memory: not where it has no place for the key.
   *
   * @return whether the key is a property
   */
  public boolean builds() {
    return !key.hidden();
  }

  /**
   * The name of the parameter that takes several rows.
   *
   * @return the name
   */
  public String parameter() {
    return Words.parameter(accessors.noun, "handle", "fetch", there().topPackage());
  }

  /**
   * The name of the parameter that takes one row's values.
   *
   * @return the name
   */
  public String singularParameter() {
    return Words.parameter(accessors.singularNoun, "handle", there().topPackage());
  }

  /**
   * One column of an order.
   *
   * @param property the property
   * @param descending whether the greatest comes first
   */
  public record Order(Property property, boolean descending) {}

  /**
   * The final names of the accessors.
   *
   * @param noun what the rows are called in prose and parameters: the stem with a small first
   *     letter
   * @param singularNoun what one row is called
   * @param get reads
   * @param set replaces
   * @param add links more
   * @param remove unlinks; not generated where the association is required
   * @param has asks
   * @param count counts
   * @param create inserts a linked row
   * @param build makes a linked instance; not generated where the key is no property
   */
  public record Accessors(
      String noun,
      String singularNoun,
      String get,
      String set,
      String add,
      String remove,
      String has,
      String count,
      String create,
      String build) {

    /**
     * Derives the names that are not given.
     *
     * @param association the association's name
     * @param entity the entity of the rows, which knows the singular of its own plural
     * @param given the names that the annotation gives
     * @return the names
     */
    public static Accessors of(String association, ClassName entity, GivenNames given) {
      String stem = given.stemOr(association);
      String simple = Words.capitalized(entity.simpleName());
      boolean isOfEntity = stem.equals(Words.plural(simple)) || stem.equals(simple);
      String derived = isOfEntity ? simple : Words.singular(stem);
      String singular = Words.capitalized(given.or("singular", derived));
      return new Accessors(
          Words.decapitalized(stem),
          Words.decapitalized(singular),
          given.or("get", "get" + stem),
          given.or("set", "set" + stem),
          given.or("add", "add" + stem),
          given.or("remove", "remove" + stem),
          given.or("has", "has" + stem),
          given.or("count", "count" + stem),
          given.or("create", "create" + singular),
          given.or("build", "build" + singular));
    }
  }
}
