package dev.kinship.it.behaviour.waterline;

import dev.kinship.Entity;
import dev.kinship.Id;

/** No more of a customer than a list of payments shows. */
@Entity(table = "customer")
public record CustomerName(@Id int id, String name) implements CustomerNameAssociations {}
