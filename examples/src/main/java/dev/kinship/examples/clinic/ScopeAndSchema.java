package dev.kinship.examples.clinic;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.query.Fetch;

/** A scope that {@link Account} names, and tables of the same names in another schema. */
final class ScopeAndSchema {

  private ScopeAndSchema() {}

  static void walk(Walk walk, Rows rows, Account ann) {
    walk.chapter("A scope, and a schema, for a call");
    Supplier acme = rows.acme();
    String archive = walk.database().archive();
    walk.show("acme.setAccount(h, ann)", "links ann", h -> acme.setAccount(h, ann));
    walk.show(
        "acme.getAccount(h, Fetch.where(AccountTable.OVERDRAWN))",
        "reads the account if it is in the scope that the entity names",
        h -> acme.getAccount(h, Fetch.where(AccountTable.OVERDRAWN)));
    walk.show(
        "acme.hasAccount(h, Fetch.where(AccountTable.OVERDRAWN.not()))",
        "a scope is a condition as any other",
        h -> acme.hasAccount(h, Fetch.where(AccountTable.OVERDRAWN.not())));
    walk.show(
        "acme.getAccount(h, Fetch.<Account>all().schema(\"" + archive + "\"))",
        "reads from the table of another schema, where there is none",
        h -> acme.getAccount(h, Fetch.<Account>all().schema(archive)));
    walk.run(
        "h.getConfig(KinshipConfig.class).setSchema(\"" + archive + "\")",
        "from now on all that this handle reads and writes is there",
        h -> h.getConfig(KinshipConfig.class).setSchema(archive));
    walk.show("SupplierTable.insert(h, acme)", "writes there", h -> SupplierTable.insert(h, acme));
    walk.show(
        "acme.createAccount(h, a -> a.manager(\"Dot\"))",
        "so do the accessors",
        h -> acme.createAccount(h, a -> a.manager("Dot")));
    walk.run(
        "h.getConfig(KinshipConfig.class).setSchema(null)",
        "and no longer",
        h -> h.getConfig(KinshipConfig.class).setSchema(null));
    walk.show("acme.getAccount(h)", "here it is still ann", h -> acme.getAccount(h));
  }
}
