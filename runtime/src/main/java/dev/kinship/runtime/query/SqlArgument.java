package dev.kinship.runtime.query;

/**
 * What stands for a pair of braces in {@link Condition#sql}, and in the SQL of an {@link Order}: a
 * column of the entity, or a value, made by {@link Column#value} or {@link Condition#value}. There
 * is nothing else that can stand there. Not for programs to implement.
 *
 * @param <E> the entity whose rows are chosen
 */
public interface SqlArgument<E> {}
