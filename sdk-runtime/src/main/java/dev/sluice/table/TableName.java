package dev.sluice.table;

/**
 * A table of a store.
 *
 * @param folder the layer's folder, empty for tables of the store itself
 * @param name its name in the folder
 */
public record TableName(String folder, String name) {

  /** A table of a layer. */
  public static TableName of(Layer layer, String name) {
    return new TableName(layer.label(), name);
  }

  /** The table that tells of every batch. */
  public static TableName batches() {
    return new TableName("", "batches");
  }

  /** The table of the fields that differ from their read contract. */
  public static TableName drift() {
    return new TableName("", "drift");
  }

  /** The path below the store's root, e.g. {@code silver/contacts}. */
  @Override
  public String toString() {
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
