package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Fetch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of one component are properties and keys, and nothing is registered for them. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class WrappedKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TYPE rating AS ENUM ('G', 'PG-13', 'it''s "17", {\\}');
          CREATE TABLE keeper (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);
          CREATE TABLE beast (
            id uuid PRIMARY KEY, keeper_id bigint REFERENCES keeper,
            mother_id uuid REFERENCES beast, sitters bigint[], mark rating);
          CREATE TABLE stall (
            keeper_id bigint REFERENCES keeper, number int, PRIMARY KEY (keeper_id, number));
          CREATE TABLE stay (
            id int PRIMARY KEY, keeper_id bigint, stall int,
            FOREIGN KEY (keeper_id, stall) REFERENCES stall);
          CREATE TABLE reading (
            amount numeric, digest bytea, at timestamptz, keeper_id bigint REFERENCES keeper,
            PRIMARY KEY (amount, digest, at))""");

  /** A key of one table. */
  public record KeeperId(long value) {}

  /** A key of any table. */
  @SuppressWarnings("UnusedTypeParameter") // tells the keys of one table from those of another
  public record Id<T>(UUID value) {}

  /** An enum whose labels differ from its constants, in a record. */
  public record Mark(Rating rating) {}

  /** A record in a record. */
  public record StallNumber(Ordinal number) {}

  /** What is in it. */
  public record Ordinal(int value) {}

  @Entity
  record Keeper(@dev.kinship.Id @Nullable KeeperId id, String name)
      implements WrappedKeysTest_KeeperAssociations {}

  @Entity
  record Beast(
      @dev.kinship.Id Id<Beast> id,
      @BelongsTo(value = Keeper.class, reverse = "beasts") @Nullable KeeperId keeperId,
      @BelongsTo(reverse = "children") @Nullable Id<Beast> motherId,
      List<KeeperId> sitters,
      @Nullable Mark mark)
      implements WrappedKeysTest_BeastAssociations {}

  @Entity
  record Stall(@dev.kinship.Id KeeperId keeperId, @dev.kinship.Id StallNumber number)
      implements WrappedKeysTest_StallAssociations {}

  @Entity
  record Stay(
      @dev.kinship.Id int id,
      @Nullable KeeperId keeperId,
      @BelongsTo(value = Stall.class, with = "keeperId", reverse = "stays")
          @Nullable StallNumber stall)
      implements WrappedKeysTest_StayAssociations {}

  /** Java takes 1.0 and 1.00 for two. */
  public record Amount(BigDecimal value) {}

  /** Java takes two arrays for two. */
  @SuppressWarnings("ArrayRecordComponent") // that is what is tested
  public record Digest(byte[] value) {}

  /** Java has nanoseconds. */
  public record Moment(Instant value) {}

  @Entity
  record Reading(
      @dev.kinship.Id Amount amount,
      @dev.kinship.Id Digest digest,
      @dev.kinship.Id Moment at,
      @BelongsTo(value = Keeper.class, reverse = "readings") @Nullable KeeperId keeperId)
      implements WrappedKeysTest_ReadingAssociations {}

  private final boolean throughJdbi;
  private Handle handle;
  private Keeper ann;
  private Keeper bob;

  WrappedKeysTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void keepers() {
    handle = lab.handle();
    if (throughJdbi) {
      handle.setSqlLogger(new SqlLogger() {});
    }
    ann = WrappedKeysTest_KeeperTable.insert(handle, k -> k.name("Ann"));
    bob = WrappedKeysTest_KeeperTable.insert(handle, new Keeper(null, "Bob"));
  }

  private static Beast beast(int number, @Nullable Keeper keeper) {
    return new Beast(
        new Id<>(new UUID(0, number)),
        keeper == null ? null : keeper.id(),
        null,
        List.of(new KeeperId(number), new KeeperId(-1)),
        new Mark(Rating.PG_13));
  }

  @Test
  void they_are_written_and_read() {
    assertThat(ann.id()).isEqualTo(new KeeperId(1));
    Beast one = WrappedKeysTest_BeastTable.insert(handle, beast(1, ann));
    List<Beast> more =
        WrappedKeysTest_BeastTable.insertAll(handle, List.of(beast(2, bob), beast(3, null)));

    assertThat(one).isEqualTo(beast(1, ann));
    assertThat(more).containsExactly(beast(2, bob), beast(3, null));
    assertThat(WrappedKeysTest_BeastTable.all(handle))
        .containsExactly(one, more.get(0), more.get(1));
    assertThat(WrappedKeysTest_BeastTable.find(handle, one.id())).contains(one);
    assertThat(WrappedKeysTest_BeastTable.findAll(handle, List.of(more.get(1).id(), one.id())))
        .containsExactly(more.get(1), one);
    assertThat(handle.createQuery("SELECT * FROM beast WHERE mark = 'PG-13'").mapTo(Beast.class))
        .hasSize(3);
    assertThat(lab.column(String.class, "SELECT sitters::text FROM beast WHERE keeper_id = 1"))
        .containsExactly("{1,-1}");
    Beast changed =
        WrappedKeysTest_BeastTable.update(
            handle, one.id(), b -> b.mark(new Mark(Rating.NC_17)).keeperId(null));
    assertThat(changed.mark()).isEqualTo(new Mark(Rating.NC_17));
    assertThat(changed.keeperId()).isNull();
  }

  @Test
  void they_are_keys_of_associations() {
    List<Beast> beasts =
        WrappedKeysTest_BeastTable.insertAll(
            handle, List.of(beast(1, null), beast(2, null), beast(3, bob)));

    Beast first = beasts.get(0).setKeeper(handle, ann);
    assertThat(first.getKeeper(handle)).contains(ann);
    assertThat(first.setKeeperId(handle, bob.id()).keeperId()).isEqualTo(bob.id());
    lab.costs(1, () -> ann.setBeasts(handle, beasts.get(1), beasts.get(2)));
    assertThat(ann.getBeasts(handle))
        .extracting(Beast::id)
        .containsExactly(beasts.get(1).id(), beasts.get(2).id());
    assertThat(ann.setBeasts(handle, beasts.get(1)).unlinked())
        .extracting(Beast::id)
        .containsExactly(beasts.get(2).id());
    assertThat(ann.hasBeasts(handle, beasts.get(1))).isTrue();
    assertThat(bob.createBeast(handle, b -> b.id(new Id<>(new UUID(9, 9))).sitters(List.of())))
        .extracting(Beast::keeperId)
        .isEqualTo(bob.id());
    Beast child = beasts.get(2).setMother(handle, beasts.get(1));
    assertThat(beasts.get(1).getChildren(handle)).extracting(Beast::id).containsExactly(child.id());
  }

  @Test
  void lists_are_read_together() {
    WrappedKeysTest_BeastTable.insertAll(
        handle, List.of(beast(1, ann), beast(2, bob), beast(3, ann), beast(4, null)));

    List<Beast> all = WrappedKeysTest_BeastTable.all(handle);
    lab.runs(
        2,
        () ->
            assertThat(
                    all.stream().map(each -> each.getKeeper(handle).map(Keeper::name).orElse("")))
                .containsExactly("Ann", "Bob", "Ann", ""));
    var loaded =
        lab.costs(1, () -> WrappedKeysTest_KeeperTable.BEASTS.load(handle, List.of(ann, bob)));
    assertThat(loaded.of(ann)).hasSize(2);
    assertThat(loaded.of(bob)).hasSize(1);
  }

  @Test
  void they_are_asked_for() {
    WrappedKeysTest_BeastTable.insertAll(
        handle, List.of(beast(1, ann), beast(2, bob), beast(3, ann)));
    var keeper = WrappedKeysTest_BeastTable.KEEPER_ID;

    assertThat(count(Fetch.where(keeper.eq(ann.id())))).isEqualTo(2);
    assertThat(count(Fetch.where(keeper.in(List.of(new KeeperId(7), bob.id()))))).isEqualTo(1);
    assertThat(count(Fetch.where(keeper.gt(ann.id())))).isEqualTo(1);
    assertThat(count(Fetch.where(WrappedKeysTest_BeastTable.MARK.in(new Mark(Rating.PG_13)))))
        .isEqualTo(3);
    assertThat(count(Fetch.where(WrappedKeysTest_BeastTable.SITTERS.eq(beast(2, null).sitters()))))
        .isEqualTo(1);
    assertThat(count(Fetch.where(WrappedKeysTest_BeastTable.KEEPER.is(ann)))).isEqualTo(2);
  }

  private long count(Fetch<Beast> fetch) {
    return WrappedKeysTest_BeastTable.query(handle, fetch).count();
  }

  @Test
  void they_are_parts_of_keys() {
    List<Stall> stalls =
        WrappedKeysTest_StallTable.insertAll(
            handle,
            List.of(
                new Stall(ann.id(), new StallNumber(new Ordinal(1))),
                new Stall(ann.id(), new StallNumber(new Ordinal(2)))));
    List<Stay> stays =
        WrappedKeysTest_StayTable.insertAll(
            handle, List.of(new Stay(1, ann.id(), null), new Stay(2, ann.id(), null)));

    stalls.get(1).setStays(handle, stays);
    assertThat(stalls.get(1).getStays(handle)).hasSize(2).allMatch(s -> s.hasStall(handle));
    assertThat(WrappedKeysTest_StallTable.find(handle, ann.id(), stalls.get(1).number()))
        .contains(stalls.get(1));
  }

  @Test
  void keys_are_one_where_the_database_takes_them_for_one() {
    Instant at = Instant.parse("2026-11-30T12:00:00.123456789Z");
    Reading first =
        new Reading(
            new Amount(new BigDecimal("1.00")),
            new Digest(new byte[] {1, 2}),
            new Moment(at),
            null);
    WrappedKeysTest_ReadingTable.insert(handle, first);
    Reading same =
        new Reading(
            new Amount(new BigDecimal("1.0")), new Digest(new byte[] {1, 2}), first.at(), null);

    assertThat(ann.addReadings(handle, same).linked()).hasSize(1);
    assertThat(ann.addReadings(handle, first).untouched()).hasSize(1);
    assertThat(ann.hasReadings(handle, same)).isTrue();
    assertThat(ann.setReadings(handle, same).untouched()).hasSize(1);
    assertThat(ann.removeReadings(handle, same).unlinked()).hasSize(1);
  }

  @Test
  void messages_have_the_value_that_the_column_has() {
    assertThatThrownBy(
            () -> WrappedKeysTest_KeeperTable.update(handle, new KeeperId(77), k -> k.name("x")))
        .isInstanceOf(NoSuchRowException.class)
        .hasMessageContaining("with id 77 in");
  }
}
