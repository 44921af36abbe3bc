package dev.kinship.it.version;

/** The tables of these tests. */
final class Library {

  static final String TABLES =
      """
      CREATE TABLE author (id bigserial PRIMARY KEY, name text NOT NULL, version int NOT NULL);
      CREATE TABLE book (id bigserial PRIMARY KEY, title text NOT NULL, version bigint NOT NULL,
        author_id bigint REFERENCES author);
      CREATE INDEX ON book (author_id);
      CREATE TABLE profile (id bigserial PRIMARY KEY, text text NOT NULL,
        version smallint NOT NULL, author_id bigint UNIQUE REFERENCES author);
      CREATE TABLE shelf (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE box (id bigserial PRIMARY KEY, label text NOT NULL, changes int NOT NULL,
        shelf_id bigint REFERENCES shelf);
      CREATE TABLE staff (tenant_id bigint, id bigserial, name text NOT NULL,
        PRIMARY KEY (tenant_id, id));
      CREATE TABLE ticket (tenant_id bigint, id bigserial, subject text NOT NULL,
        version int NOT NULL, agent_id bigint, PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, agent_id) REFERENCES staff);
      CREATE TABLE mark (author_id bigint REFERENCES author, label_id bigint,
        weight int NOT NULL DEFAULT 1, version int NOT NULL, PRIMARY KEY (author_id, label_id));
      CREATE TABLE note (id bigserial PRIMARY KEY, text text NOT NULL,
        version timestamptz NOT NULL, shelf_id bigint REFERENCES shelf);
      CREATE TABLE label (id bigserial PRIMARY KEY, name text NOT NULL)\
      """;

  private Library() {}
}
