package dev.kinship.examples.guide;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** Nested entities; what is generated is called Prices_FeeTable and so on. */
final class Prices {

  private Prices() {}

  /** A key of two columns, one of which points at another row. */
  @Entity(table = "fee", schema = "billing")
  record Fee(
      @Id @BelongsTo(Room.class) long roomId,
      @Id LocalDate since,
      @ColumnName("eur") BigDecimal amount)
      implements Prices_FeeAssociations {}

  /** An immutable class: it has a constructor with all properties, in any order. */
  @Entity(schema = "billing")
  static final class Discount {
    @Id private final long id;
    private final int percent;

    Discount(int percent, long id) {
      this.percent = percent;
      this.id = id;
    }

    long getId() {
      return id;
    }

    int getPercent() {
      return percent;
    }
  }
}
