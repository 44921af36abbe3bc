package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last half microsecond of a day is 24:00 in the database, and keeps its zone on its way. */
class EndOfDayTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with("CREATE TABLE shift (until timetz PRIMARY KEY, local time, next timetz)");

  @Entity
  record Shift(@Id OffsetTime until, LocalTime local, @Nullable OffsetTime next) {}

  @ParameterizedTest
  @CsvSource({
    "+02:00, ''",
    "+02:00, &prepareThreshold=-1",
    "-05:30, &prepareThreshold=-1",
    "-05:30, &binaryTransfer=false",
    "+01:02:03, &prepareThreshold=-1",
    "Z, &preferQueryMode=simple"
  })
  void is_read_as_it_was_written(String zone, String setting) {
    OffsetTime end = OffsetTime.parse("23:59:59.9999995" + zone);
    Jdbi jdbi = Jdbi.create(lab.tappedUrl() + setting).installPlugin(new KinshipPlugin());
    try (Handle h = jdbi.open()) {
      Shift shift = EndOfDayTest_ShiftTable.insert(h, new Shift(end, end.toLocalTime(), end));

      OffsetTime last = LocalTime.MAX.atOffset(end.getOffset());
      assertThat(shift).isEqualTo(new Shift(last, LocalTime.MAX, last));
      assertThat(EndOfDayTest_ShiftTable.findAll(h, List.of(end))).containsExactly(shift);
      assertThat(EndOfDayTest_ShiftTable.update(h, shift)).isEqualTo(shift);
      Shift none = new Shift(OffsetTime.parse("00:00" + zone), LocalTime.MIN, null);
      assertThat(EndOfDayTest_ShiftTable.insertAll(h, List.of(none))).containsExactly(none);
    }
  }
}
