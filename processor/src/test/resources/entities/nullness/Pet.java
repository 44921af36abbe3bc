package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

// PetAssociations.java: default Person getBoxed(Handle handle) {
// PetAssociations.java: default Person getPrimitive(Handle handle) {
// PetAssociations.java: default Optional<Person> getNullable(Handle handle) {
// PetAssociations.java: default Optional<Person> getOptional(Handle handle) {
// PetAssociations.java: default Person getForced(Handle handle) {
// PetAssociations.java: default Optional<Person> getFree(Handle handle) {
// PetTable.java: pet -> pet.optionalId().orElse(null)
@Entity
public record Pet(
    @Id @Nullable Long id,
    @BelongsTo(Person.class) Long boxedId,
    @BelongsTo(Person.class) long primitiveId,
    @BelongsTo(Person.class) @Nullable Long nullableId,
    @BelongsTo(Person.class) Optional<Long> optionalId,
    @BelongsTo(value = Person.class, required = true) @Nullable Long forcedId,
    @BelongsTo(value = Person.class, required = false) @Nullable Long freeId)
    implements PetAssociations {}
