package vn.hocvuso.platform;

import java.nio.file.Path;

/**
 * Fired once at start-up when the schema is ready: each feature reads its own folder, lower features first
 * ({@code @Priority}: localities 50, accounts 60, framework 100, assessment 200, catalogue 300, learning 400).
 *
 * @param root the content folder
 * @param report where problems go; loading continues after each
 */
public record ContentLoad(Path root, ContentReport report) {}
