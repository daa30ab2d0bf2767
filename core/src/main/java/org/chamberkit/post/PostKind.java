package org.chamberkit.post;

import com.google.common.collect.ImmutableSet;
import org.chamberkit.text.IdentifierSyntax;

/**
 * Which post it is (职务类别). The posts that are known everywhere are constants; a directory may have
 * others.
 *
 * @param code the code, such as {@code chair}
 */
public record PostKind(String code) implements Comparable<PostKind> {

  /** The chair (主席) of a federation. */
  public static final PostKind CHAIR = of("chair");

  /** The executive vice-chair (常务副主席) of a federation. */
  public static final PostKind EXECUTIVE_VICE_CHAIR = of("executiveViceChair");

  /** A vice-chair (副主席) of a federation. */
  public static final PostKind VICE_CHAIR = of("viceChair");

  /** A member of the standing committee (常委), which a federation of a lower level may lack. */
  public static final PostKind STANDING_COMMITTEE_MEMBER = of("standingCommitteeMember");

  /** A member of the executive committee (执委) of a federation. */
  public static final PostKind EXECUTIVE_MEMBER = of("executiveMember");

  /** The secretary of the Party group (党组书记), which leads inside a federation. */
  public static final PostKind PARTY_GROUP_SECRETARY = of("partyGroupSecretary");

  /** The president (会长) of a chamber. */
  public static final PostKind PRESIDENT = of("president");

  /** An executive vice-president (常务副会长) of a chamber. */
  public static final PostKind EXECUTIVE_VICE_PRESIDENT = of("executiveVicePresident");

  /** A vice-president (副会长) of a chamber. */
  public static final PostKind VICE_PRESIDENT = of("vicePresident");

  /** A member of the council (理事) of a chamber. */
  public static final PostKind COUNCIL_MEMBER = of("councilMember");

  /** The head of the supervisors (监事长) of a chamber. */
  public static final PostKind HEAD_SUPERVISOR = of("headSupervisor");

  /** A supervisor (监事) of a chamber. */
  public static final PostKind SUPERVISOR = of("supervisor");

  /** The secretary-general (秘书长). */
  public static final PostKind SECRETARY_GENERAL = of("secretaryGeneral");

  /** The secretary of a Party organization (党组织书记). */
  public static final PostKind PARTY_SECRETARY = of("partySecretary");

  private static final ImmutableSet<PostKind> OF_ONE_HOLDER =
      ImmutableSet.of(
          CHAIR,
          PARTY_GROUP_SECRETARY,
          PRESIDENT,
          HEAD_SUPERVISOR,
          SECRETARY_GENERAL,
          PARTY_SECRETARY);

  /**
   * Checks the form.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public PostKind {
    IdentifierSyntax.check("post kind", code);
  }

  /**
   * Obtains a kind.
   *
   * @param code the code
   * @return the kind
   * @throws IllegalArgumentException if the code is not of the form of {@link IdentifierSyntax}
   */
  public static PostKind of(String code) {
    return new PostKind(code);
  }

  /**
   * {@return whether an organization has one holder of the post at a time: the chair, the
   * president, the head of the supervisors, the secretary-general, and the secretaries of Party
   * group and Party organization; nothing is known of posts without a constant}
   */
  public boolean isOfOneHolder() {
    return OF_ONE_HOLDER.contains(this);
  }

  @Override
  public int compareTo(PostKind other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
