package dev.kinship.examples.readme;

import dev.kinship.runtime.error.OccupiedException;
import org.jdbi.v3.core.Handle;

/** The README's one-to-one association: a test runs it, and compares it with the page. */
final class OneAccount {

  private OneAccount() {}

  static Account open(Handle h, Supplier acme) {
    try {
      return acme.createAccount(h, a -> a.manager("Ann"));
    } catch (OccupiedException e) { // there is one: nothing was changed, the transaction goes on
      return acme.updateAccount(h, a -> a.manager("Ann"));
    }
  }
}
