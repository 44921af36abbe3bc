package community;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "rooms")
public record Room(@Id int number, @Id String site) implements RoomAssociations {}
