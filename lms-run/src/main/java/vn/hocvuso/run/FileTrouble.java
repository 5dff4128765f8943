package vn.hocvuso.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** One sentence about a file that could not be read or written. */
final class FileTrouble {

    private FileTrouble() {}

    static String sentence(IOException failure) {
        String file = failure instanceof FileSystemException named ? named.getFile() : failure.getMessage();
        if (failure instanceof AccessDeniedException) {
            return "Không có quyền ghi " + file
                    + "; chọn thư mục khác bằng LMS_HOME hoặc chạy bằng người dùng khác / no" + " permission to write "
                    + file + "; choose another folder with LMS_HOME or run it as another user";
        }
        if (failure instanceof FileAlreadyExistsException
                || String.valueOf(failure).endsWith("Not a directory")) {
            return file + " không nằm trong một thư mục hoặc không phải thư mục / is not a folder or not inside one";
        }
        return "Không đọc hoặc ghi được / cannot read or write " + failure.getMessage();
    }

    static StartException diskFull(Path home, RuntimeException cause) {
        return new StartException(
                "Ổ đĩa đã đầy; dọn bớt rồi chạy lại / the disk is full; make room and start again: " + home, cause);
    }
}
