package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Note(@Id Long id, @BelongsTo(Post.class) Long postId) implements NoteAssociations {}
