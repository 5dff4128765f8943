package vn.hocvuso.media;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;

/** Keeping pictures. */
@Stateless
@RequiresPermissions("media:write:" + SessionService.SOMEWHERE)
public class PictureService {

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = PictureSize.MOST_MEGABYTES << 20;

    private static final int CODE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PictureMaker maker;

    @Inject
    PictureRepository repository;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /**
     * Keeps the pixels of a PNG, JPEG or GIF file. What it is, its content says and not its name; of a GIF the first frame.
     *
     * @throws RefusedPictureException when it is no such file, has too many bytes or pixels or too few
     */
    public KeptPicture keep(@NotNull InputStream file) {
        PictureMaker.Made made = maker.make(read(file));
        byte[] code = new byte[CODE_BYTES];
        RANDOM.nextBytes(code);
        KeptPicture picture = new KeptPicture(HexFormat.of().formatHex(code), made.width(), made.height());
        repository.add(picture, made, caller.id(), clock.instant());
        audit.record("media.picture-kept", "picture", picture.code(), "");
        return picture;
    }

    private static byte[] read(InputStream file) {
        try {
            byte[] read = file.readNBytes(MOST_BYTES + 1);
            if (read.length == 0) {
                throw RefusedPictureException.missing();
            }
            return read;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
