package org.chamberkit.directory;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chamberkit.code.CreditCode;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;

/** Checks the credit codes of a directory. */
final class CreditCodeCheck {

  private final DirectoryCheck check;
  private final Days existence;
  private final int size;

  CreditCodeCheck(DirectoryCheck check, int size) {
    this.check = check;
    this.existence = check.positions().existence();
    this.size = size;
  }

  /** A code that an organization has as long as it exists. */
  private record Coded(int position, OrganizationId id, CreditCode code, long first, long last)
      implements Overlaps.Dated {}

  void run() {
    int[] hashes = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      Optional<CreditCode> code = check.organization(i).creditCode();
      if (code.isPresent()) {
        hashes[count++] = code.get().hashCode();
        checkSymbols(i, code.get());
      }
    }
    Arrays.sort(hashes, 0, count);
    for (int i = 1; i < count; i++) {
      if (hashes[i] == hashes[i - 1]) {
        compare();
        return;
      }
    }
  }

  private void checkSymbols(int position, CreditCode code) {
    if (!code.differences().isEmpty()) {
      check.add(
          DirectoryProblem.CREDIT_CODE_DIFFERS,
          check.pointer(position).child("creditCode"),
          ImmutableMap.of(
              "code", code.text(), "organization", check.organization(position).id().text()));
    }
  }

  private void compare() {
    List<Coded> coded = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Organization organization = check.organization(i);
      Optional<CreditCode> code = organization.creditCode();
      if (code.isPresent()) {
        coded.add(
            new Coded(i, organization.id(), code.get(), existence.first(i), existence.last(i)));
      }
    }
    Overlaps.forEach(
        coded,
        Comparator.comparing(Coded::code),
        Comparator.comparing(Coded::id),
        this::reportShared);
  }

  private void reportShared(Coded earlier, Coded later, Validity days) {
    if (!earlier.id.equals(later.id)) {
      check.add(
          DirectoryProblem.CREDIT_CODE_SHARED,
          check.pointer(later.position).child("creditCode"),
          ImmutableMap.of(
              "days", days.toString(),
              "first", earlier.id.text(),
              "second", later.id.text(),
              "code", later.code.text()));
    }
  }
}
