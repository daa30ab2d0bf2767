package org.chamberkit.directory;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.PersonId;
import org.chamberkit.period.Validity;
import org.chamberkit.post.IndividualMembership;
import org.chamberkit.post.Post;
import org.chamberkit.post.PostKind;
import org.chamberkit.post.Term;
import org.chamberkit.post.TermNumber;
import org.chamberkit.problem.Pointer;

/** Checks the persons of a directory, their posts and memberships, and the terms. */
final class PostCheck {

  private final Directory directory;
  private final DirectoryCheck check;
  private final DirectoryIndex.Persons persons;
  private final List<Held> terms = new ArrayList<>();

  PostCheck(Directory directory, DirectoryCheck check, DirectoryIndex.Persons persons) {
    this.directory = directory;
    this.check = check;
    this.persons = persons;
  }

  /**
   * Something that is held in an organization on some days.
   *
   * @param index its place in its list of the directory
   * @param organization the position of the organization
   * @param person that of the person; 0 for a term
   */
  private record Held(int index, int organization, int person, long first, long last)
      implements Overlaps.Dated {}

  void run() {
    checkPersons();
    checkTerms();
    checkPosts();
    checkMemberships();
  }

  private void checkPersons() {
    for (int i = 0; i < directory.persons().size(); i++) {
      PersonId id = directory.persons().get(i).id();
      if (persons.find(id) != i) {
        check.add(
            DirectoryProblem.DUPLICATE_PERSON,
            Pointer.to("persons").child(i).child("id"),
            ImmutableMap.of("person", id.text()));
      }
    }
  }

  private void checkTerms() {
    for (int i = 0; i < directory.terms().size(); i++) {
      Term term = directory.terms().get(i);
      Pointer pointer = Pointer.to("terms").child(i);
      int organization = organization(term.organization(), pointer);
      if (check.isClear(organization)) {
        checkWithin(term.validity(), organization, pointer);
        terms.add(held(i, organization, 0, term.validity()));
      }
    }
    Overlaps.forEach(
        holding(terms),
        Comparator.comparingInt(Held::organization),
        Comparator.comparing(this::number),
        this::reportOverlap);
    terms.sort(
        Comparator.comparingInt(Held::organization)
            .thenComparing(this::number)
            .thenComparingInt(Held::index));
    for (int i = 1; i < terms.size(); i++) {
      if (compare(terms.get(i - 1), terms.get(i).organization, number(terms.get(i))) == 0) {
        check.add(
            DirectoryProblem.TERM_TWICE,
            Pointer.to("terms").child(terms.get(i).index).child("number"),
            ImmutableMap.of(
                "term", number(terms.get(i)).toString(),
                "organization", id(terms.get(i)).text()));
      }
    }
  }

  private TermNumber number(Held term) {
    return directory.terms().get(term.index).number();
  }

  private OrganizationId id(Held held) {
    return check.organization(held.organization).id();
  }

  private int compare(Held term, int organization, TermNumber number) {
    return term.organization == organization
        ? number(term).compareTo(number)
        : Integer.compare(term.organization, organization);
  }

  private void reportOverlap(Held earlier, Held later, Validity days) {
    check.add(
        DirectoryProblem.TERMS_OVERLAP,
        Pointer.to("terms").child(later.index).child("validity"),
        ImmutableMap.of(
            "days", days.toString(),
            "first", number(earlier).toString(),
            "second", number(later).toString(),
            "organization", id(later).text()));
  }

  private void checkPosts() {
    List<Held> posts = new ArrayList<>();
    for (int i = 0; i < directory.posts().size(); i++) {
      Post post = directory.posts().get(i);
      Pointer pointer = Pointer.to("posts").child(i);
      int person = person(post.person(), pointer);
      int organization = organization(post.organization(), pointer);
      if (check.isClear(organization)) {
        checkWithin(post.validity(), organization, pointer);
        post.term().ifPresent(number -> checkTerm(post, organization, number, pointer));
        if (person != DirectoryIndex.NONE) {
          posts.add(held(i, organization, person, post.validity()));
        }
      }
    }
    Comparator<Held> byPost = Comparator.comparingInt(Held::organization).thenComparing(this::kind);
    Comparator<Held> byPerson = Comparator.comparing(this::personId);
    List<Held> holding = holding(posts);
    Overlaps.forEach(holding, byPost.thenComparing(byPerson), byPerson, this::reportTwice);
    holding.removeIf(post -> !kind(post).isOfOneHolder());
    Overlaps.forEach(holding, byPost, byPerson, this::reportHolders);
  }

