package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;

@Entity
public record Alarm(
    @Id int id,
    int sensorId,
    @BelongsTo(value = Reading.class, with = "sensorId = sensor", reverse = "alarms")
        Instant sensorAt)
    implements AlarmAssociations {}
