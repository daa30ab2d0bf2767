package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chamberkit.directory.InventedRelations.days;
import static org.chamberkit.organization.Invented.chamber;
import static org.chamberkit.organization.Invented.federation;
import static org.chamberkit.organization.Invented.id;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Person;
import org.chamberkit.organization.PersonId;
import org.chamberkit.post.IndividualMembership;
import org.chamberkit.post.Post;
import org.chamberkit.post.PostKind;
import org.chamberkit.post.Term;
import org.chamberkit.post.TermNumber;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms, posts and individual members of a directory. */
class DirectoryPostsTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is stated                                                  | findings
          post chair p1 city ../..                                          | ''
          post chair p1 city ../2010-12-31; post chair p2 city 2011-01-01/.. | ''
          post chair p1 city ../2010-12-31; post chair p2 city 2010-12-31/.. | SEVERAL_HOLDERS /posts/1
          post chair p1 city ../2010-12-31; post chair p2 C 2010-12-31/..    | ''
          post viceChair p1 city ../..; post viceChair p2 city ../..         | ''
          post honoraryChair p1 city ../..; post honoraryChair p2 city ../.. | ''
          post viceChair p1 city ../2010-12-31; post viceChair p1 city 2010-12-31/.. | POST_HELD_TWICE /posts/1
          post viceChair p1 city ../2010-12-30; post viceChair p1 city 2010-12-31/.. | ''
          post viceChair p1 city ../..; post executiveMember p1 city ../..   | ''
          post chair p9 city ../..                                          | UNKNOWN_PERSON /posts/0/person
          post chair p1 town ../..                              | UNKNOWN_ORGANIZATION /posts/0/organization
          post president p1 C 1990-01-01/..                                 | OUTSIDE_EXISTENCE /posts/0/validity
          term city 1 ../2010-12-31; term city 2 2011-01-01/..              | ''
          term city 1 ../2010-12-31; term city 2 2010-12-31/..              | TERMS_OVERLAP /terms/1/validity
          term city 1 ../2010-12-31; term C 1 ../..                         | ''
          term city 1 ../2010-12-31; term city 1 2011-01-01/..              | TERM_TWICE /terms/1/number
          term town 1 ../..                                     | UNKNOWN_ORGANIZATION /terms/0/organization
          term C 1 1990-01-01/..                                            | OUTSIDE_EXISTENCE /terms/0/validity
          term city 1 ../2010-12-31; post chair p1 city ../2010-12-31 1     | ''
          term city 1 ../2010-12-31; post chair p1 city ../.. 1             | ''
          term city 1 ../2010-12-31; post chair p1 city ../2011-01-01 1     | POST_OUTSIDE_TERM /posts/0/validity
          term city 1 ../2010-12-31; post chair p1 city ../2010-12-31 2     | UNKNOWN_TERM /posts/0/term
          term city 1 ../2010-12-31; post president p1 C ../.. 1            | UNKNOWN_TERM /posts/0/term
          member p1 city ../..; member p1 C ../..; member p2 city ../..     | ''
          member p1 city ../..; member p1 city 2010-01-01/..                | MEMBER_TWICE /individualMembers/1
          member p9 city ../..                                  | UNKNOWN_PERSON /individualMembers/0/person
          member p1 C 1990-01-01/..                             | OUTSIDE_EXISTENCE /individualMembers/0/validity
          person p1                                             | DUPLICATE_PERSON /persons/2/id
          """)
  void are_checked_against_each_other_and_the_organizations(String stated, String findings) {
    assertThat(
            problems(directory(stated)).stream()
                .map(problem -> problem.code().name() + " " + problem.place().pointer())
                .collect(joining(", ")))
        .isEqualTo(findings);
  }

  @Test
  void are_answered_for_a_day() {
    Directory directory =
        directory(
                "term city 7 2011-01-01/2015-12-31; term city 8 2016-01-01/..;"
                    + " post chair p1 city 2011-01-01/2015-12-31 7; post chair p2 city 2016-01-01/.."
                    + " 8; post president p1 C ../..")
            .build();
    LocalDate last = LocalDate.of(2015, 12, 31);

    assertThat(directory.postsIn(id("city"), last))
        .extracting(Post::person)
        .containsExactly(PersonId.of("p1"));
    assertThat(directory.postsIn(id("city"), last.plusDays(1)))
        .extracting(Post::person)
        .containsExactly(PersonId.of("p2"));
    assertThat(directory.postsOf(PersonId.of("p1"), last))
        .extracting(Post::kind)
        .containsExactly(PostKind.CHAIR, PostKind.PRESIDENT);
    // A post without days of its own is held while the organization exists.
    assertThat(directory.postsOf(PersonId.of("p1"), LocalDate.of(2000, 12, 31))).isEmpty();
    assertThat(directory.termOn(id("city"), last).map(Term::number)).contains(TermNumber.of(7));
    assertThat(directory.termOn(id("city"), LocalDate.of(2010, 12, 31))).isEmpty();
    assertThat(directory.findPerson(PersonId.of("p2"))).contains(person("p2"));
    assertThat(directory.findPerson(PersonId.of("p9"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> directory.postsOf(PersonId.of("p9"), last))
        .withMessage("directory has no person 'p9'");
  }

  /** On random posts, each finding is made if and only if trying every pair on every day does. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void overlap_where_trying_every_pair_on_every_day_says_so(long seed) {
    Random random = new Random(seed);
    Set<String> met = new TreeSet<>();
    for (int run = 0; run < 1_000; run++) {
      List<Post> posts = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        posts.add(
            new Post(
                random.nextBoolean() ? PostKind.CHAIR : PostKind.VICE_CHAIR,
                PersonId.of("p" + (1 + random.nextInt(2))),
                id(random.nextBoolean() ? "city" : "C"),
                Optional.empty(),
                days(someDays(random))));
      }
      Directory.Builder directory = directory("").addAllPosts(posts);
      Set<String> said = new TreeSet<>();
      problems(directory).forEach(problem -> said.add(problem.code().name()));

      assertThat(said).as("seed %s, run %s: %s", seed, run, posts).isEqualTo(overlaps(posts));
      met.addAll(said);
    }
    assertThat(met).containsExactly("POST_HELD_TWICE", "SEVERAL_HOLDERS");
  }

  private static Set<String> overlaps(List<Post> posts) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < posts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Post one = posts.get(i);
        Post other = posts.get(j);
        boolean together =
            IntStream.rangeClosed(-1, 6)
                .mapToObj(FIRST::plusDays)
                .anyMatch(d -> one.validity().holdsOn(d) && other.validity().holdsOn(d));
        if (together
            && one.kind().equals(other.kind())
            && one.organization().equals(other.organization())) {
          if (one.person().equals(other.person())) {
            found.add("POST_HELD_TWICE");
          } else if (one.kind().equals(PostKind.CHAIR)) {
            found.add("SEVERAL_HOLDERS");
          }
        }
      }
    }
    return found;
  }

  private static String someDays(Random random) {
    int first = random.nextInt(6);
    int last = first + random.nextInt(6 - first);
    return (random.nextInt(3) == 0 ? ".." : FIRST.plusDays(first))
        + "/"
        + (random.nextInt(3) == 0 ? ".." : FIRST.plusDays(last));
  }

  /** A city and a chamber since 2001, two persons, and what is stated in words. */
  private static Directory.Builder directory(String stated) {
    Directory.Builder directory =
        InventedRelations.directory(
            federation("city", FederationLevel.MUNICIPAL),
            chamber("C").withExistence(days("2001-01-01/..")));
    directory.addPersons(person("p1"), person("p2"));
    for (String text : Splitter.on(';').trimResults().omitEmptyStrings().split(stated)) {
      List<String> words = Splitter.on(' ').splitToList(text);
      switch (words.get(0)) {
        case "person" -> directory.addPerson(person(words.get(1)));
        case "term" ->
            directory.addTerm(
                new Term(
                    id(words.get(1)),
                    TermNumber.of(Long.parseLong(words.get(2))),
                    days(words.get(3))));
        case "member" ->
            directory.addIndividualMember(
                new IndividualMembership(
                    PersonId.of(words.get(1)), id(words.get(2)), days(words.get(3))));
        default ->
            directory.addPost(
                new Post(
                    PostKind.of(words.get(1)),
                    PersonId.of(words.get(2)),
                    id(words.get(3)),
                    words.stream().skip(5).findFirst().map(n -> TermNumber.of(Long.parseLong(n))),
                    days(words.get(4))));
      }
    }
    return directory;
  }

  private static Person person(String id) {
    return new Person(PersonId.of(id), Name.ofChinese("虚构" + id));
  }

  private static ImmutableList<Problem> problems(Directory.Builder directory) {
    try {
      return directory.build().warnings();
    } catch (ProblemException e) {
      return e.problems();
    }
  }
}
