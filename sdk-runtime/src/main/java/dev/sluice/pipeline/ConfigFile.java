package dev.sluice.pipeline;

import dev.sluice.error.ConfigException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML (1.2) settings file. */
final class ConfigFile {

  private ConfigFile() {}

  /**
   * The file's root.
   *
   * @param problems what is found wrong while it is read is added here
   * @throws ConfigException when the file cannot be read, or is no YAML
   */
  static ConfigNode read(Path file, List<String> problems) {
    try {
      Load load = new Load(LoadSettings.builder().setLabel(file.toString()).build());
      return new ConfigNode("", load.loadFromString(Files.readString(file)), problems);
    } catch (NoSuchFileException e) {
      throw new ConfigException(List.of("The config file " + file + " does not exist."));
    } catch (MalformedInputException e) {
      throw new ConfigException(List.of("The config file " + file + " is not UTF-8 text."));
    } catch (IOException e) {
      throw new ConfigException(List.of("The config file " + file + " cannot be read."));
    } catch (MarkedYamlEngineException e) {
      String where = e.getProblemMark().map(mark -> " at line " + (mark.getLine() + 1)).orElse("");
      throw new ConfigException(
          List.of(
              "The config file " + file + " is not YAML" + where + ": " + e.getProblem() + "."));
    } catch (YamlEngineException e) {
      throw new ConfigException(List.of("The config file " + file + " is not YAML."));
    }
  }
}
