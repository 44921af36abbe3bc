package dev.kinship.benchmarks.rival.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A pet. */
@Entity
@Table(name = "pet")
public class EbeanPet {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String name;

  @ManyToOne
  @JoinColumn(name = "owner_id")
  private @Nullable EbeanPerson owner;

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

  @Nullable EbeanPerson getOwner() {
    return owner;
  }

  void setOwner(@Nullable EbeanPerson owner) {
    this.owner = owner;
  }
}
