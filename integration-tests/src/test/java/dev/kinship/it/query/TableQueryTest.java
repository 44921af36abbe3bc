package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import dev.kinship.runtime.table.TableQuery;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway's query: what it is told, how it is asked, and what each costs. */
@ParameterizedClass
@CsvSource({"false, false", "false, true", "true, false", "true, true"})
class TableQueryTest {

  @RegisterExtension static final Lab lab = Lab.with(Zoo.TABLES);

  private static final Keeper ANN = new Keeper(1, "Ann", false);

  private final boolean throughJdbi;
  private final boolean inTransactions;

  TableQueryTest(boolean throughJdbi, boolean inTransactions) {
    this.throughJdbi = throughJdbi;
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
    lab.inTransactions(inTransactions);
    lab.sql(
        """
        INSERT INTO keeper VALUES (1, 'Ann', false);
        INSERT INTO animal VALUES (1, 'Ape', 90, 1), (2, 'Boar', 180, 1), (3, 'Cat', 4, 1),
          (4, 'Dog', 30, NULL), (5, 'Elk', 180, NULL);
        INSERT INTO collar VALUES (1, 'red', true, 1), (2, 'blue', false, 2)\
        """);
  }

  private static Handle h() {
    return lab.handle();
  }

  @Test
  void nothing_is_sent_before_rows_are_asked_for() {
    TableQuery<Animal> query =
        lab.costs(
            0,
            () ->
                AnimalTable.query(h())
                    .where(AnimalTable.WEIGHT.gt(20))
                    .where(AnimalTable.KEEPER.is(ANN))
                    .orderBy(AnimalTable.NAME.desc())
                    .limit(5)
                    .offset(1));
    assertThat(lab.costs(1, query::list)).extracting(Animal::name).containsExactly("Ape");
    assertThat(lab.statements())
        .containsExactly(
            "SELECT id, name, weight, keeper_id, parent_id FROM animal WHERE (weight > $1 AND"
                + " keeper_id = $2) ORDER BY name DESC NULLS LAST, id DESC LIMIT $3 OFFSET $4");
  }

  @Test
  void each_word_makes_a_new_query() {
    TableQuery<Animal> all = AnimalTable.query(h());
    TableQuery<Animal> heavy = all.where(AnimalTable.WEIGHT.eq(180));
    assertThat(heavy.limit(1).list()).hasSize(1);
    assertThat(heavy.where(AnimalTable.KEEPER.isAbsent()).list()).hasSize(1);
    assertThat(heavy.list()).hasSize(2);
    assertThat(all.list()).hasSize(5);
    assertThat(all.list()).as("again").hasSize(5);
  }

  @Test
  void one_row_is_read_as_jdbi_has_it_and_no_more_rows_than_needed() {
    TableQuery<Animal> heavy = AnimalTable.query(h()).where(AnimalTable.WEIGHT.eq(180));
    TableQuery<Animal> cat = AnimalTable.query(h()).where(AnimalTable.NAME.eq("Cat"));
    TableQuery<Animal> nobody = AnimalTable.query(h()).where(AnimalTable.NAME.eq("?"));
    assertThat(lab.costs(1, cat::one).id()).isEqualTo(3);
    assertThat(lab.statements().get(0)).endsWith(" ORDER BY id LIMIT $2");
    assertThat(lab.costs(1, cat::findOne)).isPresent();
    assertThat(lab.costs(1, nobody::findOne)).isEmpty();
    assertThat(lab.refuses(IllegalStateException.class, 1, nobody::one))
        .hasMessageContaining("animal: no row");
    assertThat(lab.refuses(IllegalStateException.class, 1, heavy::one))
        .hasMessageContaining("more than one row");
    lab.refuses(IllegalStateException.class, 1, heavy::findOne);
    assertThat(lab.costs(1, heavy::first).id()).isEqualTo(2);
    assertThat(lab.costs(1, heavy::findFirst)).isPresent();
    assertThat(lab.costs(1, nobody::findFirst)).isEmpty();
    lab.refuses(IllegalStateException.class, 1, nobody::first);
    assertThat(heavy.limit(1).one().id()).isEqualTo(2);
    assertThat(heavy.limit(0).findFirst()).isEmpty();
  }

  @Test
  void the_first_of_those_before_a_row_is_the_first_of_the_list() {
    TableQuery<Animal> query = AnimalTable.query(h()).orderBy(AnimalTable.NAME.asc());
    Animal dog = query.where(AnimalTable.NAME.eq("Dog")).one();
    assertThat(query.before(dog).first().name()).isEqualTo("Ape");
    assertThat(query.before(dog).limit(2).first().name()).isEqualTo("Boar");
    assertThat(query.before(dog).limit(1).one().name()).isEqualTo("Cat");
    assertThat(query.before(dog).limit(2).offset(1).list())
        .extracting(Animal::name)
        .containsExactly("Ape", "Boar");
  }

