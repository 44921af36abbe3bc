package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** Where pets stay. */
final class Hotel {

  private Hotel() {}

  /**
   * A room.
   *
   * @param id the key
   */
  @Entity
  record Room(@Id Long id) implements Hotel_RoomAssociations {}

  /** A guest. */
  @Entity
  static class Guest implements Hotel_GuestAssociations {

    /** The key. */
    @Id String name;

    /** The key of the room. */
    @BelongsTo(value = Room.class, reverse = "guests")
    Long roomId;

    /** A guest without a name. */
    Guest() {}
  }
}
