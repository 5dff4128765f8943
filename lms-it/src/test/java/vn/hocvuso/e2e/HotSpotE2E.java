package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.e2e.Visitor.Device;

/** A question whose answer is a place in a picture: drawn by its author, answered with a finger or from the list. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HotSpotE2E {

    private static String question;

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void authorDrawsPlacesIntoAPicture_andWhatIsNoPictureIsRefused() throws IOException {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.onABadLine(); // the refusal of the first file is an error on the console
            author.open("/bank/questions");
            author.byTestId("folder-forms").locator("summary").click();
            author.byTestId("name").fill("Câu hỏi trên hình (thử)");
            author.byTestId("scope").selectOption("*");
            author.click("createFolder");
            author.byTestId("new-question").locator("summary").click();
            author.click("new-HOT_SPOT");
            author.byTestId("title").fill("Tìm chỗ đáng ngờ trong tin nhắn");
            author.byTestId("stem").fill("Bác Năm nhận được tin nhắn này. Hai chỗ nào cho thấy đây là tin lừa đảo?");
            author.click("create");
            assertThat(author.page().locator("#pageMessages").innerText()).contains("Hãy chọn một tấm hình");

            Path disguised = Files.writeString(folder.resolve("anh.png"), "<svg onload='alert(1)'/>");
            author.byTestId("picture-file").setInputFiles(disguised);
            PlaywrightAssertions.assertThat(author.byTestId("picture-said")).containsText("không đọc được");
            author.byTestId("picture-file").setInputFiles(message());
            Locator board = author.byTestId("board").locator("img");
            PlaywrightAssertions.assertThat(board).hasJSProperty("complete", true);
            PlaywrightAssertions.assertThat(author.byTestId("picture-said")).hasText("");
            author.byTestId("alt").fill("Ảnh chụp màn hình điện thoại với một tin nhắn của số máy lạ.");

            author.byTestId("add-row").click();
            PlaywrightAssertions.assertThat(author.byTestId("row")).hasCount(3);
            PlaywrightAssertions.assertThat(board).isVisible();
            draw(author, board, 5, 4, 95, 14);
            spot(author, 0, "Số máy gửi tin", true, "Số lạ tự xưng là ngân hàng.");
            spot(author, 1, "Lời chào", false, "Lời chào thì tin thật cũng có.");
            position(author, 1).fill("5 25 90 12");
            spot(author, 2, "Đường dẫn", true, "Tên miền không phải của ngân hàng.");
            position(author, 2).fill("5 60 90 120");
            author.byTestId("general").fill("Ngân hàng không gửi đường dẫn trong tin nhắn.");
            author.click("create");
            assertThat(author.page().locator("#pageMessages").innerText()).contains("5 60 90 120");
            assertThat(position(author, 0).inputValue()).matches("\\d.*");

            position(author, 2).fill("5 60 90 12");
            PlaywrightAssertions.assertThat(author.byTestId("board").locator(".box"))
                    .hasCount(3);
            author.examineNow("hot-spot");
            author.click("create");

            question = author.path().replaceAll(".*id=", "");
            assertThat(author.text("status")).isEqualTo("Đang soạn");
            PlaywrightAssertions.assertThat(author.byTestId("board").locator(".box"))
                    .hasCount(3);
        }
    }

    @Test
    @Order(2)
    void learnerMarksInThePictureOrInTheList_withoutScript() {
        try (Visitor author = MainFlowE2E.officer(Device.PHONE_WITHOUT_SCRIPT, "soanbai")) {
            author.open("/bank/preview?id=" + question);
            author.picture("hot-spot-asked");
            author.page().locator("label.area").first().click();
            assertThat(box(author, "Số máy gửi tin").isChecked()).isTrue();
            box(author, "Đường dẫn").check();
            author.picture("hot-spot-marked");
            author.click("try");
            assertThat(author.text("graded")).contains("1");
            author.picture("hot-spot-right");

            author.open("/bank/preview?id=" + question);
            author.page().locator("label.area").nth(1).click();
            author.click("try");
            assertThat(author.text("reviewed")).contains("Lời chào thì tin thật cũng có.");
        }
    }

    @Test
    @Order(3)
    void keyboardAndScreenReaderHaveEverything_onALaptop() {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.open("/bank/preview?id=" + question);
            author.examineNow("hot-spot");
            box(author, "Số máy gửi tin").focus();
            author.page().keyboard().press("Space");
            author.page().keyboard().press("Tab");
            author.page().keyboard().press("Tab");
            author.page().keyboard().press("Space");
            author.click("try");

            assertThat(author.text("graded")).contains("1");
            author.examineNow("hot-spot-graded");
        }
    }

    private static Locator box(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static void spot(Visitor author, int row, String name, boolean isRight, String feedback) {
        Locator line = author.byTestId("row").nth(row);
        line.locator("[data-testid=text]").fill(name);
        line.locator("[data-testid=feedback]").fill(feedback);
        line.locator("[data-testid=right]").setChecked(isRight);
    }

    private static Locator position(Visitor author, int row) {
        return author.byTestId("row").nth(row).locator("[data-testid=amount]");
    }

    /** Drags the pointer over the picture; in percent of its sides. */
    private static void draw(Visitor author, Locator board, int left, int top, int right, int bottom) {
        board.scrollIntoViewIfNeeded();
        BoundingBox frame = board.boundingBox();
        author.page().mouse().move(frame.x + frame.width * left / 100, frame.y + frame.height * top / 100);
        author.page().mouse().down();
        author.page().mouse().move(frame.x + frame.width / 2, frame.y + frame.height / 2);
        author.page().mouse().move(frame.x + frame.width * right / 100, frame.y + frame.height * bottom / 100);
        author.page().mouse().up();
        PlaywrightAssertions.assertThat(position(author, 0)).hasValue(Pattern.compile("[45]\\S* \\d.*"));
    }

    /** A picture as somebody takes it of their phone. */
    private Path message() throws IOException {
        BufferedImage image = new BufferedImage(720, 1000, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 720, 1000);
        pen.setColor(new Color(0xe8eef0));
        pen.fillRoundRect(30, 200, 660, 560, 40, 40);
        pen.setColor(new Color(0x17302d));
        pen.setFont(new Font("DejaVu Sans", Font.BOLD, 40));
        pen.drawString("+99 000 000 000", 60, 100);
        pen.setFont(new Font("DejaVu Sans", Font.PLAIN, 36));
        pen.drawString("Kính chào quý khách!", 60, 320);
        pen.drawString("Tài khoản của bạn sắp bị khóa.", 60, 480);
        pen.setColor(new Color(0x1a4fd6));
        pen.drawString("http://ngan-hang.example/mo-khoa", 60, 670);
        pen.dispose();
        Path file = folder.resolve("tin-nhan.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
