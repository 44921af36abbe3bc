package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.NoSuchRowException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any value is an ordinary key: it is neither read as SQL nor taken for the lack of one. */
class TextAndUuidKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE country (code text PRIMARY KEY, name text NOT NULL);
          CREATE TABLE city (
            code varchar(200) PRIMARY KEY, country_code text REFERENCES country (code));
          CREATE TABLE device (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text);
          CREATE TABLE reading (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(), device_id uuid REFERENCES device);
          CREATE TABLE spot (id bigint PRIMARY KEY, name text);
          CREATE TABLE thing (id int PRIMARY KEY, spot_id bigint REFERENCES spot)""");

  @Entity
  record Country(@Id String code, String name) implements TextAndUuidKeysTest_CountryAssociations {}

  @Entity
  record City(
      @Id String code,
      @BelongsTo(value = Country.class, reverse = "cities") @Nullable String countryCode)
      implements TextAndUuidKeysTest_CityAssociations {}

  @Entity
  record Device(@Id @Nullable UUID id, @Nullable String name)
      implements TextAndUuidKeysTest_DeviceAssociations {}

  @Entity
  record Reading(
      @Id @Nullable UUID id,
      @BelongsTo(value = Device.class, reverse = "readings") @Nullable UUID deviceId)
      implements TextAndUuidKeysTest_ReadingAssociations {}

  @Entity
  record Spot(@Id long id, @Nullable String name) implements TextAndUuidKeysTest_SpotAssociations {}

  @Entity
  record Thing(@Id int id, @BelongsTo(value = Spot.class, reverse = "things") @Nullable Long spotId)
      implements TextAndUuidKeysTest_ThingAssociations {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "'",
        "\"",
        "\\",
        "x'; DROP TABLE city; --",
        "' OR '1'='1",
        "NULL",
        "null",
        "{a,b}",
        "a,b",
        "$1",
        "?",
        ":key",
        "{columns}",
        "%",
        "Zürich 東京 🐶",
        "line\nbreak\ttab"
      })
  void every_text_is_a_key(String code) {
    Handle h = lab.handle();
    Country country =
        lab.costs(
            1, () -> TextAndUuidKeysTest_CountryTable.insert(h, c -> c.code(code).name("the one")));
    Country other =
        TextAndUuidKeysTest_CountryTable.insert(h, c -> c.code("other " + code).name("the other"));
    City city = lab.costs(1, () -> country.createCity(h, c -> c.code(code)));
    City free = TextAndUuidKeysTest_CityTable.insert(h, c -> c.code("free " + code));

    assertThat(city.countryCode()).isEqualTo(code);
    assertThat(lab.costs(1, () -> city.getCountry(h))).contains(country);
    assertThat(lab.costs(1, () -> country.getCities(h))).containsExactly(city);
    assertThat(lab.costs(1, () -> country.hasCities(h, city))).isTrue();
    assertThat(other.getCities(h)).isEmpty();

    assertThat(lab.costs(1, () -> country.setCities(h, free)).unlinked()).hasSize(1);
    assertThat(country.countCities(h)).isEqualTo(1);
    assertThat(lab.costs(1, () -> country.addCities(h, city, free)).linked()).containsExactly(city);
    assertThat(lab.costs(1, () -> country.removeCities(h, city)).unlinked()).hasSize(1);
    City moved = lab.costs(1, () -> city.setCountry(h, other));
    assertThat(moved.getCountry(h)).contains(other);
    assertThat(TextAndUuidKeysTest_CountryTable.find(h, code)).contains(country);
    assertThat(TextAndUuidKeysTest_CountryTable.findAll(h, List.of(other.code(), code)))
        .containsExactly(other, country);
    assertThat(
            TextAndUuidKeysTest_CityTable.update(h, code, c -> c.countryCode(code)).countryCode())
        .isEqualTo(code);
    TextAndUuidKeysTest_CityTable.delete(h, code);
    assertThat(lab.column(String.class, "SELECT code FROM city")).containsExactly("free " + code);
  }

  @Test
  void a_text_of_digits_is_no_number_and_case_and_blanks_count() {
    Handle h = lab.handle();
    Country one = TextAndUuidKeysTest_CountryTable.insert(h, c -> c.code("01").name("one"));
    TextAndUuidKeysTest_CountryTable.insert(h, c -> c.code("1").name("another"));
    TextAndUuidKeysTest_CountryTable.insert(h, c -> c.code("a").name("small"));
    one.createCity(h, c -> c.code("x"));

    assertThat(TextAndUuidKeysTest_CountryTable.find(h, "1").orElseThrow().getCities(h)).isEmpty();
    assertThat(TextAndUuidKeysTest_CountryTable.find(h, "A")).isEmpty();
    assertThat(TextAndUuidKeysTest_CountryTable.find(h, "a ")).isEmpty();
    assertThat(one.getCities(h)).hasSize(1);
  }

  @Test
  void uuids_are_keys() {
    Handle h = lab.handle();
    Device device = lab.costs(1, () -> TextAndUuidKeysTest_DeviceTable.insert(h, d -> d.name("d")));
    UUID chosen = new UUID(0, 0);
    Device zero =
        lab.costs(1, () -> TextAndUuidKeysTest_DeviceTable.insert(h, new Device(chosen, null)));
    Reading reading = lab.costs(1, () -> device.createReading(h, r -> {}));

    assertThat(reading.getDevice(h)).contains(device);
    assertThat(device.getReadings(h)).containsExactly(reading);
    Reading moved = lab.costs(1, () -> reading.setDevice(h, zero));
    assertThat(moved.deviceId()).isEqualTo(chosen);
    assertThat(lab.costs(1, () -> device.setReadings(h, reading)).linked()).hasSize(1);
    assertThat(lab.costs(1, () -> zero.addReadings(h, reading)).linked()).hasSize(1);
    assertThat(lab.costs(1, () -> zero.removeReadings(h, reading)).unlinked()).hasSize(1);
    assertThat(lab.costs(1, () -> reading.createDevice(h, d -> d.name("new"))).target().name())
        .isEqualTo("new");
    List<Device> bulk = List.of(new Device(null, "a"), new Device(UUID.randomUUID(), "b"));
    assertThat(lab.costs(1, () -> TextAndUuidKeysTest_DeviceTable.insertAll(h, bulk)))
        .extracting(Device::name)
        .containsExactly("a", "b");
    lab.refuses(NoSuchRowException.class, 2, () -> moved.setDeviceId(h, UUID.randomUUID()));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
  void zero_and_negative_numbers_are_keys(long id) {
    Handle h = lab.handle();
    Spot spot = lab.costs(1, () -> TextAndUuidKeysTest_SpotTable.insert(h, new Spot(id, "here")));
    Thing thing = lab.costs(1, () -> TextAndUuidKeysTest_ThingTable.insert(h, new Thing(0, null)));

    Thing put = lab.costs(1, () -> thing.setSpot(h, spot));
    assertThat(put.spotId()).isEqualTo(id);
    assertThat(put.getSpot(h)).contains(spot);
    assertThat(spot.getThings(h)).containsExactly(put);
    assertThat(lab.costs(1, () -> put.setSpotId(h, id))).isEqualTo(put);
    assertThat(lab.costs(1, () -> spot.setThings(h, List.of())).unlinked()).containsExactly(thing);
    Thing built = spot.buildThing(t -> t.id(-7));
    assertThat(built).isEqualTo(new Thing(-7, id));
    assertThat(spot.buildThing(t -> {}).id()).isZero();
  }
}
