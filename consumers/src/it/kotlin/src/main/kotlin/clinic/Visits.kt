package clinic

import kotlin.jvm.optionals.getOrNull
import org.jdbi.v3.core.Jdbi

class Visits(private val jdbi: Jdbi) {

    fun owners(): List<String> = jdbi.withHandle<List<String>, RuntimeException> { h ->
        PetTable.all(h).map { pet -> pet.getOwner(h).getOrNull()?.name ?: "nobody" }
    }

    fun adopt(name: String, owner: Person): Pet = jdbi.inTransaction<Pet, RuntimeException> { h ->
        val pet = PetTable.insert(h) { it.name(name) }
        pet.setOwner(h, owner)
    }
}
