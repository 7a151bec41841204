package dev.sluice.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A server on loopback that writes exactly the bytes a test wants, also such as break HTTP. */
public final class LoopbackServer implements AutoCloseable {

  /** Answers one request; true to keep the connection for the next. */
  public interface Answer {
    boolean to(List<String> requestHead, OutputStream out) throws Exception;
  }

  private final ServerSocket server;
  private final Answer answer;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);

  private LoopbackServer(Answer answer) throws IOException {
    this.answer = answer;
    this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  public static LoopbackServer answering(Answer answer) {
    try {
      return new LoopbackServer(answer);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A server that answers every request with this text; lines end in CR LF by themselves. */
  public static LoopbackServer answering(String response) {
    return answering(
        (head, out) -> {
          write(out, response);
          return true;
        });
  }

  public static void write(OutputStream out, String text) throws IOException {
    out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The base URL. */
  public String url() {
    return "http://127.0.0.1:" + port();
  }

  public int port() {
    return server.getLocalPort();
  }

  /** Waits until the server is closed: a reply that never comes. */
  public void stall() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      List<String> head = head(in);
      while (!head.isEmpty() && answer.to(head, socket.getOutputStream())) {
        head = head(in);
      }
    } catch (Exception e) {
      // The client went away, or the test is over.
    } finally {
      open.remove(socket);
    }
  }

  private static List<String> head(BufferedReader in) throws IOException {
    List<String> head = new ArrayList<>();
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      head.add(line);
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    if (length > 0) {
      char[] body = new char[length];
      int read = in.read(body);
      head.add(new String(body, 0, Math.max(0, read)));
    }
    return head;
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "loopback-server");
    thread.setDaemon(true);
    thread.start();
  }
}
