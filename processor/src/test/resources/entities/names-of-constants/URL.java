package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

// URLTable.java: TextColumn<URL> URL_COLUMN =
@Entity
public record URL(@Id long id, String url) {}
