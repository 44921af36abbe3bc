package clinic

import dev.kinship.BelongsTo
import dev.kinship.Entity
import dev.kinship.Id

@Entity
data class Person(@field:Id val id: Long?, val name: String) : PersonAssociations

@Entity
data class Pet(
    @field:Id val id: Long?,
    val name: String,
    @field:BelongsTo(value = Person::class, reverse = "pets") val ownerId: Long?,
) : PetAssociations
