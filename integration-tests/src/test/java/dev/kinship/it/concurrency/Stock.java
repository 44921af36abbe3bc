package dev.kinship.it.concurrency;

import dev.kinship.it.Family;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Rows, and entities in memory that are as the rows. Writes of rows whose name begins with "slow"
 * wait in the database for as long as a test holds them.
 */
final class Stock<P, C> {

  static final String SLOW =
      """
      CREATE FUNCTION wait_if_slow() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF coalesce(NEW.name, OLD.name) LIKE 'slow%' THEN
          PERFORM pg_advisory_xact_lock_shared(1);
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER slow AFTER INSERT OR UPDATE OR DELETE ON person
        FOR EACH ROW EXECUTE FUNCTION wait_if_slow();
      CREATE TRIGGER slow AFTER INSERT OR UPDATE OR DELETE ON pet
        FOR EACH ROW EXECUTE FUNCTION wait_if_slow()\
      """;

  private static final String ROWS =
      """
      TRUNCATE person, pet RESTART IDENTITY;
      INSERT INTO person (name) VALUES ('John'), ('Mary');
      INSERT INTO pet (name, owner_id)
        VALUES ('slow deco', 1), ('slow cat', NULL), ('fish', 1), ('bird', NULL)\
      """;

  final Family<P, C> family;
  final P john;
  final C deco;
  final C cat;
  final C fish;
  final C bird;
  final C given;
  final C slowGiven;
  final C givenWithId;

  Stock(Family<P, C> family) {
    this.family = family;
    john = family.person(1L, "John");
    deco = family.pet(1L, "slow deco", 1L);
    cat = family.pet(2L, "slow cat", null);
    fish = family.pet(3L, "fish", 1L);
    bird = family.pet(4L, "bird", null);
    given = family.pet(null, "new", 1L);
    slowGiven = family.pet(null, "slow new", null);
    givenWithId = family.pet(50L, "known", 2L);
  }

  static void putRows(Handle handle, Family<?, ?> family) {
    handle.execute(ROWS + ";" + family.others());
  }

  /** All that the entities hold. */
  List<String> inMemory() {
    return Stream.of(deco, cat, fish, bird, given, slowGiven, givenWithId)
        .map(
            each ->
                family.petIdOf(each) + " " + family.petNameOf(each) + " " + family.ownerIdOf(each))
        .toList();
  }
}
