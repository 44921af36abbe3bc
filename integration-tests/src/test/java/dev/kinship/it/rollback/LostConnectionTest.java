package dev.kinship.it.rollback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kinship.runtime.error.ConnectionLostException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The connection is lost at whichever row of a write: it is as if the write had never begun. */
class LostConnectionTest {

  private static final Yard ONE_COLUMN = new Yard(Yard.ONE_COLUMN);
  private static final Yard TWO_COLUMNS = new Yard(Yard.TWO_COLUMNS);

  static Stream<Arguments> forms() {
    Function<Handle, Form> classes = ClassForm::new;
    Function<Handle, Form> tenants = TenantForm::new;
    return Stream.of(
        Arguments.argumentSet("classes", ONE_COLUMN, classes),
        Arguments.argumentSet("two columns", TWO_COLUMNS, tenants));
  }

  /** The first row that is written, before and after it is; then the second; and so on. */
  @ParameterizedTest
  @MethodSource("forms")
  void at_each_row_in_turn(Yard yard, Function<Handle, Form> maker) {
    List<String> writes;
    try (Handle handle = yard.open("")) {
      writes = List.copyOf(maker.apply(handle).writes().keySet());
    }
    for (String write : writes) {
      int fuse = 1;
      while (isLost(yard, maker, write, fuse)) {
        fuse++;
      }
      assertThat(fuse - 1).as("losses of %s", write).isGreaterThanOrEqualTo(2).isEven();
    }
    yard.checkTenants();
  }

  /** Alone, then in a transaction of the caller's. */
  private static boolean isLost(Yard yard, Function<Handle, Form> maker, String write, int fuse) {
    boolean alone = isLost(yard, maker, write, fuse, (handle, call) -> call.accept(handle));
    boolean within =
        isLost(
            yard,
            maker,
            write,
            fuse,
            (handle, call) ->
                handle.useTransaction(
                    h -> {
                      h.execute("INSERT INTO note VALUES ('before')");
                      call.accept(h);
                    }));
    assertThat(within).as("%s in a transaction", write).isEqualTo(alone);
    return alone;
  }

  private static boolean isLost(
      Yard yard,
      Function<Handle, Form> maker,
      String write,
      int fuse,
      BiConsumer<Handle, Consumer<Handle>> way) {
    yard.refill();
    yard.sql("DELETE FROM note");
    List<String> before = yard.rows();
    Throwable lost;
    String memory;
    Form form;
    try (Handle handle = yard.open("")) {
      handle.execute("SELECT set_config('yard.kill', 'on', false)");
      handle.execute("SELECT set_config('yard.fuse', ?, false)", Integer.toString(fuse));
      form = maker.apply(handle);
      memory = form.entities().toString();
      yard.newFuse();
      lost = catchThrowable(() -> way.accept(handle, form.writes().get(write)));
    }
    if (lost == null) {
      return false;
    }
    assertThat(lost).as(write).isInstanceOf(ConnectionLostException.class);
    assertThat(((ConnectionLostException) lost).sqlState()).isEqualTo("57P01");
    assertThat(form.entities().toString()).as("in memory after %s", write).isEqualTo(memory);
    assertThat(yard.rows()).as("in the database after %s", write).isEqualTo(before);
    assertThat(yard.number("SELECT count(*) FROM note")).isZero();
    return true;
  }
}
