package dev.kinship.it.behaviour.waterline;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

@Entity
public record Port(
    @Id @Nullable UUID portNumber,
    String name,
    @ColumnName("located_in") @BelongsTo(Country.class) @Nullable String countryCode)
    implements PortAssociations {}
