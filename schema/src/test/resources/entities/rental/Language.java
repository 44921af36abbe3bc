package rental;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A language that films are spoken in. */
@Entity
public record Language(@Id @Nullable Integer languageId, String name)
    implements LanguageAssociations {}
