package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.EntityModel;
import java.util.List;

/**
 * All that is sent for an entity: built once, for its constants, its comments and its description.
 *
 * @param model the entity
 * @param gateway what the methods of its gateway send
 * @param ends what the accessors of each association send, in the model's order
 */
public record EntityStatements(
    EntityModel model, GatewayStatements gateway, List<EndStatements> ends) {

  public EntityStatements {
    ends = List.copyOf(ends);
  }

  /** Builds the statements of an entity. */
  public static EntityStatements of(EntityModel model) {
    return new EntityStatements(
        model,
        GatewayStatements.of(model.shape()),
        model.associations().stream().map(EndStatements::of).toList());
  }
}
