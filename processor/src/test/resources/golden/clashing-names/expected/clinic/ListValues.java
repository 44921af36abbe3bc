package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link List} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class ListValues extends Values<List> {

  private ListValues() {
    super(ListTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a list
   * @return the values
   */
  public static ListValues of(Consumer<ListValues> values) {
    ListValues given = new ListValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public ListValues id(Long id) {
    set(ListTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code handle_handle}.
   *
   * @param handleHandle the value; may be null
   * @return this
   */
  public ListValues handleHandle(@Nullable Long handleHandle) {
    set(ListTable.HANDLE_HANDLE, handleHandle);
    return this;
  }

  /**
   * Sets the column {@code row}.
   *
   * @param row the value; may be null
   * @return this
   */
  public ListValues row(@Nullable String row) {
    set(ListTable.ROW, row);
    return this;
  }
}
