package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A record whose arrays anybody can change is read for several, and belongs to each alone. */
class ArraysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE album (id bigint PRIMARY KEY, cover bytea, tags text[], sizes int[]);
          CREATE TABLE song (id bigint PRIMARY KEY, album_id bigint)\
          """);

  @Entity
  @SuppressWarnings("ArrayRecordComponent") // which is what this is about
  record Album(@Id long id, byte[] cover, String[] tags, int[] sizes)
      implements ArraysTest_AlbumAssociations {}

  @Entity
  record Song(@Id long id, @BelongsTo(value = Album.class, reverse = "songs") long albumId)
      implements ArraysTest_SongAssociations {}

  @BeforeEach
  void fill() {
    lab.sql(
        "INSERT INTO album VALUES (1, '\\x0102', '{a,b}', '{7}');"
            + " INSERT INTO song SELECT n, 1 FROM generate_series(1, 4) n");
  }

  @Test
  void each_row_has_arrays_of_its_own() {
    Handle handle = lab.handle();
    List<Song> songs = ArraysTest_SongTable.all(handle);
    List<Album> albums = songs.stream().map(each -> each.getAlbum(handle)).toList();

    albums.forEach(
        each -> {
          assertThat(each.cover()).containsExactly(1, 2);
          assertThat(each.tags()).containsExactly("a", "b");
          assertThat(each.sizes()).containsExactly(7);
          each.cover()[0] = 9;
          each.tags()[0] = "changed";
          each.sizes()[0] = 8;
        });
  }
}
