package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(name = "boss")
@BelongsTo(
    name = "friend",
    column = "friend")
@BelongsTo(name = "mother", column = "parent_id")
@BelongsTo(
    name = "father",
    column = "parent_id")
record Person( // ERROR column-twice // ERROR column-twice // ERROR column-twice
    @Id Long id, Long bossId, @org.jdbi.v3.core.mapper.reflect.ColumnName("amigo") Long friend)
    implements PersonAssociations {}
