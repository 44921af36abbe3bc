package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.it.routing.TenantWatch;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * All writes at once on rows of one tenant, so that those statements are sent, too, that only a
 * race brings about. Each compares the tenant, and the other tenant's rows, which have the same
 * ids, stay as they are.
 */
class TenantRacesTest {

  private static final int THREADS = 12;
  private static final int ROWS = 6;
  private static final AtomicInteger NEXT = new AtomicInteger(ROWS);

  @Entity
  record Album(@Id int tenantId, @Id int id) implements TenantRacesTest_AlbumAssociations {}

  @Entity
  record Tag(@Id int tenantId, @Id int id) implements TenantRacesTest_TagAssociations {}

  @Entity
  @HasMany(
      value = Tag.class,
      joinTable = "song_tag",
      joinColumns = {"tenant_id", "song_id"},
      inverseColumns = {"tenant_id", "tag_id"},
      reverse = "songs")
  record Song(
      @Id int tenantId,
      @Id int id,
      @BelongsTo(value = Album.class, with = "tenantId", reverse = "songs")
          @Nullable Integer albumId,
      @BelongsTo(with = "tenantId", reverse = "covers") @Nullable Integer originalId,
      @BelongsTo(value = Tag.class, with = "tenantId", unique = true, reverse = "anthem")
          @Nullable Integer genreId)
      implements TenantRacesTest_SongAssociations {}

  private static Town town;
  private static WireTap tap;
  private static TenantWatch watch;
  private static Jdbi jdbi;

  @BeforeAll
  static void start() throws IOException {
    town =
        new Town(
            "CREATE TABLE album (tenant_id int, id int, PRIMARY KEY (tenant_id, id));"
                + "CREATE TABLE tag (tenant_id int, id int, PRIMARY KEY (tenant_id, id));"
                + "CREATE TABLE song (tenant_id int, id int, album_id int, original_id int,"
                + " genre_id int, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, genre_id),"
                + " FOREIGN KEY (tenant_id, album_id) REFERENCES album,"
                + " FOREIGN KEY (tenant_id, original_id) REFERENCES song,"
                + " FOREIGN KEY (tenant_id, genre_id) REFERENCES tag);"
                + "CREATE TABLE song_tag (tenant_id int, song_id int, tag_id int,"
                + " PRIMARY KEY (tenant_id, song_id, tag_id),"
                + " FOREIGN KEY (tenant_id, song_id) REFERENCES song,"
                + " FOREIGN KEY (tenant_id, tag_id) REFERENCES tag);"
                + "INSERT INTO album SELECT t, i FROM generate_series(1, 2) t, generate_series(1, 6) i;"
                + "INSERT INTO tag SELECT t, i FROM generate_series(1, 2) t, generate_series(1, 6) i");
    tap = WireTap.before("localhost", TestDatabase.port());
    watch = town.jdbi.withHandle(h -> TenantWatch.on(tap, h));
    jdbi = Jdbi.create(town.database.url(tap)).installPlugin(new KinshipPlugin());
  }

  @AfterAll
  static void stop() throws IOException {
    tap.close();
  }

  @BeforeEach
  void rows() {
    town.sql("TRUNCATE song, song_tag");
    town.sql(
        "INSERT INTO song SELECT t, i, i, nullif(i - 1, 0), i"
            + " FROM generate_series(1, 2) t, generate_series(1, 6) i");
    town.sql("INSERT INTO song_tag SELECT tenant_id, id, id FROM song");
  }

  @AfterEach
  void the_tenant_is_compared_and_the_other_is_as_it_was() {
    assertThat(tap.take().statements()).anyMatch(each -> each.contains("tenant_id"));
    watch.check();
    assertThat(
            town.number(
                "SELECT count(*) FROM song WHERE tenant_id = 2 AND album_id = id AND genre_id = id"
                    + " AND original_id IS NOT DISTINCT FROM nullif(id - 1, 0)"))
        .isEqualTo(ROWS);
    assertThat(
            town.number("SELECT count(*) FROM song_tag WHERE tenant_id = 2 AND song_id = tag_id"))
        .isEqualTo(ROWS);
    assertThat(town.number("SELECT count(*) FROM song_tag WHERE tenant_id = 2")).isEqualTo(ROWS);
  }

  private static Song song(int id) {
    return new Song(1, id, null, null, null);
  }

  private static List<Integer> some(SplittableRandom random) {
    return IntStream.rangeClosed(1, ROWS).filter(i -> random.nextBoolean()).boxed().toList();
  }

  private static List<Song> songs(SplittableRandom random) {
    return some(random).stream().map(TenantRacesTest::song).toList();
  }

