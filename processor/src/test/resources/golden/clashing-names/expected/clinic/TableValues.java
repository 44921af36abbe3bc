package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Table}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class TableValues extends Values<Table> {

  private TableValues() { super(TableTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static TableValues of(Consumer<TableValues> values) { return filled(new TableValues(), values); }

  /** Sets the column {@code handle}. */
  public TableValues handle(long handle) { return set(this, TableTable.HANDLE, handle); }

  /** Sets the column {@code values}; it may be null. */
  public TableValues values(@Nullable String values) { return set(this, TableTable.VALUES, values); }

  /** Sets the column {@code insert}; it may be null. */
  public TableValues insert(@Nullable String insert) { return set(this, TableTable.INSERT, insert); }

  /** Sets the column {@code guests}; it may be null. */
  public TableValues guests(@Nullable String guests) { return set(this, TableTable.GUESTS_COLUMN, guests); }
}
