package dev.kinship.map.model;

/**
 * A column that is a part of a key.
 *
 * @param name its name in the table
 * @param type the type in Java, without its package
 * @param primary whether it belongs to the entity's key
 * @param foreign whether it belongs to a foreign key
 */
public record BoxColumn(String name, String type, boolean primary, boolean foreign) {

  /**
   * What it is a part of.
   *
   * @return {@code PK}, {@code FK}, or both
   */
  public String keys() {
    return (primary ? "PK" : "") + (primary && foreign ? " " : "") + (foreign ? "FK" : "");
  }
}
