package dev.kinship.examples.clinic;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.JoinRowMapper;

/** The generated row mappers in queries that are written by hand. */
final class OwnSql {

  private static final String CATS =
      "SELECT p.* FROM pets p JOIN types t ON t.id = p.type_id WHERE t.name = 'cat' ORDER BY p.id";

  private static final String PETS_WITH_OWNERS =
      """
      SELECT p.id AS p_id, p.name AS p_name, p.birth_date AS p_birth_date,
        p.type_id AS p_type_id, p.owner_id AS p_owner_id,
        o.id AS o_id, o.first_name AS o_first_name, o.last_name AS o_last_name,
        o.city AS o_city, o.telephone AS o_telephone
      FROM pets p JOIN owners o ON o.id = p.owner_id ORDER BY p.id
      """;

  private OwnSql() {}

  static void walk(Walk walk) {
    walk.chapter("Your own SQL, with the generated mappers");
    walk.show(
        "h.createQuery(…).mapTo(Pet.class)",
        "the plugin has told Jdbi of the mapper",
        h -> h.createQuery(CATS).mapTo(Pet.class).list());
    walk.show(
        "h.createQuery(…).map(PetTable.mapper())",
        "the same without the plugin",
        h -> h.createQuery(CATS).map(PetTable.mapper()).list());
    walk.show(
        "… .registerRowMapper(Pet.class, PetTable.mapper(\"p_\")) …",
        "a join: each entity reads the columns with its prefix",
        OwnSql::petsWithOwners);
  }

  private static List<String> petsWithOwners(Handle handle) {
    return handle
        .createQuery(PETS_WITH_OWNERS)
        .registerRowMapper(Pet.class, PetTable.mapper("p_"))
        .registerRowMapper(Owner.class, OwnerTable.mapper("o_"))
        .map(JoinRowMapper.forTypes(Pet.class, Owner.class))
        .stream()
        .map(row -> row.get(Pet.class).name() + " of " + row.get(Owner.class).firstName())
        .toList();
  }
}
