package io.offclock.forget;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.intake.erasure.KeyedHash;
import io.offclock.publish.Disk;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A person who is being forgotten, so that a kill at any instant leaves the rest to the next
 * command: {@code forget.json} says which steps are done, by keyed hashes only; {@code
 * forget.sealed} holds the person, and what is to be looked for at the end, under the pseudonym
 * key. Both are gone when the last step is done.
 */
public final class ForgetPlan {
  /** There while somebody is being forgotten. */
  public static final String FILE = "forget.json";

  static final String SEALED = "forget.sealed";

  private static final String OWNER_ONLY = "rw-------";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private final Path warehouse;
  private final Person person;
  private Statement statement;

  /** What is done, in this order; each can be done again. */
  public enum Step {
    /** Keyed hashes are noted, by which exports cannot bring the person back. */
    NOTED,
    /** No batch and no sighting has them. */
    BATCHES,
    /** Every version that had them is recomputed, and gone. */
    VERSIONS,
    /** No file that was left behind has them. */
    REMNANTS,
    /** Every byte was looked at. */
    SCANNED
  }

  /**
   * A version that has them.
   *
   * @param asOf the night that it is of
   */
  public record Version(String runId, LocalDate asOf) {}

  /**
   * The content of {@code forget.json}.
   *
   * @param keyId names the key under which the hashes are
   * @param asked keyed hashes of the accounts, and of the employee
   * @param records that are to be removed
   * @param batches that hold them
   * @param versions that have them
   * @param done steps
   */
  public record Statement(
      String keyId,
      List<String> asked,
      long records,
      int batches,
      List<Version> versions,
      List<Step> done) {

    Statement and(Step step) {
      List<Step> more = new ArrayList<>(done);
      more.add(step);
      return new Statement(keyId, asked, records, batches, versions, List.copyOf(more));
    }
  }

  /** The plan is there and cannot be followed. */
  public static final class DamagedPlanException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedPlanException(Path file) {
      super(
          "Cannot finish forgetting a person: found %s damaged or sealed with another key, expected what was written under the workspace's pseudonym key. Put that key back; or remove forget.json and forget.sealed and run offclock forget again with the same employee or account."
              .formatted(file));
    }
  }

  private ForgetPlan(Path warehouse, Person person, Statement statement) {
    this.warehouse = warehouse;
    this.person = person;
    this.statement = statement;
  }

  /** Makes the plan durable. Nothing may be removed before. */
  public static ForgetPlan begin(Path warehouse, KeyedHash hash, Person person, Statement statement)
      throws IOException {
    byte[] clear = JSON.writeValueAsBytes(person);
    String sealed = Base64.getEncoder().encodeToString(sealed(hash).seal(clear));
    Disk.replace(warehouse.resolve(SEALED), sealed, OWNER_ONLY);
    ForgetPlan plan = new ForgetPlan(warehouse, person, statement);
    plan.write();
    return plan;
  }

  /**
   * The plan that was not finished; empty where there is none.
   *
   * @throws DamagedPlanException if it cannot be followed
   */
  public static Optional<ForgetPlan> find(Path warehouse, KeyedHash hash) throws IOException {
    Path file = warehouse.resolve(FILE);
    Path sealed = warehouse.resolve(SEALED);
    if (!Files.exists(file)) {
      // Written before a plan, or left behind one that is done.
      Disk.delete(sealed);
      return Optional.empty();
    }
    try {
      Statement statement = JSON.readValue(Files.readAllBytes(file), Statement.class);
      byte[] clear = sealed(hash).open(Base64.getDecoder().decode(Files.readString(sealed)));
      return Optional.of(new ForgetPlan(warehouse, JSON.readValue(clear, Person.class), statement));
    } catch (JacksonException
        | GeneralSecurityException
        | IllegalArgumentException
        | CharacterCodingException
        | NoSuchFileException e) {
      throw new DamagedPlanException(file);
    }
  }

  public Person person() {
    return person;
  }

  public Statement statement() {
    return statement;
  }

  public boolean isDone(Step step) {
    return statement.done().contains(step);
  }

  /** Notes that a step is done. */
  public void done(Step step) throws IOException {
    statement = statement.and(step);
    write();
  }

  private void write() throws IOException {
    Disk.replace(warehouse.resolve(FILE), JSON.writeValueAsString(statement) + "\n", OWNER_ONLY);
  }

  /** Ends the plan. */
  public void end() throws IOException {
    Disk.delete(warehouse.resolve(FILE));
    Disk.delete(warehouse.resolve(SEALED));
  }

  private static Sealed sealed(KeyedHash hash) {
    return new Sealed(hash.secret("plan"));
  }
}
