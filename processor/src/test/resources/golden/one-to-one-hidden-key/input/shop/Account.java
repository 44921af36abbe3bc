package shop;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;

/**
 * An account with two keys that it does not know of: the supplier's, and its bank's.
 *
 * @param branch a part of the key
 * @param number the other part
 */
@Entity
@BelongsTo(
    value = Bank.class,
    name = "bank",
    unique = true,
    reverse = "account",
    onReplace = OnReplace.REFUSE,
    onDelete = ReferentialAction.SET_NULL)
public record Account(@Id int branch, @Id long number) implements AccountAssociations {}
