@file:JvmName("Main")

package clinic

import org.jdbi.v3.core.Handle

fun main() {
    val john = Person(7, "John")
    println(john.buildPet { it.id(8).name("Deco") })
}

/** Kotlin believes what the generated methods say of null. */
fun calls(h: Handle, pet: Pet): List<String> {
    val owner: Person = pet.getOwner(h).orElse(null) ?: return emptyList()
    val pets: List<Pet> = owner.getPets(h)
    return pets.map { it.name } + pet.setOwner(h, null).name
}
