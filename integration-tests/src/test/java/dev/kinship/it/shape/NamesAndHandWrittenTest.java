package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accessors by the names that the user gives, and methods that the user writes. */
class NamesAndHandWrittenTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE master (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
          CREATE TABLE hound (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, master_id bigint);
          CREATE TABLE box (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, height int, name text,
            master_id bigint)""");

  @Entity
  @HasMany(value = Box.class, name = "crates", orderBy = "height desc, name", by = "master")
  record Master(@Id @Nullable Long id, @Nullable String name)
      implements NamesAndHandWrittenTest_MasterAssociations {}

  @Entity
  record Hound(
      @Id @Nullable Long id,
      @Nullable String name,
      @BelongsTo(
              value = Master.class,
              reverse = "hounds",
              accessors =
                  @Accessors(
                      stem = "Boss",
                      get = "boss",
                      has = "isOwned",
                      remove = "runAway",
                      setKey = "obeyKey",
                      create = "meetBoss"),
              reverseAccessors =
                  @Accessors(singular = "Puppy", get = "pack", count = "packSize", add = "adopt"))
          @Nullable Long masterId)
      implements NamesAndHandWrittenTest_HoundAssociations {

    /** Written by hand, with the signature of the generated one. */
    @Override
    public boolean isOwned(Handle handle) {
      return masterId != null && masterId == 1000;
    }
  }

  @Entity
  static class Box implements NamesAndHandWrittenTest_BoxAssociations {
    @Id Long id;
    Integer height;
    String name;

    @BelongsTo(Master.class)
    Long masterId;

    @Override
    public Optional<Master> getMaster(Handle handle) {
      return NamesAndHandWrittenTest_BoxAssociations.super
          .getMaster(handle)
          .map(each -> new Master(each.id(), "the great " + each.name()));
    }
  }

  @Test
  void given_names_replace_the_usual_ones() {
    Master master = NamesAndHandWrittenTest_MasterTable.insert(lab.handle(), m -> m.name("M"));
    Hound hound = master.createPuppy(lab.handle(), h -> h.name("Rex"));

    assertThat(hound.boss(lab.handle())).contains(master);
    assertThat(master.pack(lab.handle())).containsExactly(hound);
    assertThat(master.packSize(lab.handle())).isEqualTo(1);
    assertThat(hound.runAway(lab.handle()).masterId()).isNull();
    assertThat(master.adopt(lab.handle(), hound).linked()).containsExactly(hound);
    assertThat(hound.meetBoss(lab.handle(), m -> m.name("N")).target().name()).isEqualTo("N");
    assertThat(hound.obeyKey(lab.handle(), 2L).masterId()).isEqualTo(2L);
    assertThat(hound.setBoss(lab.handle(), null).masterId()).isNull();
    assertThat(master.buildPuppy(h -> {}).masterId()).isEqualTo(master.id());
    List<String> names =
        Arrays.stream(NamesAndHandWrittenTest_HoundAssociations.class.getDeclaredMethods())
            .map(each -> each.getName())
            .toList();
    assertThat(names)
        .contains("boss", "setBoss", "obeyKey", "updateBoss")
        .doesNotContain("getBoss", "hasBoss", "removeBoss", "getMaster", "setMaster");
  }

  @Test
  void a_method_written_by_hand_wins() {
    assertThat(new Hound(1L, "a", 1000L).isOwned(lab.handle())).isTrue();
    assertThat(lab.costs(0, () -> new Hound(1L, "a", 7L).isOwned(lab.handle()))).isFalse();

    Master master = NamesAndHandWrittenTest_MasterTable.insert(lab.handle(), m -> m.name("M"));
    Box box = master.createCrate(lab.handle(), b -> b.name("b"));
    assertThat(lab.costs(1, () -> box.getMaster(lab.handle())))
        .map(Master::name)
        .contains("the great M");
  }

  @Test
  void an_order_of_several_properties_is_kept() {
    Master master = NamesAndHandWrittenTest_MasterTable.insert(lab.handle(), m -> m.name("M"));
    lab.sql(
        "INSERT INTO box (height, name, master_id) VALUES (1, 'z', 1), (2, 'y', 1), (2, 'a', 1)");

    assertThat(lab.costs(1, () -> master.getCrates(lab.handle())))
        .extracting(each -> each.name)
        .containsExactly("a", "y", "z");
  }
}
