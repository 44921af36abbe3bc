package dev.kinship.it.cohort;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Where persons live. */
@Entity
record Address(@Id @Nullable Long id, String street) implements AddressAssociations {}
