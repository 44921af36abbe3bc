package dev.kinship.it.paths;

/** The tables of these tests, and rows in them. */
final class World {

  static final String TABLES =
      """
      CREATE TABLE clinic (id bigint PRIMARY KEY, name text NOT NULL);
      CREATE TABLE owner (id bigint PRIMARY KEY, name text NOT NULL,
        clinic_id bigint REFERENCES clinic);
      CREATE TABLE pet (id bigint PRIMARY KEY, name text NOT NULL,
        owner_id bigint REFERENCES owner, died_at timestamptz);
      CREATE TABLE visit (id bigint PRIMARY KEY, day date NOT NULL,
        pet_id bigint NOT NULL REFERENCES pet);
      CREATE TABLE vet (id bigint PRIMARY KEY, name text NOT NULL, retired boolean NOT NULL);
      CREATE TABLE visit_vet (visit_id bigint REFERENCES visit, vet_id bigint REFERENCES vet,
        PRIMARY KEY (visit_id, vet_id));
      CREATE TABLE toy (id bigint PRIMARY KEY, pet_id bigint REFERENCES pet);
      CREATE TABLE country (code text PRIMARY KEY, name text NOT NULL);
      CREATE TABLE city (id bigint PRIMARY KEY, country_code text REFERENCES country);
      CREATE TABLE address (id bigint PRIMARY KEY, owner_id bigint UNIQUE REFERENCES owner,
        city_id bigint REFERENCES city);
      CREATE TABLE employee (id bigint PRIMARY KEY, manager_id bigint REFERENCES employee);
      CREATE TABLE account (tenant_id int, id bigint, PRIMARY KEY (tenant_id, id));
      CREATE TABLE project (tenant_id int, id bigint, account_id bigint,
        PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, account_id) REFERENCES account);
      CREATE TABLE task (tenant_id int, id bigint, project_id bigint,
        PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, project_id) REFERENCES project)\
      """;

  /** Some lead nowhere, and some by several ways to one row. */
  static final String ROWS =
      """
      INSERT INTO clinic SELECT n, 'clinic ' || n FROM generate_series(1, 3) n;
      INSERT INTO owner SELECT n, 'owner ' || n, nullif(n % 3, 0) FROM generate_series(1, 12) n;
      INSERT INTO pet SELECT n, 'pet ' || n, nullif(n % 11, 0),
        CASE WHEN n % 7 = 0 THEN now() END FROM generate_series(1, 30) n;
      INSERT INTO visit SELECT n, date '2026-01-01' + n % 5, 1 + n % 25
        FROM generate_series(1, 60) n;
      INSERT INTO vet SELECT n, 'vet ' || n, n = 4 FROM generate_series(1, 6) n;
      INSERT INTO visit_vet SELECT v, t FROM generate_series(1, 60) v, generate_series(1, 5) t
        WHERE (v + t) % 3 = 0;
      INSERT INTO toy SELECT n, nullif(n % 31, 0) FROM generate_series(1, 35) n;
      INSERT INTO country VALUES ('at', 'Austria'), ('fr', 'France'), ('xx', 'Nowhere');
      INSERT INTO city SELECT n, CASE n % 3 WHEN 0 THEN 'at' WHEN 1 THEN 'fr' END
        FROM generate_series(1, 7) n;
      INSERT INTO address SELECT n, nullif(n, 10), nullif(n % 6, 0) FROM generate_series(1, 10) n;
      INSERT INTO employee SELECT n, nullif(n / 2, 0) FROM generate_series(1, 20) n;
      INSERT INTO account SELECT t, n FROM generate_series(1, 2) t, generate_series(1, 4) n;
      INSERT INTO project SELECT t, n, nullif((n + t) % 4, 0)
        FROM generate_series(1, 2) t, generate_series(1, 9) n;
      INSERT INTO task SELECT t, n, nullif((n * t) % 8, 0)
        FROM generate_series(1, 2) t, generate_series(1, 30) n\
      """;

  private World() {}
}
