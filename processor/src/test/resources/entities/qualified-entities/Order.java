package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.List;

/** It keeps copies of other entities in columns of its own. */
@Entity(table = "orders")
record Order(@Id Long id, @Snapshot Line first, @Snapshot List<Line> lines) {}
