package dev.kinship.processor.resolve.draft;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.report.Site;
import java.util.List;

/**
 * An inverse end that was found right, whether it is declared there or as a {@code reverse}.
 *
 * @param name its name
 * @param key the foreign key
 * @param onReplace what becomes of the rows that a set replaces
 * @param orderBy the order in which the rows are read
 * @param accessors the names given for its accessors
 * @param declaredBy what declares it, for messages
 * @param site where its name is, or would be, written
 */
public record InverseEnd(
    String name,
    Key key,
    OnReplace onReplace,
    List<Order> orderBy,
    GivenNames accessors,
    String declaredBy,
    Site site) {}
