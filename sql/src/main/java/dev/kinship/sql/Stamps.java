package dev.kinship.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that its statements write by themselves, as what is added to an insert or
 * an update. Each text begins with a comma, and is empty where there is nothing to add. Immutable.
 *
 * @param all the columns, in the order of the table
 */
public record Stamps(List<Stamp> all) {

  /** A table without such columns. */
  public static final Stamps NONE = new Stamps(List.of());

  /** Copies the list. */
  public Stamps {
    all = List.copyOf(all);
  }

  /**
   * The column that tells the versions of a row apart.
   *
   * @return the column; null where there is none
   */
  public @Nullable String version() {
    return all.stream().filter(Stamp::isVersion).map(Stamp::column).findFirst().orElse(null);
  }

  /**
   * The columns that an insert names beside those that are given.
   *
   * @return as {@code , created_at, version}
   */
  public String columns() {
    return all.stream().map(each -> ", " + each.column()).collect(Collectors.joining());
  }

  /**
   * Their values, in the same order.
   *
   * @return as {@code , now(), 0}
   */
  public String values() {
    return all.stream().map(each -> ", " + each.inserted()).collect(Collectors.joining());
  }

  /**
   * What an update assigns beside what is given.
   *
   * @param alias what stands before the row's columns, such as {@code p.}; empty where nothing does
   * @return as {@code , updated_at = now(), version = p.version + 1}
   */
  public String assignments(String alias) {
    return all.stream()
        .filter(Stamp::isTouched)
        .map(each -> ", " + each.column() + " = " + each.touched(alias))
        .collect(Collectors.joining());
  }

  /**
   * The same for {@code ON CONFLICT … DO UPDATE}, where the row that was to be inserted has the
   * time already. Distributed PostgreSQL takes no clock there.
   *
   * @param alias what stands before the row's columns, such as {@code p.}
   * @return as {@code , updated_at = excluded.updated_at, version = p.version + 1}
   */
  public String conflicting(String alias) {
    return all.stream()
        .filter(Stamp::isTouched)
        .map(
            each ->
                ", "
                    + each.column()
                    + " = "
                    + (each.isVersion() ? each.touched(alias) : "excluded." + each.column()))
        .collect(Collectors.joining());
  }
}
