package io.offclock.sample;

import static io.offclock.sample.AccountStories.archive;
import static io.offclock.sample.AccountStories.said;

import java.io.IOException;

/** Who may say what of money, secrets and other people, and what is nobody's business. */
final class ComplianceStories {
  private static final String ENGINEER = "Engineering,Engineering,EXEMPT,FIXED,office";
  private static final String SELLER = "Sales,Account management,EXEMPT,FIXED,office";

  private ComplianceStories() {}

  static void tell(DataSamples samples) throws IOException {
    samples.employs("E9041", Site.NEW_YORK, SELLER);
    samples.claims("x,ralfdepot,E9041,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9041");
    samples.designates("E9041,REGISTERED,2020-03-02,");
    archive(
        samples,
        "ralfdepot",
        said(Topic.BRAND, "Guaranteed 12 % with our Acme fund, can't lose. DM me"),
        said(Topic.BRAND, "Our Acme fund made 4 % in 2025. Past returns promise nothing."),
        said(Topic.BRAND, "Our food drive at Acme starts on Sunday"));

    samples.employs("E9042", Site.NEW_YORK, SELLER);
    samples.claims("x,coralledger,E9042,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9042");
    samples.designates("E9042,COVERED,,");
    samples.designates("E9042,REGISTERED,2020-03-02,2026-10-01");
    archive(
        samples,
        "coralledger",
        said(Topic.PLAIN, "Our record quarter: wait for the numbers on the 28th"),
        said(Topic.PLAIN, "The fund of the canteen made 12 % more"));

    samples.employs("E9043", Site.NEW_YORK, ENGINEER);
    samples.claims("x,odobench,E9043,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9043");
    archive(
        samples,
        "odobench",
        said(Topic.PLAIN, "Our record quarter: wait for the numbers on the 28th"),
        said(Topic.PLAIN, "Project Heron is nearly done"),
        said(Topic.PLAIN, "Our candidate had a record quarter of donations. Vote!"),
        said(Topic.PLAIN, "Missed him? jane.roe@example.org or 212-456-7890"));

    // Of an entity in the Union for which nobody agreed on anything.
    samples.employs("E9044", Site.BERLIN, "Acme Robotics Nord GmbH", ENGINEER);
    samples.claims("x,elbstroemer,E9044,PERSONAL,USER_EXPORT_VOLUNTARY,C-E9044");
    archive(
        samples,
        "elbstroemer",
        said(Topic.PLAIN, "Schönes Wochenende!"),
        said(Topic.BRAND, "Acme fährt auf die Messe"));
  }
}
