package dev.sluice.example.apis.slack;

import dev.sluice.annotations.Bearer;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Field;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.QueryStyle;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slack's Web API. A page may have fewer items than asked for, or none, and not be the last: only
 * an empty cursor is the end. What went wrong is told with status 200 and {@code ok: false}.
 */
@Connector(name = "slack", baseUrl = "https://slack.com/api")
@Bearer(secret = "SLACK_TOKEN")
@RateLimit(permits = 20, per = "1m")
@ErrorBody(code = "/error")
@ErrorRule(body = "/error", is = "ratelimited", action = ErrorAction.THROTTLE)
@ErrorRule(body = "/ok", is = "false", action = ErrorAction.FAIL)
public interface Slack {

  /** The conversations of these kinds, e.g. {@code types=public_channel,private_channel}. */
  @Get("/conversations.list")
  @CursorPages(
      items = "/channels",
      next = "/response_metadata/next_cursor",
      query = "cursor",
      size = "limit",
      pageSize = 1000)
  Pages<Channel> channels(@Query(value = "types", style = QueryStyle.COMMA) List<String> types);

  /**
   * The messages of a conversation.
   *
   * @param oldest the {@code ts} after which they were sent, e.g. {@code 1512085950.000216}
   */
  @Get("/conversations.history")
  @CursorPages(
      items = "/messages",
      next = "/response_metadata/next_cursor",
      query = "cursor",
      size = "limit",
      pageSize = 200)
  Pages<Message> history(
      @Query("channel") String channel, @Query("oldest") @Nullable String oldest);

  /** Sends a message. */
  @Post("/chat.postMessage")
  Call<Posted> post(@Field("channel") String channel, @Field("text") String text);

  /** A conversation. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Channel(String id, String name, boolean isArchived) {}

  /**
   * A message.
   *
   * @param ts when it was sent, in epoch seconds and a counter; its key within the conversation
   */
  @ReadContract
  record Message(String ts, @Nullable String user, String text) {}

  /** What was sent. */
  @ReadContract
  record Posted(String channel, String ts) {}
}
