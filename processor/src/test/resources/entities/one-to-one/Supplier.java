package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

// SupplierTable.java: InverseToOneBuilder.<Supplier, Integer, Account>named(
// SupplierTable.java: .onReplace(OnReplace.UNLINK)
// SupplierAssociations.java: default Optional<Account> destroyAccount(Handle handle) {
// SupplierAssociations.java: default Changes<Account> setAccountId(Handle handle,
@Entity
public record Supplier(@Id @Nullable Integer id, String name) implements SupplierAssociations {

  /** What is written by hand stands in the place of what would be generated. */
  @Override
  public Account updateAccount(Handle handle, Consumer<AccountValues> account) {
    return SupplierAssociations.super.updateAccount(handle, account);
  }
}
