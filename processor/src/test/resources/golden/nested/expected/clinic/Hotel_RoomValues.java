package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to make or change a row of {@link Hotel.Room} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class Hotel_RoomValues extends Values<Hotel.Room> {

  private Hotel_RoomValues() {
    super(Hotel_RoomTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a room
   * @return the values
   */
  static Hotel_RoomValues of(Consumer<Hotel_RoomValues> values) {
    Hotel_RoomValues given = new Hotel_RoomValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  Hotel_RoomValues id(Long id) {
    set(Hotel_RoomTable.ID, id);
    return this;
  }
}
