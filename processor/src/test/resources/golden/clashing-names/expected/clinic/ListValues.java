package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link List}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class ListValues extends Values<List> {

  private ListValues() { super(ListTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static ListValues of(Consumer<ListValues> values) { return filled(new ListValues(), values); }

  /** Sets the column {@code id}. */
  public ListValues id(Long id) { return set(this, ListTable.ID, id); }

  /** Sets the column {@code handle_handle}; it may be null. */
  public ListValues handleHandle(@Nullable Long handleHandle) {
    return set(this, ListTable.HANDLE_HANDLE, handleHandle);
  }

  /** Sets the column {@code row}; it may be null. */
  public ListValues row(@Nullable String row) { return set(this, ListTable.ROW, row); }

  /** Sets {@code handle_handle} to the key of the handle; null for none. */
  public ListValues handle(@Nullable Table handle_) { return ListTable.HANDLE.give(this, handle_); }
}
