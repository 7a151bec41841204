package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.JobModel;
import dev.sluice.processor.model.JobModel.State;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.stream.Stream;

/** The expression that says how an operation's job is waited for, and where its results are. */
final class JobCode {

  private static final ClassName CURSOR_SOURCE = control("CursorSource");
  private static final ClassName JOB_HANDLE = control("JobHandle");
  private static final ClassName JOB_PACE = control("JobPace");
  private static final ClassName JOB_PAGER = control("JobPager");
  private static final ClassName JOB_RESULTS = control("JobResults");
  private static final ClassName JOB_STATUS = control("JobStatus");

  private JobCode() {}

  static CodeBlock pager(PagingModel.Job paging) {
    JobModel job = paging.job();
    return Layout.tallCall(
        CodeBlock.of("new $T", JOB_PAGER),
        List.of(handle(paging.sources().get(0)), status(job), results(job), pace(job)));
  }

  private static CodeBlock handle(PlaceModel source) {
    CodeBlock place =
        CodeBlock.of(
            "new $T.$L($S)",
            CURSOR_SOURCE,
            source.kind() == PlaceModel.Kind.HEADER ? "Header" : "Body",
            source.name().value());
    return CodeBlock.of(
        "new $T.$L($L)", JOB_HANDLE, source.member().equals("id") ? "Id" : "Url", place);
  }

  private static CodeBlock status(JobModel job) {
    Stream<CodeBlock> states =
        Stream.of(State.RUNNING, State.SUCCESS, State.EMPTY, State.FAILURE)
            .map(state -> texts(job.texts(state)));
    List<CodeBlock> arguments =
        Stream.of(Stream.of(text(job.status())), states, Stream.of(text(job.message())))
            .flatMap(each -> each)
            .toList();
    return Layout.call(CodeBlock.of("new $T", JOB_STATUS), arguments, 14, 1);
  }

  private static CodeBlock results(JobModel job) {
    if (job.inReply()) {
      return CodeBlock.of("$T.Reply.INSTANCE", JOB_RESULTS);
    }
    return job.results().value().isEmpty()
        ? CodeBlock.of("new $T.Download()", JOB_RESULTS)
        : CodeBlock.of("new $T.Urls($L)", JOB_RESULTS, text(job.results()));
  }

  private static CodeBlock pace(JobModel job) {
    return CodeBlock.of(
        "new $T($L, $L)",
        JOB_PACE,
        ConfigCode.duration(job.interval().value()),
        ConfigCode.duration(job.deadline().value()));
  }

  private static CodeBlock text(Written<String> text) {
    return CodeBlock.of("$S", text.value());
  }

  private static CodeBlock texts(List<Written<String>> texts) {
    CodeBlock joined = CodeBlock.join(texts.stream().map(JobCode::text).toList(), ", ");
    return CodeBlock.of("$T.of($L)", List.class, joined);
  }

  private static ClassName control(String name) {
    return ClassName.get("dev.sluice.control", name);
  }
}
