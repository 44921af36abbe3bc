package attic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record CountryCode(@Id String iso, String name) implements CountryCodeAssociations {}
