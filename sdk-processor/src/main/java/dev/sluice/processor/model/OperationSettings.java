package dev.sluice.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation's annotations say beside verb and paging.
 *
 * @param headers {@code @Headers}
 * @param timeout {@code @Timeout}; null for none
 * @param retry {@code @Retry}; null for none
 * @param idempotencyKey {@code @IdempotencyKey} on the method; null for none
 * @param noAuth {@code @NoAuth}; null for none
 * @param errorRules {@code @ErrorRule}s, in order
 * @param itemErrors {@code @ItemErrors}; null for none
 * @param resultCap {@code @ResultCap}; null for none
 * @param pageItems {@code @PageItems}; null for none
 * @param format {@code @Format}; null for none
 */
public record OperationSettings(
    List<StaticHeader> headers,
    @Nullable Written<String> timeout,
    Settings.@Nullable Retry retry,
    @Nullable Written<String> idempotencyKey,
    @Nullable Origin noAuth,
    List<ErrorRuleModel> errorRules,
    @Nullable ItemErrorsModel itemErrors,
    @Nullable Written<Integer> resultCap,
    @Nullable Written<String> pageItems,
    @Nullable FormatModel format) {

  /** Nothing. */
  public static final OperationSettings NONE =
      new OperationSettings(List.of(), null, null, null, null, List.of(), null, null, null, null);

  public OperationSettings {
    headers = List.copyOf(headers);
    errorRules = List.copyOf(errorRules);
  }
}
