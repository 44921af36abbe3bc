CREATE TABLE person (id bigserial PRIMARY KEY, name text);
CREATE TABLE pet (id bigserial PRIMARY KEY, name text, owner_id bigint REFERENCES person);

CREATE TABLE supplier (id bigserial PRIMARY KEY, name text);
CREATE TABLE account (id bigserial PRIMARY KEY, manager text, supplier_id bigint UNIQUE REFERENCES supplier);