  @Test
  void count_and_exists_read_no_rows_and_need_no_order() {
    TableQuery<Animal> heavy =
        AnimalTable.query(h()).where(AnimalTable.WEIGHT.gt(20)).orderBy(AnimalTable.NAME.asc());
    assertThat(lab.costs(1, heavy::count)).isEqualTo(4);
    assertThat(lab.statements())
        .containsExactly(
            "SELECT count(*) FROM (SELECT id, name, weight, keeper_id, parent_id FROM animal WHERE"
                + " weight > $1) AS found");
    assertThat(lab.costs(1, heavy::exists)).isTrue();
    assertThat(lab.statements())
        .containsExactly(
            "SELECT EXISTS (SELECT id, name, weight, keeper_id, parent_id FROM animal WHERE"
                + " weight > $1)");
    assertThat(heavy.limit(3).count()).isEqualTo(3);
    assertThat(heavy.offset(3).count()).isEqualTo(1);
    assertThat(heavy.limit(0).exists()).isFalse();
    assertThat(AnimalTable.query(h()).where(AnimalTable.NAME.isNull()).exists()).isFalse();
    assertThat(AnimalTable.query(h()).count()).isEqualTo(5);
  }

  @Test
  void it_reads_in_all_ways_that_jdbi_has() {
    ResultIterable<Animal> query =
        AnimalTable.query(h(), Fetch.where(AnimalTable.WEIGHT.eq(180))).limit(9);
    assertThat(lab.costs(1, () -> query.map(Animal::name).list())).containsExactly("Boar", "Elk");
    assertThat(lab.costs(1, query::set)).hasSize(2);
    long streamed = lab.costs(1, () -> query.<Long, RuntimeException>withStream(Stream::count));
    assertThat(streamed).isEqualTo(2);
    assertThat(lab.costs(1, () -> query.collectToMap(Animal::id, Animal::name)).keySet())
        .isEqualTo(Set.of(2, 5));
    assertThat(lab.costs(1, () -> query.forEachWithCount(each -> {}))).isEqualTo(2);
    assertThat(lab.costs(1, () -> query.reduce(0, (sum, each) -> sum + each.weight())))
        .isEqualTo(360);
    assertThat(lab.costs(1, () -> query.filter(each -> each.id() == 5).one()).name())
        .isEqualTo("Elk");
    try (Stream<Animal> stream = query.stream()) {
      assertThat(stream.findFirst()).isPresent();
    }
  }

  @Test
  void rows_of_an_association_are_told_more_in_the_same_way() {
    TableQuery<Animal> hers = KeeperTable.ANIMALS.query(h(), ANN);
    assertThat(lab.costs(1, hers::list)).extracting(Animal::id).containsExactly(1, 2, 3);
    assertThat(lab.costs(1, hers::count)).isEqualTo(3);
    assertThat(lab.costs(1, () -> hers.where(AnimalTable.WEIGHT.gt(100)).one()).id()).isEqualTo(2);
    assertThat(lab.statements())
        .containsExactly(
            "SELECT id, name, weight, keeper_id, parent_id FROM animal WHERE keeper_id = $1 AND"
                + " weight > $2 ORDER BY id LIMIT $3");
    assertThat(hers.orderBy(AnimalTable.NAME.desc()).after(hers.first()).exists()).isFalse();
    Iterator<List<Animal>> pages = hers.pages(2).iterator();
    assertThat(pages.next()).hasSize(2);
    assertThat(pages.next()).hasSize(1);
    assertThat(pages.hasNext()).isFalse();
    lab.refuses(
        UnsavedException.class,
        0,
        () -> KeeperTable.ANIMALS.query(h(), new Keeper(null, "Unsaved", false)));
  }

  @Test
  void pages_cost_a_round_trip_each_and_keep_to_limit_and_offset() {
    TableQuery<Animal> query = AnimalTable.query(h()).orderBy(AnimalTable.NAME.asc());
    assertThat(lab.costs(3, () -> names(query.pages(2)))).isEqualTo("ApeBoar CatDog Elk ");
    assertThat(lab.costs(2, () -> names(query.pages(5)))).isEqualTo("ApeBoarCatDogElk ");
    assertThat(lab.costs(1, () -> names(query.pages(6)))).isEqualTo("ApeBoarCatDogElk ");
    assertThat(lab.costs(2, () -> names(query.limit(3).pages(2)))).isEqualTo("ApeBoar Cat ");
    assertThat(lab.costs(2, () -> names(query.limit(4).pages(2)))).isEqualTo("ApeBoar CatDog ");
    assertThat(lab.costs(0, () -> names(query.limit(0).pages(2)))).isEmpty();
    assertThat(lab.costs(2, () -> names(query.offset(2).pages(2)))).isEqualTo("CatDog Elk ");
    assertThat(names(query.after(query.first()).pages(3))).isEqualTo("BoarCatDog Elk ");
    Iterable<List<Animal>> twice = query.pages(4);
    assertThat(names(twice)).isEqualTo(names(twice));
  }

