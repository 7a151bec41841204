package todo;

import dev.sluice.annotations.Connector;
import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Pipeline;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.StopRule;
import dev.sluice.annotations.Transform;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import dev.sluice.client.Pages;
import dev.sluice.exchange.Batch;
import java.time.Instant;

/** A public API to try things with: 200 to-dos, no key needed. */
@Connector(name = "placeholder", baseUrl = "https://jsonplaceholder.typicode.com")
@RateLimit(permits = 10, per = "1s")
interface Placeholder {

  // GET /todos?_limit=50&_start=0, 50, 100, … until a page is short
  @Get("/todos")
  @OffsetPages(
      items = "",
      offset = "_start",
      limit = "_limit",
      pageSize = 50,
      stop = StopRule.SHORT_PAGE)
  Pages<ApiTodo> todos();
}

/** A to-do as the API sends it. */
@ReadContract
record ApiTodo(long id, long userId, String title, boolean completed) {}

/**
 * A to-do as the table has it: this Javadoc is the table's comment, and these are the columns'.
 *
 * @param todoId identifier
 * @param owner the user it belongs to
 * @param title what is to be done
 * @param done whether it was done
 * @param ingestedAt when it was read
 */
@WriteContract(table = "todos")
record Todo(
    @Key long todoId, long owner, String title, boolean done, @Untracked Instant ingestedAt) {}

/** From the one to the other. */
@Flow
final class Todos {

  @Extract
  static Pages<ApiTodo> extract(Placeholder api) {
    return api.todos();
  }

  @Transform
  static Todo transform(ApiTodo todo, Batch batch) {
    return new Todo(todo.id(), todo.userId(), todo.title(), todo.completed(), batch.ingestedAt());
  }
}

/** What {@code TodoListPipeline.main} runs. */
@Pipeline(name = "todo-list", flows = Todos.class)
interface TodoList {}
