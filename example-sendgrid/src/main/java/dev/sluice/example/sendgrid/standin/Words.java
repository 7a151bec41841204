package dev.sluice.example.sendgrid.standin;

/** Invented words that the synthetic records are made of. */
final class Words {
  static final String[] FIRST_NAMES = {
    "Ada", "Björn", "Chloé", "Dmitri", "Elena", "Farid", "Grace", "Hana", "Ivan", "José"
  };

  static final String[] LAST_NAMES = {
    "Abbott", "Berger", "Castillo", "Dubois", "Eriksen", "García", "Müller", "O'Neil", "Петров"
  };

  /** Places whose text a CSV file has to quote, among others. */
  static final String[] CITIES = {
    "Paris", "Zürich", "Washington, D.C.", "São Paulo", "Osaka", "\"New\" Delhi"
  };

  static final String[] COUNTRIES = {"France", "Switzerland", "United States", "Brazil", "Japan"};

  static final String[] TOPICS = {
    "Product news", "Weekly digest", "Surveys", "Events", "Sales", "Security notices"
  };

  static final String[] SEASONS = {"Spring", "Summer", "Autumn", "Winter"};

  static final String[] CATEGORIES = {"newsletter", "promotion", "onboarding", "event"};

  static final String[] MAILS = {
    "Order confirmation", "Password reset", "Welcome", "Invoice", "Shipping notice"
  };

  private Words() {}
}
