package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Hotel.Room} with. Columns that are not set stay out
 * of the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class Hotel_RoomValues extends Values<Hotel.Room> {

  private Hotel_RoomValues() {
    super(Hotel_RoomTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static Hotel_RoomValues of(Consumer<Hotel_RoomValues> values) {
    Hotel_RoomValues given = new Hotel_RoomValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  Hotel_RoomValues id(Long id) {
    set(Hotel_RoomTable.ID, id);
    return this;
  }
}
