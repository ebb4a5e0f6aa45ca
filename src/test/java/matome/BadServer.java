package matome;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that fails at a point of our choice; what it took with a 250 is counted. */
final class BadServer implements AutoCloseable {

    /** Where it fails. */
    enum Fault {
        /** Takes the connection and says nothing. */
        SILENT,
        /** Hangs up in the middle of the mail. */
        HANGS_UP_IN_THE_MAIL,
        /** Hangs up when it has all of it, without a word. */
        HANGS_UP_AT_THE_END,
        /** Has all of it, and says nothing. */
        SILENT_AT_THE_END,
        /** Does not want a recipient for good. */
        REFUSES_ONE,
        /** Does not want a recipient just now. */
        PUTS_ONE_OFF,
        /** Does not want our sender. */
        REFUSES_THE_SENDER
    }

    private final Fault fault;
    private final String unwanted;
    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    BadServer(int port, Fault fault, String unwanted) throws IOException {
        this.fault = fault;
        this.unwanted = unwanted;
        this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "bad mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** The recipients of the mails it took. */
    List<String> taken() {
        return taken;
    }

    /** How often somebody came. */
    int visits() {
        return open.size();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                open.add(visitor);
                talk(visitor);
            } catch (IOException gone) {
                // the next visitor
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), US_ASCII));
        OutputStream out = visitor.getOutputStream();
        if (fault == Fault.SILENT) {
            return;
        }
        say(out, "220 bad.example ESMTP");
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                recipient = line.replaceAll(".*<(.*)>.*", "$1");
            }
            String answer = answer(line, recipient);
            if (!answer.isEmpty()) {
                say(out, answer);
            }
            if (line.equals("DATA") && !mail(in, out, visitor, recipient)) {
                return;
            }
        }
    }

    private String answer(String line, String recipient) {
        if (line.startsWith("MAIL") && fault == Fault.REFUSES_THE_SENDER) {
            return "550 5.7.1 sender not allowed";
        }
        if (line.startsWith("RCPT") && recipient.equals(unwanted)) {
            return fault == Fault.PUTS_ONE_OFF ? "450 4.2.0 later" : "550 5.1.1 no such user";
        }
        return line.equals("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    /** Whether the talk goes on. */
    private boolean mail(BufferedReader in, OutputStream out, Socket visitor, String recipient) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (fault == Fault.HANGS_UP_IN_THE_MAIL) {
                visitor.close();
                return false;
            }
        }
        if (fault == Fault.HANGS_UP_AT_THE_END) {
            visitor.close();
            return false;
        }
        if (fault == Fault.SILENT_AT_THE_END) {
            return false;
        }
        taken.add(recipient);
        say(out, "250 2.0.0 taken");
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket visitor : open) {
            visitor.close();
        }
    }
}
