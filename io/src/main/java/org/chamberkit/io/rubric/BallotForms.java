package org.chamberkit.io.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.ballot.Aspect;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.ballot.BallotItem;
import org.chamberkit.ballot.BallotPaper;
import org.chamberkit.ballot.BallotRule;
import org.chamberkit.ballot.BallotScore;
import org.chamberkit.ballot.Ballots;
import org.chamberkit.ballot.Dispersion;
import org.chamberkit.ballot.PanelMarks;
import org.chamberkit.ballot.PanelRange;
import org.chamberkit.ballot.PanelScores;
import org.chamberkit.ballot.PaperUse;
import org.chamberkit.ballot.PerspectivePanel;
import org.chamberkit.ballot.ScoreBand;
import org.chamberkit.ballot.VoidRule;
import org.chamberkit.ballot.WeightedBallots;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.composite.Panel;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ListForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.CompositeForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.io.ranking.CandidateForms;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code ballot}. */
public final class BallotForms {

  private static final Form<Aspect> ASPECT =
      new ObjectForm<>() {
        private final Attribute<Aspect, PartId> id =
            required("id", AnswerForms.PART_ID, Aspect::id);
        private final Attribute<Aspect, Name> name = required("name", TextForms.NAME, Aspect::name);
        private final Attribute<Aspect, Decimal> weight =
            required("weight", Forms.DECIMAL, Aspect::weight);

        @Override
        protected Aspect build(Values values) {
          return new Aspect(values.get(id), values.get(name), values.get(weight));
        }
      };

  private static final Form<Ballots> BALLOTS =
      new ObjectForm<>() {
        private final Attribute<Ballots, ImmutableList<Mark>> marks =
            list("marks", RuleForms.MARK, Ballots::marks);
        private final Attribute<Ballots, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                Ballots::zeroDenominator);