  private static List<Tag> tags(SplittableRandom random) {
    return some(random).stream().map(id -> new Tag(1, id)).toList();
  }

  /** Writes keys: those of albums, or two times in nine those of a song to another. */
  private static void keys(Handle h, SplittableRandom random, boolean alsoOfSongs) {
    Album album = new Album(1, 1 + random.nextInt(3));
    Album other = new Album(1, 4 + random.nextInt(3));
    Song song = song(1 + random.nextInt(ROWS));
    Object unused =
        switch (random.nextInt(alsoOfSongs ? 9 : 7)) {
          case 0 -> album.setSongs(h, songs(random));
          case 1 -> album.addSongs(h, songs(random));
          case 2 -> album.removeSongs(h, songs(random));
          case 3 -> song.setAlbum(h, other);
          case 4 -> song.removeAlbum(h);
          case 5 ->
              TenantRacesTest_AlbumTable.SONGS.set(
                  h, Map.of(album, List.of(song), other, List.of(song(1 + song.id() % ROWS))));
          case 6 -> TenantRacesTest_SongTable.ALBUM.set(h, songs(random), other);
          case 7 -> song.setCovers(h, songs(random));
          default -> song.setOriginal(h, song(1 + random.nextInt(ROWS)));
        };
  }

  private static void links(Handle h, SplittableRandom random) {
    Tag tag = new Tag(1, 1 + random.nextInt(ROWS));
    Song song = song(1 + random.nextInt(ROWS));
    Object unused =
        switch (random.nextInt(7)) {
          case 0 -> song.setTags(h, tags(random));
          case 1 -> song.addTags(h, tags(random));
          case 2 -> song.removeTags(h, tags(random));
          case 3 -> tag.setSongs(h, songs(random));
          case 4 -> tag.addSongs(h, songs(random));
          case 5 -> tag.removeSongs(h, songs(random));
          default ->
              TenantRacesTest_SongTable.TAGS.set(
                  h, Map.of(song, tags(random), song(1 + song.id() % ROWS), tags(random)));
        };
  }

  private static void unique(Handle h, SplittableRandom random) {
    Tag tag = new Tag(1, 1 + random.nextInt(ROWS));
    Song song = song(1 + random.nextInt(ROWS));
    Object unused =
        switch (random.nextInt(6)) {
          case 0 -> tag.setAnthem(h, song);
          case 1 -> tag.removeAnthem(h);
          case 2 -> song.setGenre(h, tag);
          case 3 -> song.removeGenre(h);
          case 4 -> tag.ensureAnthem(h, s -> s.id(NEXT.incrementAndGet()));
          default -> tag.setAnthemId(h, song.id());
        };
  }

  private static void race(String what, Racers.Turn turn) {
    long before = town.deadlocksOfAll();
    race(what, turn, Handle::useTransaction);
    assertThat(town.deadlocksOfAll()).isEqualTo(before);
  }

  private static void race(String what, Racers.Turn turn, InTransaction transaction) {
    Racers racers =
        new Racers(jdbi, THREADS)
            .race(
                Racers.longRace().dividedBy(2),
                (h, thread, random) -> {
                  if (random.nextBoolean()) {
                    turn.take(h, thread, random);
                  } else {
                    transaction.run(h, t -> turn.take(t, thread, random));
                  }
                });
    racers.report(what + " of a tenant");
    assertThat(racers.errors()).isEmpty();
  }

  /** No song refers to another here, so that nobody but a writer locks one. */
  @Test
  void keys_from_both_ends() {
    race("keys", (h, thread, random) -> keys(h, random, false));
  }

  @Test
  void links_from_both_ends() {
    race("links", (h, thread, random) -> links(h, random));
  }

  @Test
  void one_to_one_from_both_ends() {
    race("one-to-one", (h, thread, random) -> unique(h, random));
  }

  /**
   * Without one-to-one: to write a unique key is to lock its row for those who link to it, too, and
   * then writers of several associations may wait in a circle, which the server breaks. A link that
   * is inserted in a transaction, or a song that refers to another, can bring about the circle of
   * {@link DeadlockTest}.
   */
  @Test
  void keys_and_links_at_once() {
    race(
        "keys and links",
        (h, thread, random) -> {
          if (random.nextBoolean()) {
            keys(h, random, true);
          } else {
            links(h, random);
          }
        },
        TenantRacesTest::untilDone);
  }

  /** As the guide says that one does. */
  private static void untilDone(Handle handle, HandleConsumer<RuntimeException> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        handle.useTransaction(call);
        return;
      } catch (ConcurrencyException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  /** Runs a turn in a transaction. */
  private interface InTransaction {
    void run(Handle handle, HandleConsumer<RuntimeException> turn);
  }
}
