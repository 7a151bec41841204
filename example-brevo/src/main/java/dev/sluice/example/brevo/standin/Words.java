package dev.sluice.example.brevo.standin;

/** Invented words that the synthetic records are made of. */
final class Words {
  static final String[] FIRST_NAMES = {
    "Ada", "Björn", "Chloé", "Dmitri", "Elena", "Farid", "Grace", "Hana", "Ivan", "José", "Kaito",
    "Lena", "Marie", "Nils", "Olga", "Priya"
  };

  static final String[] LAST_NAMES = {
    "Abbott",
    "Berger",
    "Castillo",
    "Dubois",
    "Eriksen",
    "Fischer",
    "García",
    "Haddad",
    "Ito",
    "Jensen",
    "Kowalski",
    "O'Brien",
    "Müller",
    "Nguyen",
    "Okafor",
    "Петров"
  };

  static final String[] CITIES = {
    "Paris", "Lyon", "Berlin", "Zürich", "New York", "Seattle", "Delhi", "Osaka", "São Paulo"
  };

  static final String[] SEASONS = {"Spring", "Summer", "Autumn", "Winter", "Back to school"};

  static final String[] TOPICS = {"sales", "newsletter", "product news", "survey", "invitation"};

  static final String[] TAGS = {"OrderConfirmation", "Newsletter", "PasswordReset", "Invoice"};

  static final String[] DOMAINS = {"gmail.com", "yahoo.com", "hotmail.co.uk", "example.com"};

  static final String[] BROWSERS = {"Chrome", "Firefox", "Safari", "Microsoft Edge"};

  private Words() {}
}
