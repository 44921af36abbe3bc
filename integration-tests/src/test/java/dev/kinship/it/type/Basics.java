package dev.kinship.it.type;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every type that an array can hold, so that many rows go as one array a column. */
@Entity
public record Basics(
    @Id @Nullable Long id,
    boolean yes,
    byte tiny,
    short small,
    int plain,
    long large,
    float single,
    double twice,
    char letter,
    @Nullable Boolean maybe,
    @Nullable Byte tinyBox,
    @Nullable Short smallBox,
    @Nullable Integer plainBox,
    @Nullable Long largeBox,
    @Nullable Float singleBox,
    @Nullable Double twiceBox,
    @Nullable Character letterBox,
    @Nullable String text,
    @Nullable BigDecimal amount,
    @Nullable BigInteger whole,
    @Nullable UUID uuid,
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    @Nullable LocalDateTime dateTime,
    @Nullable OffsetDateTime offset,
    @Nullable ZonedDateTime zoned,
    @Nullable Instant instant)
    implements BasicsAssociations {

  static final String TABLE =
      """
      CREATE TABLE basics (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        yes boolean DEFAULT true, tiny smallint DEFAULT 1, small smallint DEFAULT 1,
        plain int DEFAULT 1, large bigint DEFAULT 1, single real DEFAULT 1,
        twice double precision DEFAULT 1, letter char(1) DEFAULT 'd',
        maybe boolean, tiny_box smallint, small_box smallint, plain_box int, large_box bigint,
        single_box real, twice_box double precision, letter_box varchar(1),
        text text, amount numeric, whole numeric, uuid uuid, date date, time time,
        date_time timestamp, "offset" timestamptz, zoned timestamptz, instant timestamptz)""";
}
