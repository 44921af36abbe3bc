package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Hotel.Guest}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class Hotel_GuestValues extends Values<Hotel.Guest> {

  private Hotel_GuestValues() { super(Hotel_GuestTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static Hotel_GuestValues of(Consumer<Hotel_GuestValues> values) { return filled(new Hotel_GuestValues(), values); }

  /** Sets the column {@code name}. */
  Hotel_GuestValues name(String name) { return set(this, Hotel_GuestTable.NAME, name); }

  /** Sets the column {@code room_id}; it may be null. */
  Hotel_GuestValues roomId(@Nullable Long roomId) { return set(this, Hotel_GuestTable.ROOM_ID, roomId); }

  /** Sets {@code room_id} to the key of the room; null for none. */
  Hotel_GuestValues room(Hotel.@Nullable Room room) { return Hotel_GuestTable.ROOM.give(this, room); }
}
