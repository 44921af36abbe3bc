package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels that Jdbi's {@code @DatabaseValue} gives, in columns of an enum type and of text. */
@ParameterizedClass
@EnumSource
class EnumLabelsTest {

  enum Way {
    STRAIGHT,
    LOGGED,
    POSTGRES_PLUGIN,
    POSTGRES_PLUGIN_LOGGED
  }

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TYPE rating AS ENUM ('G', 'PG-13', 'it''s "17", {\\}');
          CREATE TABLE certificate (rating rating PRIMARY KEY, text text);
          CREATE TABLE film (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            rating rating REFERENCES certificate, written text, all_of rating[], words text[])""");

  @Entity
  record Certificate(@Id Rating rating, @Nullable String text)
      implements EnumLabelsTest_CertificateAssociations {}

  @Entity
  record Film(
      @Id @Nullable Long id,
      @BelongsTo(value = Certificate.class, name = "certificate", reverse = "films")
          @Nullable Rating rating,
      @Nullable Rating written,
      @Nullable List<Rating> allOf,
      @Nullable List<Rating> words)
      implements EnumLabelsTest_FilmAssociations {}

  private static final List<Rating> ALL = List.of(Rating.values());

  private final Way way;
  private Handle handle;

  EnumLabelsTest(Way way) {
    this.way = way;
  }

  @BeforeEach
  void certificates() {
    Jdbi jdbi = lab.ownJdbi();
    if (way == Way.LOGGED || way == Way.POSTGRES_PLUGIN_LOGGED) {
      jdbi.setSqlLogger(new SqlLogger() {});
    }
    if (way == Way.POSTGRES_PLUGIN || way == Way.POSTGRES_PLUGIN_LOGGED) {
      jdbi.installPlugin(new PostgresPlugin());
    }
    handle = jdbi.open();
    EnumLabelsTest_CertificateTable.insertAll(
        handle, ALL.stream().map(each -> new Certificate(each, each.name())).toList());
  }

  @AfterEach
  void close() {
    handle.close();
  }

  private static Film film(Rating rating) {
    return new Film(null, rating, rating, ALL, ALL);
  }

  @Test
  void they_are_written_and_read() {
    for (Rating each : ALL) {
      Film inserted = EnumLabelsTest_FilmTable.insert(handle, film(each));
      assertThat(EnumLabelsTest_FilmTable.find(handle, inserted.id())).contains(inserted);
      assertThat(inserted).isEqualTo(new Film(inserted.id(), each, each, ALL, ALL));
    }
    List<Film> many =
        EnumLabelsTest_FilmTable.insertAll(handle, ALL.stream().map(each -> film(each)).toList());
    assertThat(many).extracting(Film::rating).isEqualTo(ALL);
    assertThat(lab.column(String.class, "SELECT DISTINCT written FROM film ORDER BY written"))
        .containsExactlyInAnyOrder("G", "PG-13", "it's \"17\", {\\}");
    Film changed =
        EnumLabelsTest_FilmTable.update(handle, 1L, f -> f.rating(null).written(Rating.NC_17));
    assertThat(changed.rating()).isNull();
    assertThat(changed.written()).isEqualTo(Rating.NC_17);
  }

  @Test
  void they_are_asked_for() {
    EnumLabelsTest_FilmTable.insertAll(handle, ALL.stream().map(each -> film(each)).toList());
    assertThat(found(EnumLabelsTest_FilmTable.RATING.eq(Rating.PG_13)))
        .containsExactly(Rating.PG_13);
    assertThat(found(EnumLabelsTest_FilmTable.RATING.in(Rating.PG_13, Rating.NC_17)))
        .containsExactly(Rating.PG_13, Rating.NC_17);
    assertThat(found(EnumLabelsTest_FilmTable.WRITTEN.in(Rating.PG_13, Rating.NC_17)))
        .containsExactly(Rating.PG_13, Rating.NC_17);
    assertThat(found(EnumLabelsTest_FilmTable.RATING.gt(Rating.G)))
        .containsExactly(Rating.PG_13, Rating.NC_17);
    assertThat(found(EnumLabelsTest_FilmTable.ALL_OF.eq(ALL))).hasSize(3);
  }

  private List<Rating> found(Condition<Film> condition) {
    return EnumLabelsTest_FilmTable.query(
            handle, Fetch.where(condition).orderBy(EnumLabelsTest_FilmTable.ID.asc()))
        .map(Film::rating)
        .list();
  }

  @Test
  void they_are_keys() {
    Film film = EnumLabelsTest_FilmTable.insert(handle, film(null));
    Certificate certificate =
        EnumLabelsTest_CertificateTable.find(handle, Rating.PG_13).orElseThrow();

    Film set = film.setCertificate(handle, certificate);
    assertThat(set.rating()).isEqualTo(Rating.PG_13);
    assertThat(set.getCertificate(handle)).contains(certificate);
    assertThat(certificate.getFilms(handle)).containsExactly(set);
    assertThat(certificate.setFilms(handle, set).untouched()).containsExactly(set);
    assertThat(certificate.createFilm(handle, f -> f.written(Rating.G)).rating())
        .isEqualTo(Rating.PG_13);
    assertThat(EnumLabelsTest_CertificateTable.findAll(handle, ALL)).hasSize(3);
    assertThat(
            EnumLabelsTest_CertificateTable.FILMS
                .load(handle, List.of(certificate))
                .of(certificate))
        .hasSize(2);
  }

  @Test
  void a_label_that_no_constant_has_is_told_with_its_column() {
    lab.sql("INSERT INTO film (written) VALUES ('PG_13')");
    assertThatThrownBy(() -> EnumLabelsTest_FilmTable.all(handle))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("the column written (text) cannot be read as Rating");
  }
}
