package attic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Columns without a property: room, which is int4range; during, which is tstzrange; seconds, which
 * is interval.
 */
@Entity
public record Booking(@Id @Nullable Integer id, @ReadOnly @Nullable BigDecimal cost) {}
