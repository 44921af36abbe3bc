package clinic

import dev.kinship.BelongsTo
import dev.kinship.Entity
import dev.kinship.Id

@OptIn(ExperimentalStdlibApi::class)
@JvmExposeBoxed
@JvmInline
value class RoomId(val value: Long)

@OptIn(ExperimentalStdlibApi::class)
@JvmExposeBoxed
@JvmInline
value class Code(val text: String)

@OptIn(ExperimentalStdlibApi::class)
@JvmExposeBoxed
@Entity
data class Room(
    @field:Id val id: RoomId,
    val code: Code,
    val oldCode: Code?,
    @field:BelongsTo(value = Room::class, reverse = "rooms") val wingId: RoomId?,
) : RoomAssociations
