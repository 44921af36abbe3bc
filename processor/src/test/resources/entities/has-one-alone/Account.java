package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// AccountTable.java: static final Column<Account, Long> SUPPLIER_ID
@Entity
public record Account(@Id @Nullable Long id) {}
