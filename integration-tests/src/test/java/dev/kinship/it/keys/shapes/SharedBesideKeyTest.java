package dev.kinship.it.keys.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A column that two foreign keys share, and that is no part of the row's own key, can differ in the
 * database from what an instance says. No association moves such a row into another land, or says
 * that it has.
 */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class SharedBesideKeyTest {

  @RegisterExtension static final Lab lab = Lab.with(Shapes.TABLES);

  private static final Region FIRST = new Region("ar", 1, "one", 7, "a");

  /** In the database it is of the other land. */
  private static final River STALE = new River(1L, "a", "ar", null, null);

  private static final River OTHER = new River(2L, "b", "ar", null, null);

  private final boolean inTransactions;
  private List<Map<String, Object>> regions = List.of();

  SharedBesideKeyTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(Shapes.ROWS);
    lab.sql("UPDATE river SET land = 'uy' WHERE id = 1");
    lab.inTransactions(inTransactions);
    regions = regions();
  }

  @AfterEach
  void nothing_was_written() {
    assertThat(
            lab.column(
                String.class, "SELECT concat_ws(' ', land, mouth_no) FROM river ORDER BY id"))
        .containsExactly("uy", "ar", "ar", "ar");
    assertThat(regions()).isEqualTo(regions);
  }

  private static List<Map<String, Object>> regions() {
    return lab.rows("SELECT * FROM region ORDER BY land, no");
  }

  private static Handle h() {
    return lab.handle();
  }

  @Test
  void a_set_says_why_it_changed_nothing() {
    assertThat(lab.refuses(ContradictionException.class, 3, () -> STALE.setMouth(h(), FIRST)))
        .hasMessageContaining("River.mouth: the target has land ar, and the row has another value");
  }

  @Test
  void a_create_inserts_no_target() {
    assertThat(
            lab.refuses(
                ContradictionException.class,
                2,
                () -> STALE.createMouth(h(), r -> r.no(9).name("new").zone(9).code("z"))))
        .hasMessageContaining("River.mouth: the target has land ar, and the row has another value");
  }

  @Test
  void a_row_without_a_land_gets_no_target() {
    River nowhere = new River(1L, "a", null, null, null);
    assertThat(
            lab.refuses(
                ContradictionException.class,
                0,
                () ->
                    nowhere.createMouth(h(), r -> r.land("ar").no(9).name("n").zone(9).code("z"))))
        .hasMessageContaining("River.mouth: the row has no land");
    lab.refuses(ContradictionException.class, 0, () -> nowhere.setMouth(h(), FIRST));
    lab.refuses(ContradictionException.class, 0, () -> FIRST.addMouths(h(), nowhere));
  }

  @Test
  void the_inverse_end_says_why_it_changed_nothing() {
    refuses(() -> FIRST.setMouths(h(), STALE));
    refuses(() -> FIRST.setMouths(h(), OTHER, STALE));
    refuses(() -> FIRST.addMouths(h(), OTHER, STALE));
    assertThat(lab.costs(1, () -> FIRST.removeMouths(h(), STALE)).unlinked()).isEmpty();
  }

  @Test
  void writes_of_many_rows_say_why_they_changed_nothing() {
    List<River> both = List.of(OTHER, STALE);
    refuses(() -> RiverTable.MOUTH.set(h(), both, FIRST));
    refuses(() -> RegionTable.MOUTHS.set(h(), Map.of(FIRST, both)));
    refuses(() -> RegionTable.MOUTHS.add(h(), Map.of(FIRST, both)));
  }

  @Test
  void a_row_that_is_not_there_is_told_as_that() {
    River none = new River(99L, "none", "ar", null, null);
    assertThat(lab.refuses(NoSuchRowException.class, 2, () -> FIRST.addMouths(h(), OTHER, none)))
        .hasMessageContaining("there is no River with id 99 in river; nothing was changed");
  }

  /** One round trip for the write, and two for the reason. */
  private static void refuses(Supplier<?> call) {
    assertThat(lab.refuses(ContradictionException.class, 3, call))
        .hasMessageContaining("the target has land ar, and the row has another value");
  }
}
