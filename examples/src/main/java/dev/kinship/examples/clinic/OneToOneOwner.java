package dev.kinship.examples.clinic;

import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;

/** The accessors of {@code Account.supplier}, the owning end whose key is unique. */
final class OneToOneOwner {

  private OneToOneOwner() {}

  static Account walk(Walk walk, Rows rows, Account free) {
    walk.chapter("Account.supplier, the owning end of the one-to-one: its key is unique");
    Supplier bolt = rows.bolt();
    walk.show(
        "bolt.createAccount(h, a -> a.manager(\"Cy\"))",
        "inserts an account",
        h -> bolt.createAccount(h, a -> a.manager("Cy")));
    Account ann =
        walk.show(
            "ann = ann.setSupplier(h, bolt)",
            "writes ann's key, and unlinks cy, who had the supplier until now",
            h -> free.setSupplier(h, bolt));
    walk.show(
        "ann = ann.setSupplier(h, bolt)",
        "she has that supplier already: nothing to write",
        h -> ann.setSupplier(h, bolt));
    reads(walk, ann);
    Account moved =
        walk.show(
            "ann = ann.setSupplierId(h, acme.id())",
            "the same by key",
            h -> ann.setSupplierId(h, rows.acme().id()));
    walk.show(
        "ann.updateSupplier(h, s -> s.name(\"Acme & Co.\"))",
        "changes the supplier in place",
        h -> moved.updateSupplier(h, s -> s.name("Acme & Co.")));
    Account alone =
        walk.show(
            "ann = ann.removeSupplier(h)",
            "unlinks; the supplier's row stays",
            h -> moved.removeSupplier(h));
    Created<Account, Supplier> created =
        walk.show(
            "ann.createSupplier(h, s -> s.name(\"Coil\"))",
            "inserts a supplier and links it",
            h -> alone.createSupplier(h, s -> s.name("Coil")));
    return walk.show(
        "ann = ann.destroySupplier(h)",
        "unlinks the supplier and deletes its row",
        h -> created.entity().destroySupplier(h));
  }

  private static void reads(Walk walk, Account ann) {
    walk.show("ann.getSupplier(h)", "reads the supplier", h -> ann.getSupplier(h));
    walk.show(
        "ann.getSupplier(h, Fetch.where(SupplierTable.NAME.like(\"A%\")))",
        "reads it if a condition holds",
        h -> ann.getSupplier(h, Fetch.where(SupplierTable.NAME.like("A%"))));
    walk.show("ann.hasSupplier(h)", "asks if there is one", h -> ann.hasSupplier(h));
    walk.show(
        "ann.hasSupplier(h, Fetch.where(SupplierTable.NAME.like(\"B%\")))",
        "asks if there is one for which a condition holds",
        h -> ann.hasSupplier(h, Fetch.where(SupplierTable.NAME.like("B%"))));
  }
}
