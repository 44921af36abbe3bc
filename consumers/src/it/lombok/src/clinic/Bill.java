package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import lombok.Builder;
import lombok.Data;

@Entity
@Builder
@Data
public class Bill implements BillAssociations {

  @Id private Long id;

  @BelongsTo(value = Visit.class, unique = true, reverse = "bill")
  private long visitId;

  private int cents;
}
