package dev.kinship.benchmarks.rival.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A person. */
@Entity
@Table(name = "person")
public class EbeanPerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String name;

  @Nullable Long getId() {
    return id;
  }

  void setId(@Nullable Long id) {
    this.id = id;
  }

  @Nullable String getName() {
    return name;
  }

  void setName(@Nullable String name) {
    this.name = name;
  }
}
