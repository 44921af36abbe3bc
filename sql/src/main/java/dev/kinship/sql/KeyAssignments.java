package dev.kinship.sql;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a statement assigns to the columns of a foreign key; never to one that is shared. */
final class KeyAssignments {

  private final Targets targets;
  private final Link link;
  private final PartNames names;

  KeyAssignments(Targets targets) {
    this.targets = targets;
    this.link = targets.link;
    this.names = targets.names;
  }

  /** Gives a holder the key. */
  String linked() {
    return assigned(Link.KeyColumn::own, i -> name(i) + " = " + targets.value(i));
  }

  /** Takes the key from a holder. */
  String unlinked() {
    String all = assigned(Link.KeyColumn::clearable, i -> name(i) + " = NULL");
    if (all.isEmpty()) {
      throw new IllegalStateException("no column of " + link.names() + " can be cleared");
    }
    return all;
  }

  /**
   * Gives the key to those holders that are given, and takes it from the others. The last branch is
   * never taken; it gives parameters without a type that of the column.
   */
  String byCase() {
    return assigned(
        Link.KeyColumn::own,
        i -> {
          boolean clearable = link.foreignKey().get(i).clearable();
          String linked = "WHEN h." + names.given() + " THEN " + targets.value(i);
          String unlinked = clearable ? " WHEN h." + names.linked() + " THEN NULL" : "";
          return name(i) + " = CASE " + linked + unlinked + " ELSE p." + name(i) + " END";
        });
  }

  private String name(int column) {
    return link.foreignKey().get(column).name();
  }

  private String assigned(Predicate<Link.KeyColumn> which, IntFunction<String> spelled) {
    return IntStream.range(0, link.foreignKey().size())
        .filter(i -> which.test(link.foreignKey().get(i)))
        .mapToObj(spelled)
        .collect(Collectors.joining(", "));
  }
}
