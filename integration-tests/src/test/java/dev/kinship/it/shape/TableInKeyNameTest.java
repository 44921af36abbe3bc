package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys that carry the name of their table, as {@code film_id} does, have it once. */
class TableInKeyNameTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE film (film_id int PRIMARY KEY);
          CREATE TABLE copy (copy_id int PRIMARY KEY, film_id int REFERENCES film);
          CREATE TABLE poster (poster_id int PRIMARY KEY, film_id int REFERENCES film)""");

  @Entity
  record Film(@Id int filmId) implements TableInKeyNameTest_FilmAssociations {}

  @Entity
  record Copy(@Id int copyId, @BelongsTo(value = Film.class, reverse = "copies") Integer filmId)
      implements TableInKeyNameTest_CopyAssociations {}

  /** The key is a column only. */
  @Entity
  @BelongsTo(value = Film.class, name = "film")
  record Poster(@Id int posterId) implements TableInKeyNameTest_PosterAssociations {}

  @Test
  void the_accessor_is_named_after_the_property() {
    Handle h = lab.handle();
    Film film = TableInKeyNameTest_FilmTable.insert(h, new Film(7));
    Copy copy = TableInKeyNameTest_CopyTable.insert(h, new Copy(1, null));

    assertThat(copy.setFilmId(h, 7).getFilm(h)).contains(film);
    assertThat(Arrays.stream(TableInKeyNameTest_CopyAssociations.class.getMethods()))
        .noneMatch(each -> each.getName().contains("FilmFilm"));
  }

  @Test
  void the_column_has_the_name_once() {
    Handle h = lab.handle();
    Film film = TableInKeyNameTest_FilmTable.insert(h, new Film(7));
    Poster poster = TableInKeyNameTest_PosterTable.insert(h, new Poster(1));

    assertThat(poster.setFilmId(h, 7).getFilm(h)).contains(film);
    assertThat(lab.column(Integer.class, "SELECT film_id FROM poster")).containsExactly(7);
  }
}
