package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.model.Association;
import dev.kinship.processor.report.Site;

/**
 * An end that an entity gets accessors for.
 *
 * @param model the association
 * @param site where its name is, or would be, written
 */
public record End(Association model, Site site) {}
