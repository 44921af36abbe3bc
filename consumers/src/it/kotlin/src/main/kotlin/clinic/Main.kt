@file:JvmName("Main")

package clinic

import dev.kinship.runtime.KinshipPlugin
import org.jdbi.v3.core.Handle
import org.jdbi.v3.core.Jdbi
import org.jdbi.v3.core.kotlin.KotlinPlugin
import org.jdbi.v3.core.kotlin.mapTo

fun main() {
    val john = Person(7, "John")
    println(john.buildPet { it.id(8).name("Deco") })

    val url = System.getProperty("url")
    for (plugins in listOf(listOf(KinshipPlugin(), KotlinPlugin()), listOf(KotlinPlugin(), KinshipPlugin()))) {
        val jdbi = Jdbi.create(url)
        plugins.forEach { jdbi.installPlugin(it) }
        jdbi.useHandle<RuntimeException> { h ->
            h.execute("SELECT 'loop'")
            for (pet in h.createQuery("SELECT * FROM pet").mapTo<Pet>().list()) {
                check(pet.getOwner(h).orElseThrow().id == pet.ownerId)
            }
        }
        println("owners: ${Visits(jdbi).owners().size}")
        println("rooms: " + jdbi.withHandle<String, RuntimeException> { h -> rooms(h) })
    }
}

/** Kotlin believes what the generated methods say of null. */
fun calls(h: Handle, pet: Pet): List<String> {
    val owner: Person = pet.getOwner(h).orElse(null) ?: return emptyList()
    val pets: List<Pet> = owner.getPets(h)
    return pets.map { it.name } + pet.setOwner(h, null).name
}
