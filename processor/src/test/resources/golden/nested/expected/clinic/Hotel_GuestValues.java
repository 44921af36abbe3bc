package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Hotel.Guest} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class Hotel_GuestValues extends Values<Hotel.Guest> {

  private Hotel_GuestValues() {
    super(Hotel_GuestTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a guest
   * @return the values
   */
  static Hotel_GuestValues of(Consumer<Hotel_GuestValues> values) {
    Hotel_GuestValues given = new Hotel_GuestValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value
   * @return this
   */
  Hotel_GuestValues name(String name) {
    set(Hotel_GuestTable.NAME, name);
    return this;
  }

  /**
   * Sets the column {@code room_id}.
   *
   * @param roomId the value; may be null
   * @return this
   */
  Hotel_GuestValues roomId(@Nullable Long roomId) {
    set(Hotel_GuestTable.ROOM_ID, roomId);
    return this;
  }
}
