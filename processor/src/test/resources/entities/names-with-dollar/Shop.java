package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

// A column that belongs to no property beside the one that it would be called like without the $.
// Shop_$Table.java: The column {@code $_id}.
public class Shop {

  @Entity
  @BelongsTo(value = Pa$ss.class, name = "$", reverse = "all")
  public record $(@Id long id) implements Shop_$Associations {}

  @Entity
  public record Pa$ss(@Id long id) implements Shop_Pa$ssAssociations {}
}
