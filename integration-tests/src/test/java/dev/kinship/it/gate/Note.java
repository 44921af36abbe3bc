package dev.kinship.it.gate;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** One that is changed in place. */
@Entity
public class Note {

  @Id @Nullable Long id;
  @Nullable String text;

  static Note of(@Nullable Long id, @Nullable String text) {
    Note note = new Note();
    note.id = id;
    note.text = text;
    return note;
  }
}
