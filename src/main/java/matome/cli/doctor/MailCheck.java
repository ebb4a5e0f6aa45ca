package matome.cli.doctor;

import java.util.List;
import matome.publish.mail.PostOffice;
import matome.settings.MailServer;
import matome.settings.MailSettings;
import matome.settings.Settings;

/** Whether the mail server can be reached, safely, and lets us in. Nothing is sent. */
final class MailCheck implements Check {

    @Override
    public List<Diagnosis> look(Patient patient) {
        return patient.settings().flatMap(Settings::mail).stream()
                .map(mail -> look(patient, mail))
                .toList();
    }

    private static Diagnosis look(Patient patient, MailSettings mail) {
        MailServer server = mail.server();
        try (PostOffice office = new PostOffice(mail, patient.zone(), System.getenv())) {
            PostOffice.Reach reach = office.look();
            return reach == PostOffice.Reach.GOOD
                    ? Diagnosis.good(patient.words(), "doctor.mail", server.host(), server.port())
                    : Diagnosis.bad(patient.words(), key(reach), server.host(), server.port());
        }
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
