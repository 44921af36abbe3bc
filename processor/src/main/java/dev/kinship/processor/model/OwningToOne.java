package dev.kinship.processor.model;

import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;

/**
 * The end that holds the key of one other row.
 *
 * @param name the association's name
 * @param key the foreign key
 * @param onReplace what becomes of the row that a set takes the target from, where the key is
 *     unique; never {@code DEFAULT}
 * @param accessors the accessors' names
 */
public record OwningToOne(String name, ForeignKey key, OnReplace onReplace, Accessors accessors)
    implements KeyedEnd {

  /** Resolves {@code DEFAULT}. */
  public OwningToOne {
    onReplace = key.policy(onReplace);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.owning(this);
  }

  @Override
  public EntityShape here() {
    return key.holder();
  }

  @Override
  public EntityShape there() {
    return key.target();
  }

  /**
   * What the key is called where it is set: as the property that holds it, but not as the
   * association itself.
   *
   * @param association the association's name
   * @param key the key
   * @return a name such as {@code ownerId}
   */
  public static String keyName(String association, ForeignKey key) {
    if (key.settable().isEmpty()) {
      return association + "Key";
    }
    KeyColumn one = key.settable().get();
    String name = one.column().name();
    boolean says =
        one.column() instanceof Property ? !name.equals(association) : name.startsWith(association);
    return says && !name.equals(association)
        ? name
        : association + Words.capitalized(key.target().withoutName(one.referenced().name()));
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
   * Whether the target can be deleted: not where other rows may point at it, too, nor where this
   * one cannot be without, nor where only the database knows which it is.
   *
   * @return whether the key is unique, may be null, and is a property
   */
  public boolean destroys() {
    return key.unique() && removes() && !key.hidden();
  }

  /**
   * The name of the parameter that takes the target.
   *
   * @return the name
   */
  public String parameter() {
    return Words.parameter(accessors.noun, "handle", "fetch", there().topPackage());
  }

  /**
   * The type of the parameter that takes the target's key.
   *
   * @return the column's where one column tells it, else the record of the key's values
   */
  public TypeName keyParameterType() {
    return key.settable()
        .map(KeyColumn::column)
        .map(column -> removes() ? column.valueType() : column.parameterType())
        .orElseGet(key::valueType);
  }

  /**
   * The name of the parameter that takes the target's key.
   *
   * @return the name
   */
  public String keyParameter() {
    return Words.parameter(accessors.keyNoun, "handle");
  }

  /**
   * The final names of the accessors.
   *
   * @param noun what the target is called in prose and parameters: the stem with a small first
   *     letter
   * @param keyNoun what its key is called in parameters
   * @param get reads
   * @param set sets
   * @param setKey sets by key
   * @param has asks
   * @param remove unlinks; not generated where the association is required
   * @param create inserts and links
   * @param update changes the target
   * @param destroy unlinks and deletes the target; only where it is this one's alone
   */
  public record Accessors(
      String noun,
      String keyNoun,
      String get,
      String set,
      String setKey,
      String has,
      String remove,
      String create,
      String update,
      String destroy) {

    /**
     * Derives the names that are not given.
     *
     * @param association the association's name
     * @param keyName what the key is called, as the property that holds it is
     * @param given the names that the annotation gives
     * @return the names
     */
    public static Accessors of(String association, String keyName, GivenNames given) {
      String stem = given.stemOr(association);
      // A property that is named after the association follows the stem that is given.
      String keyNoun =
          keyName.startsWith(association) && !stem.equals(Words.capitalized(association))
              ? Words.decapitalized(stem) + keyName.substring(association.length())
              : keyName;
      return new Accessors(
          Words.decapitalized(stem),
          keyNoun,
          given.or("get", "get" + stem),
          given.or("set", "set" + stem),
          given.or("setKey", "set" + Words.capitalized(keyNoun)),
          given.or("has", "has" + stem),
          given.or("remove", "remove" + stem),
          given.or("create", "create" + stem),
          given.or("update", "update" + stem),
          given.or("destroy", "destroy" + stem));
    }
  }
}
