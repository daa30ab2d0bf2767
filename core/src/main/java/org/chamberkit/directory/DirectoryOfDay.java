package org.chamberkit.directory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.post.Post;
import org.chamberkit.problem.Severity;

/** Takes from a directory what holds on a day. */
final class DirectoryOfDay {

  private final Directory directory;
  private final LocalDate day;

  private DirectoryOfDay(Directory directory, LocalDate day) {
    this.directory = directory;
    this.day = day;
  }

  static Directory of(Directory directory, LocalDate day) {
    return new DirectoryOfDay(directory, day).take();
  }

  private Directory take() {
    Days links = directory.index().links().days();
    return Directory.builder()
        .name(directory.name())
        .invented(directory.invented())
        .profile(profileOfDay())
        .organizations(directory.existingOn(day))
        .relations(
            IntStream.range(0, directory.relations().size())
                .filter(link -> links.holdsOn(link, day.toEpochDay()))
                .mapToObj(directory.relations()::get)
                .collect(toImmutableList()))
        .persons(directory.persons())
        .terms(held(directory.terms(), term -> term.organization(), term -> term.validity()))
        .posts(
            held(directory.posts(), Post::organization, Post::validity).stream()
                .map(this::withTermOfDay)
                .collect(toImmutableList()))
        .individualMembers(
            held(
                directory.individualMembers(),
                member -> member.organization(),
                member -> member.validity()))
        .build();
  }

  /**
   * The profile without the warnings that it takes for errors. What holds on a day alone may lack
   * what came before or after, and so be warned of; but it cannot become wrong.
   */
  private DirectoryProfile profileOfDay() {
    DirectoryProfile profile = directory.profile();
    return new DirectoryProfile(
        profile.errors().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .collect(toImmutableList()),
        profile.warnings(),
        profile.ignored(),
        profile.partyThresholds());
  }

  private <T> ImmutableList<T> held(
      ImmutableList<T> all,
      Function<T, OrganizationId> organization,
      Function<T, Validity> validity) {
    Predicate<T> isHeld =
        one ->
            directory
                .index()
                .isHeldOn(organization.apply(one), validity.apply(one), day.toEpochDay());
    return all.stream().filter(isHeld).collect(toImmutableList());
  }

  /** The post without the number of a term that does not hold on the day. */
  private Post withTermOfDay(Post post) {
    boolean holds =
        directory
            .termOn(post.organization(), day)
            .map(term -> post.term().equals(Optional.of(term.number())))
            .orElse(false);
    return holds
        ? post
        : new Post(
            post.kind(), post.person(), post.organization(), Optional.empty(), post.validity());
  }
}
