package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

// StringTable.java: TextColumn<String> NOTE
// StringTable.java: @java.lang.Deprecated
@Entity
public class String implements StringAssociations {
  @Id java.lang.Long id;
  java.lang.String note;

  @java.lang.Deprecated
  @BelongsTo(reverse = "longer")
  java.lang.Long shorterId;
}
