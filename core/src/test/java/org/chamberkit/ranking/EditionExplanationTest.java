package org.chamberkit.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.chamberkit.candidate.CandidateId;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class EditionExplanationTest {

  @Test
  void tells_the_first_place() {
    assertThat(explain("E", Language.ENGLISH))
        .isEqualTo(
            """
            Ranking of an invented city (invented-city), shared places by 1224
            All data of this edition are invented.
            Invented District E (E): place 1 of 6
              total, highest first: 92.5
              role, highest first: 20
              step/deductions, lowest first: 0.5
              Nobody stands before this place.
              Ahead of Invented District D (D): level in total, role, step/deductions 0.5 against 1.
            """);
    assertThat(explain("E", Language.CHINESE))
        .isEqualTo(
            """
            虚构市排名（invented-city），并列名次按 1224 规则
            本期榜单的全部数据均为虚构。
            虚构戊区（E）：第 1 名，共 6 名
              总分（从高到低）：92.5
              作用发挥（从高到低）：20
              step/deductions（从低到高）：0.5
              居首位。
              位于虚构丁区（D）之前：总分、作用发挥相同，step/deductions 0.5，对方 1。
            """);
  }

  @Test
  void tells_with_whom_a_place_is_shared_and_what_parts_it_from_its_neighbours() {
    assertThat(explain("B", Language.ENGLISH))
        .isEqualTo(
            """
            Ranking of an invented city (invented-city), shared places by 1224
            All data of this edition are invented.
            Invented District B (B): place 2 of 6, shared by 3
              total, highest first: 92.5
              role, highest first: 20
              step/deductions, lowest first: 1
              Level with Invented District D (D) in every key.
              Level with Invented District C (C) in every key.
              Behind Invented District E (E): level in total, role, step/deductions 1 against 0.5.
              Ahead of Invented District F (F): level in total, role 20 against 13/3.
            """);
    assertThat(explain("B", Language.CHINESE))
        .isEqualTo(
            """
            虚构市排名（invented-city），并列名次按 1224 规则
            本期榜单的全部数据均为虚构。
            虚构乙区（B）：并列第 2 名，3 个对象并列，共 6 名
              总分（从高到低）：92.5
              作用发挥（从高到低）：20
              step/deductions（从低到高）：1
              与虚构丁区（D）各项均相同。
              与虚构丙区（C）各项均相同。
              位于虚构戊区（E）之后：总分、作用发挥相同，step/deductions 1，对方 0.5。
              位于虚构己区（F）之前：总分相同，作用发挥 20，对方 13/3。
            """);
  }

  @Test
  void tells_the_last_place() {
    assertThat(explain("A", Language.ENGLISH))
        .isEqualTo(
            """
            Ranking of an invented city (invented-city), shared places by 1224
            All data of this edition are invented.
            Invented District A (A): place 6 of 6
              total, highest first: 90
              role, highest first: 19
              step/deductions, lowest first: 1
              Behind Invented District F (F): total 90 against 92.5.
            """);
    assertThat(explain("A", Language.CHINESE))
        .isEqualTo(
            """
            虚构市排名（invented-city），并列名次按 1224 规则
            本期榜单的全部数据均为虚构。
            虚构甲区（A）：第 6 名，共 6 名
              总分（从高到低）：90
              作用发挥（从高到低）：19
              step/deductions（从低到高）：1
              位于虚构己区（F）之后：总分 90，对方 92.5。
            """);
    assertThat(explain("F", Language.ENGLISH))
        .endsWith("  Ahead of Invented District A (A): total 92.5 against 90.\n");
    assertThat(explain("F", Language.CHINESE)).endsWith("  位于虚构甲区（A）之前：总分 92.5，对方 90。\n");
  }

  @Test
  void tells_why_there_is_no_place() {
    assertThat(explain("H", Language.ENGLISH))
        .isEqualTo(
            """
            Ranking of an invented city (invented-city), shared places by 1224
            All data of this edition are invented.
            H (H): no place
              Gate (gate-1): 虚构：未按期换届
              Veto (veto-1), 2023-05-01: 虚构的重大失信
            """);
    assertThat(explain("H", Language.CHINESE))
        .isEqualTo(
            """
            虚构市排名（invented-city），并列名次按 1224 规则
            本期榜单的全部数据均为虚构。
            H（H）：不排名次
              准入条件（gate-1）：虚构：未按期换届
              一票否决（veto-1），2023-05-01：虚构的重大失信
            """);
  }

  @Test
  void tells_which_value_is_not_known() {
    assertThat(explain("I", Language.ENGLISH))
        .endsWith("Invented District I (I): no place\n  The value of role is not known.\n");
    assertThat(explain("I", Language.CHINESE)).endsWith("虚构壬区（I）：不排名次\n  作用发挥的数值未知。\n");
  }

  @Test
  void says_nothing_of_invented_data_where_there_are_none() {
    Edition real = Invented.EDITION.withInvented(false);

    assertThat(EditionExplanation.of(real, CandidateId.of("I"), Language.ENGLISH))
        .contains(
            """
            Ranking of an invented city (invented-city), shared places by 1224
            Invented District I (I): no place
              The value of role is not known.
            """);
  }

  @Test
  void knows_nothing_of_who_is_not_in_the_edition() {
    assertThat(EditionExplanation.of(Invented.EDITION, CandidateId.of("J"), Language.ENGLISH))
        .isEmpty();
  }

  private static String explain(String candidate, Language language) {
    return EditionExplanation.of(Invented.EDITION, CandidateId.of(candidate), language)
        .orElseThrow();
  }
}
