package dev.sluice.contract;

/** The form of an e-mail address, see {@link TextConstraint#email}. */
final class EmailForm {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;
  private static final int LONGEST_LABEL = 63;
  private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~";

  private EmailForm() {}

  static boolean fits(String text) {
    int at = text.indexOf('@');
    return at >= 0
        && at == text.lastIndexOf('@')
        && isLocal(text.substring(0, at))
        && isDomain(text.substring(at + 1));
  }

  private static boolean isLocal(String local) {
    if (local.isEmpty() || local.length() > LONGEST_LOCAL) {
      return false;
    }
    for (String group : local.split("\\.", -1)) {
      if (group.isEmpty() || !group.codePoints().allMatch(EmailForm::isLocal)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLocal(int character) {
    return isWord(character) || SIGNS.indexOf(character) >= 0;
  }

  private static boolean isDomain(String domain) {
    String[] labels = domain.split("\\.", -1);
    if (labels.length < 2 || domain.length() > LONGEST_DOMAIN) {
      return false;
    }
    for (String label : labels) {
      if (!isLabel(label)) {
        return false;
      }
    }
    return !labels[labels.length - 1].codePoints().allMatch(Character::isDigit);
  }

  /** Letters, digits, and the marks that are part of letters in many scripts. */
  private static boolean isWord(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && !label.startsWith("-")
        && !label.endsWith("-")
        && label.codePoints().allMatch(one -> one == '-' || isWord(one));
  }
}
