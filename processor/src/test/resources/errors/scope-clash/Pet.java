package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import java.time.Instant;

@Entity
@Scope(name = "diedAt", where = "died_at IS NOT NULL")
@Scope(name = "owner", where = "owner_id IS NOT NULL")
@Scope(name = "ownerId", where = "owner_id > 0")
@Scope(name = "table", where = "name = 'table'")
@Scope(name = "stillAlive", where = "died_at IS NULL")
@Scope(name = "still_alive", where = "died_at IS NULL")
record Pet( // ERROR scope-clash // ERROR scope-clash // ERROR scope-clash // ERROR scope-clash // ERROR scope-clash
    @Id Long id, String name, Instant diedAt, @BelongsTo(Person.class) Long ownerId)
    implements PetAssociations {}
