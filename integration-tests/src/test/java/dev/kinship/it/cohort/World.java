package dev.kinship.it.cohort;

/** The tables of these tests, and rows for them. */
final class World {

  static final String TABLES =
      """
      CREATE TABLE address (id bigserial PRIMARY KEY, street text NOT NULL);
      CREATE TABLE person (id bigserial PRIMARY KEY, name text NOT NULL,
        address_id bigint REFERENCES address);
      CREATE TABLE pet (id bigserial PRIMARY KEY, name text NOT NULL,
        owner_id bigint REFERENCES person);
      CREATE TABLE toy (id bigserial PRIMARY KEY, name text NOT NULL,
        pet_id bigint REFERENCES pet);
      CREATE TABLE passport (number text PRIMARY KEY, country text,
        bearer_id bigint UNIQUE REFERENCES person);
      CREATE TABLE club (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE membership (person_id bigint REFERENCES person, club_id bigint REFERENCES club,
        PRIMARY KEY (person_id, club_id));
      CREATE INDEX ON person (address_id);
      CREATE INDEX ON pet (owner_id);
      CREATE INDEX ON toy (pet_id);
      CREATE INDEX ON membership (club_id)\
      """;

  private World() {}

  /** So many pets, each with an owner of its own, who has an address of their own, and toys. */
  static String pets(int number) {
    String all = "generate_series(1, " + number + ") AS n";
    return "INSERT INTO address (street) SELECT 'street ' || n FROM "
        + all
        + "; INSERT INTO person (name, address_id) SELECT 'person ' || n, n FROM "
        + all
        + "; INSERT INTO pet (name, owner_id) SELECT 'pet ' || n, n FROM "
        + all
        + "; INSERT INTO toy (name, pet_id) SELECT 'toy ' || n, n FROM "
        + all
        + "; INSERT INTO passport (number, bearer_id) SELECT 'P' || n, n FROM "
        + all
        + " WHERE n % 2 = 0";
  }
}
