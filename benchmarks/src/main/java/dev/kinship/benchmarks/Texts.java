package dev.kinship.benchmarks;

/**
 * The statements as the accessors send them, for the others to send the same. {@link Rehearsal}
 * checks that they are.
 */
final class Texts {

  static final String GET_OWNER = "SELECT id, name FROM person WHERE id = ?";

  static final String HAS_OWNER =
      "SELECT EXISTS (SELECT FROM pet s JOIN person t ON t.id = s.owner_id WHERE s.id = ?)";

  static final String SET_OWNER =
      "UPDATE pet SET owner_id = ? WHERE id = ?"
          + " AND EXISTS (SELECT FROM person WHERE id = ? FOR KEY SHARE)";

  static final String REMOVE_OWNER = "UPDATE pet SET owner_id = NULL WHERE id = ?";

  static final String CREATE_OWNER =
      "WITH s AS (SELECT id FROM pet WHERE id = ? FOR NO KEY UPDATE),"
          + " t AS (INSERT INTO person (name) SELECT ? FROM s RETURNING id, name),"
          + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = ?)"
          + " SELECT id, name FROM t";

  static final String UPDATE_OWNER = "UPDATE person SET name = ? WHERE id = ? RETURNING id, name";

  static final String GET_PETS =
      "SELECT id, name, owner_id FROM pet WHERE owner_id = ? ORDER BY id";

  private static final String LOCK_PERSON = "SELECT FROM person WHERE id = ? FOR NO KEY UPDATE; ";

  private static final String LINK =
      "UPDATE pet SET owner_id = ? WHERE id = ANY(?) AND owner_id IS DISTINCT FROM ?"
          + " AND EXISTS (SELECT FROM person WHERE id = ?)"
          + " AND (SELECT count(*) FROM pet WHERE id = ANY(?)) = ?";

  static final String SET_PETS =
      LOCK_PERSON
          + "SELECT id, owner_id FROM pet WHERE owner_id = ? OR id = ANY(?) ORDER BY id FOR NO KEY UPDATE; "
          + "UPDATE pet SET owner_id = NULL WHERE id IN (SELECT id FROM pet WHERE owner_id = ?"
          + " AND NOT id = ANY(?) FOR NO KEY UPDATE SKIP LOCKED)"
          + " AND EXISTS (SELECT FROM person WHERE id = ?)"
          + " AND (SELECT count(*) FROM pet WHERE id = ANY(?)) = ?"
          + " RETURNING id, name, owner_id; "
          + LINK;

  static final String ADD_PETS =
      LOCK_PERSON
          + "SELECT id, owner_id FROM pet WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE; "
          + LINK;

  static final String REMOVE_PETS =
      LOCK_PERSON
          + "SELECT id, owner_id FROM pet WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE; "
          + "UPDATE pet SET owner_id = NULL WHERE owner_id = ? AND id = ANY(?)";

  static final String HAS_PETS = "SELECT EXISTS (SELECT FROM pet WHERE owner_id = ?)";

  static final String HAS_THESE_PETS =
      "SELECT count(*) FROM pet WHERE owner_id = ? AND id = ANY(?)";

  static final String COUNT_PETS = "SELECT count(*) FROM pet WHERE owner_id = ?";

  static final String CREATE_PET =
      "INSERT INTO pet (name, owner_id) SELECT ?, ? FROM person WHERE id = ? FOR KEY SHARE"
          + " RETURNING id, name, owner_id";

  static final String FIND = "SELECT id, name, owner_id FROM pet WHERE id = ?";

  static final String FIND_ALL = "SELECT id, name, owner_id FROM pet WHERE id = ANY(?)";

  static final String INSERT =
      "INSERT INTO pet (name, owner_id) VALUES (?, ?) RETURNING id, name, owner_id";

  static final String INSERT_ALL =
      "INSERT INTO pet (name, owner_id) SELECT name, owner_id"
          + " FROM unnest(?, ?) AS given (name, owner_id) RETURNING id, name, owner_id";

  static final String UPDATE =
      "UPDATE pet SET name = ?, owner_id = ? WHERE id = ? RETURNING id, name, owner_id";

  static final String DELETE = "DELETE FROM pet WHERE id = ?";

  private Texts() {}
}
