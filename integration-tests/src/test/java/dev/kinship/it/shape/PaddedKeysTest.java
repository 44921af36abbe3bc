package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.Loaded.State;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Texts in columns that compare them in their own way: what holds for one key holds for many, which
 * are sent as an array.
 */
class PaddedKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE country (code char(5) PRIMARY KEY);
          CREATE TABLE city (id bigint PRIMARY KEY, country_code char(5) REFERENCES country);
          CREATE TABLE grade (letter char(3) PRIMARY KEY);
          CREATE TABLE paper (id bigint PRIMARY KEY, grade_letter char(3) REFERENCES grade);
          CREATE TABLE seat (
            line char(3), number int, country_code char(5) REFERENCES country,
            PRIMARY KEY (line, number));
          CREATE TABLE device (id uuid PRIMARY KEY);
          CREATE TABLE reading (id bigint PRIMARY KEY, device_id uuid REFERENCES device);
          CREATE TABLE label (name text PRIMARY KEY, device_id uuid REFERENCES device)\
          """);

  @Entity
  record Country(@Id String code) implements PaddedKeysTest_CountryAssociations {}

  @Entity
  record City(
      @Id long id,
      @BelongsTo(value = Country.class, reverse = "cities") @Nullable String countryCode)
      implements PaddedKeysTest_CityAssociations {}

  @Entity
  record Grade(@Id char letter) implements PaddedKeysTest_GradeAssociations {}

  @Entity
  record Paper(
      @Id long id,
      @BelongsTo(value = Grade.class, reverse = "papers") @Nullable Character gradeLetter)
      implements PaddedKeysTest_PaperAssociations {}

  @Entity
  record Seat(
      @Id String line,
      @Id int number,
      @BelongsTo(value = Country.class, reverse = "seats") @Nullable String countryCode)
      implements PaddedKeysTest_SeatAssociations {}

  /** Its key is no text in the database; the driver is told to leave that to the server. */
  @Entity
  record Device(@Id String id) implements PaddedKeysTest_DeviceAssociations {}

  @Entity
  record Reading(
      @Id long id, @BelongsTo(value = Device.class, reverse = "readings") @Nullable String deviceId)
      implements PaddedKeysTest_ReadingAssociations {}

  @Entity
  record Label(
      @Id String name,
      @BelongsTo(value = Device.class, reverse = "labels") @Nullable String deviceId)
      implements PaddedKeysTest_LabelAssociations {}

  private static List<Country> countries(Handle h) {
    lab.sql(
        """
        INSERT INTO country VALUES ('de'), ('fr'), ('it');
        INSERT INTO city VALUES (1, 'de'), (2, 'fr'), (3, 'it'), (4, NULL);
        INSERT INTO seat VALUES ('a', 1, 'de'), ('b', 2, NULL)\
        """);
    return PaddedKeysTest_CountryTable.all(h);
  }

  @Test
  void a_loop_over_padded_keys_returns_as_each_alone() {
    Handle h = lab.handle();
    for (Country each : countries(h)) {
      assertThat(each.getCities(h)).as("of " + each).hasSize(1);
      assertThat(each.countCities(h)).as("of " + each).isEqualTo(1);
      assertThat(each.hasCities(h)).as("of " + each).isTrue();
    }
    List<City> cities = PaddedKeysTest_CityTable.all(h);
    for (City each : cities.subList(0, 3)) {
      assertThat(each.getCountry(h)).isPresent();
      assertThat(each.hasCountry(h)).isTrue();
    }
    var loaded = lab.costs(1, () -> PaddedKeysTest_CityTable.COUNTRY.load(h, cities));
    assertThat(cities)
        .extracting(loaded::state)
        .containsExactly(State.PRESENT, State.PRESENT, State.PRESENT, State.ABSENT);
  }

  @Test
  void conditions_and_keys_that_are_padded_or_not() {
    Handle h = lab.handle();
    List<Country> countries = countries(h);

    assertThat(of(h, Fetch.where(PaddedKeysTest_CountryTable.CODE.in("de", "it   "))))
        .containsExactlyElementsOf(of(h, Fetch.where(PaddedKeysTest_CountryTable.CODE.ne("fr"))));
    assertThat(PaddedKeysTest_CountryTable.findAll(h, List.of("it   ", "de   ")))
        .containsExactly(countries.get(2), countries.get(0));
    var two =
        PaddedKeysTest_CountryTable.CITIES.load(h, countries, Fetch.<City>all().limit(1)).all();
    assertThat(two).hasSize(3);
  }

  private static List<Country> of(Handle h, Fetch<Country> fetch) {
    return PaddedKeysTest_CountryTable.query(h, fetch).list();
  }

  @Test
  void writes_of_many_with_padded_keys() {
    Handle h = lab.handle();
    List<Country> countries = countries(h);
    List<City> cities = PaddedKeysTest_CityTable.all(h);
    Country de = countries.get(0);
    Country fr = countries.get(1);

    var added =
        lab.costs(
            1,
            () ->
                PaddedKeysTest_CountryTable.CITIES.add(
                    h, Map.of(de, cities.subList(0, 1), fr, cities.subList(3, 4))));
    assertThat(added.get(de).untouched()).containsExactly(cities.get(0));
    assertThat(added.get(fr).linked()).extracting(City::countryCode).containsExactly("fr   ");
    var set = PaddedKeysTest_CountryTable.CITIES.set(h, Map.of(fr, cities.subList(2, 3)));
    assertThat(set.get(fr).unlinked()).extracting(City::id).containsExactlyInAnyOrder(2L, 4L);
    assertThat(lab.column(String.class, "SELECT country_code FROM city ORDER BY id"))
        .containsExactly("de   ", null, "fr   ", null);

    List<Seat> seats = PaddedKeysTest_SeatTable.all(h);
    assertThat(lab.costs(1, () -> de.setSeats(h, seats.get(1))).unlinked()).hasSize(1);
    assertThat(PaddedKeysTest_CountryTable.SEATS.add(h, Map.of(fr, seats)).get(fr).linked())
        .hasSize(2);
  }

  @Test
  void a_character_in_a_longer_column() {
    Handle h = lab.handle();
    lab.sql(
        """
        INSERT INTO grade VALUES ('a'), ('b');
        INSERT INTO paper VALUES (1, 'a'), (2, 'b'), (3, NULL)\
        """);
    for (Grade each : PaddedKeysTest_GradeTable.all(h)) {
      assertThat(each.getPapers(h)).as("of " + each).hasSize(1);
    }
    List<Paper> papers = PaddedKeysTest_PaperTable.all(h);
    Grade a = new Grade('a');
    assertThat(PaddedKeysTest_GradeTable.PAPERS.set(h, Map.of(a, papers)).get(a).linked())
        .hasSize(2);
  }

  @Test
  void texts_whose_type_the_server_decides() {
    try (Handle h =
        Jdbi.create(lab.tappedUrl() + "&stringtype=unspecified")
            .installPlugin(new KinshipPlugin())
            .open()) {
      String id1 = new UUID(0, 1).toString();
      String id2 = new UUID(0, 2).toString();
      lab.sql(
          """
          INSERT INTO device VALUES ('%1$s'), ('%2$s');
          INSERT INTO reading VALUES (1, '%1$s'), (2, '%2$s'), (3, NULL);
          INSERT INTO label VALUES ('x', '%1$s'), ('y', NULL)\
          """
              .formatted(id1, id2));
      List<Device> devices = PaddedKeysTest_DeviceTable.all(h);
      Device one = devices.get(0);
      for (Device each : devices) {
        assertThat(each.getReadings(h)).hasSize(1);
        assertThat(each.countReadings(h)).isEqualTo(1);
      }
      List<Reading> readings = PaddedKeysTest_ReadingTable.all(h);
      for (Reading each : readings) {
        assertThat(each.getDevice(h).isPresent()).isEqualTo(each.id() < 3);
      }
      assertThat(PaddedKeysTest_DeviceTable.findAll(h, List.of(id2, id1)))
          .extracting(Device::id)
          .containsExactly(id2, id1);
      Fetch<Reading> first = Fetch.<Reading>all().limit(1);
      assertThat(PaddedKeysTest_DeviceTable.READINGS.load(h, devices, first).all()).hasSize(2);
      assertThat(one.setReadings(h, readings.get(2)).linked()).hasSize(1);
      assertThat(PaddedKeysTest_DeviceTable.READINGS.add(h, Map.of(one, readings)).get(one))
          .extracting(done -> done.linked().size(), done -> done.untouched().size())
          .containsExactly(2, 1);

      List<Label> labels = PaddedKeysTest_LabelTable.all(h);
      assertThat(one.setLabels(h, labels).untouched()).hasSize(1);
      assertThat(PaddedKeysTest_DeviceTable.LABELS.set(h, Map.of(one, labels)).get(one).untouched())
          .hasSize(2);
      assertThat(PaddedKeysTest_CountryTable.insertAll(h, List.of(new Country("es")))).hasSize(1);
    }
  }

  @Test
  void many_rows_are_told_apart_whatever_comes_back() {
    lab.sql("INSERT INTO country VALUES ('no'); INSERT INTO seat VALUES ('A', 1), ('B', 2)");
    List<Seat> given = List.of(new Seat("B", 2, "no"), new Seat("A", 1, "no"));

    assertThat(lab.costs(1, () -> PaddedKeysTest_SeatTable.updateAll(lab.handle(), given)))
        .extracting(Seat::number)
        .containsExactly(2, 1);
    assertThat(lab.costs(1, () -> PaddedKeysTest_SeatTable.upsertAll(lab.handle(), given)))
        .extracting(Seat::number)
        .containsExactly(2, 1);
    assertThat(lab.costs(1, () -> PaddedKeysTest_SeatTable.exists(lab.handle(), "A", 1))).isTrue();
    lab.runs(1, () -> PaddedKeysTest_SeatTable.deleteAll(lab.handle(), given));
    assertThat(lab.costs(1, () -> PaddedKeysTest_SeatTable.count(lab.handle()))).isZero();
  }
}
