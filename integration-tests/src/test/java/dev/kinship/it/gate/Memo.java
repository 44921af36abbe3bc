package dev.kinship.it.gate;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What cannot be without its clerk. */
@Entity
record Memo(@Id @Nullable Long id, @BelongsTo(value = Clerk.class, reverse = "memos") long clerkId)
    implements MemoAssociations {}
