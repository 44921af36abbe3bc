package dev.kinship.runtime.error;

/**
 * Rows that one statement returned are asked one by one, a statement each (N+1), where the mode of
 * reading is {@code RAISE}. It is thrown for the second of them, before anything is sent for it.
 */
public final class OneByOneException extends KinshipException {

  private static final long serialVersionUID = 1L;

  private final int rows;
  private final String place;

  /**
   * Makes one.
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
   * Says how many rows came together.
   *
   * @return how many had been read when the second was asked
   */
  public int rows() {
    return rows;
  }

  /**
   * Says where the second of them was asked.
   *
   * @return class, method, file and line in the user's code
   */
  public String place() {
    return place;
  }
}
