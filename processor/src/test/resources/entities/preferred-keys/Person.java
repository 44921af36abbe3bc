package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.HasOne;
import dev.kinship.Id;

// PersonTable.java: .get("SELECT id, owner_id, user_id FROM account WHERE owner_id = :key")
// PersonTable.java: .get("SELECT id, owner_id, user_id FROM account WHERE user_id = :key")
// PersonTable.java: .get("SELECT id, owner_id, vet_id FROM pet WHERE vet_id = :key")
@Entity
@HasOne(value = Account.class, name = "main")
@HasMany(Account.class)
@HasMany(value = Pet.class, name = "patients")
@HasMany(value = Toy.class, column = "owned_by")
public record Person(@Id Long id) implements PersonAssociations {}
