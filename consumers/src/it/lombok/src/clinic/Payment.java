package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import lombok.Builder;
import lombok.Getter;
import lombok.With;

@Entity
@Builder
@Getter
@With
public class Payment implements PaymentAssociations {

  @Id private final Long id;

  @BelongsTo(value = Bill.class, reverse = "payments")
  private final long billId;

  private final int cents;
}
