package org.chamberkit.directory;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.chamberkit.organization.Person;
import org.chamberkit.organization.PersonId;

/**
 * Where each person stands in the list of a directory, by identifiers, which are compared, so that
 * those which share a hash code do no harm.
 */
final class Persons {

  private final Map<PersonId, Integer> byId = new HashMap<>();

  Persons(ImmutableList<Person> persons) {
    for (int i = 0; i < persons.size(); i++) {
      byId.putIfAbsent(persons.get(i).id(), i);
    }
  }

  /** The place of the first person of an identifier; {@link DirectoryIndex#NONE} if none has it. */
  int find(PersonId id) {
    return byId.getOrDefault(id, DirectoryIndex.NONE);
  }
}
