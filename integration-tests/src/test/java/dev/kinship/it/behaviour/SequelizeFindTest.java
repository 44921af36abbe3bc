package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Sequelize's finds ask of associated rows, which it calls required includes. */
class SequelizeFindTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE city (id int PRIMARY KEY, name text NOT NULL);
          CREATE TABLE theatre (id int PRIMARY KEY, name text NOT NULL,
            city_id int REFERENCES city);
          CREATE TABLE stage (id int PRIMARY KEY, seats int NOT NULL,
            theatre_id int UNIQUE REFERENCES theatre);
          CREATE TABLE curtain (id int PRIMARY KEY, colour text NOT NULL,
            stage_id int UNIQUE REFERENCES stage);
          CREATE TABLE play (id int PRIMARY KEY, title text NOT NULL,
            theatre_id int REFERENCES theatre)\
          """);

  @Entity
  record City(@Id int id, String name) implements SequelizeFindTest_CityAssociations {}

  @Entity
  record Theatre(
      @Id int id,
      String name,
      @BelongsTo(value = City.class, reverse = "theatres") @Nullable Integer cityId)
      implements SequelizeFindTest_TheatreAssociations {}

  @Entity
  record Stage(
      @Id int id,
      int seats,
      @BelongsTo(value = Theatre.class, unique = true, reverse = "stage")
          @Nullable Integer theatreId)
      implements SequelizeFindTest_StageAssociations {}

  @Entity
  record Curtain(
      @Id int id,
      String colour,
      @BelongsTo(value = Stage.class, unique = true, reverse = "curtain") @Nullable Integer stageId)
      implements SequelizeFindTest_CurtainAssociations {}

  @Entity
  record Play(
      @Id int id,
      String title,
      @BelongsTo(value = Theatre.class, reverse = "plays") @Nullable Integer theatreId)
      implements SequelizeFindTest_PlayAssociations {}

  private static final Condition<City> IN_OSLO = SequelizeFindTest_CityTable.NAME.eq("Oslo");

  /**
   * Theatres 1 to 3 are in Oslo, 4 in Rome, 5 nowhere. 1 and 4 have a stage, of which the first has
   * a red curtain. 1 plays three plays, 2 one, and one play is played nowhere.
   */
  @BeforeEach
  void fiveTheatres() {
    lab.sql(
        """
        INSERT INTO city VALUES (1, 'Oslo'), (2, 'Rome'), (3, 'Ghost Town');
        INSERT INTO theatre VALUES (1, 'A', 1), (2, 'B', 1), (3, 'C', 1), (4, 'D', 2), (5, 'E', NULL);
        INSERT INTO stage VALUES (1, 900, 1), (2, 100, 4);
        INSERT INTO curtain VALUES (1, 'red', 1);
        INSERT INTO play VALUES (1, 'Ghosts', 1), (2, 'Brand', 1), (3, 'Peer Gynt', 1),
          (4, 'Ghosts', 2), (5, 'Ghosts', NULL)\
        """);
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<Integer> theatres(Fetch<Theatre> fetch) {
    return lab.costs(1, () -> SequelizeFindTest_TheatreTable.query(h(), fetch).list()).stream()
        .map(Theatre::id)
        .toList();
  }

  private static List<Integer> theatres(Condition<Theatre> condition) {
    return theatres(Fetch.where(condition));
  }

  @Test
  void s59_a_target_is_required() {
    assertThat(theatres(SequelizeFindTest_TheatreTable.CITY.matches(Fetch.all())))
        .containsExactly(1, 2, 3, 4);
    assertThat(theatres(SequelizeFindTest_TheatreTable.CITY.isAbsent())).containsExactly(5);
  }

  @Test
  void s59_a_condition_on_the_target() {
    assertThat(theatres(SequelizeFindTest_TheatreTable.CITY.matches(IN_OSLO)))
        .containsExactly(1, 2, 3);
    assertThat(
            theatres(
                SequelizeFindTest_TheatreTable.CITY
                    .matches(IN_OSLO)
                    .and(SequelizeFindTest_TheatreTable.NAME.gt("A"))))
        .containsExactly(2, 3);
  }

  @Test
  void s59_a_condition_on_the_one_that_points_here() {
    assertThat(theatres(SequelizeFindTest_TheatreTable.STAGE.any())).containsExactly(1, 4);
    assertThat(theatres(SequelizeFindTest_TheatreTable.STAGE.none())).containsExactly(2, 3, 5);
    assertThat(
            theatres(
                SequelizeFindTest_TheatreTable.STAGE.any(
                    SequelizeFindTest_StageTable.SEATS.gt(500))))
        .containsExactly(1);
  }

  /** However many rows match, the main row is there once. */
  @Test
  void s59_a_condition_on_the_many_that_point_here() {
    assertThat(theatres(SequelizeFindTest_TheatreTable.PLAYS.any())).containsExactly(1, 2);
    assertThat(
            theatres(
                SequelizeFindTest_TheatreTable.PLAYS
                    .any(SequelizeFindTest_PlayTable.TITLE.eq("Ghosts"))
                    .and(
                        SequelizeFindTest_TheatreTable.PLAYS.none(
                            SequelizeFindTest_PlayTable.TITLE.eq("Brand")))))
        .containsExactly(2);
  }

  @Test
  void s59_a_limit_counts_main_rows() {
    Fetch<Theatre> playing = Fetch.where(SequelizeFindTest_TheatreTable.PLAYS.any());
    assertThat(theatres(playing.limit(1))).containsExactly(1);
    assertThat(theatres(playing.limit(2))).containsExactly(1, 2);
    assertThat(
            theatres(
                Fetch.where(SequelizeFindTest_TheatreTable.CITY.matches(IN_OSLO))
                    .orderBy(SequelizeFindTest_TheatreTable.NAME.desc())
                    .limit(2)
                    .offset(1)))
        .containsExactly(2, 1);
  }

  @Test
  void s59_a_filtered_find_includes_what_the_filter_says() {
    List<Theatre> inOslo =
        SequelizeFindTest_TheatreTable.query(
                h(), Fetch.where(SequelizeFindTest_TheatreTable.CITY.matches(IN_OSLO)))
            .list();
    var ghosts =
        lab.costs(
            1,
            () ->
                SequelizeFindTest_TheatreTable.PLAYS.load(
                    h(), inOslo, Fetch.where(SequelizeFindTest_PlayTable.TITLE.eq("Ghosts"))));
    assertThat(inOslo.stream().map(each -> ghosts.of(each).size())).containsExactly(1, 1, 0);
  }

  @Test
  void s60_a_chain_of_one_to_one_associations_is_required() {
    Condition<Stage> withRed =
        SequelizeFindTest_StageTable.CURTAIN.any(SequelizeFindTest_CurtainTable.COLOUR.eq("red"));
    assertThat(theatres(SequelizeFindTest_TheatreTable.STAGE.any(withRed))).containsExactly(1);
    assertThat(theatres(SequelizeFindTest_TheatreTable.STAGE.any(withRed.not())))
        .containsExactly(4);
    assertThat(
            SequelizeFindTest_CurtainTable.query(
                    h(),
                    Fetch.where(
                        SequelizeFindTest_CurtainTable.STAGE.matches(
                            SequelizeFindTest_StageTable.THEATRE.matches(
                                SequelizeFindTest_TheatreTable.CITY.matches(IN_OSLO)))))
                .list())
        .containsExactly(new Curtain(1, "red", 1));
  }

  /** From a play by way of its theatre to the city, with as many plays to a theatre as may be. */
  @Test
  void s39_pages_with_nested_conditions_have_and_count_the_right_rows() {
    Fetch<City> playing =
        Fetch.where(
                SequelizeFindTest_CityTable.THEATRES.any(
                    SequelizeFindTest_TheatreTable.PLAYS.any()))
            .orderBy(SequelizeFindTest_CityTable.NAME.asc());
    Fetch<Play> inOslo =
        Fetch.where(
                SequelizeFindTest_PlayTable.THEATRE.matches(
                    SequelizeFindTest_TheatreTable.CITY.matches(IN_OSLO)))
            .orderBy(SequelizeFindTest_PlayTable.ID.asc());

    assertThat(SequelizeFindTest_CityTable.query(h(), playing).list())
        .containsExactly(new City(1, "Oslo"));
    assertThat(plays(inOslo)).containsExactly(1, 2, 3, 4);
    assertThat(plays(inOslo.limit(3))).containsExactly(1, 2, 3);
    assertThat(plays(inOslo.limit(3).offset(3))).containsExactly(4);
  }

  private static List<Integer> plays(Fetch<Play> fetch) {
    return SequelizeFindTest_PlayTable.query(h(), fetch).map(Play::id).list();
  }
}
