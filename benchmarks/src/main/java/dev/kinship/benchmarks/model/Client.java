package dev.kinship.benchmarks.model;

import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A client of a tenant: a key of two columns.
 *
 * @param tenantId the tenant
 * @param id the key within the tenant
 * @param name the name
 */
@Entity
public record Client(@Id long tenantId, @Id long id, String name) implements ClientAssociations {}
