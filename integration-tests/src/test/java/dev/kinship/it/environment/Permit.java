package dev.kinship.it.environment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.HandleCallback;

/**
 * What a role must be granted to make some calls, no more and no less.
 *
 * @param calls the accessors, as the guide names them
 * @param holder rights on the table that holds the key, as {@code GRANT} takes them
 * @param target rights on the table that the key points at
 * @param call one of the calls, on {@link Office}'s rows
 */
record Permit(
    String calls, String holder, String target, HandleCallback<?, RuntimeException> call) {

  /** Calls that need nothing of a table leave it empty. */
  static Permit of(
      String calls, String holder, String target, HandleCallback<?, RuntimeException> call) {
    return new Permit(calls, holder, target, call);
  }

  /** Each right by itself: {@code SELECT}, {@code UPDATE (country_id)}. */
  static List<String> each(String rights) {
    return Arrays.stream(rights.split(", ")).filter(one -> !one.isEmpty()).toList();
  }

  /** All rights but one, in each of the ways that there are. */
  Stream<Permit> lackingOne() {
    return Stream.concat(
        each(holder).stream().map(one -> of(calls, without(holder, one), target, call)),
        each(target).stream().map(one -> of(calls, holder, without(target, one), call)));
  }

  private static String without(String rights, String one) {
    return String.join(", ", each(rights).stream().filter(each -> !each.equals(one)).toList());
  }

  /** The row of the guide's table. */
  String row() {
    return "| " + calls + " | " + cell(holder) + " | " + cell(target) + " |\n";
  }

  private static String cell(String rights) {
    return rights.isEmpty() ? "–" : rights.replaceAll("\\((\\w+)\\)", "(`$1`)");
  }

  @Override
  public String toString() {
    return calls + " with " + (holder + " | " + target).strip();
  }
}
