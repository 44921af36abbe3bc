@file:JvmName("Main")

package clinic

fun main() {
    val john = Person(7, "John")
    println(john.buildPet { it.id(8).name("Deco") })
}
