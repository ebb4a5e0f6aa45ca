package matome.publish.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import matome.settings.MailServer;
import matome.settings.MailServer.Security;
import matome.settings.MailSettings;

/** How the library has to speak to the server. Nothing waits without end, and no password goes over an open line by mistake. */
final class SmtpProperties {

    private SmtpProperties() {}

    static Properties of(MailSettings mail) throws MessagingException {
        MailServer server = mail.server();
        String patience = String.valueOf(server.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.from", mail.from().address());
        properties.setProperty("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        boolean starttls = server.security() == Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (server.certificate().isPresent()) {
            properties.put(
                    "mail.smtp.ssl.socketFactory", trusting(server.certificate().get()));
        }
        return properties;
    }

    private static SSLSocketFactory trusting(Path certificates) throws MessagingException {
        try (InputStream file = Files.newInputStream(certificates)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                trusted.setCertificateEntry("city-" + trusted.size(), certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new MessagingException("the certificate for STARTTLS cannot be read", e);
        }
    }
}
