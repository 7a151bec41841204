package dev.sluice.processor.read;

import dev.sluice.processor.model.SchemaSnapshot;
import dev.sluice.processor.model.SnapshotModel;
import dev.sluice.processor.model.WriteContractModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of schema snapshots, a file for each table, as the processor's options say: {@code
 * -Asluice.schemas=folder}, and {@code -Asluice.schemas.update=true} to write them.
 */
public final class SchemaSnapshots {

  /** The option that names the folder. */
  public static final String FOLDER = "sluice.schemas";

  /** The option to write the files. */
  public static final String UPDATE = "sluice.schemas.update";

  private final @Nullable Path folder;
  private final boolean updates;

  public SchemaSnapshots(Map<String, String> options) {
    String text = options.get(FOLDER);
    this.folder = text == null || text.isBlank() ? null : Path.of(text);
    this.updates = Boolean.parseBoolean(options.get(UPDATE));
  }

  /** A write contract beside its snapshot; empty where none are kept, or they are to be written. */
  public Optional<SnapshotModel> read(WriteContractModel contract) {
    return folder == null || updates
        ? Optional.empty()
        : Optional.of(read(contract, file(folder, contract)));
  }

  private static SnapshotModel read(WriteContractModel contract, Path file) {
    if (!Files.exists(file)) {
      return new SnapshotModel(contract, file.toString(), SnapshotModel.State.ABSENT, null);
    }
    try {
      SchemaSnapshot saved =
          SchemaSnapshotReader.read(Files.readString(file, StandardCharsets.UTF_8))
              .filter(snapshot -> snapshot.table().equals(contract.table().value()))
              .orElse(null);
      return new SnapshotModel(
          contract,
          file.toString(),
          saved == null ? SnapshotModel.State.UNREADABLE : SnapshotModel.State.PRESENT,
          saved);
    } catch (IOException e) {
      return new SnapshotModel(contract, file.toString(), SnapshotModel.State.UNREADABLE, null);
    }
  }

  /** Writes the snapshot of a write contract without mistakes, if that is asked for. */
  public void write(WriteContractModel contract) {
    if (folder == null || !updates) {
      return;
    }
    Path file = file(folder, contract);
    try {
      String json = SchemaSnapshot.of(contract).json();
      if (!Files.exists(file) || !Files.readString(file, StandardCharsets.UTF_8).equals(json)) {
        Files.createDirectories(folder);
        Files.writeString(file, json, StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the schema snapshot " + file, e);
    }
  }

  private static Path file(Path folder, WriteContractModel contract) {
    return folder.resolve(contract.table().value() + ".json");
  }
}
