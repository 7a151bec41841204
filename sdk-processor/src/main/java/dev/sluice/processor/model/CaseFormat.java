package dev.sluice.processor.model;

import java.util.Locale;

/** The ways a Java name is written elsewhere. Acronyms are words: {@code URLPath}, url_path. */
public enum CaseFormat {
  /** {@code campaign_id}, for columns and names in JSON. */
  SNAKE {
    @Override
    public String of(String javaName) {
      return words(javaName, '_').toLowerCase(Locale.ROOT);
    }
  },
  /** {@code campaign-events}, for flows and names in JSON. */
  KEBAB {
    @Override
    public String of(String javaName) {
      return words(javaName, '-').toLowerCase(Locale.ROOT);
    }
  },
  /** {@code CREATE_CONTACT}, for constants and names in JSON. */
  CONSTANT {
    @Override
    public String of(String javaName) {
      return words(javaName, '_').toUpperCase(Locale.ROOT);
    }
  },
  /** {@code CampaignId}, for names in JSON. */
  UPPER_CAMEL {
    @Override
    public String of(String javaName) {
      return javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
    }
  },
  /** {@code campaignStatus}, for methods. */
  CAMEL {
    @Override
    public String of(String javaName) {
      int upper = 0;
      while (upper < javaName.length() && Character.isUpperCase(javaName.charAt(upper))) {
        upper++;
      }
      int lowered = upper <= 1 || upper == javaName.length() ? upper : upper - 1;
      return javaName.substring(0, lowered).toLowerCase(Locale.ROOT) + javaName.substring(lowered);
    }
  };

  /** That Java name in this form. */
  public abstract String of(String javaName);

  private static String words(String name, char separator) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (i > 0 && startsWord(name, i)) {
        words.append(separator);
      }
      words.append(name.charAt(i));
    }
    return words.toString();
  }

  private static boolean startsWord(String name, int i) {
    char before = name.charAt(i - 1);
    if (!Character.isUpperCase(name.charAt(i)) || !Character.isLetterOrDigit(before)) {
      return false;
    }
    boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return !Character.isUpperCase(before) || lowerFollows;
  }
}
