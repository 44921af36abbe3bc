package clinic;

import base.Stored;
import dev.kinship.Entity;

@Entity
class Person extends Stored {}
