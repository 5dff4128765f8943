package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The versions of QTI that are written: names, addresses and manifests. */
enum QtiVersion {
    V3(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/%s.xml",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
            "QTI Package",
            "3.0.0",
            "imsqti_item_xmlv3p0"),
    V2_2(
            "http://www.imsglobal.org/xsd/imsqti_v2p2",
            "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2p2.xsd",
            "http://www.imsglobal.org/question/qti_v2p2/rptemplates/%s",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd",
            "QTIv2.2 Package",
            "1.0.0",
            "imsqti_item_xmlv2p2");

    private static final Set<String> HTML = Set.of("p", "br", "div", "span", "object");

    private final String namespace;
    private final String schema;
    private final String templates;
    private final String packageNamespace;
    private final String packageSchema;
    private final String schemaName;
    private final String schemaVersion;
    private final String itemType;

    QtiVersion(
            String namespace,
            String schema,
            String templates,
            String packageNamespace,
            String packageSchema,
            String schemaName,
            String schemaVersion,
            String itemType) {
        this.namespace = namespace;
        this.schema = schema;
        this.templates = templates;
        this.packageNamespace = packageNamespace;
        this.packageSchema = packageSchema;
        this.schemaName = schemaName;
        this.schemaVersion = schemaVersion;
        this.itemType = itemType;
    }

    /** The address of a standard template of response processing. */
    String template(String name) {
        return String.format(templates, name);
    }

    /** An item whose tree has the names of version 2. */
    byte[] item(XmlNode item) {
        XmlOut out = this == V3
                ? new XmlOut(name -> HTML.contains(name) ? name : QtiNames.newElement(name), QtiNames::newAttribute)
                : new XmlOut(UnaryOperator.identity(), UnaryOperator.identity());
        return out.write(item, namespace, namespace + " " + schema);
    }

    private static XmlNode file(String href) {
        return XmlNode.element("file", Map.of("href", href), List.of());
    }

    /**
     * The manifest of a package with the items of these codes in {@code items/}.
     *
     * @param filesOfCode paths of the other files each of them needs
     */
    byte[] manifest(Map<String, List<String>> filesOfCode) {
        List<XmlNode> resources = new ArrayList<>();
        filesOfCode.forEach((code, others) -> {
            String href = "items/" + code + ".xml";
            List<XmlNode> files = new ArrayList<>(List.of(file(href)));
            others.forEach(other -> files.add(file(other)));
            resources.add(XmlNode.element(
                    "resource", Xml.attributes("identifier", "r-" + code, "type", itemType, "href", href), files));
        });
        XmlNode metadata = Xml.element(
                "metadata",
                Map.of(),
                Xml.element("schema", Map.of(), XmlNode.text(schemaName)),
                Xml.element("schemaversion", Map.of(), XmlNode.text(schemaVersion)));
        XmlNode manifest = Xml.element(
                "manifest",
                Map.of("identifier", "hoc-vu-so-questions"),
                metadata,
                Xml.element("organizations", Map.of()),
                XmlNode.element("resources", Map.of(), resources));
        return new XmlOut(UnaryOperator.identity(), UnaryOperator.identity())
                .write(manifest, packageNamespace, packageNamespace + " " + packageSchema);
    }
}
