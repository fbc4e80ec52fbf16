package io.offclock.mart.figures;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Sums over the persons of one group: numbers that add up, and where an interval needs it each
 * person's own. Persons of whom the same is to be said are kept once with their number, so that a
 * company's silent thousands take the room of a few schedules. Mutable.
 */
public final class GroupSums implements Serializable {
  private static final long serialVersionUID = 1L;

  private transient long[] numbers;
  private transient Map<PersonTally, Integer> persons;

  /**
   * Nothing yet.
   *
   * @param size how many numbers there are
   */
  public GroupSums(int size) {
    this.numbers = new long[size];
    this.persons = new HashMap<>();
  }

  public long number(int index) {
    return numbers[index];
  }

  /** How many persons have the same figures. */
  public Map<PersonTally, Integer> persons() {
    return persons;
  }

  public void add(int index, long number) {
    numbers[index] += number;
  }

  public void add(PersonTally person) {
    persons.merge(person, 1, Integer::sum);
  }

  /** Adds the sums of other persons of the group; returns this. */
  public GroupSums plus(GroupSums others) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += others.numbers[i];
    }
    others.persons.forEach((person, number) -> persons.merge(person, number, Integer::sum));
    return this;
  }

  /** Bare numbers: an object for every person would be most of what crosses between machines. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (long number : numbers) {
      out.writeLong(number);
    }
    out.writeInt(persons.size());
    for (Map.Entry<PersonTally, Integer> person : persons.entrySet()) {
      person.getKey().write(out);
      out.writeInt(person.getValue());
    }
  }

  private void readObject(ObjectInputStream in) throws IOException {
    numbers = new long[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readLong();
    }
    int size = in.readInt();
    persons = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      persons.put(PersonTally.read(in), in.readInt());
    }
  }
}
