package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Hotel.Room}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class Hotel_RoomValues extends Values<Hotel.Room> {

  private Hotel_RoomValues() { super(Hotel_RoomTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static Hotel_RoomValues of(Consumer<Hotel_RoomValues> values) { return filled(new Hotel_RoomValues(), values); }

  /** Sets the column {@code id}. */
  Hotel_RoomValues id(Long id) { return set(this, Hotel_RoomTable.ID, id); }
}
