/** What users write on entities. */
module dev.kinship {
  exports dev.kinship;
}
