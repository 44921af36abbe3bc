package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DanglingKeyException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What becomes of a key when its target is deleted or gets another key. Sequelize makes the
 * constraints; here the associations spell them, and the tables get what was spelled.
 */
class SequelizeConstraintsTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE house (id int PRIMARY KEY, name text NOT NULL DEFAULT '');
          CREATE TABLE bell (id int PRIMARY KEY, house_id int);
          CREATE TABLE chimney (id int PRIMARY KEY, house_id int);
          CREATE TABLE deed (id int PRIMARY KEY, house_id int NOT NULL);
          CREATE TABLE engraving (id int PRIMARY KEY, house_id int NOT NULL);
          CREATE TABLE fence (id int PRIMARY KEY, house_id int);
          CREATE TABLE ghost (id int PRIMARY KEY, house_id int);
          CREATE TABLE hedge (id int PRIMARY KEY, house_id int);
          CREATE TABLE inhabitant (id int PRIMARY KEY, house_id int NOT NULL);
          CREATE TABLE jamb (id int PRIMARY KEY, house_id int);
          CREATE TABLE key (id int PRIMARY KEY, house_id int)""");

  @Entity
  record House(@Id int id, String name) implements SequelizeConstraintsTest_HouseAssociations {}

  // One at most

  @Entity
  record Bell(
      @Id int id,
      @BelongsTo(
              value = House.class,
              unique = true,
              reverse = "bell",
              onDelete = ReferentialAction.SET_NULL,
              onUpdate = ReferentialAction.CASCADE)
          @Nullable Integer houseId)
      implements SequelizeConstraintsTest_BellAssociations {}

  @Entity
  record Chimney(
      @Id int id,
      @BelongsTo(
              value = House.class,
              unique = true,
              reverse = "chimney",
              onDelete = ReferentialAction.CASCADE,
              onUpdate = ReferentialAction.CASCADE)
          @Nullable Integer houseId)
      implements SequelizeConstraintsTest_ChimneyAssociations {}

  @Entity
  record Deed(
      @Id int id,
      @BelongsTo(
              value = House.class,
              unique = true,
              reverse = "deed",
              onDelete = ReferentialAction.CASCADE)
          int houseId)
      implements SequelizeConstraintsTest_DeedAssociations {}

  @Entity
  record Engraving(
      @Id int id, @BelongsTo(value = House.class, unique = true, reverse = "engraving") int houseId)
      implements SequelizeConstraintsTest_EngravingAssociations {}

  @Entity
  record Fence(
      @Id int id,
      @BelongsTo(
              value = House.class,
              unique = true,
              reverse = "fence",
              onDelete = ReferentialAction.RESTRICT,
              onUpdate = ReferentialAction.RESTRICT)
          @Nullable Integer houseId)
      implements SequelizeConstraintsTest_FenceAssociations {}

  /** Its table has no constraint, ever. */
  @Entity
  record Ghost(
      @Id int id,
      @BelongsTo(value = House.class, unique = true, reverse = "ghost") @Nullable Integer houseId)
      implements SequelizeConstraintsTest_GhostAssociations {}

  // Many

  @Entity
  record Hedge(
      @Id int id,
      @BelongsTo(
              value = House.class,
              reverse = "hedges",
              onDelete = ReferentialAction.SET_NULL,
              onUpdate = ReferentialAction.CASCADE)
          @Nullable Integer houseId)
      implements SequelizeConstraintsTest_HedgeAssociations {}

  @Entity
  record Inhabitant(
      @Id int id,
      @BelongsTo(
              value = House.class,
              reverse = "inhabitants",
              onDelete = ReferentialAction.CASCADE,
              onUpdate = ReferentialAction.CASCADE)
          int houseId)
      implements SequelizeConstraintsTest_InhabitantAssociations {}

  @Entity
  record Jamb(
      @Id int id,
      @BelongsTo(value = House.class, reverse = "jambs", onUpdate = ReferentialAction.RESTRICT)
          @Nullable Integer houseId)
      implements SequelizeConstraintsTest_JambAssociations {}

  /** Its table has no constraint, ever. */
  @Entity
  record Key(
      @Id int id, @BelongsTo(value = House.class, reverse = "keys") @Nullable Integer houseId)
      implements SequelizeConstraintsTest_KeyAssociations {}

  private static final House home = new House(1, "home");

  @BeforeAll
  static void asTheAssociationsSpellThem() {
    lab.sql(SequelizeConstraintsTest_BellTable.HOUSE.ddl());
    lab.sql(SequelizeConstraintsTest_ChimneyTable.HOUSE.ddl());
    lab.sql(SequelizeConstraintsTest_DeedTable.HOUSE.ddl());
    lab.sql(SequelizeConstraintsTest_EngravingTable.HOUSE.ddl());
    lab.sql(SequelizeConstraintsTest_FenceTable.HOUSE.ddl());
    lab.sql(SequelizeConstraintsTest_HedgeTable.HOUSE.ddl());
    lab.sql(SequelizeConstraintsTest_InhabitantTable.HOUSE.ddl());
    lab.sql(SequelizeConstraintsTest_JambTable.HOUSE.ddl());
  }

  @BeforeEach
  void aHouse() {
    lab.sql("INSERT INTO house VALUES (1, 'home')");
  }

  private static Handle h() {
    return lab.handle();
  }

  private static void belongsHome(String table) {
    lab.sql("INSERT INTO " + table + " VALUES (1, 1)");
  }

  private static List<Integer> housesOf(String table) {
    return lab.column(Integer.class, "SELECT house_id FROM " + table);
  }

  private static void demolish() {
    SequelizeConstraintsTest_HouseTable.delete(h(), home);
  }

  private static void renumber() {
    SequelizeConstraintsTest_HouseTable.update(h(), 1, house -> house.id(9));
  }

  private static void isRefused(Runnable call, String constraint) {
    assertThatThrownBy(call::run)
        .isInstanceOf(ConstraintException.class)
        .hasMessageContaining(constraint);
    assertThat(lab.column(Integer.class, "SELECT id FROM house")).containsExactly(1);
  }

  @Test
  void s15_deleting_the_target_nulls_the_key() {
    belongsHome("bell");
    demolish();
    assertThat(housesOf("bell")).containsOnlyNulls().hasSize(1);
    assertThat(new Bell(1, null).getHouse(h())).isEmpty();
  }

  /** No row goes or changes unasked: without an action the database refuses. */
  @Test
  void s15_s16_without_an_action_the_target_stays() {
    belongsHome("engraving");
    isRefused(SequelizeConstraintsTest::demolish, "engraving_house_id_fkey");
    assertThat(housesOf("engraving")).containsExactly(1);
  }

  @Test
  void s16_deleting_the_target_of_a_required_key_deletes_its_row() {
    belongsHome("deed");
    demolish();
    assertThat(housesOf("deed")).isEmpty();
  }

  @Test
  void s17_without_a_constraint_a_key_dangles_and_is_told() {
    belongsHome("ghost");
    demolish();
    assertThat(housesOf("ghost")).containsExactly(1);
    Ghost ghost = new Ghost(1, 1);
    assertThat(ghost.hasHouse(h())).isFalse();
    assertThat(lab.refuses(DanglingKeyException.class, 1, () -> ghost.getHouse(h())))
        .hasMessageContaining("house_id is 1");
  }

  @Test
  void s18_deletions_and_updates_cascade() {
    belongsHome("chimney");
    renumber();
    assertThat(housesOf("chimney")).containsExactly(9);
    assertThat(new House(9, "home").getChimney(h())).contains(new Chimney(1, 9));
    SequelizeConstraintsTest_HouseTable.delete(h(), 9);
    assertThat(housesOf("chimney")).isEmpty();
  }

  @Test
  void s19_a_target_without_a_row_is_deleted_like_any_other() {
    lab.sql("INSERT INTO house VALUES (2); INSERT INTO deed VALUES (5, 2)");
    assertThat(home.getDeed(h())).isEqualTo(Optional.empty());
    demolish();
    assertThat(lab.column(Integer.class, "SELECT id FROM house")).containsExactly(2);
    assertThat(housesOf("deed")).containsExactly(2);
  }

  @Test
  void s20_deletions_and_updates_are_restricted() {
    belongsHome("fence");
    isRefused(SequelizeConstraintsTest::demolish, "fence_house_id_fkey");
    isRefused(SequelizeConstraintsTest::renumber, "fence_house_id_fkey");
    assertThat(housesOf("fence")).containsExactly(1);
  }

  @Test
  void s36_s47_keys_of_many_are_nulled() {
    lab.sql("INSERT INTO hedge VALUES (1, 1), (2, 1), (3, NULL)");
    demolish();
    assertThat(housesOf("hedge")).containsOnlyNulls().hasSize(3);
  }

  @Test
  void s36_s47_rows_of_many_are_deleted() {
    lab.sql("INSERT INTO house VALUES (2); INSERT INTO inhabitant VALUES (1, 1), (2, 1), (3, 2)");
    demolish();
    assertThat(lab.column(Integer.class, "SELECT id FROM inhabitant")).containsExactly(3);
  }

  @Test
  void s36_s47_keys_of_many_follow_their_target() {
    lab.sql("INSERT INTO inhabitant VALUES (1, 1), (2, 1); INSERT INTO hedge VALUES (1, 1)");
    renumber();
    assertThat(housesOf("inhabitant")).containsExactly(9, 9);
    assertThat(housesOf("hedge")).containsExactly(9);
    assertThat(new House(9, "home").countInhabitants(h())).isEqualTo(2);
  }

  @Test
  void s36_s47_without_an_action_or_with_restrict_the_target_stays() {
    belongsHome("jamb");
    isRefused(SequelizeConstraintsTest::demolish, "jamb_house_id_fkey");
    isRefused(SequelizeConstraintsTest::renumber, "jamb_house_id_fkey");
    assertThat(housesOf("jamb")).containsExactly(1);
  }

  @Test
  void s36_s47_without_a_constraint_the_keys_of_many_dangle() {
    lab.sql("INSERT INTO key VALUES (1, 1), (2, 1)");
    demolish();
    assertThat(housesOf("key")).containsExactly(1, 1);
    Key key = new Key(1, 1);
    lab.refuses(DanglingKeyException.class, 1, () -> key.getHouse(h()));
    assertThat(home.getKeys(h())).as("a house in memory").hasSize(2);
  }
}
