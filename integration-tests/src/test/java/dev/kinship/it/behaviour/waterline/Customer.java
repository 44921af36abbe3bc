package dev.kinship.it.behaviour.waterline;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Customer(@Id @Nullable Integer id, String name, @Nullable String city)
    implements CustomerAssociations {}
