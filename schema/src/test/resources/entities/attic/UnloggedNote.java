package attic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record UnloggedNote(
    @Id int id, @Nullable String aVeryLongColumnNameThatHasExactlySixtyThreeCharacters) {}
