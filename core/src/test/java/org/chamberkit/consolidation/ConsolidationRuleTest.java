package org.chamberkit.consolidation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.applicant.ControlLink;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidationRuleTest {

  private static final long SEED = 320_706;
  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

  // China Enterprise Confederation, China 500 (中国企业500强): a subsidiary whose accounts a group
  // consolidates may not apply, only the parent may. The ACFIC list of 2026 has related firms side
  // by
  // side, so that "both" is met as well.
  @ParameterizedTest(name = "{0}, parents {1}, among {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # keep   | parents   | links            | competing | replaced
          PARENT   | COMPETING | a>b b>c          | a b c     | b<a c<a
          PARENT   | COMPETING | a>b b>c          | a c       | c<a
          PARENT   | COMPETING | a>b b>c          | b c       | c<b
          PARENT   | ANY       | a>b b>c          | b c       | b<a c<a
          PARENT   | COMPETING | a>c b>c          | a b c     | c<a+b
          CHILDREN | COMPETING | a>b b>c          | a b c     | a<c b<c
          CHILDREN | COMPETING | a>b a>c          | a b c     | a<b+c
          CHILDREN | COMPETING | a>b b>c          | a b       | a<b
          BOTH     | COMPETING | a>b b>c          | a b c     | ''
          PARENT   | COMPETING | a>b:0.5          | a b       | ''
          PARENT   | COMPETING | a>b:0.51         | a b       | b<a
          """)
  void somebody_stands_for_each_that_gives_way(
      KeptSide keep, ParentScope parents, String links, String competing, String replaced) {
    ConsolidationRule rule = rule(keep).withParents(parents);

    Consolidation result = rule.consolidate(ids(competing), links(links), DAY).orThrow();

    assertThat(
            result.replacements().stream()
                .map(
                    one ->
                        one.replaced()
                            + "<"
                            + one.by().stream().map(CandidateId::text).collect(joining("+")))
                .collect(joining(" ")))
        .isEqualTo(replaced);
  }

  @Test
  void pairs_that_stand_side_by_side_are_told() {
    Consolidation result =
        rule(KeptSide.BOTH).consolidate(ids("a c"), links("a>b b>c"), DAY).orThrow();

    assertThat(result.sideBySide())
        .containsExactly(new RelatedPair(CandidateId.of("a"), CandidateId.of("c")));
  }

  @Test
  void the_way_to_who_stands_is_told_in_both_languages() {
    Consolidation result =
        rule(KeptSide.PARENT).consolidate(ids("a c"), links("a>b b>c"), DAY).orThrow();

    Name reason = result.exclusions().values().asList().get(0).reason();
    assertThat(reason.in(Language.ENGLISH)).isEqualTo("its parent a stands for it (c → b → a)");
    assertThat(reason.in(Language.CHINESE)).isEqualTo("由母公司 a 代表（c → b → a）");
  }

  @Test
  void links_of_other_days_and_unknown_shares_count_as_the_rule_says() {
    ControlLink ended =
        new ControlLink(
            CandidateId.of("a"),
            CandidateId.of("b"),
            Optional.of(Decimal.ONE),
            new Validity(Optional.empty(), Optional.of(DAY.minusDays(1))));
    ControlLink unknown =
        new ControlLink(
            CandidateId.of("a"), CandidateId.of("c"), Optional.empty(), Validity.ALWAYS);
    ConsolidationRule rule = rule(KeptSide.PARENT);
    ImmutableList<ControlLink> links = ImmutableList.of(ended, unknown);

    assertThat(rule.consolidate(ids("a b c"), links, DAY).orThrow().replacements())
        .extracting(one -> one.replaced().text())
        .containsExactly("c");
    assertThat(
            rule.withUnknownShareCounts(false)
                .consolidate(ids("a b c"), links, DAY)
                .orThrow()
                .replacements())
        .isEmpty();
  }

  @Test
  void every_circle_is_told_with_its_members() {
    WithProblems<Consolidation> result =
        rule(KeptSide.PARENT).consolidate(ids("a"), links("a>b b>c c>a d>e e>d c>d"), DAY);

    assertThat(result.value()).isEmpty();
    assertThat(result.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/controls/2: CONTROL_CIRCLE Enterprises control each other in a circle: a → b → c → a.",
            "/controls/4: CONTROL_CIRCLE Enterprises control each other in a circle: d → e → d.");
  }

  @Test
  void whatever_the_links_those_who_stand_are_not_related_and_the_order_does_not_matter() {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      ImmutableList.Builder<ControlLink> builder = ImmutableList.builder();
      for (int child = 1; child < 9; child++) {
        if (random.nextInt(3) > 0) {
          builder.add(link("n" + random.nextInt(child), "n" + child, "0.6"));
        }
      }
      ImmutableList<ControlLink> links = builder.build();
      ImmutableSet<CandidateId> all = ids("n0 n1 n2 n3 n4 n5 n6 n7 n8");
      for (KeptSide keep : ImmutableList.of(KeptSide.PARENT, KeptSide.CHILDREN)) {
        Consolidation result = rule(keep).consolidate(all, links, DAY).orThrow();
        ImmutableSet<CandidateId> gone = result.exclusions().keySet();

        assertThat(links)
            .as("seed %s, round %s: of each pair one gives way", SEED, i)
            .allMatch(link -> gone.contains(link.child()) || gone.contains(link.parent()));
        assertThat(result.replacements())
            .noneMatch(one -> one.by().stream().anyMatch(gone::contains));
        assertThat(rule(keep).consolidate(all, links.reverse(), DAY).orThrow()).isEqualTo(result);
      }
    }
  }

  private static ConsolidationRule rule(KeptSide keep) {
    return ConsolidationRule.builder()
        .id("groups")
        .name(Name.ofChinese("合并"))
        .source("invented")
        .keep(keep)
        .share(Interval.parse("(0.5, 1]").orElseThrow())
        .build();
  }

  private static ImmutableSet<CandidateId> ids(String text) {
    return words(text).stream().map(CandidateId::of).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<ControlLink> links(String text) {
    return words(text).stream()
        .map(word -> Splitter.on(':').splitToList(word))
        .map(
            parts -> {
              List<String> ends = Splitter.on('>').splitToList(parts.get(0));
              return link(ends.get(0), ends.get(1), parts.size() > 1 ? parts.get(1) : "1");
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String> words(String text) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(text);
  }

  private static ControlLink link(String parent, String child, String share) {
    return new ControlLink(
        CandidateId.of(parent),
        CandidateId.of(child),
        Optional.of(Decimal.parse(share)),
        Validity.ALWAYS);
  }
}
