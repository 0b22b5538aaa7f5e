package org.caseload.report.office;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.caseload.report.Report;
import org.caseload.words.VisibleText;

/** The properties by which an office file is found and read aloud: title, subject, author, language. */
public final class OfficeProperties {
    private static final String PROGRAM = "Caseload";
    private static final String LANGUAGE = "en-GB";

    private OfficeProperties() {}

    /** Sets them from the report. The time is that of the result, so that the same result gives the same file. */
    public static void set(POIXMLProperties properties, Report paper) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Instant made = paper.front().made();
        core.setTitle(VisibleText.line(paper.title()));
        String subject = paper.subtitle().isEmpty() ? paper.front().origin() : paper.subtitle();
        core.setSubjectProperty(VisibleText.line(subject));
        core.setCreator(VisibleText.line(paper.front().author().orElse(PROGRAM)));
        core.setDescription(VisibleText.line(paper.front().origin()));
        core.setKeywords("caseload, children's services, social workers");
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
        core.setLastModifiedByUser(PROGRAM);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(LANGUAGE));
        paper.front().council().map(VisibleText::line).ifPresent(properties.getExtendedProperties()::setCompany);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
