package io.offclock.sample;

/** A department of the invented company and how many of 150 persons work there. */
enum Department {
  SALES("Sales", 30, "Account management", 0.1),
  ENGINEERING("Engineering", 28, "Engineering", 0.0),
  MANUFACTURING("Manufacturing", 25, "Production", 0.9),
  SUPPORT("Customer Support", 22, "Service", 0.7),
  MARKETING("Marketing", 18, "Communications", 0.0),
  LOGISTICS("Logistics", 14, "Warehouse", 0.8),
  PEOPLE("People and Culture", 10, "Human resources", 0.1),
  /** Too small for any figure of its own. */
  LEGAL("Legal", 3, "Counsel", 0.0);

  final String title;
  final int of150;
  final String jobFamily;

  /** Share of its persons who are paid by the hour. */
  final double hourlyShare;

  Department(String title, int of150, String jobFamily, double hourlyShare) {
    this.title = title;
    this.of150 = of150;
    this.jobFamily = jobFamily;
    this.hourlyShare = hourlyShare;
  }

  /** The department of the person at a 0-based place among so many persons. */
  static Department ofPlace(int place, int persons) {
    int cumulated = 0;
    for (Department department : values()) {
      cumulated += department.of150;
      if (place < Math.round(persons * (double) cumulated / 150)) {
        return department;
      }
    }
    return SALES;
  }
}
