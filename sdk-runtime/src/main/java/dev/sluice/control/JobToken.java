package dev.sluice.control;

/**
 * What a page of a job is found by.
 *
 * @param job its id or URL
 * @param place the result's place, from 0
 * @param count how many results there are; 0 where none is meant
 */
public record JobToken(String job, int place, int count) {

  /** The token of a page: a result's, or the job's itself. */
  static JobToken of(PageRef page) {
    return JobPager.kind(page) == JobPager.Kind.RESULT
        ? of(page.token())
        : new JobToken(page.token(), 0, 0);
  }

  /** The token of a result, from its text. */
  public static JobToken of(String text) {
    int mark = text.lastIndexOf('#');
    int slash = text.lastIndexOf('/');
    return new JobToken(
        text.substring(0, mark),
        Integer.parseInt(text.substring(mark + 1, slash)),
        Integer.parseInt(text.substring(slash + 1)));
  }

  JobToken next() {
    return new JobToken(job, place + 1, count);
  }

  /** E.g. {@code 42#0/3}, for the first of three results of job 42. */
  String text() {
    return job + "#" + place + "/" + count;
  }
}
