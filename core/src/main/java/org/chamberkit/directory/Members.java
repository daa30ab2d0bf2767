package org.chamberkit.directory;

import com.google.common.collect.ImmutableList;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.Person;

/**
 * The members of an organization on a day (会员), by what they are.
 *
 * @param enterprises the enterprise members (企业会员)
 * @param organizations the organization members (团体会员)
 * @param individuals the individual members (个人会员)
 */
public record Members(
    ImmutableList<Organization> enterprises,
    ImmutableList<Organization> organizations,
    ImmutableList<Person> individuals) {

  /** {@return how many members there are, of all three sorts} */
  public int count() {
    return enterprises.size() + organizations.size() + individuals.size();
  }
}