  private PostKind kind(Held post) {
    return directory.posts().get(post.index).kind();
  }

  private PersonId personId(Held held) {
    return directory.persons().get(held.person).id();
  }

  private void checkTerm(Post post, int organization, TermNumber number, Pointer pointer) {
    int low = 0;
    int high = terms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(terms.get(middle), organization, number) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == terms.size() || compare(terms.get(low), organization, number) != 0) {
      check.add(
          DirectoryProblem.UNKNOWN_TERM,
          pointer.child("term"),
          ImmutableMap.of("term", number.toString(), "organization", post.organization().text()));
      return;
    }
    Held term = terms.get(low);
    if (!Days.namesOnly(post.validity(), term.first, term.last)) {
      check.add(
          DirectoryProblem.POST_OUTSIDE_TERM,
          pointer.child("validity"),
          ImmutableMap.of(
              "validity", post.validity().toString(),
              "days", directory.terms().get(term.index).validity().toString(),
              "term", number.toString(),
              "organization", post.organization().text()));
    }
  }

  private void reportTwice(Held earlier, Held later, Validity days) {
    check.add(
        DirectoryProblem.POST_HELD_TWICE,
        Pointer.to("posts").child(Math.max(earlier.index, later.index)),
        ImmutableMap.of(
            "days", days.toString(),
            "person", personId(later).text(),
            "post", kind(later).code(),
            "organization", id(later).text()));
  }

  private void reportHolders(Held earlier, Held later, Validity days) {
    if (earlier.person != later.person) {
      check.add(
          DirectoryProblem.SEVERAL_HOLDERS,
          Pointer.to("posts").child(later.index),
          ImmutableMap.of(
              "days", days.toString(),
              "first", personId(earlier).text(),
              "second", personId(later).text(),
              "post", kind(later).code(),
              "organization", id(later).text()));
    }
  }

  private void checkMemberships() {
    List<Held> memberships = new ArrayList<>();
    for (int i = 0; i < directory.individualMembers().size(); i++) {
      IndividualMembership membership = directory.individualMembers().get(i);
      Pointer pointer = Pointer.to("individualMembers").child(i);
      int person = person(membership.person(), pointer);
      int organization = organization(membership.organization(), pointer);
      if (check.isClear(organization)) {
        checkWithin(membership.validity(), organization, pointer);
        if (person != DirectoryIndex.NONE) {
          memberships.add(held(i, organization, person, membership.validity()));
        }
      }
    }
    Comparator<Held> byPerson = Comparator.comparing(this::personId);
    Overlaps.forEach(
        holding(memberships),
        Comparator.comparingInt(Held::organization).thenComparing(byPerson),
        byPerson,
        this::reportMemberTwice);
  }

  private void reportMemberTwice(Held earlier, Held later, Validity days) {
    check.add(
        DirectoryProblem.MEMBER_TWICE,
        Pointer.to("individualMembers").child(Math.max(earlier.index, later.index)),
        ImmutableMap.of(
            "days", days.toString(),
            "person", personId(later).text(),
            "organization", id(later).text()));
  }

  private Held held(int index, int organization, int person, Validity validity) {
    Days existence = check.positions().existence();
    return new Held(
        index,
        organization,
        person,
        Math.max(Days.first(validity), existence.first(organization)),
        Math.min(Days.last(validity), existence.last(organization)));
  }

  /** Those that hold on some day. */
  private static List<Held> holding(List<Held> all) {
    List<Held> holding = new ArrayList<>(all);
    holding.removeIf(held -> held.first > held.last);
    return holding;
  }

  private int organization(OrganizationId id, Pointer pointer) {
    int organization = check.positions().find(id);
    if (organization == DirectoryIndex.NONE) {
      check.addUnknown(id, pointer.child("organization"));
    }
    return organization;
  }

  private int person(PersonId id, Pointer pointer) {
    int person = persons.find(id);
    if (person == DirectoryIndex.NONE) {
      check.add(
          DirectoryProblem.UNKNOWN_PERSON,
          pointer.child("person"),
          ImmutableMap.of("person", id.text()));
    }
    return person;
  }

  private void checkWithin(Validity validity, int organization, Pointer pointer) {
    if (!check.positions().existence().includesNamed(organization, validity)) {
      check.addOutside(validity, organization, pointer.child("validity"));
    }
  }
}
