package dev.sluice.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A temporary file that has lost its name as soon as it was opened, so that it cannot be left
 * behind: its space is free again when it is released, when nothing refers to it any more, or when
 * the process ends, however it ends. Only its owner may read it while it has a name. Written by one
 * thread, then read by any.
 */
final class NamelessFile implements StoredContent {

  private final FileChannel channel;
  private long length;

  private NamelessFile(FileChannel channel) {
    this.channel = channel;
  }

  /** An empty file in the folder for temporary ones, {@code java.io.tmpdir}. */
  static NamelessFile create() throws IOException {
    Path path = Files.createTempFile("sluice-", ".body");
    // Where a file may be deleted while it is open, this deletes it at once.
    return new NamelessFile(
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  void append(ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      length += channel.write(content, length);
    }
  }

  /** Reads from that byte on; -1 at the end. */
  int read(long position, byte[] bytes, int offset, int count) throws IOException {
    return channel.read(ByteBuffer.wrap(bytes, offset, count), position);
  }

  @Override
  public InputStream open(long offset) {
    return new Content(offset);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void release() {
    try {
      channel.close();
    } catch (IOException e) {
      // Its space is free all the same, at the latest with the end of the process.
    }
  }

  /** Reads at a place of its own, so that several do not disturb each other. */
  private final class Content extends BlockStream {

    private long position;

    Content(long position) {
      this.position = position;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      Objects.checkFromIndexSize(offset, count, bytes.length);
      if (count == 0) {
        return 0;
      }
      int read = NamelessFile.this.read(position, bytes, offset, count);
      position += Math.max(0, read);
      return read;
    }

    @Override
    public int available() {
      return (int) Math.min(Integer.MAX_VALUE, Math.max(0, length - position));
    }

    @Override
    public long skip(long count) {
      long skipped = Math.max(0, Math.min(count, length - position));
      position += skipped;
      return skipped;
    }
  }
}
