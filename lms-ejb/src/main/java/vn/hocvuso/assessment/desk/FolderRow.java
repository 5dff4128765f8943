package vn.hocvuso.assessment.desk;

/**
 * A folder in the tree.
 *
 * @param parentId 0 at the top
 * @param depth 0 at the top
 * @param bank the bank of content files it shows; empty for a folder of the desk
 * @param scopeId whose it is: {@code *}, a unit's code or an organisation's
 * @param place name of that unit; empty for the whole country, the code for an organisation
 * @param questions how many lie in it, not counting folders below
 * @param writable whether the caller may write there
 */
public record FolderRow(
        long id,
        long parentId,
        int depth,
        String name,
        String bank,
        String scopeId,
        String place,
        long questions,
        boolean writable) {}
