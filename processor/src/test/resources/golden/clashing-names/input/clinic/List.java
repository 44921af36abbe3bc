package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * Who sits at a table, in an entity that is called as a type of the JDK.
 *
 * @param id the key
 * @param handleHandle the key of the table
 * @param row a word of SQL
 */
@Entity
public record List(
    @Id Long id,
    @BelongsTo(value = Table.class, name = "handle", reverse = "guests") Long handleHandle,
    String row)
    implements ListAssociations {}
