package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Inventory(
    @Id @Nullable Long inventoryId,
    @BelongsTo(value = Film.class, reverse = "inventories") int filmId,
    @BelongsTo(value = Store.class, reverse = "inventories") int storeId)
    implements InventoryAssociations {}
