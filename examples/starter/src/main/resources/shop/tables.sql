CREATE TABLE customer (id bigserial PRIMARY KEY, name text NOT NULL);
CREATE TABLE purchase (
  id bigserial PRIMARY KEY,
  item text NOT NULL,
  customer_id bigint NOT NULL REFERENCES customer);
CREATE INDEX ON purchase (customer_id);
