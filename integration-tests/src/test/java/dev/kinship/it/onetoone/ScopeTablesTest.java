package dev.kinship.it.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.type.SqlTypes;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A scope that asks another table: it is the one in the schema that all are in. */
class ScopeTablesTest {

  private static final String TABLES =
      """
      CREATE TABLE %1$s.club (id int PRIMARY KEY);
      CREATE TABLE %1$s.member (id int PRIMARY KEY, club_id int REFERENCES %1$s.club);
      CREATE TABLE %1$s.ban (member_id int REFERENCES %1$s.member);
      CREATE TABLE %1$s.season ("order" int);
      CREATE VIEW %1$s.seasons AS TABLE %1$s.season\
      """;

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          "CREATE SCHEMA tenant; " + TABLES.formatted("public") + ";" + TABLES.formatted("tenant"));

  @Entity
  record Club(@Id int id) implements ScopeTablesTest_ClubAssociations {}

  @Entity
  @Scope(
      name = "welcome",
      where =
          "NOT EXISTS (select from season s join seasons t on s.order = t.order, ban"
              + " where member_id = member.id)",
      byDefault = true)
  record Member(
      @Id int id, @BelongsTo(value = Club.class, reverse = "members") @Nullable Integer clubId)
      implements ScopeTablesTest_MemberAssociations {}

  private final Club club = new Club(1);
  private Handle handle;

  @BeforeEach
  void oneIsBannedThere() {
    handle = lab.handle();
    lab.sql(
        "INSERT INTO public.season VALUES (1); INSERT INTO tenant.season VALUES (1);"
            + "INSERT INTO public.club VALUES (1); INSERT INTO public.member VALUES (1, 1), (2, 1);"
            + "INSERT INTO tenant.club VALUES (1); INSERT INTO tenant.member VALUES (1, 1), (2, 1);"
            + "INSERT INTO tenant.ban VALUES (2)");
  }

  @Test
  void of_the_handle() {
    handle.getConfig(KinshipConfig.class).setSchema("tenant");
    expect(1, Fetch.all());
  }

  @Test
  void of_nobody() {
    expect(2, Fetch.all());
  }

  @Test
  void of_the_call() {
    Fetch<Member> there = Fetch.<Member>all().schema("tenant");
    assertThat(club.getMembers(handle, there)).hasSize(1);
    assertThat(club.countMembers(handle, there)).isEqualTo(1);
    assertThat(ScopeTablesTest_ClubTable.MEMBERS.load(handle, List.of(club), there).all())
        .hasSize(1);
  }

  /** A table behind an argument, in SQL of the user's own. */
  @Test
  void of_a_condition_of_ones_own() {
    Condition<Member> welcome =
        Condition.sql(
            "NOT EXISTS (SELECT 1 FROM season s JOIN seasons t ON s.order = {}, ban"
                + " WHERE member_id = {})",
            Condition.value(SqlTypes.INTEGER, 1),
            ScopeTablesTest_MemberTable.ID);

    assertThat(ScopeTablesTest_MemberTable.query(handle, Fetch.where(welcome)).list()).hasSize(2);
    assertThat(
            ScopeTablesTest_MemberTable.query(handle, Fetch.where(welcome).schema("tenant")).list())
        .hasSize(1);
  }

  private void expect(int members, Fetch<Member> fetch) {
    assertThat(club.getMembers(handle)).hasSize(members);
    assertThat(club.getMembers(handle, fetch)).hasSize(members);
    assertThat(club.countMembers(handle)).isEqualTo(members);
    assertThat(club.countMembers(handle, fetch)).isEqualTo(members);
    assertThat(ScopeTablesTest_ClubTable.MEMBERS.load(handle, List.of(club)).all())
        .hasSize(members);
    assertThat(ScopeTablesTest_ClubTable.MEMBERS.count(handle, List.of(club)).of(club))
        .isEqualTo(members);
    assertThat(ScopeTablesTest_MemberTable.query(handle).list()).hasSize(2);
    assertThat(
            ScopeTablesTest_MemberTable.query(
                    handle, Fetch.where(ScopeTablesTest_MemberTable.WELCOME))
                .list())
        .hasSize(members);
  }
}
