package dev.kinship.processor.model;

import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;
import java.util.List;
import java.util.Optional;

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
   * The name of the parameter that takes the row's own key.
   *
   * @return the name
   */
  public String keyParameter() {
    return Words.parameter(accessors.noun + keyName(key), "handle");
  }

  /**
   * The type of the parameter that takes the row's own key.
   *
   * @return the property's where one tells it, else the record of the key's values
   */
  public TypeName keyParameterType() {
    return settable(key)
        .map(Property::valueType)
        .orElseGet(() -> there().keyRecord().orElseThrow().type());
  }

  /**
   * The one property of the row's own key by which a set by key is told, where the target tells the
   * others.
   *
   * @return the key's only property, or the only one that is not shared with the foreign key
   */
  public Optional<Property> settable() {
    return settable(key);
  }

  private static Optional<Property> settable(ForeignKey key) {
    List<Property> all = key.holder().key();
    List<Property> untold =
        all.size() == 1 ? all : all.stream().filter(each -> !isShared(key, each)).toList();
    return untold.size() == 1 ? Optional.of(untold.get(0)) : Optional.empty();
  }

  private static boolean isShared(ForeignKey key, Property part) {
    return key.columns().stream()
        .anyMatch(each -> each.shared() && each.column().column().equals(part.column()));
  }

  /** What the row's own key is called behind the row's name. */
  private static String keyName(ForeignKey key) {
    return settable(key)
        .map(each -> Words.capitalized(key.holder().withoutName(each.name())))
        .orElse("Key");
  }

  /**
   * The final names of the accessors.
   *
   * @param noun what the row is called in prose and parameters: the stem with a small first letter
   * @param get reads
   * @param set sets
   * @param setKey sets by the row's own key
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
     * @param key the foreign key
     * @param given the names that the annotation gives
     * @return the names
     */
    public static Accessors of(String association, ForeignKey key, GivenNames given) {
      String stem = given.stemOr(association);
      return new Accessors(
          Words.decapitalized(stem),
          given.or("get", "get" + stem),
          given.or("set", "set" + stem),
          given.or("setKey", "set" + stem + keyName(key)),
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
