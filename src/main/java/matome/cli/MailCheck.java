package matome.cli;

import java.util.Optional;
import matome.model.Messages;
import matome.publish.mail.PostOffice;
import matome.settings.MailServer;
import matome.settings.Settings;

/** Whether the mail server can be reached, safely, and lets us in. Nothing is sent. */
record MailCheck(Settings settings) {

    /**
     * What came of the look.
     *
     * @param text for the operator
     */
    record Seen(boolean good, String text) {}

    /** Empty when the city sends no mail. */
    Optional<Seen> look(Messages messages) {
        return settings.mail().map(mail -> {
            MailServer server = mail.server();
            try (PostOffice office = new PostOffice(mail, settings.zone(), System.getenv())) {
                PostOffice.Reach reach = office.look();
                return new Seen(
                        reach == PostOffice.Reach.GOOD, messages.text(key(reach), server.host(), server.port()));
            }
        });
    }

    private static String key(PostOffice.Reach reach) {
        return switch (reach) {
            case GOOD -> "doctor.mail";
            case NO_PASSWORD -> "doctor.mail.no-password";
            case NO_ANSWER -> "doctor.mail.no-answer";
            case NOT_SECURE -> "doctor.mail.not-secure";
            case NOT_LET_IN -> "doctor.mail.not-let-in";
        };
    }
}
