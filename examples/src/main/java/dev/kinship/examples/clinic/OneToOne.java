package dev.kinship.examples.clinic;

import dev.kinship.runtime.query.Fetch;
import java.math.BigDecimal;
import org.jdbi.v3.core.Handle;

/** The accessors of {@code Supplier.account}, the inverse end at which there is one row at most. */
final class OneToOne {

  private OneToOne() {}

  /** Returns an account that no supplier has. */
  static Account walk(Walk walk, Rows rows) {
    walk.chapter(
        "Supplier.account, one-to-one: one account's row at most holds this supplier's key");
    Supplier acme = rows.acme();
    Supplier bolt = rows.bolt();
    Account ann = create(walk, acme, bolt);
    reads(walk, acme);
    Account bob = build(walk, bolt);
    walk.show(
        "acme.setAccount(h, bob)",
        "links bob, whom Bolt had, and unlinks ann, who stays",
        h -> acme.setAccount(h, bob));
    walk.show(
        "acme.setAccountId(h, ann.id())",
        "the same by key: now it is ann again",
        h -> acme.setAccountId(h, ann.id()));
    walk.show(
        "acme.updateAccount(h, a -> a.balance(new BigDecimal(\"-12.50\")))",
        "changes the account in place",
        h -> acme.updateAccount(h, a -> a.balance(new BigDecimal("-12.50"))));
    walk.show(
        "acme.ensureAccount(h, a -> a.manager(\"Ann\").balance(BigDecimal.ONE))",
        "inserts the account, or changes the one there is, whoever else does so now",
        h -> acme.ensureAccount(h, a -> a.manager("Ann").balance(BigDecimal.ONE)));
    Account free =
        walk.show("acme.removeAccount(h)", "unlinks; no row is deleted", h -> acme.removeAccount(h))
            .unlinked()
            .get(0);
    walk.show("acme.setAccount(h, bob)", "links bob", h -> acme.setAccount(h, bob));
    walk.show(
        "acme.destroyAccount(h)",
        "deletes bob's row, and returns it as it was",
        h -> acme.destroyAccount(h));
    walk.show(
        "acme.setAccount(h, null)", "null is none; there is none", h -> acme.setAccount(h, null));
    return free;
  }

  private static Account create(Walk walk, Supplier acme, Supplier bolt) {
    Account ann =
        walk.show(
            "ann = acme.createAccount(h, a -> a.manager(\"Ann\"))",
            "inserts the account, since there is none",
            h -> acme.createAccount(h, a -> a.manager("Ann")));
    walk.run(
        "h.begin()", "begins a transaction; it is sent with its first statement", Handle::begin);
    walk.refused(
        "acme.createAccount(h, a -> a.manager(\"Cy\"))",
        "there is one: nothing is inserted, and nothing raised in the database",
        h -> acme.createAccount(h, a -> a.manager("Cy")));
    walk.show(
        "bolt.hasAccount(h)", "so the transaction is as usable as before", h -> bolt.hasAccount(h));
    walk.run("h.commit()", "commits", Handle::commit);
    return ann;
  }

  private static void reads(Walk walk, Supplier acme) {
    walk.show("acme.getAccount(h)", "reads the account: one, no list", h -> acme.getAccount(h));
    walk.show(
        "acme.getAccount(h, Fetch.where(AccountTable.MANAGER.eq(\"Bob\")))",
        "reads it if a condition holds",
        h -> acme.getAccount(h, Fetch.where(AccountTable.MANAGER.eq("Bob"))));
    walk.show("acme.hasAccount(h)", "asks if there is one", h -> acme.hasAccount(h));
    walk.show(
        "acme.hasAccount(h, Fetch.where(AccountTable.BALANCE.ge(BigDecimal.ZERO)))",
        "asks if there is one for which a condition holds",
        h -> acme.hasAccount(h, Fetch.where(AccountTable.BALANCE.ge(BigDecimal.ZERO))));
  }

  private static Account build(Walk walk, Supplier bolt) {
    Account built =
        walk.show(
            "bob = bolt.buildAccount(a -> a.manager(\"Bob\").balance(BigDecimal.TEN))",
            "makes one in memory only, with the supplier's key",
            h -> bolt.buildAccount(a -> a.manager("Bob").balance(BigDecimal.TEN)));
    return walk.show(
        "bob = AccountTable.insert(h, bob)", "inserts it", h -> AccountTable.insert(h, built));
  }
}
