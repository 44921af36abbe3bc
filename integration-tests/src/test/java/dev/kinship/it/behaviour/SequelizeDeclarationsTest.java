package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

/** What Sequelize finds wrong in a definition when a program starts, the compiler finds. */
class SequelizeDeclarationsTest {

  private static final String TEAM =
      "@Entity record Team(@Id int id) implements TeamAssociations {}";
  private static final String PLAIN_TEAM = "@Entity record Team(@Id int id) {}";

  /** The only message. */
  private static AbstractStringAssert<?> verdict(String... types) {
    return assertThat(Verdict.of(types)).singleElement().asString();
  }

  @Test
  void s22_s38_a_key_of_another_type_than_what_it_refers_to() {
    verdict(
            PLAIN_TEAM,
            "@Entity record Player(@Id int id, @BelongsTo(Team.class) String teamId)"
                + " implements PlayerAssociations {}")
        .startsWith("[belongs-to-key-type]")
        .contains("String teamId in Player", "int id in Team");
  }

  /** Theirs collides with an attribute, which here has a place of its own. */
  @Test
  void s24_s38_a_clash_of_two_associations_names_both() {
    verdict(
            TEAM,
            """
            @Entity record Player(@Id int id,
                @BelongsTo(value = Team.class, reverse = "players") int teamId,
                @BelongsTo(value = Team.class, reverse = "players") int formerTeamId)
                implements PlayerAssociations {}""")
        .startsWith("[name-twice] 'Team' has two associations named 'players'")
        .contains("'reverse' in Player");
  }

  @Test
  void s24_s38_a_clash_of_an_accessor_and_a_method_names_both() {
    verdict(
            PLAIN_TEAM,
            """
            @Entity record Player(@Id int id, @BelongsTo(Team.class) int teamId)
                implements PlayerAssociations {
              public String getTeam(org.jdbi.v3.core.Handle handle) {
                return "Reds";
              }
            }""")
        .startsWith("[accessor-clash]")
        .contains("String getTeam(Handle) in Player", "Team getTeam(Handle) in PlayerAssociations");
  }

  @Test
  void s71_both_ends_of_a_self_reference_need_different_names() {
    assertThat(Verdict.of(scholar("mentor", "student"))).isEmpty();
    verdict(scholar("mentor", "mentor"))
        .startsWith("[name-twice] 'Scholar' has two associations named 'mentor'");
  }

  private static String scholar(String name, String reverse) {
    return String.format(
        """
        @Entity record Scholar(@Id Integer id,
            @BelongsTo(unique = true, name = "%s", reverse = "%s") @Nullable Integer otherId)
            implements ScholarAssociations {}""",
        name, reverse);
  }
}
