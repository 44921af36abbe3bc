package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(
    schema =
        "tenants_of_the_city_of_llanfairpwllgwyngyllgogerychwyrndrobwllll_a") // ERROR bad-name
record Toy(@Id Long id) {}
