package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

// PersonTable.java: .scope("died_at IS NULL")
// PersonTable.java: Scopes.named("famed", "name ~ '^[?:;(]'");
@Entity
@Scope(name = "famed", where = "name ~ '^[?:;(]'")
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
