package dev.kinship.it.behaviour.waterline;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Profile(
    @Id @Nullable Integer id,
    String text,
    @BelongsTo(value = Customer.class, unique = true, reverse = "profile")
        @Nullable Integer customerId)
    implements ProfileAssociations {}
