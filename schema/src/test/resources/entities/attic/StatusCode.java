package attic;

import org.jdbi.v3.core.enums.DatabaseValue;

/** The labels of the type {@code Status Code}, in its order. */
public enum StatusCode {
  @DatabaseValue("new")
  NEW,
  @DatabaseValue("class")
  CLASS,
  @DatabaseValue("1st")
  _1ST,
  @DatabaseValue("2")
  _2,
  @DatabaseValue("")
  __,
  @DatabaseValue("a*/b")
  A_B,
  @DatabaseValue("true")
  TRUE,
  A,
  @DatabaseValue("a")
  A_2,
  @DatabaseValue("tab\there")
  TAB_HERE,
  @DatabaseValue("\\u0041")
  U0041
}
