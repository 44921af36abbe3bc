package dev.kinship.sql;

import dev.kinship.sql.Link.KeyColumn;
import java.util.List;

/** Foreign keys of every shape, with tables to prepare statements on. */
final class Links {

  static final String TABLES =
      """
      CREATE TABLE person (id bigint PRIMARY KEY, name text);
      CREATE TABLE pet (id bigint PRIMARY KEY, name text, owner_id bigint REFERENCES person);
      CREATE TABLE account (id bigint PRIMARY KEY, supplier_id bigint UNIQUE REFERENCES person);
      CREATE TABLE seat (hall text, number int, guest_id bigint REFERENCES person,
        PRIMARY KEY (hall, number));
      CREATE TABLE worker (id bigint PRIMARY KEY, manager_id bigint REFERENCES worker);
      CREATE TABLE spouse (id bigint PRIMARY KEY, other_id bigint UNIQUE REFERENCES spouse);
      CREATE TABLE passport (id bigint PRIMARY KEY REFERENCES person);
      CREATE TABLE owner (tenant_id bigint, id bigint, PRIMARY KEY (tenant_id, id));
      CREATE TABLE dog (tenant_id bigint, id bigint, owner_id bigint, PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, owner_id) REFERENCES owner);
      CREATE TABLE cat (id bigint PRIMARY KEY, tenant_id bigint, owner_id bigint,
        FOREIGN KEY (tenant_id, owner_id) REFERENCES owner);
      CREATE TABLE bird (id bigint PRIMARY KEY, owner_tenant bigint, owner_id bigint,
        FOREIGN KEY (owner_tenant, owner_id) REFERENCES owner);
      CREATE TABLE clerk (tenant_id bigint, id bigint, chief_id bigint, PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, chief_id) REFERENCES clerk);
      CREATE TABLE book (id bigint PRIMARY KEY, author_id bigint REFERENCES person,
        version bigint NOT NULL);
      CREATE TABLE task (id bigint PRIMARY KEY, parent_id bigint UNIQUE REFERENCES task,
        version bigint NOT NULL);
      CREATE TABLE held (id bigint PRIMARY KEY, given bigint REFERENCES person, linked text)\
      """;

  static final Link PET = simple("pet", "person", "owner_id", false, "id", "name", "owner_id");
  static final Link ACCOUNT = simple("account", "person", "supplier_id", true, "id", "supplier_id");
  static final Link WORKER = simple("worker", "worker", "manager_id", false, "id", "manager_id");
  static final Link SPOUSE = simple("spouse", "spouse", "other_id", true, "id", "other_id");
  static final Link HELD = simple("held", "person", "given", false, "id", "given", "linked");

  static final Link SEAT =
      new Link(
          "seat",
          List.of("hall", "number", "guest_id"),
          List.of("hall", "number"),
          "person",
          List.of(own("guest_id", "id")),
          false);

  /** The foreign key is the row's own key. */
  static final Link PASSPORT =
      new Link(
          "passport",
          List.of("id"),
          List.of("id"),
          "person",
          List.of(new KeyColumn("id", "id", true, false)),
          true);

  /** The tenant is shared with the row's own key. */
  static final Link DOG = ofTenant("dog", List.of("tenant_id", "id"), "owner", "owner_id");

  /** The tenant is shared, but not with the row's own key. */
  static final Link CAT = ofTenant("cat", List.of("id"), "owner", "owner_id");

  static final Link CLERK = ofTenant("clerk", List.of("tenant_id", "id"), "clerk", "chief_id");

  /** Both columns are the key's own. */
  static final Link BIRD =
      new Link(
          "bird",
          List.of("id", "owner_tenant", "owner_id"),
          List.of("id"),
          "owner",
          List.of(own("owner_tenant", "tenant_id"), own("owner_id", "id")),
          false);

  /** Its rows count their changes. */
  static final Link BOOK = versioned("book", "person", "author_id", false);

  static final Link TASK = versioned("task", "task", "parent_id", true);

  static final List<Link> ALL =
      List.of(
          PET, ACCOUNT, WORKER, SPOUSE, HELD, SEAT, PASSPORT, DOG, CAT, CLERK, BIRD, BOOK, TASK);

  private Links() {}

  private static Link simple(
      String holders, String target, String column, boolean unique, String... columns) {
    return new Link(
        holders, List.of(columns), List.of("id"), target, List.of(own(column, "id")), unique);
  }

  private static Link versioned(String holders, String target, String column, boolean unique) {
    return new Link(
        holders,
        List.of("id", column, "version"),
        List.of("id"),
        target,
        List.of(own(column, "id")),
        unique,
        new Stamps(List.of(new Stamp("version", Stamp.Kind.VERSION))));
  }

  private static Link ofTenant(String holders, List<String> key, String target, String column) {
    return new Link(
        holders,
        List.of("tenant_id", "id", column),
        key,
        target,
        List.of(new KeyColumn("tenant_id", "tenant_id", false, false), own(column, "id")),
        false);
  }

  private static KeyColumn own(String name, String referenced) {
    return new KeyColumn(name, referenced, true, true);
  }
}
