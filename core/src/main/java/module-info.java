/**
 * The model of chambers and their evaluation, and every function over it. No input, no output, no
 * reflection; see the package comments for the rooms and their order.
 */
@SuppressWarnings("requires-automatic")
module org.chamberkit {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.chamberkit.text;
  exports org.chamberkit.problem;
  exports org.chamberkit.quantity;
  exports org.chamberkit.period;
  exports org.chamberkit.composite;
  exports org.chamberkit.scale;
  exports org.chamberkit.outlier;
  exports org.chamberkit.index;
  exports org.chamberkit.code;
  exports org.chamberkit.industry;
  exports org.chamberkit.organization;
  exports org.chamberkit.relation;
  exports org.chamberkit.post;
  exports org.chamberkit.directory;
  exports org.chamberkit.fact;
  exports org.chamberkit.figure;
  exports org.chamberkit.place;
  exports org.chamberkit.candidate;
  exports org.chamberkit.label;
  exports org.chamberkit.cut;
  exports org.chamberkit.ranking;
  exports org.chamberkit.applicant;
  exports org.chamberkit.condition;
  exports org.chamberkit.eligibility;
  exports org.chamberkit.consolidation;
  exports org.chamberkit.measure;
  exports org.chamberkit.programme;
  exports org.chamberkit.standing;
  exports org.chamberkit.movement;
  exports org.chamberkit.concordance;
  exports org.chamberkit.publication;
  exports org.chamberkit.tally;
  exports org.chamberkit.statistics;
  exports org.chamberkit.statement;
  exports org.chamberkit.aggregation;
  exports org.chamberkit.rating;
  exports org.chamberkit.answer;
  exports org.chamberkit.award;
  exports org.chamberkit.rule;
  exports org.chamberkit.ballot;
  exports org.chamberkit.comparison;
  exports org.chamberkit.subtotal;
  exports org.chamberkit.rubric;
  exports org.chamberkit.scrutiny;
  exports org.chamberkit.variant;
  exports org.chamberkit.evaluation;
  exports org.chamberkit.ledger;
  exports org.chamberkit.scoring;
  exports org.chamberkit.mixture;
  exports org.chamberkit.sheet;
  exports org.chamberkit.explanation;
  exports org.chamberkit.cohort;
  exports org.chamberkit.review;
}
