package dev.kinship.benchmarks.rival.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A supplier. */
@Entity
@Table(name = "supplier")
public class EbeanSupplier {

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
