package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link List} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class ListValues extends Values<List> {

  private ListValues() {
    super(ListTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static ListValues of(Consumer<ListValues> values) {
    ListValues given = new ListValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public ListValues id(Long id) {
    set(ListTable.ID, id);
    return this;
  }

  /** Sets the column {@code handle_handle}; it may be null. */
  public ListValues handleHandle(@Nullable Long handleHandle) {
    set(ListTable.HANDLE_HANDLE, handleHandle);
    return this;
  }

  /** Sets the column {@code row}; it may be null. */
  public ListValues row(@Nullable String row) {
    set(ListTable.ROW, row);
    return this;
  }

  /** Sets {@code handle_handle} to the key of the handle; null for none. */
  public ListValues handle(@Nullable Table handle_) {
    ListTable.HANDLE.give(this, handle_);
    return this;
  }
}
