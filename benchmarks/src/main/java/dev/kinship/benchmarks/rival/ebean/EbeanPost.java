package dev.kinship.benchmarks.rival.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post. */
@Entity
@Table(name = "post")
public class EbeanPost {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String title;

  @ManyToMany
  @JoinTable(
      name = "post_tag",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"))
  private List<EbeanTag> tags = new ArrayList<>();

  @Nullable Long getId() {
    return id;
  }

  void setId(@Nullable Long id) {
    this.id = id;
  }

  @Nullable String getTitle() {
    return title;
  }

  void setTitle(@Nullable String title) {
    this.title = title;
  }

  List<EbeanTag> getTags() {
    return tags;
  }

  void setTags(List<EbeanTag> tags) {
    this.tags = tags;
  }
}
