package dev.kinship.it.gate;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** One that has a ledger, or none. */
@Entity
record Firm(@Id @Nullable Long id, String name) implements FirmAssociations {}
