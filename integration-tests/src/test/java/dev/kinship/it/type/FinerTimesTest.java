package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are times finer than PostgreSQL keeps them are the keys that it keeps. */
class FinerTimesTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE sensor (id time PRIMARY KEY);
          CREATE TABLE slot (
            starts timestamp, zoned timestamptz, sensor_id time REFERENCES sensor, note text,
            PRIMARY KEY (starts, zoned));
          CREATE TABLE tick (at timestamptz PRIMARY KEY, sensor_id time REFERENCES sensor);
          """);

  @Entity
  record Sensor(@Id LocalTime id) implements FinerTimesTest_SensorAssociations {}

  @Entity
  record Slot(
      @Id LocalDateTime starts,
      @Id OffsetDateTime zoned,
      @BelongsTo(value = Sensor.class, reverse = "slots") @Nullable LocalTime sensorId,
      @Nullable String note)
      implements FinerTimesTest_SlotAssociations {}

  @Entity
  record Tick(
      @Id Instant at,
      @BelongsTo(value = Sensor.class, reverse = "ticks") @Nullable LocalTime sensorId)
      implements FinerTimesTest_TickAssociations {}

  @ParameterizedTest
  @ValueSource(ints = {123_456_789, 500, 1_500, 499, 999_999_999})
  void added_twice_and_removed(int nanos) {
    Sensor sensor = new Sensor(LocalTime.of(1, 2, 3, nanos));
    FinerTimesTest_SensorTable.insert(lab.handle(), sensor);
    LocalDateTime starts = LocalDateTime.of(2026, 1, 1, 0, 0, 0, nanos);
    Slot slot = new Slot(starts, starts.atOffset(ZoneOffset.ofHours(2)), null, null);
    FinerTimesTest_SlotTable.insert(lab.handle(), slot);
    Tick tick = new Tick(starts.toInstant(ZoneOffset.UTC), null);
    FinerTimesTest_TickTable.insert(lab.handle(), tick);

    assertThat(sensor.addSlots(lab.handle(), slot).linked()).hasSize(1);
    Changes<Slot> again = sensor.addSlots(lab.handle(), slot);
    assertThat(again.linked()).isEmpty();
    assertThat(again.untouched()).hasSize(1);
    assertThat(sensor.hasSlots(lab.handle(), slot)).isTrue();
    assertThat(sensor.addTicks(lab.handle(), tick).linked()).hasSize(1);
    assertThat(sensor.setTicks(lab.handle(), tick).untouched()).hasSize(1);
    assertThat(sensor.removeTicks(lab.handle(), tick).unlinked()).hasSize(1);
    assertThat(sensor.setSlots(lab.handle(), slot).untouched()).hasSize(1);
    assertThat(sensor.removeSlots(lab.handle(), slot).unlinked()).hasSize(1);
    assertThat(lab.column(Integer.class, "SELECT count(*) FROM slot WHERE sensor_id IS NULL"))
        .containsExactly(1);
  }

  @Test
  void what_is_loaded_for_many_rows_is_found_for_each() {
    LocalTime at = LocalTime.of(1, 2, 3, 123_456_500);
    Sensor sensor = new Sensor(at);
    FinerTimesTest_SensorTable.insert(lab.handle(), sensor);
    Tick tick = new Tick(Instant.EPOCH.plusNanos(1_500), at);
    Tick other = new Tick(Instant.EPOCH, at);
    FinerTimesTest_TickTable.insertAll(lab.handle(), List.of(tick, other));

    assertThat(FinerTimesTest_TickTable.SENSOR.load(lab.handle(), List.of(tick, other)).of(tick))
        .isEqualTo(Optional.of(new Sensor(LocalTime.of(1, 2, 3, 123_457_000))));
    assertThat(FinerTimesTest_SensorTable.TICKS.load(lab.handle(), List.of(sensor)).of(sensor))
        .hasSize(2);
    assertThat(tick.setSensor(lab.handle(), sensor)).isNotNull();
    assertThat(
            sensor.createSlot(
                lab.handle(),
                s ->
                    s.starts(LocalDateTime.MAX)
                        .zoned(OffsetDateTime.MAX)
                        .sensorId(LocalTime.of(1, 2, 3, 123_456_501))))
        .isNotNull();
  }
}
