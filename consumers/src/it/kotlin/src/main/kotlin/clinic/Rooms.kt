package clinic

import dev.kinship.runtime.query.Fetch
import org.jdbi.v3.core.Handle

/** Keys and columns that are value classes: as properties, in arrays, in conditions. */
fun rooms(h: Handle): String {
    val wing = RoomTable.insert(h) { it.id(RoomId(1)).code(Code("W")) }
    val given = RoomTable.insertAll(h, listOf(2L, 3L).map { Room(RoomId(it), Code("R$it"), Code("old"), null) })
    check(given.map { it.setWing(h, wing).wingId } == listOf(RoomId(1), RoomId(1)))
    check(given[0].setWingId(h, RoomId(1)).getWing(h).orElseThrow() == wing)
    check(wing.hasRooms(h, given) && wing.countRooms(h) == 2L)
    check(RoomTable.find(h, RoomId(3)).orElseThrow().oldCode == Code("old"))
    check(RoomTable.findAll(h, listOf(RoomId(1), RoomId(2))).size == 2)
    check(RoomTable.query(h, Fetch.where(RoomTable.CODE.`in`(Code("R2"), Code("R3")))).list().size == 2)
    check(RoomTable.query(h, Fetch.where(RoomTable.ID.eq(RoomId(1)))).list() == listOf(wing))
    check(RoomTable.update(h, RoomId(1)) { it.oldCode(null) }.oldCode == null)
    wing.setRooms(h, given[1])
    val left = wing.getRooms(h).joinToString()
    h.execute("DELETE FROM room")
    return left
}
