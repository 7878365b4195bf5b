package au.standcorrected.gateway.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A bare connection to the gateway, for clients that behave as no library does: slow, silent or gone. */
public final class Line implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private Line(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    public static Line open() throws IOException {
        Socket socket = new Socket("127.0.0.1", Peers.gatewayPort());
        socket.setSoTimeout(20_000);
        return new Line(socket);
    }

    /** Sends the head of a request that our own scripts could have sent; lines are added as they are. */
    public Line ask(String method, String path, String... lines) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        head.append("X-Stand-Corrected: 1\r\nOrigin: ").append(Peers.origin()).append("\r\n");
        for (String line : lines) {
            head.append(line).append("\r\n");
        }
        return send(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    public Line send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Reads up to the empty line after the headers. */
    public String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The connection ended after: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Whatever has come, up to the size of the buffer; -1 once the connection has ended. */
    public int read(byte[] buffer) throws IOException {
        return in.read(buffer);
    }

    public String text() throws IOException {
        byte[] buffer = new byte[8192];
        int length = in.read(buffer);
        return length < 0 ? "" : new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    /** Reads on until the connection ends; false when it doesn't within the time. */
    public boolean endsWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        byte[] buffer = new byte[64 * 1024];
        try {
            while (true) {
                if (in.read(buffer) < 0) {
                    return true;
                }
            }
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
