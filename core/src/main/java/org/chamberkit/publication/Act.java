package org.chamberkit.publication;

import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.period.Period;
import org.chamberkit.ranking.Edition;

/** What an office did with a list. */
public sealed interface Act {

  /** {@return the word for this kind of act in documents, such as {@code publish}} */
  String word();

  /** An act that makes a new version of the list. */
  sealed interface Change extends Act {}

  /**
   * Puts the list on public notice (公示).
   *
   * @param window the days on which objections may be raised, both ends included
   */
  record OpenNotice(Period window) implements Act {

    @Override
    public String word() {
      return "openNotice";
    }
  }

  /**
   * Publishes the list (发布); not before the window of a notice is over and every objection decided.
   */
  record Publish() implements Act {

    @Override
    public String word() {
      return "publish";
    }
  }

  /**
   * Takes one off the list (撤下).
   *
   * @param candidate whom
   * @param vacancy what becomes of the place
   */
  record TakeOff(CandidateId candidate, Vacancy vacancy) implements Change {

    @Override
    public String word() {
      return "takeOff";
    }
  }

  /**
   * Ranks anew from corrected values (更正); whoever was taken off before must not stand on the list
   * again.
   *
   * @param edition the edition that counts from now on
   */
  record Correct(Edition edition) implements Change {

    @Override
    public String word() {
      return "correct";
    }
  }

  /**
   * Raises an objection on public notice (异议).
   *
   * @param objection its number among the objections of the list
   * @param candidate about whom; absent if about the list as a whole
   */
  record RaiseObjection(long objection, Optional<CandidateId> candidate) implements Act {

    @Override
    public String word() {
      return "raiseObjection";
    }
  }

  /**
   * Decides an objection (异议处理).
   *
   * @param objection its number
   * @param effect what changes, if the objection is upheld (成立); absent if it is dismissed (不成立)
   */
  record DecideObjection(long objection, Optional<Change> effect) implements Act {

    @Override
    public String word() {
      return "decideObjection";
    }
  }

  /** Takes the list back as a whole (撤回). */
  record TakeBack() implements Act {

    @Override
    public String word() {
      return "takeBack";
    }
  }
}
