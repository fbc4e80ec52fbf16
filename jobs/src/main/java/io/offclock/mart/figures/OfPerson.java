package io.offclock.mart.figures;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** All that one person posted, as it stands in a partition of {@link PostSums#byPerson}. */
public record OfPerson(String personKey, String employeeId, PersonPosts posts) {

  /** The persons of a partition, one at a time; sums of which nobody says whose are left out. */
  public static Iterator<OfPerson> in(Iterator<Row> partition) {
    return new Persons(partition);
  }

  private static final class Persons implements Iterator<OfPerson> {
    private final Iterator<Row> rows;
    private @Nullable Row ahead;
    private @Nullable OfPerson next;

    Persons(Iterator<Row> rows) {
      this.rows = rows;
      this.ahead = rows.hasNext() ? rows.next() : null;
      this.next = read();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public OfPerson next() {
      OfPerson person = next;
      if (person == null) {
        throw new NoSuchElementException();
      }
      next = read();
      return person;
    }

    private @Nullable OfPerson read() {
      Row first = ahead;
      while (first != null) {
        String personKey = first.getString(PostSums.PERSON_KEY);
        String employeeId = null;
        PersonPosts posts = new PersonPosts();
        Row row = first;
        while (row != null && row.getString(PostSums.PERSON_KEY).equals(personKey)) {
          if (row.isNullAt(PostSums.EMPLOYEE_ID)) {
            posts.add(PostSums.stretch(row));
          } else {
            employeeId = row.getString(PostSums.EMPLOYEE_ID);
          }
          row = rows.hasNext() ? rows.next() : null;
        }
        ahead = row;
        if (employeeId != null) {
          return new OfPerson(personKey, employeeId, posts);
        }
        first = row;
      }
      return null;
    }
  }
}
