package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PersonAssociations.java: default List<Pet> getPets(Handle handle) {
// PersonAssociations.java: default List<Pet> getPatients(Handle handle) {
// PersonTable.java: name DESC
@Entity
@HasMany(value = Pet.class, by = "vet", name = "patients", orderBy = "name desc, id")
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
