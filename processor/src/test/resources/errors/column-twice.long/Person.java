package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

@Entity
@BelongsTo(
    name = "boss",
    column =
        "the_answer_to_the_question_whether_and_how_long_it_was_asleep_on_sunday") // ERROR column-twice
record Person(
    @Id Long id,
    @ColumnName("the_answer_to_the_question_whether_and_how_long_it_was_asleep_on_monday")
        Integer today,
    @ColumnName("the_answer_to_the_question_whether_and_how_long_it_was_asleep_on_friday")
        Integer before) // ERROR column-twice
    implements PersonAssociations {}
