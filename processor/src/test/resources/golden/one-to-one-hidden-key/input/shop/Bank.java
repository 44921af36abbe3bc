package shop;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

/**
 * A bank.
 *
 * @param code the key
 * @param inScope whether it is open
 */
@Entity
@Scope(name = "open", where = "in_scope", byDefault = true)
public record Bank(@Id String code, boolean inScope) implements BankAssociations {}
