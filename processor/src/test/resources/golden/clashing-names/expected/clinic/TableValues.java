package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Table} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class TableValues extends Values<Table> {

  private TableValues() {
    super(TableTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static TableValues of(Consumer<TableValues> values) {
    TableValues given = new TableValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code handle}. */
  public TableValues handle(long handle) {
    set(TableTable.HANDLE, handle);
    return this;
  }

  /** Sets the column {@code values}; it may be null. */
  public TableValues values(@Nullable String values) {
    set(TableTable.VALUES, values);
    return this;
  }

  /** Sets the column {@code insert}; it may be null. */
  public TableValues insert(@Nullable String insert) {
    set(TableTable.INSERT, insert);
    return this;
  }

  /** Sets the column {@code guests}; it may be null. */
  public TableValues guests(@Nullable String guests) {
    set(TableTable.GUESTS_COLUMN, guests);
    return this;
  }
}