  private static String names(Iterable<List<Animal>> pages) {
    StringBuilder names = new StringBuilder();
    for (List<Animal> page : pages) {
      page.forEach(each -> names.append(each.name()));
      names.append(' ');
    }
    return names.toString();
  }

  @Test
  void pages_do_not_mind_rows_that_come_and_go() {
    StringBuilder names = new StringBuilder();
    for (List<Animal> page : AnimalTable.query(h()).orderBy(AnimalTable.NAME.asc()).pages(2)) {
      page.forEach(each -> names.append(each.name()));
      AnimalTable.delete(h(), page.get(0).id());
      AnimalTable.insert(h(), a -> a.id(page.get(0).id() + 100).name("Aal"));
    }
    assertThat(names).hasToString("ApeBoarCatDogElk");
  }

  @Test
  void locks_scopes_and_schemas_are_those_of_a_fetch() {
    lab.runs(
        1, () -> AnimalTable.query(h()).where(AnimalTable.ID.eq(1)).lock(Lock.FOR_UPDATE).list());
    assertThat(lab.statements().get(0)).endsWith(" WHERE id = $1 ORDER BY id FOR UPDATE");
    TableQuery<Animal> before =
        AnimalTable.query(h()).before(new Animal(9, null, null, null, null));
    lab.runs(1, () -> before.limit(1).lock(Lock.FOR_SHARE).list());
    assertThat(lab.statements())
        .containsExactly(
            "SELECT * FROM (SELECT id, name, weight, keeper_id, parent_id FROM animal WHERE id < $1"
                + " ORDER BY id DESC LIMIT $2 FOR SHARE) AS page ORDER BY id");
    assertThat(AnimalTable.query(h()).where(AnimalTable.WILD).count()).isZero();
    assertThat(CollarTable.query(h()).list()).as("a table has no default scope").hasSize(2);
    lab.sql("CREATE SCHEMA IF NOT EXISTS far; CREATE TABLE far.animal (LIKE animal)");
    try {
      assertThat(AnimalTable.query(h()).schema("far").list()).isEmpty();
      assertThat(KeeperTable.ANIMALS.query(h(), ANN).schema("far").count()).isZero();
    } finally {
      lab.sql("DROP SCHEMA far CASCADE");
    }
  }

  @Test
  void the_default_scope_of_an_association_holds_until_it_is_lifted() {
    lab.sql("UPDATE collar SET animal_id = NULL; INSERT INTO collar VALUES (3, 'x', true, 3)");
    lab.sql("UPDATE keeper SET gone = true WHERE id = 1; UPDATE animal SET doctor_id = 1");
    assertThat(KeeperTable.PATIENTS.query(h(), ANN).count()).isEqualTo(5);
    assertThat(HookTable.query(h()).count()).isZero();
    lab.sql("INSERT INTO hook VALUES (1, 'a', 1), (2, 'b', 1), (3, 'b', 1)");
    TableQuery<Hook> hooks = KeeperTable.HOOKS.query(h(), ANN);
    assertThat(hooks.list()).extracting(Hook::id).containsExactly(2, 3);
    assertThat(hooks.unscoped().list()).extracting(Hook::id).containsExactly(2, 3, 1);
    assertThat(hooks.unscoped().count()).isEqualTo(3);
  }

  @Test
  void an_association_with_an_order_of_its_own_wants_to_be_told_one_to_be_paged() {
    lab.sql("INSERT INTO hook VALUES (2, 'b', 1), (3, 'b', 1)");
    TableQuery<Hook> hooks = KeeperTable.HOOKS.query(h(), ANN);
    Hook first = hooks.first();
    assertThat(lab.refuses(IllegalStateException.class, 0, () -> hooks.after(first).list()))
        .hasMessageContaining("Keeper.hooks has an order of its own")
        .hasMessageContaining("orderBy");
    lab.refuses(IllegalStateException.class, 0, () -> hooks.pages(2));
    assertThat(hooks.orderBy(HookTable.ID.asc()).after(first).list()).hasSize(1);
  }

  @Test
  void what_the_database_refuses_is_a_typed_error_however_it_is_read() {
    TableQuery<Animal> broken = AnimalTable.query(h()).where(AnimalTable.WEIGHT.like("9%"));
    for (Supplier<?> each :
        List.<Supplier<?>>of(
            broken::list,
            broken::first,
            broken::count,
            broken::exists,
            broken::set,
            broken::iterator,
            () -> broken.forEachWithCount(row -> {}))) {
      assertThatThrownBy(each::get)
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("animal")
          .hasMessageContaining("LIKE");
    }
  }
}
