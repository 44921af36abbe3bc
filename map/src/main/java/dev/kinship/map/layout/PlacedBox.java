package dev.kinship.map.layout;

import dev.kinship.map.model.Box;

/**
 * An entity and where it stands.
 *
 * @param box the entity
 * @param rect where
 */
public record PlacedBox(Box box, Rect rect) {}
