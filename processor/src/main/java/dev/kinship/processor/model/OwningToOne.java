package dev.kinship.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The end that holds the key of one other row.
 *
 * @param name the association's name
 * @param key the foreign key
 * @param accessors the accessors' names
 */
public record OwningToOne(String name, ForeignKey key, Accessors accessors) implements Association {

  @Override
  public EntityShape here() {
    return key.holder();
  }

  @Override
  public EntityShape there() {
    return key.target();
  }

  @Override
  public List<String> accessorNames() {
    Accessors a = accessors;
    List<String> names =
        new ArrayList<>(List.of(a.get, a.set, a.setKey, a.has, a.create, a.update));
    if (removes()) {
      names.add(a.remove);
    }
    return names.stream().distinct().toList();
  }

  /**
   * Whether the target can be unlinked.
   *
   * @return whether the key may be null
   */
  public boolean removes() {
    return !key.required();
  }

  /**
   * The name of the parameter that takes the target.
   *
   * @return the name
   */
  public String parameter() {
    return Words.parameter(accessors.noun, "handle", "fetch");
  }

  /**
   * The name of the parameter that takes the target's key.
   *
   * @return the name
   */
  public String keyParameter() {
    return Words.parameter(accessors.noun + Words.capitalized(key.referenced().name()), "handle");
  }

  /**
   * The final names of the accessors.
   *
   * @param noun what the target is called in prose and parameters: the stem with a small first
   *     letter
   * @param get reads
   * @param set sets
   * @param setKey sets by key
   * @param has asks
   * @param remove unlinks; not generated where the association is required
   * @param create inserts and links
   * @param update changes the target
   */
  public record Accessors(
      String noun,
      String get,
      String set,
      String setKey,
      String has,
      String remove,
      String create,
      String update) {

    /**
     * Derives the names that are not given.
     *
     * @param association the association's name
     * @param referenced the name of the referenced property
     * @param given the names that the annotation gives
     * @return the names
     */
    public static Accessors of(String association, String referenced, GivenNames given) {
      String stem = given.stemOr(association);
      return new Accessors(
          Words.decapitalized(stem),
          given.or("get", "get" + stem),
          given.or("set", "set" + stem),
          given.or("setKey", "set" + stem + Words.capitalized(referenced)),
          given.or("has", "has" + stem),
          given.or("remove", "remove" + stem),
          given.or("create", "create" + stem),
          given.or("update", "update" + stem));
    }
  }
}
