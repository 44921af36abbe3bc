package dev.kinship.runtime.row;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.query.Column;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a target that values name must have in common with the row: a column that its association
 * shares with another key, and so never writes.
 *
 * @param association the association, such as {@code Pet.owner}
 * @param column the column in the row
 * @param value what the target has there
 */
public record SharedValue<E>(String association, Column<E, ?> column, Object value) {

  /** Refuses a row that has something else there. */
  public void refuseOther(@Nullable Object there) {
    if (!Identity.same(column, value, there)) {
      throw differs(column + " " + Identity.shown(column, there));
    }
  }

  /** The error for a row that has something else. */
  public ContradictionException differs(String found) {
    return new ContradictionException(
        association,
        "the target has "
            + column
            + " "
            + Identity.shown(column, value)
            + ", and the row has "
            + found
            + ". The association does not write that column; nothing was changed");
  }

  /** The error where nothing tells what the row has. */
  public ContradictionException isOpen(String remedy) {
    return new ContradictionException(
        association,
        "the target has "
            + column
            + " "
            + Identity.shown(column, value)
            + ", and the values do not say what the row has. "
            + remedy);
  }

  /** The condition on a row that has all of these, with a slot for each value. */
  public static <E> String condition(List<SharedValue<E>> all) {
    return all.stream().map(each -> each.column + " = :value").collect(Collectors.joining(" AND "));
  }
}
