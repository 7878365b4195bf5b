import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Prints as many free loopback ports as are asked for, all different. */
final class FreePorts {
    private FreePorts() {}

    public static void main(String[] arguments) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }
        StringBuilder ports = new StringBuilder();
        for (ServerSocket socket : sockets) {
            ports.append(socket.getLocalPort()).append(' ');
            socket.close();
        }
        System.out.println(ports.toString().trim());
    }
}
