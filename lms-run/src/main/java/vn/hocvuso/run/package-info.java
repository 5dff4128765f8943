/**
 * Starts the whole product on one machine: an embedded database (or an external one), the application server, the
 * application.
 *
 * <p>Vocabulary: the <em>checkout</em> is the folder with the sources and what was built from them; the
 * <em>home</em> (state directory) keeps everything that must survive a restart. The server's domain folder is not
 * part of that: it is made anew whenever the application or the configuration changed.
 *
 * <p>Coupling points: the application reads {@code LMS_HOME}, {@code LMS_CONTENT}, {@code LMS_DEMO},
 * {@code LMS_BASE_URL} and the data source {@code jdbc/lms}; it writes {@code demo-accounts.txt} into the home and
 * reads {@code requests/create-admin-*.json} from it.
 */
package vn.hocvuso.run;
