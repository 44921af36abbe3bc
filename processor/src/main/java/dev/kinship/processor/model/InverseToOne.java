package dev.kinship.processor.model;

import dev.kinship.OnReplace;
import java.util.ArrayList;
import java.util.List;

/**
 * The end that one other row holds the key of.
 *
 * @param name the association's name
 * @param key the foreign key, which is unique
 * @param onReplace what becomes of the row that a set replaces; never {@code DEFAULT}
 * @param accessors the accessors' names
 */
public record InverseToOne(String name, ForeignKey key, OnReplace onReplace, Accessors accessors)
    implements KeyedEnd {

  /** Resolves {@code DEFAULT}. */
  public InverseToOne {
    onReplace = key.policy(onReplace);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.toOne(this);
  }

  @Override
  public EntityShape here() {
    return key.target();
  }

  @Override
  public EntityShape there() {
    return key.holder();
  }

  @Override
  public List<String> accessorNames() {
    Accessors a = accessors;
    List<String> names =
        new ArrayList<>(List.of(a.get, a.set, a.has, a.create, a.ensure, a.update, a.destroy));
    if (setsByKey()) {
      names.add(a.setKey);
    }
    if (removes()) {
      names.add(a.remove);
    }
    if (builds()) {
      names.add(a.build);
    }
    return names.stream().distinct().toList();
  }

  /**
   * Whether the row can be set by its own key.
   *
   * @return whether that key is one column
   */
  public boolean setsByKey() {
    return key.holder().key().size() == 1;
  }

  /**
   * Whether the row can be unlinked.
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
   * The name of the parameter that takes the row, or its values.
   *
   * @return the name
   */
  public String parameter() {
    return Words.parameter(accessors.noun, "handle", "fetch", there().topPackage());
  }

  /**
   * The name of the parameter that takes the row's own key; only where that is one column.
   *
   * @return the name
   */
  public String keyParameter() {
    return Words.parameter(
        accessors.noun + Words.capitalized(there().withoutName(ownKey().name())), "handle");
  }

  /**
   * The row's own key; only where that is one column.
   *
   * @return the property
   */
  public Property ownKey() {
    return key.holder().key().get(0);
  }

  /**
   * The final names of the accessors.
   *
   * @param noun what the row is called in prose and parameters: the stem with a small first letter
   * @param get reads
   * @param set sets
   * @param setKey sets by the row's own key; not generated where that has several columns
   * @param has asks
   * @param remove unlinks; not generated where the association is required
   * @param create inserts a linked row
   * @param ensure inserts a linked row, or changes the one that there is
   * @param build makes a linked instance; not generated where the key is no property
   * @param update changes the row
   * @param destroy deletes the row
   */
  public record Accessors(
      String noun,
      String get,
      String set,
      String setKey,
      String has,
      String remove,
      String create,
      String ensure,
      String build,
      String update,
      String destroy) {

    /**
     * Derives the names that are not given.
     *
     * @param association the association's name
     * @param holder the entity that holds the key
     * @param given the names that the annotation gives
     * @return the names
     */
    public static Accessors of(String association, EntityShape holder, GivenNames given) {
      String stem = given.stemOr(association);
      return new Accessors(
          Words.decapitalized(stem),
          given.or("get", "get" + stem),
          given.or("set", "set" + stem),
          given.or(
              "setKey",
              "set" + stem + Words.capitalized(holder.withoutName(holder.key().get(0).name()))),
          given.or("has", "has" + stem),
          given.or("remove", "remove" + stem),
          given.or("create", "create" + stem),
          given.or("ensure", "ensure" + stem),
          given.or("build", "build" + stem),
          given.or("update", "update" + stem),
          given.or("destroy", "destroy" + stem));
    }
  }
}
