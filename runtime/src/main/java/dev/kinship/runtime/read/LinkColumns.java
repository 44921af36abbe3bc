package dev.kinship.runtime.read;

import dev.kinship.sql.Stamps;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The table whose rows link those of two others, as SQL spells it.
 *
 * @param table the table
 * @param here its columns that point at this end, in the order of what they refer to
 * @param there its columns that point at the other end
 * @param unique the columns of the constraint that keeps each pair once
 * @param stamps what each insert of a link also writes; asked for when it is first needed
 */
public record LinkColumns(
    String table,
    List<String> here,
    List<String> there,
    List<String> unique,
    Supplier<Stamps> stamps) {

  /** Copies the lists. */
  public LinkColumns {
    here = List.copyOf(here);
    there = List.copyOf(there);
    unique = List.copyOf(unique);
  }

  /** The columns of both ends, each once. */
  public List<String> all() {
    return Stream.concat(here.stream(), there.stream()).distinct().toList();
  }
}
