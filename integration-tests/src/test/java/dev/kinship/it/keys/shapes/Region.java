package dev.kinship.it.keys.shapes;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;

/** A region, known by its number in a land, and by its code in a zone. */
@Entity
@Unique(
    value = {"zone", "code"},
    name = "place")
record Region(@Id String land, @Id int no, String name, int zone, String code)
    implements RegionAssociations {}
