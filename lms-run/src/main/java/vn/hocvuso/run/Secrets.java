package vn.hocvuso.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** Passwords made on the first start and kept in the home, readable by their owner only. */
final class Secrets {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                values.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The secret of this name; made and stored when it is asked for the first time. */
    synchronized String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            value = random(32);
            values.setProperty(name, value);
            StringBuilder text = new StringBuilder();
            values.stringPropertyNames().stream().sorted().forEach(key -> text.append(key)
                    .append('=')
                    .append(values.getProperty(key))
                    .append('\n'));
            PrivateFiles.write(file, text.toString());
        }
        return value;
    }

    /** Letters and digits without look-alikes, so that it can be typed from paper; 5.8 bits each. */
    static String random(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
