package attic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;

@Entity
public record Reading(@Id int sensor, @Id Instant at, double value)
    implements ReadingAssociations {}
