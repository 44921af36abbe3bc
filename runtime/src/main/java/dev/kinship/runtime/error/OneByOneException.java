package dev.kinship.runtime.error;

/**
 * A loop reads the rows of one statement one by one (N+1), in the read mode {@code RAISE}. It is
 * thrown for the second row, before anything is sent for it.
 */
public final class OneByOneException extends KinshipException {

  private static final long serialVersionUID = 1L;

  private final int rows;
  private final String place;

  /**
   * Creates the exception.
   *
   * @param subject the association
   * @param rows how many rows came together
   * @param place where in the user's code the second one was asked
   * @param remedy a line of Java that asks for all at once
   */
  public OneByOneException(String subject, int rows, String place, String remedy) {
    super(
        subject,
        rows
            + " rows came together and are asked one by one (N+1), at "
            + place
            + ". Ask all of them at once: "
            + remedy,
        null);
    this.rows = rows;
    this.place = place;
  }

  /**
   * Returns how many rows came together.
   *
   * @return how many rows had been read when the second was used
   */
  public int rows() {
    return rows;
  }

  /**
   * Returns where the second row was used.
   *
   * @return class, method, file and line in the user's code
   */
  public String place() {
    return place;
  }
}
