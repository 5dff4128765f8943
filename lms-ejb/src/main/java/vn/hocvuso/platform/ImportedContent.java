package vn.hocvuso.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "platform_imported_content")
class ImportedContent {

    @Id
    @Column(name = "content_key", length = 200)
    private String key;

    @Column(name = "content_hash", length = 64, nullable = false)
    private String hash;

    protected ImportedContent() {}

    ImportedContent(String key, String hash) {
        this.key = key;
        this.hash = hash;
    }

    String hash() {
        return hash;
    }

    void replacedBy(String newHash) {
        hash = newHash;
    }
}
