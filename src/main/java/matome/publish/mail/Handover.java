package matome.publish.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Speaks SMTP, and knows whether the server has all of a mail: only then may it have taken it without our knowing. */
final class Handover extends SMTPTransport {

    private Runnable beforeTheEnd = () -> {};
    private boolean complete;

    Handover(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** Begins with another mail. */
    void begin(Runnable beforeItsEnd) {
        beforeTheEnd = beforeItsEnd;
        complete = false;
    }

    /** Whether the end of the mail was on its way to the server. */
    boolean isComplete() {
        return complete;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        beforeTheEnd.run();
        complete = true;
        super.finishData();
    }
}
