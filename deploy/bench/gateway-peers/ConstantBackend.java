import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Answers every request without a body with the same 200 bytes of JSON, so that only what stands before it is measured. */
final class ConstantBackend {
    private static final byte[] ANSWER = answer();
    private static final int END_OF_HEAD = 0x0d0a0d0a;

    private ConstantBackend() {}

    public static void main(String[] arguments) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 1024);
        Worker[] workers = {Worker.start(), Worker.start()};
        for (int turn = 0; ; turn++) {
            SocketChannel accepted = server.accept();
            accepted.configureBlocking(false);
            accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
            workers[turn % workers.length].take(accepted);
        }
    }

    private static byte[] answer() {
        String body = "{\"items\":[" + "\"0123456789\",".repeat(14) + "\"0123456789\"]}";
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\nETag: \"1\"\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** One thread's connections. */
    private record Worker(Selector selector, Queue<SocketChannel> arrivals) implements Runnable {
        static Worker start() throws IOException {
            Worker worker = new Worker(Selector.open(), new ConcurrentLinkedQueue<>());
            new Thread(worker).start();
            return worker;
        }

        void take(SocketChannel channel) {
            arrivals.add(channel);
            selector.wakeup();
        }

        @Override
        public void run() {
            ByteBuffer incoming = ByteBuffer.allocateDirect(64 * 1024);
            while (true) {
                try {
                    selector.select();
                    for (SocketChannel arrived = arrivals.poll(); arrived != null; arrived = arrivals.poll()) {
                        arrived.register(selector, SelectionKey.OP_READ, new int[1]);
                    }
                    for (Iterator<SelectionKey> ready = selector.selectedKeys().iterator(); ready.hasNext(); ) {
                        SelectionKey key = ready.next();
                        ready.remove();
                        answer((SocketChannel) key.channel(), incoming, (int[]) key.attachment());
                    }
                } catch (IOException failure) {
                    throw new java.io.UncheckedIOException(failure);
                }
            }
        }

        private static void answer(SocketChannel channel, ByteBuffer incoming, int[] lastFour) throws IOException {
            try {
                incoming.clear();
                if (channel.read(incoming) < 0) {
                    channel.close();
                    return;
                }
                incoming.flip();
                while (incoming.hasRemaining()) {
                    lastFour[0] = lastFour[0] << 8 | (incoming.get() & 0xff);
                    if (lastFour[0] == END_OF_HEAD) {
                        ByteBuffer outgoing = ByteBuffer.wrap(ANSWER);
                        while (outgoing.hasRemaining()) {
                            channel.write(outgoing);
                        }
                    }
                }
            } catch (IOException hungUp) {
                channel.close();
            }
        }
    }
}
