package dev.kinship.it.environment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.HandleCallback;

/**
 * What a role must be granted to make some calls, no more and no less.
 *
 * @param calls the accessors, as the guide names them
 * @param rights for each table of the guide's columns, in their order, the rights on it as {@code
 *     GRANT} takes them
 * @param call one of the calls, on {@link Office}'s rows
 */
record Permit(String calls, List<String> rights, HandleCallback<?, RuntimeException> call) {

  /** Calls that need nothing of a table leave it empty. */
  static Permit of(
      String calls, String holder, String target, HandleCallback<?, RuntimeException> call) {
    return new Permit(calls, List.of(holder, target), call);
  }

  /** Calls on links, between a row of one table and rows of another. */
  static Permit of(
      String calls,
      String links,
      String own,
      String other,
      HandleCallback<?, RuntimeException> call) {
    return new Permit(calls, List.of(links, own, other), call);
  }

  /** Each right by itself: {@code SELECT}, {@code UPDATE (country_id)}. */
  static List<String> each(String rights) {
    return Arrays.stream(rights.split(", ")).filter(one -> !one.isEmpty()).toList();
  }

  /** All rights but one, in each of the ways that there are. */
  Stream<Permit> lackingOne() {
    return IntStream.range(0, rights.size())
        .boxed()
        .flatMap(table -> each(rights.get(table)).stream().map(one -> without(table, one)));
  }

  private Permit without(int table, String one) {
    List<String> others = new ArrayList<>(rights);
    others.set(
        table,
        each(rights.get(table)).stream()
            .filter(each -> !each.equals(one))
            .collect(Collectors.joining(", ")));
    return new Permit(calls, others, call);
  }

  /** The row of the guide's table. */
  String row() {
    return rights.stream()
        .map(Permit::cell)
        .collect(Collectors.joining(" | ", "| " + calls + " | ", " |\n"));
  }

  private static String cell(String rights) {
    return rights.isEmpty() ? "–" : rights.replaceAll("\\((\\w+)\\)", "(`$1`)");
  }

  @Override
  public String toString() {
    return calls + " with " + String.join(" | ", rights).strip();
  }
}
