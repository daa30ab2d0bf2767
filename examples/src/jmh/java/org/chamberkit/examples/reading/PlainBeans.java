package org.chamberkit.examples.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The same plain types as {@link ManyRecords} has, with open fields, as dsl-json fills them. */
public final class PlainBeans {

  private PlainBeans() {}

  /** An evaluation. */
  public static final class EvaluationBean {
    public String format;
    public int version;
    public KeyBean rubric;
    public SubjectBean subject;
    public DaysBean period;
    public boolean invented;
    public List<AnswerBean> answers;
  }

  /** Of a rubric. */
  public static final class KeyBean {
    public String id;
    public String version;
  }

  /** Of an evaluation. */
  public static final class SubjectBean {
    public String kind;
    public String id;
    public NameBean name;
  }

  /** In Chinese. */
  public static final class NameBean {
    public String zh;
  }

  /** From day to day. */
  public static final class DaysBean {
    public String startsOn;
    public String endsOn;
  }

  /** To an item. */
  public static final class AnswerBean {
    public String item;
    public Map<String, BigDecimal> value;
  }

  /** A candidate. */
  public static final class CandidateBean {
    public String format;
    public int version;
    public String id;
    public Map<String, BigDecimal> values;
    public boolean invented;
  }
}
