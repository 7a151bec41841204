package dev.sluice.processor.read;

import dev.sluice.annotations.ApiKey;
import dev.sluice.annotations.Basic;
import dev.sluice.annotations.Bearer;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.CircuitBreaker;
import dev.sluice.annotations.Coerce;
import dev.sluice.annotations.Column;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.Cookie;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.CustomAuth;
import dev.sluice.annotations.DefaultValue;
import dev.sluice.annotations.Delete;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.ErrorRules;
import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Field;
import dev.sluice.annotations.FieldMap;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.ForEach;
import dev.sluice.annotations.Format;
import dev.sluice.annotations.From;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.GraphQl;
import dev.sluice.annotations.Head;
import dev.sluice.annotations.Header;
import dev.sluice.annotations.HeaderMap;
import dev.sluice.annotations.Headers;
import dev.sluice.annotations.Http;
import dev.sluice.annotations.IdempotencyKey;
import dev.sluice.annotations.ItemErrors;
import dev.sluice.annotations.JobPages;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.NoAuth;
import dev.sluice.annotations.NumberedPages;
import dev.sluice.annotations.OAuth2ClientCredentials;
import dev.sluice.annotations.OAuth2JwtBearer;
import dev.sluice.annotations.OAuth2RefreshToken;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Options;
import dev.sluice.annotations.PageItems;
import dev.sluice.annotations.ParentKey;
import dev.sluice.annotations.Part;
import dev.sluice.annotations.PartMap;
import dev.sluice.annotations.Patch;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Pii;
import dev.sluice.annotations.Pointer;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Push;
import dev.sluice.annotations.Put;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.QueryMap;
import dev.sluice.annotations.QueryName;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.ResultCap;
import dev.sluice.annotations.Retry;
import dev.sluice.annotations.SavedCursor;
import dev.sluice.annotations.SecretHeaders;
import dev.sluice.annotations.SecretQueries;
import dev.sluice.annotations.SessionLogin;
import dev.sluice.annotations.Signature;
import dev.sluice.annotations.Since;
import dev.sluice.annotations.SinglePage;
import dev.sluice.annotations.Slices;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.annotations.Timeout;
import dev.sluice.annotations.Transform;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.Url;
import dev.sluice.annotations.ValidFrom;
import dev.sluice.annotations.Variable;
import dev.sluice.annotations.WriteContract;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * Annotations that mean something only within another's reach.
 *
 * @param owner the one that reads them
 * @param annotations those that it reads
 */
record OwnedAnnotations(
    Class<? extends Annotation> owner, List<Class<? extends Annotation>> annotations) {

  /** All of them, by the one within whose reach they stand. */
  static final List<OwnedAnnotations> ALL =
      List.of(
          new OwnedAnnotations(
              Connector.class,
              List.of(
                  ApiKey.class,
                  Basic.class,
                  Bearer.class,
                  OAuth2ClientCredentials.class,
                  OAuth2RefreshToken.class,
                  OAuth2JwtBearer.class,
                  SessionLogin.class,
                  Signature.class,
                  CustomAuth.class,
                  SecretHeaders.class,
                  SecretQueries.class,
                  NoAuth.class,
                  RateLimit.class,
                  RateLimitHeaders.class,
                  Retry.class,
                  CircuitBreaker.class,
                  ErrorBody.class,
                  ErrorRule.class,
                  ErrorRules.class,
                  ItemErrors.class,
                  Headers.class,
                  Get.class,
                  Head.class,
                  Options.class,
                  Post.class,
                  Put.class,
                  Patch.class,
                  Delete.class,
                  Http.class,
                  GraphQl.class,
                  OffsetPages.class,
                  NumberedPages.class,
                  CursorPages.class,
                  NextUrlPages.class,
                  SinglePage.class,
                  ResultCap.class,
                  PageItems.class,
                  JobPages.class,
                  Format.class,
                  IdempotencyKey.class,
                  Timeout.class,
                  Path.class,
                  Url.class,
                  Query.class,
                  QueryName.class,
                  QueryMap.class,
                  Header.class,
                  HeaderMap.class,
                  Cookie.class,
                  Field.class,
                  FieldMap.class,
                  Part.class,
                  PartMap.class,
                  Variable.class,
                  Body.class,
                  DefaultValue.class,
                  TimeFormat.class)),
          new OwnedAnnotations(
              WriteContract.class,
              List.of(
                  Key.class,
                  ParentKey.class,
                  Untracked.class,
                  ValidFrom.class,
                  From.class,
                  Pii.class,
                  Column.class)),
          new OwnedAnnotations(ReadContract.class, List.of(Coerce.class, Pointer.class)),
          new OwnedAnnotations(
              Flow.class,
              List.of(
                  Extract.class,
                  Push.class,
                  Transform.class,
                  Since.class,
                  Slices.class,
                  SavedCursor.class,
                  ForEach.class)));
}
