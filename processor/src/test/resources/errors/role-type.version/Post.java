package blog;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import java.math.BigDecimal;

@Entity
record Post(
    @Id Long id,
    @Version // ERROR role-type
    BigDecimal version) {}
