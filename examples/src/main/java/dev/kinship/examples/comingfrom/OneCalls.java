package dev.kinship.examples.comingfrom;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.math.BigDecimal;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** At the end that one key at most points at, {@code Supplier.account}, and at that one's. */
final class OneCalls {

  private OneCalls() {}

  static Optional<Account> get(Handle h, Supplier acme) {
    return acme.getAccount(h);
  }

  static boolean has(Handle h, Supplier acme) {
    return acme.hasAccount(h);
  }

  static Optional<Account> overdrawn(Handle h, Supplier acme) {
    return acme.getAccount(h, Fetch.where(AccountTable.OVERDRAWN));
  }

  static Optional<Account> closedToo(Handle h, Supplier acme) {
    return acme.getAccount(h, Fetch.<Account>all().unscoped());
  }

  static Optional<Account> archived(Handle h, Supplier acme) {
    return acme.getAccount(h, Fetch.<Account>all().schema("archive"));
  }

  static Account create(Handle h, Supplier acme) {
    return acme.createAccount(h, a -> a.manager("Ann"));
  }

  static Account build(Supplier acme) {
    return acme.buildAccount(a -> a.manager("Ann").balance(BigDecimal.ZERO));
  }

  static Account update(Handle h, Supplier acme) {
    return acme.updateAccount(h, a -> a.balance(new BigDecimal(100)));
  }

  static Changes<Account> set(Handle h, Supplier acme, Account ann) {
    return acme.setAccount(h, ann);
  }

  static Changes<Account> setByKey(Handle h, Supplier acme) {
    return acme.setAccountId(h, 7L);
  }

  static Changes<Account> setNone(Handle h, Supplier acme) {
    return acme.setAccount(h, null);
  }

  static Changes<Account> remove(Handle h, Supplier acme) {
    return acme.removeAccount(h);
  }

  static Optional<Account> destroy(Handle h, Supplier acme) {
    return acme.destroyAccount(h);
  }

  static Optional<Supplier> supplier(Handle h, Account ann) {
    return ann.getSupplier(h);
  }

  static Account alone(Handle h, Account ann) {
    return ann.removeSupplier(h);
  }

  static Account withoutTheirs(Handle h, Account ann) {
    return ann.destroySupplier(h);
  }

  static Account withNew(Handle h, Account ann) {
    return ann.createSupplier(h, s -> s.name("Coil")).entity();
  }

  static Supplier renamed(Handle h, Account ann) {
    return ann.updateSupplier(h, s -> s.name("Acme & Co."));
  }
}
