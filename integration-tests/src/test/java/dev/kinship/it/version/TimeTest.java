package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.StaleRowException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A version that is a time: each write gives another one, whatever the clock does. */
class TimeTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private static Handle h() {
    return lab.handle();
  }

  private static Instant version(Note note) {
    return Objects.requireNonNull(note.version());
  }

  @Test
  void an_update_compares_and_raises() {
    Note note = lab.costs(1, () -> NoteTable.insert(h(), n -> n.text("A")));
    Note changed =
        lab.costs(1, () -> NoteTable.update(h(), new Note(1L, "B", note.version(), null)));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE note SET text = $1, shelf_id = $2, version = greatest(clock_timestamp(),"
                + " version + interval '1 microsecond') WHERE id = $3 AND version = $4"
                + " RETURNING id, text, version, shelf_id");
    assertThat(version(changed)).isAfter(version(note));
    StaleRowException stale =
        lab.refuses(StaleRowException.class, 2, () -> NoteTable.update(h(), note));
    assertThat(stale.held()).isEqualTo(note.version());
    assertThat(stale.found()).isEqualTo(changed.version());
    lab.refuses(StaleRowException.class, 2, () -> NoteTable.delete(h(), note));
  }

  @Test
  void a_clock_that_is_behind_does_not_stop_it() {
    lab.sql("INSERT INTO note (text, version) VALUES ('A', '2345-01-01 00:00:00.123456Z')");
    Note note = NoteTable.find(h(), 1L).orElseThrow();
    assertThat(NoteTable.update(h(), note).version())
        .isEqualTo(Instant.parse("2345-01-01T00:00:00.123457Z"));
  }

  @Test
  void links_compare_and_raise() {
    Shelf shelf = ShelfTable.insert(h(), s -> s.name("S"));
    Note one = NoteTable.insert(h(), n -> n.text("one"));
    Note two = NoteTable.insert(h(), n -> n.text("two"));
    Note linked = lab.costs(1, () -> one.setShelf(h(), shelf));
    assertThat(version(linked)).isAfter(version(one));
    lab.refuses(StaleRowException.class, 2, () -> one.setShelf(h(), shelf));
    lab.refuses(StaleRowException.class, 1, () -> shelf.setNotes(h(), one, two));
    List<Note> both = List.of(linked, two);
    List<Note> set = lab.costs(1, () -> shelf.setNotes(h(), both)).linked();
    assertThat(set).extracting(Note::text).containsExactly("two");
    assertThat(lab.costs(1, () -> NoteTable.SHELF.set(h(), List.of(linked, set.get(0)), null)))
        .extracting(Note::shelfId)
        .containsOnlyNulls();
  }
}