        @Override
        protected Ballots build(Values values) {
          return new Ballots(values.get(marks), values.get(zeroDenominator));
        }
      };

  private static final Form<WeightedBallots> WEIGHTED_BALLOTS =
      new ObjectForm<>() {
        private final Attribute<WeightedBallots, ImmutableList<Mark>> marks =
            list("marks", RuleForms.MARK, WeightedBallots::marks);
        private final Attribute<WeightedBallots, ImmutableList<Aspect>> aspects =
            list("aspects", ASPECT, WeightedBallots::aspects);
        private final Attribute<WeightedBallots, Optional<Rounding>> rounding =
            optional("rounding", QuantityForms.ROUNDING, WeightedBallots::rounding);
        private final Attribute<WeightedBallots, ZeroDenominator> zeroDenominator =
            defaulted(
                "zeroDenominator",
                RuleForms.ZERO_DENOMINATOR,
                ZeroDenominator.NOT_APPLICABLE,
                WeightedBallots::zeroDenominator);

        @Override
        protected WeightedBallots build(Values values) {
          return new WeightedBallots(
              values.get(marks),
              values.get(aspects),
              values.get(rounding),
              values.get(zeroDenominator));
        }
      };

  private static final Form<VoidRule.AllFull> ALL_FULL =
      new ObjectForm<>() {
        private final Attribute<VoidRule.AllFull, Decimal> full =
            required("full", Forms.DECIMAL, VoidRule.AllFull::full);

        @Override
        protected VoidRule.AllFull build(Values values) {
          return new VoidRule.AllFull(values.get(full));
        }
      };

  private static final Form<VoidRule.AllEqual> ALL_EQUAL =
      new ObjectForm<>() {
        @Override
        protected VoidRule.AllEqual build(Values values) {
          return new VoidRule.AllEqual();
        }
      };

  private static final Form<VoidRule.MoreThan> MORE_THAN =
      new ObjectForm<>() {
        private final Attribute<VoidRule.MoreThan, Long> most =
            required("most", Forms.WHOLE, VoidRule.MoreThan::most);
        private final Attribute<VoidRule.MoreThan, Interval> scores =
            required("scores", QuantityForms.INTERVAL, VoidRule.MoreThan::scores);

        @Override
        protected VoidRule.MoreThan build(Values values) {
          return new VoidRule.MoreThan(values.get(most), values.get(scores));
        }
      };

  private static final Form<VoidRule.FewerThan> FEWER_THAN =
      new ObjectForm<>() {
        private final Attribute<VoidRule.FewerThan, Long> fewest =
            required("fewest", Forms.WHOLE, VoidRule.FewerThan::fewest);
        private final Attribute<VoidRule.FewerThan, Interval> scores =
            required("scores", QuantityForms.INTERVAL, VoidRule.FewerThan::scores);

        @Override
        protected VoidRule.FewerThan build(Values values) {
          return new VoidRule.FewerThan(values.get(fewest), values.get(scores));
        }
      };

  public static final Form<VoidRule> VOID_RULE =
      new KindForm<>(
          ImmutableMap.of(
              "allFull", ALL_FULL,
              "allEqual", ALL_EQUAL,
              "moreThan", MORE_THAN,
              "fewerThan", FEWER_THAN),
          VoidRule::word);

  private static final Form<BallotScore> SCORE =
      new ObjectForm<>() {
        private final Attribute<BallotScore, CandidateId> candidate =
            required("candidate", CandidateForms.CANDIDATE_ID, BallotScore::candidate);
        private final Attribute<BallotScore, Decimal> score =
            required("score", Forms.DECIMAL, BallotScore::score);

        @Override
        protected BallotScore build(Values values) {
          return new BallotScore(values.get(candidate), values.get(score));
        }
      };

  private static final Form<BallotPaper> PAPER =
      new ListForm<>(SCORE).as(BallotPaper::new, BallotPaper::scores);

  private static final Form<ScoreBand> SCORE_BAND =
      new ObjectForm<>() {
        private final Attribute<ScoreBand, PartId> mark =
            required("mark", AnswerForms.PART_ID, ScoreBand::mark);
        private final Attribute<ScoreBand, Interval> scores =
            required("scores", QuantityForms.INTERVAL, ScoreBand::scores);

        @Override
        protected ScoreBand build(Values values) {
          return new ScoreBand(values.get(mark), values.get(scores));
        }
      };

  private static final Form<PaperUse.Scores> OF_PERSPECTIVE =
      new ObjectForm<>() {
        private final Attribute<PaperUse.Scores, PartId> perspective =
            required("perspective", AnswerForms.PART_ID, PaperUse.Scores::perspective);

        @Override
        protected PaperUse.Scores build(Values values) {
          return new PaperUse.Scores(values.get(perspective));
        }
      };

  private static final Form<PaperUse> PAPER_USE =
      new KindForm<>(
          ImmutableMap.of(
              "marks",
              new ListForm<>(SCORE_BAND).as(PaperUse.Marks::new, PaperUse.Marks::bands),
              "scores",
              OF_PERSPECTIVE),
          use -> use instanceof PaperUse.Marks ? "marks" : "scores");

  private static final Form<BallotItem> BALLOT_ITEM =
      new ObjectForm<>() {
        private final Attribute<BallotItem, PartId> item =
            required("item", AnswerForms.PART_ID, BallotItem::item);
        private final Attribute<BallotItem, PaperUse> use =
            required("use", PAPER_USE, BallotItem::use);

        @Override
        protected BallotItem build(Values values) {
          return new BallotItem(values.get(item), values.get(use));
        }
      };

  public static final ObjectForm<BallotBox> BALLOT_BOX =
      new ObjectForm<>() {
        private final Attribute<BallotBox, Name> name =
            required("name", TextForms.NAME, BallotBox::name);
        private final Attribute<BallotBox, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, BallotBox::invented);
        private final Attribute<BallotBox, Interval> scale =
            required("scale", QuantityForms.INTERVAL, BallotBox::scale);
        private final Attribute<BallotBox, ImmutableList<CandidateId>> candidates =
            list("candidates", CandidateForms.CANDIDATE_ID, BallotBox::candidates);
        private final Attribute<BallotBox, ImmutableList<VoidRule>> voidRules =
            list("voidRules", VOID_RULE, BallotBox::voidRules);
        private final Attribute<BallotBox, Optional<BallotItem>> answers =
            optional("answers", BALLOT_ITEM, BallotBox::answers);
        private final Attribute<BallotBox, ImmutableList<BallotPaper>> papers =
            list("papers", PAPER, BallotBox::papers);

        @Override
        protected BallotBox build(Values values) {
          return BallotBox.builder()
              .name(values.get(name))
              .invented(values.get(invented))
              .scale(values.get(scale))
              .candidates(values.get(candidates))
              .voidRules(values.get(voidRules))
              .answers(values.get(answers))
              .papers(values.get(papers))
              .build();
        }
      };

  private static final Form<PerspectivePanel> PERSPECTIVE_PANEL =
      new ObjectForm<>() {
        private final Attribute<PerspectivePanel, PartId> perspective =
            required("perspective", AnswerForms.PART_ID, PerspectivePanel::perspective);
        private final Attribute<PerspectivePanel, Panel> panel =
            required("panel", CompositeForms.PANEL, PerspectivePanel::panel);

        @Override
        protected PerspectivePanel build(Values values) {
          return new PerspectivePanel(values.get(perspective), values.get(panel));
        }
      };

  private static final Form<Dispersion> DISPERSION =
      new ObjectForm<>() {
        private final Attribute<Dispersion, Dispersion.Of> of =
            required(
                "of",
                Forms.words(
                    ImmutableMap.of(
                        Dispersion.Of.POPULATION.word(), Dispersion.Of.POPULATION,
                        Dispersion.Of.SAMPLE.word(), Dispersion.Of.SAMPLE)),
                Dispersion::of);
        private final Attribute<Dispersion, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, Dispersion::rounding);

        @Override
        protected Dispersion build(Values values) {
          return new Dispersion(values.get(of), values.get(rounding));
        }
      };

  private static final Form<PanelScores> PANEL_SCORES =
      new ObjectForm<>() {
        private final Attribute<PanelScores, Decimal> full =
            required("full", Forms.DECIMAL, PanelScores::full);
        private final Attribute<PanelScores, ImmutableList<PerspectivePanel>> panels =
            list("panels", PERSPECTIVE_PANEL, PanelScores::panels);
        private final Attribute<PanelScores, Optional<Dispersion>> dispersion =
            optional("dispersion", DISPERSION, PanelScores::dispersion);

        @Override
        protected PanelScores build(Values values) {
          return new PanelScores(values.get(full), values.get(panels), values.get(dispersion));
        }
      };

  private static final Form<PanelMarks> PANEL_MARKS =
      new ObjectForm<>() {
        private final Attribute<PanelMarks, ImmutableList<Mark>> marks =
            list("marks", RuleForms.MARK, PanelMarks::marks);
        private final Attribute<PanelMarks, ImmutableList<PerspectivePanel>> panels =
            list("panels", PERSPECTIVE_PANEL, PanelMarks::panels);
        private final Attribute<PanelMarks, Optional<Dispersion>> dispersion =
            optional("dispersion", DISPERSION, PanelMarks::dispersion);

        @Override
        protected PanelMarks build(Values values) {
          return new PanelMarks(values.get(marks), values.get(panels), values.get(dispersion));
        }
      };

  private static final Form<PanelRange> PANEL_RANGE =
      new ObjectForm<>() {
        private final Attribute<PanelRange, Points> lowest =
            required("lowest", QuantityForms.POINTS, PanelRange::lowest);
        private final Attribute<PanelRange, Points> highest =
            required("highest", QuantityForms.POINTS, PanelRange::highest);
        private final Attribute<PanelRange, Optional<Points>> cap =
            optional("cap", QuantityForms.POINTS, PanelRange::cap);
        private final Attribute<PanelRange, ImmutableList<PerspectivePanel>> panels =
            list("panels", PERSPECTIVE_PANEL, PanelRange::panels);
        private final Attribute<PanelRange, Optional<Dispersion>> dispersion =
            optional("dispersion", DISPERSION, PanelRange::dispersion);

        @Override
        protected PanelRange build(Values values) {
          return new PanelRange(
              values.get(lowest),
              values.get(highest),
              values.get(cap),
              values.get(panels),
              values.get(dispersion));
        }
      };

  /** By word, the forms of the rules of the room. */
  static final ImmutableMap<String, Form<? extends BallotRule>> RULES =
      ImmutableMap.of(
          "ballots", BALLOTS,
          "weightedBallots", WEIGHTED_BALLOTS,
          "panelScores", PANEL_SCORES,
          "panelMarks", PANEL_MARKS,
          "panelRange", PANEL_RANGE);

  private BallotForms() {}
}
