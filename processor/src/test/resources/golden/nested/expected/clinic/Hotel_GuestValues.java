package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Hotel.Guest} with. Columns that are not set stay out
 * of the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class Hotel_GuestValues extends Values<Hotel.Guest> {

  private Hotel_GuestValues() {
    super(Hotel_GuestTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static Hotel_GuestValues of(Consumer<Hotel_GuestValues> values) {
    Hotel_GuestValues given = new Hotel_GuestValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code name}. */
  Hotel_GuestValues name(String name) {
    set(Hotel_GuestTable.NAME, name);
    return this;
  }

  /** Sets the column {@code room_id}; it may be null. */
  Hotel_GuestValues roomId(@Nullable Long roomId) {
    set(Hotel_GuestTable.ROOM_ID, roomId);
    return this;
  }

  /** Sets {@code room_id} to the key of the room; null for none. */
  Hotel_GuestValues room(Hotel. @Nullable Room room) {
    Hotel_GuestTable.ROOM.give(this, room);
    return this;
  }
}
