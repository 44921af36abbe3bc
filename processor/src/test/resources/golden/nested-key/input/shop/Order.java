package shop;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * An order, whose key is a record of its own.
 *
 * @param id the key
 * @param to where it goes
 */
@Entity(table = "orders")
public record Order(@Id @Nested OrderId id, @Nested("to") @Nullable Address to)
    implements OrderAssociations {}
