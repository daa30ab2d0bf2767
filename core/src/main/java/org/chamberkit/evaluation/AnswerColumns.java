package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.OptionAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.period.Period;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;

/**
 * The answers of one evaluation once more, in columns (列式存放): for whoever goes through many
 * evaluations, so that few places of the memory are touched for each.
 *
 * <p>Counts, yes and no, shares and ratios are numbers side by side; an option is its identifier,
 * one and the same object in all evaluations; every other answer is itself. What evaluations have
 * in common is their {@link Form}, one object for all of them.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class AnswerColumns {

  // Weak: a form and an identifier go with the last evaluation that has them.
  private static final Interner<Form> FORMS = Interners.newWeakInterner();
  private static final Interner<PartId> OPTIONS = Interners.newWeakInterner();

  /**
   * The form met last, for evaluations that follow one another mostly have the same; that another
   * thread may not see it costs no more than a look-up.
   */
  private static Optional<Form> lastForm = Optional.empty();

  private static final long[] NO_NUMBERS = {};
  private static final Object[] NO_OBJECTS = {};

  /**
   * What many evaluations have in common: which items of which rubric they answer, in which order
   * and with which kinds of answer, and about which days.
   *
   * @param rubric the rubric that is answered
   * @param period the days that the evaluations are about
   * @param isPlain whether every answer was simply typed in and none is lacking, and nothing was
   *     found or overridden; if not, no answers are held in columns
   * @param items the items that are answered, in the order of the answers
   * @param kinds the kind of each answer
   * @param places where each answer begins among the numbers, or where it stands among the objects
   * @param numbers how many numbers the answers are
   * @param objects how many objects they are besides
   */
  public record Form(
      RubricKey rubric,
      Period period,
      boolean isPlain,
      ImmutableList<PartId> items,
      ImmutableList<AnswerKind> kinds,
      ImmutableIntArray places,
      int numbers,
      int objects) {

    private static Form of(Evaluation evaluation) {
      Optional<Form> last = lastForm;
      if (last.isPresent() && last.get().fits(evaluation)) {
        return last.get();
      }
      Form form = FORMS.intern(make(evaluation));
      lastForm = Optional.of(form);
      return form;
    }

    private static Form make(Evaluation evaluation) {
      boolean isPlain = isPlain(evaluation);
      ImmutableList<Answer> answers = isPlain ? evaluation.answers() : ImmutableList.of();
      int count = answers.size();
      ImmutableList.Builder<PartId> items = ImmutableList.builderWithExpectedSize(count);
      ImmutableList.Builder<AnswerKind> kinds = ImmutableList.builderWithExpectedSize(count);
      ImmutableIntArray.Builder places = ImmutableIntArray.builder(count);
      int numbers = 0;
      int objects = 0;
      for (Answer answer : answers) {
        AnswerKind kind = answer.value().kind();
        items.add(answer.item());
        kinds.add(kind);
        places.add(numbersOf(kind) > 0 ? numbers : objects);
        numbers += numbersOf(kind);
        objects += numbersOf(kind) > 0 ? 0 : 1;
      }
      return new Form(
          evaluation.rubric(),
          evaluation.period(),
          isPlain,
          items.build(),
          kinds.build(),
          places.build(),
          numbers,
          objects);
    }

    /** Whether the answers to an evaluation can be held in columns of this form. */
    private boolean fits(Evaluation evaluation) {
      List<Answer> answers = evaluation.answers();
      if (!isPlain
          || answers.size() != items.size()
          || !evaluation.findings().isEmpty()
          || !evaluation.overridden().isEmpty()
          || !rubric.equals(evaluation.rubric())
          || !period.equals(evaluation.period())) {
        return false;
      }
      for (int i = 0; i < answers.size(); i++) {
        Answer answer = answers.get(i);
        if (!answer.item().equals(items.get(i))
            || answer.value().kind() != kinds.get(i)
            || !isPlain(answer)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isPlain(Evaluation evaluation) {
      return evaluation.findings().isEmpty()
          && evaluation.overridden().isEmpty()
          && evaluation.answers().stream().allMatch(Form::isPlain);
    }

    private static boolean isPlain(Answer answer) {
      return answer.origin().isEmpty() && !(answer.value() instanceof LackingAnswer);
    }

    /** How many numbers an answer of a kind consists of; 0 if it is kept as an object. */
    private static int numbersOf(AnswerKind kind) {
      return switch (kind) {
        case COUNT, YES_NO -> 1;
        case SHARE, RATIO -> 2;
        default -> 0;
      };
    }
  }

  private final Form form;
  private final long[] numbers;
  private final Object[] objects;

  private AnswerColumns(Form form, long[] numbers, Object[] objects) {
    this.form = form;
    this.numbers = numbers;
    this.objects = objects;
  }

  /** The columns of an evaluation. */
  static AnswerColumns of(Evaluation evaluation) {
    Form form = Form.of(evaluation);
    int count = form.items().size();
    long[] numbers = form.numbers() == 0 ? NO_NUMBERS : new long[form.numbers()];
    Object[] objects = form.objects() == 0 ? NO_OBJECTS : new Object[form.objects()];
    List<Answer> answers = evaluation.answers();
    for (int i = 0; i < count; i++) {
      int place = form.places().get(i);
      AnswerValue value = answers.get(i).value();
      if (value instanceof CountAnswer given) {
        numbers[place] = given.count();
      } else if (value instanceof YesNoAnswer given) {
        numbers[place] = given.yes() ? 1 : 0;
      } else if (value instanceof ShareAnswer given) {
        numbers[place] = given.part();
        numbers[place + 1] = given.whole();
      } else if (value instanceof RatioAnswer given) {
        numbers[place] = given.achieved();
        numbers[place + 1] = given.due();
      } else {
        objects[place] = value instanceof OptionAnswer given ? shared(given.option()) : value;
      }
    }
    return new AnswerColumns(form, numbers, objects);
  }

  /**
   * Returns the one object that stands for an identifier among the options, so that options can be
   * told apart without a look into them.
   *
   * @param option the identifier of an option
   * @return an equal identifier, the same object each time while it is held somewhere
   */
  public static PartId shared(PartId option) {
    return OPTIONS.intern(option);
  }

  /** {@return what these answers have in common with those of other evaluations} */
  public Form form() {
    return form;
  }

  /**
   * Returns a number.
   *
   * @param place its place among the numbers: that of its answer, or the one behind for what a
   *     share or ratio is out of
   * @return the count; 1 for yes and 0 for no; the part and then the whole of a share, what was
   *     achieved and then what was due of a ratio
   */
  public long number(int place) {
    return numbers[place];
  }

  /**
   * Returns what is kept as an object.
   *
   * @param place its place among the objects
   * @return the {@linkplain #shared shared} identifier of an option; any other answer itself
   */
  public Object object(int place) {
    return objects[place];
  }

  /** The answers, with nothing said of them but their values. */
  ImmutableList<Answer> answers() {
    ImmutableList.Builder<Answer> answers =
        ImmutableList.builderWithExpectedSize(form.items().size());
    for (int i = 0; i < form.items().size(); i++) {
      answers.add(Answer.builder().item(form.items().get(i)).value(value(i)).build());
    }
    return answers.build();
  }

  /**
   * Returns an answer.
   *
   * @param index its index among the answers
   * @return the answer, equal to the one that was given
   */
  public AnswerValue value(int index) {
    int place = form.places().get(index);
    return switch (form.kinds().get(index)) {
      case COUNT -> new CountAnswer(numbers[place]);
      case YES_NO -> new YesNoAnswer(numbers[place] == 1);
      case SHARE -> new ShareAnswer(numbers[place], numbers[place + 1]);
      case RATIO -> new RatioAnswer(numbers[place], numbers[place + 1]);
      case OPTION -> new OptionAnswer((PartId) objects[place]);
      default -> (AnswerValue) objects[place];
    };
  }
}
