package dev.kinship.processor.resolve;

import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.report.Outcome;

/**
 * What became of one entity.
 *
 * @param entity what its source says
 * @param outcome what it became
 */
public record Resolved(EntityDeclaration entity, Outcome<EntityModel> outcome) {}
