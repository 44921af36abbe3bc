package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Table} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class TableValues extends Values<Table> {

  private TableValues() {
    super(TableTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a table
   * @return the values
   */
  public static TableValues of(Consumer<TableValues> values) {
    TableValues given = new TableValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code handle}.
   *
   * @param handle the value
   * @return this
   */
  public TableValues handle(long handle) {
    set(TableTable.HANDLE, handle);
    return this;
  }

  /**
   * Sets the column {@code values}.
   *
   * @param values the value; may be null
   * @return this
   */
  public TableValues values(@Nullable String values) {
    set(TableTable.VALUES, values);
    return this;
  }

  /**
   * Sets the column {@code insert}.
   *
   * @param insert the value; may be null
   * @return this
   */
  public TableValues insert(@Nullable String insert) {
    set(TableTable.INSERT, insert);
    return this;
  }

  /**
   * Sets the column {@code guests}.
   *
   * @param guests the value; may be null
   * @return this
   */
  public TableValues guests(@Nullable String guests) {
    set(TableTable.GUESTS_COLUMN, guests);
    return this;
  }
}
