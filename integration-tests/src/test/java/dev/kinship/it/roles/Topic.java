package dev.kinship.it.roles;

import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
record Topic(@Id @Nullable Long id, String name, @CreatedAt @Nullable Instant createdAt)
    implements TopicAssociations {}
