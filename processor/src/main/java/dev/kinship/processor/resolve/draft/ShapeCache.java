package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.model.EntityShape;
import java.util.HashMap;
import java.util.Map;

/**
 * The entities' places in the model, each made once: all keys of an entity, and all that point at
 * it, share it. They hold as long as nothing more is found wrong.
 */
public final class ShapeCache {

  private final Map<Draft, EntityShape> shapes = new HashMap<>();

  public EntityShape of(Draft draft) {
    return shapes.computeIfAbsent(draft, Draft::shape);
  }
}
