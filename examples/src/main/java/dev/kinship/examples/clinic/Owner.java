package dev.kinship.examples.clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A person who brings pets. The pets hold the keys, so that there is nothing to declare here. */
@Entity(table = "owners")
public record Owner(
    @Id @Nullable Integer id,
    String firstName,
    String lastName,
    @Nullable String city,
    @Nullable String telephone)
    implements OwnerAssociations {}
