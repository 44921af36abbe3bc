package dev.kinship.it.concurrency;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own with persons and what points at them, and what the server says of it. */
final class Town {

  static final String TABLES =
      """
      CREATE TABLE person (id bigserial PRIMARY KEY, name text NOT NULL DEFAULT 'nobody');
      CREATE TABLE pet (id bigserial PRIMARY KEY, name text NOT NULL DEFAULT 'nobody',
        owner_id bigint REFERENCES person);
      CREATE TABLE seat (hall text, number int, guest_id bigint REFERENCES person,
        PRIMARY KEY (hall, number));
      CREATE TABLE ticket (id bigserial PRIMARY KEY, holder_id bigint NOT NULL REFERENCES person);
      CREATE TABLE locker (id bigserial PRIMARY KEY, user_id bigint UNIQUE REFERENCES person);
      CREATE TABLE room (code text PRIMARY KEY);
      CREATE TABLE guest (id bigserial PRIMARY KEY, name text NOT NULL, mood text NOT NULL,
        room_code text REFERENCES room);
      CREATE TYPE mood AS ENUM ('CALM', 'WILD');
      CREATE TABLE shift (mood mood PRIMARY KEY, note text, guard_id bigint REFERENCES person);
      CREATE INDEX ON pet (owner_id);
      CREATE INDEX ON seat (guest_id)\
      """;

  final TestDatabase database = TestDatabase.create();
  final Jdbi jdbi = jdbi("");

  Town() {
    this(TABLES);
  }

  Town(String tables) {
    jdbi.useHandle(h -> h.execute(tables));
  }

  /** With something behind the connections' URL, such as {@code &prepareThreshold=1}. */
  Jdbi jdbi(String options) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url() + options);
    return Jdbi.create(source).installPlugin(new KinshipPlugin());
  }

  Person person(String name) {
    return jdbi.withHandle(h -> PersonTable.insert(h, p -> p.name(name)));
  }

  List<Pet> pets(int count) {
    return jdbi.withHandle(
        h ->
            PetTable.insertAll(
                h,
                LongStream.rangeClosed(1, count)
                    .mapToObj(i -> new Pet(null, "pet " + i, null))
                    .toList()));
  }

  List<Long> petIds(Person owner) {
    return petIds(Objects.requireNonNull(owner.id()));
  }

  List<Long> petIds(Long owner) {
    return jdbi.withHandle(
        h ->
            h.select("SELECT id FROM pet WHERE owner_id = ? ORDER BY id", owner)
                .mapTo(Long.class)
                .list());
  }

  void sql(String sql, Object... arguments) {
    jdbi.useHandle(h -> h.execute(sql, arguments));
  }

  /** The one number that a query returns. */
  long number(String sql) {
    return jdbi.withHandle(h -> h.select(sql).mapTo(Long.class).one());
  }

  /** How many deadlocks the server has broken in this database. */
  long deadlocks() {
    return number("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()");
  }

  /**
   * The same, once no connection but this one is left. The server may count a connection's
   * deadlocks only when it ends.
   */
  long deadlocksOfAll() {
    String others =
        "SELECT count(*) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND pid <> pg_backend_pid()";
    Waiting.until(() -> number(others) == 0, "all others to leave");
    return deadlocks();
  }

  /** Waits until so many connections of this database wait for a lock. */
  void untilWaiting(int connections) {
    String waiting =
        "SELECT count(*) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND wait_event_type = 'Lock'";
    Waiting.until(() -> number(waiting) >= connections, connections + " to wait for a lock");
  }
}
