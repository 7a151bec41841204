package dev.sluice.spark;

import dev.sluice.http.StoredContent;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * A body that is kept in a file beside its table, on a disk or in an object store.
 *
 * @param path where, in full
 * @param length how many bytes it has
 */
record TableFile(String path, long length) implements StoredContent {

  @Override
  public InputStream open(long offset) throws IOException {
    Path file = new Path(path);
    FSDataInputStream in = files(file).open(file);
    in.seek(offset);
    return in;
  }

  /** What knows the files there, with Spark's own settings, which hold no secrets of ours. */
  static FileSystem files(Path path) throws IOException {
    SparkEnv env = SparkEnv.get();
    Configuration settings =
        env == null ? new Configuration() : SparkHadoopUtil.get().newConfiguration(env.conf());
    return path.getFileSystem(settings);
  }
}
