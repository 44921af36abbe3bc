package dev.kinship.it.roles;

/** The tables. */
final class Library {

  static final String TABLES =
      """
      CREATE TABLE writer (id bigserial PRIMARY KEY, name text NOT NULL,
        joined_at timestamptz NOT NULL, updated_at timestamptz NOT NULL);
      CREATE TABLE article (id bigserial PRIMARY KEY,
        length int GENERATED ALWAYS AS (length(title)) STORED,
        title text NOT NULL, state text NOT NULL DEFAULT 'draft', edits int,
        created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
        writer_id bigint REFERENCES writer);
      CREATE TABLE topic (id bigserial PRIMARY KEY, name text, created_at timestamptz NOT NULL);
      CREATE TABLE article_topic (article_id bigint REFERENCES article ON DELETE CASCADE,
        topic_id bigint REFERENCES topic, note text, linked_at timestamptz NOT NULL,
        PRIMARY KEY (article_id, topic_id));
      CREATE TABLE biography (id bigserial PRIMARY KEY, text text NOT NULL,
        language text NOT NULL DEFAULT 'en',
        length int GENERATED ALWAYS AS (length(text)) STORED,
        created_at timestamp NOT NULL, updated_at timestamptz NOT NULL,
        writer_id bigint UNIQUE REFERENCES writer);
      CREATE TABLE shelf (library_id bigint, id bigint, room text NOT NULL,
        updated_at timestamptz NOT NULL, PRIMARY KEY (library_id, id));
      CREATE TABLE book (library_id bigint, id bigint, title text NOT NULL DEFAULT 'Untitled',
        label text GENERATED ALWAYS AS (library_id || '/' || id) STORED,
        updated_at timestamptz NOT NULL, shelf_id bigint, PRIMARY KEY (library_id, id),
        FOREIGN KEY (library_id, shelf_id) REFERENCES shelf);
      CREATE TABLE entry (id bigserial PRIMARY KEY, message text NOT NULL,
        at timestamptz NOT NULL);
      CREATE TYPE level AS ENUM ('LOW', 'HIGH');
      CREATE TABLE event (id bigint PRIMARY KEY, level level NOT NULL, text text);
      CREATE FUNCTION count_edits() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.edits = CASE TG_OP WHEN 'INSERT' THEN 0 ELSE OLD.edits + 1 END;
        RETURN NEW;
      END $$;
      CREATE TRIGGER edits BEFORE INSERT OR UPDATE ON article
        FOR EACH ROW EXECUTE FUNCTION count_edits();
      """;

  /** All rows were last changed long ago; a trigger's count does not move. */
  static final String LONG_AGO =
      """
      SET session_replication_role = replica;
      UPDATE writer SET updated_at = '2001-01-01';
      UPDATE article SET updated_at = '2001-01-01';
      UPDATE biography SET updated_at = '2001-01-01';
      UPDATE shelf SET updated_at = '2001-01-01';
      UPDATE book SET updated_at = '2001-01-01';
      RESET session_replication_role;
      """;

  private Library() {}
}
