<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountWords</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>reprint</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>other unit</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>outside the period</translation>
    </message>
    <message>
        <source>begins before</source>
        <translation>begins before</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superseded</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>overlaps</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>in total</translation>
    </message>
    <message>
        <source>below its parts</source>
        <translation>below its parts</translation>
    </message>
    <message>
        <source>rates are not added</source>
        <translation>rates are not added</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>start unknown</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradicted</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>comparable</translation>
    </message>
    <message>
        <source>no period before</source>
        <translation>no period before</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
    <message>
        <source>no report before</source>
        <translation>no report before</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>another unit</translation>
    </message>
    <message>
        <source>another kind of period</source>
        <translation>another kind of period</translation>
    </message>
    <message>
        <source>reports cover other days</source>
        <translation>reports cover other days</translation>
    </message>
    <message>
        <source>other places report</source>
        <translation>other places report</translation>
    </message>
    <message>
        <source>a total against a sum of parts</source>
        <translation>a total against a sum of parts</translation>
    </message>
    <message>
        <source>%1; left out %2: %3</source>
        <translation>%1; left out %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message numerus="yes">
        <source>counted %n report(s)</source>
        <translation>
            <numerusform>counted %n report</numerusform>
            <numerusform>counted %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 new, %2 gone, %3 read otherwise, %4 as before</source>
        <translation>%1 new, %2 gone, %3 read otherwise, %4 as before</translation>
    </message>
    <message>
        <source>; %1 reviewed stayed as reviewed</source>
        <translation>; %1 reviewed stayed as reviewed</translation>
    </message>
    <message>
        <source>; %1 of them the text no longer yields</source>
        <translation>; %1 of them the text no longer yields</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reading the sample pages</source>
        <translation>Reading the sample pages</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>“%1” is no place of the gazetteer. The place stays as it was.</source>
        <translation>“%1” is no place of the gazetteer. The place stays as it was.</translation>
    </message>
    <message>
        <source>A figure needs its unit, such as 处 or 个. The unit stays as it was.</source>
        <translation>A figure needs its unit, such as 处 or 个. The unit stays as it was.</translation>
    </message>
    <message>
        <source>“%1” is not a number. The value stays as it was.</source>
        <translation>“%1” is not a number. The value stays as it was.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write 2023, 2023-05 or 2023-05-01 – 2023-06-30; the period stays as it was.</source>
        <translation>“%1” is no period. Write 2023, 2023-05 or 2023-05-01 – 2023-06-30; the period stays as it was.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>from a day to a day</source>
        <translation>from a day to a day</translation>
    </message>
    <message>
        <source>since a day, running on</source>
        <translation>since a day, running on</translation>
    </message>
    <message>
        <source>as of a day</source>
        <translation>as of a day</translation>
    </message>
    <message>
        <source>just before the day</source>
        <translation>just before the day</translation>
    </message>
    <message>
        <source>(outside the catalogue)</source>
        <translation>(outside the catalogue)</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>, </source>
        <comment>between the words of a chip</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Branch stars</source>
        <translation>Branch stars</translation>
    </message>
    <message>
        <source>Street order</source>
        <translation>Street order</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>Livelihood</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>family of indicators</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>status of a fact</comment>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>status of a fact</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Norm</source>
        <comment>status of a fact</comment>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Unreviewed</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>approx</source>
        <comment>bound</comment>
        <translation>approx</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>bound</comment>
        <translation>exact</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n families</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence below %1</source>
        <translation>confidence below %1</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>one article</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>one document</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>value from %1</source>
        <translation>value from %1</translation>
    </message>
    <message>
        <source>value up to %1</source>
        <translation>value up to %1</translation>
    </message>
    <message>
        <source>value %1 to %2</source>
        <translation>value %1 to %2</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unit %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>issued %1</translation>
    </message>
    <message>
        <source>known on %1</source>
        <comment>accounts as they were known on a day</comment>
        <translation>known on %1</translation>
    </message>
</context>
<context>
    <name>ImportTaskWords</name>
    <message numerus="yes">
        <source>%n document(s) extracted again: </source>
        <translation>
            <numerusform>%n document extracted again: </numerusform>
            <numerusform>%n documents extracted again: </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 facts new, %2 gone, %3 changed, %4 reviewed and kept</source>
        <translation>%1 facts new, %2 gone, %3 changed, %4 reviewed and kept</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) imported</source>
        <translation>
            <numerusform>%n page imported</numerusform>
            <numerusform>%n pages imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reprint(s), counted once</source>
        <translation>
            <numerusform>%n reprint, counted once</numerusform>
            <numerusform>%n reprints, counted once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; what was finished is kept</source>
        <translation>stopped; what was finished is kept</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read.</source>
        <translation>
            <numerusform>%n more file could not be read.</numerusform>
            <numerusform>%n more files could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation>
            <numerusform>%n new document</numerusform>
            <numerusform>%n new documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) to be recognised</source>
        <translation>
            <numerusform>%n scan to be recognised</numerusform>
            <numerusform>%n scans to be recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are not looked at yet; the import reads them.</source>
        <translation>
            <numerusform>%n more file is not looked at yet; the import reads it.</numerusform>
            <numerusform>%n more files are not looked at yet; the import reads them.</numerusform>
        </translation>
    </message>
    <message>
        <source>latest day told</source>
        <translation>latest day told</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifest</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>set by you</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>the same as “%1”</source>
        <translation>the same as “%1”</translation>
    </message>
    <message>
        <source>a scan: will be read by character recognition</source>
        <translation>a scan: will be read by character recognition</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>date missing</source>
        <translation>date missing</translation>
    </message>
    <message numerus="yes">
        <source>%n reprint(s)</source>
        <translation>
            <numerusform>%n reprint</numerusform>
            <numerusform>%n reprints</numerusform>
        </translation>
    </message>
    <message>
        <source>recognised from a scan</source>
        <translation>recognised from a scan</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 of %2 files</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 files/s</translation>
    </message>
</context>
<context>
    <name>IncrementWords</name>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>nobody says since when</source>
        <translation>nobody says since when</translation>
    </message>
    <message>
        <source>first total, %1</source>
        <translation>first total, %1</translation>
    </message>
    <message>
        <source>less than the total before, nothing is subtracted</source>
        <translation>less than the total before, nothing is subtracted</translation>
    </message>
    <message>
        <source>fell to %1</source>
        <comment>a running total</comment>
        <translation>fell to %1</translation>
    </message>
    <message>
        <source>running total %1, %2</source>
        <translation>running total %1, %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Running total</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Period told</source>
        <translation>Period told</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Back to unreviewed</source>
        <translation>Back to unreviewed</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Document removed</translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation>Decision kept</translation>
    </message>
    <message>
        <source>Moved by a new extraction</source>
        <translation>Moved by a new extraction</translation>
    </message>
    <message>
        <source>Found no more by a new extraction</source>
        <translation>Found no more by a new extraction</translation>
    </message>
    <message>
        <source>Contradiction settled</source>
        <translation>Contradiction settled</translation>
    </message>
    <message>
        <source>Date set</source>
        <translation>Date set</translation>
    </message>
    <message>
        <source>Newspaper set</source>
        <translation>Newspaper set</translation>
    </message>
    <message>
        <source>District set</source>
        <translation>District set</translation>
    </message>
    <message>
        <source>Said to be no reprint</source>
        <translation>Said to be no reprint</translation>
    </message>
    <message>
        <source>Article split</source>
        <translation>Article split</translation>
    </message>
    <message>
        <source>Articles merged</source>
        <translation>Articles merged</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Upper end</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>the first counts</source>
        <translation>the first counts</translation>
    </message>
    <message>
        <source>the second counts</source>
        <translation>the second counts</translation>
    </message>
    <message>
        <source>different things</source>
        <translation>different things</translation>
    </message>
    <message>
        <source>neither counts</source>
        <translation>neither counts</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>an action of the log</comment>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field&apos;s name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Said to be a reprint</source>
        <translation>Said to be a reprint</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
    <message>
        <source>five stars: no report</source>
        <translation>five stars: no report</translation>
    </message>
    <message>
        <source>plan %1</source>
        <comment>planned numbers of branches</comment>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>No report, not counted as 0: %1</source>
        <translation>No report, not counted as 0: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a report, not counted as 0</source>
        <translation>
            <numerusform>%n place without a report, not counted as 0</numerusform>
            <numerusform>%n places without a report, not counted as 0</numerusform>
        </translation>
    </message>
    <message>
        <source>5★</source>
        <translation>5★</translation>
    </message>
    <message>
        <source>4★</source>
        <translation>4★</translation>
    </message>
    <message>
        <source>3★</source>
        <translation>3★</translation>
    </message>
    <message>
        <source>2★</source>
        <translation>2★</translation>
    </message>
    <message>
        <source>1★</source>
        <translation>1★</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column of a table</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>%1 five-star branches</source>
        <translation>%1 five-star branches</translation>
    </message>
    <message>
        <source>Branches by star</source>
        <translation>Branches by star</translation>
    </message>
    <message>
        <source>Branches by star and place, latest report up to %1, largest total first</source>
        <translation>Branches by star and place, latest report up to %1, largest total first</translation>
    </message>
    <message>
        <source>Branches by star and place, latest report, largest total first</source>
        <translation>Branches by star and place, latest report, largest total first</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>rate</source>
        <comment>head of a column</comment>
        <translation>rate</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>problems not yet rectified</comment>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1 problems found, %2 rectified</source>
        <translation>%1 problems found, %2 rectified</translation>
    </message>
    <message>
        <source>Problems found and rectified</source>
        <translation>Problems found and rectified</translation>
    </message>
    <message>
        <source>Problems rectified / found, %1; rates computed where both are known</source>
        <translation>Problems rectified / found, %1; rates computed where both are known</translation>
    </message>
    <message>
        <source>%1: most in %2, %3</source>
        <translation>%1: most in %2, %3</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By month, unit %1</source>
        <translation>By month, unit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) tell several months and are not split.</source>
        <translation>
            <numerusform>%n report tell several months and are not split.</numerusform>
            <numerusform>%n reports tell several months and are not split.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>Value (%1)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1 leads with %2</source>
        <translation>%1 leads with %2</translation>
    </message>
    <message>
        <source>villages and communities</source>
        <translation>villages and communities</translation>
    </message>
    <message>
        <source>streets and towns</source>
        <translation>streets and towns</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, first %3 of %4 %5</source>
        <translation>%1, %2, first %3 of %4 %5</translation>
    </message>
    <message>
        <source>No street or town has a report of it in this period.</source>
        <translation>No street or town has a report of it in this period.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a report, not counted as 0</source>
        <translation>
            <numerusform>%n without a report, not counted as 0</numerusform>
            <numerusform>%n without a report, not counted as 0</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>PagePictureWords</name>
    <message>
        <source>“%1” has been changed since it was imported, so its page is not shown.</source>
        <translation>“%1” has been changed since it was imported, so its page is not shown.</translation>
    </message>
    <message>
        <source>The page of “%1” cannot be drawn.</source>
        <translation>The page of “%1” cannot be drawn.</translation>
    </message>
    <message>
        <source>The source file is not at “%1” any more. Say where it is now to see the page; text and facts are kept.</source>
        <translation>The source file is not at “%1” any more. Say where it is now to see the page; text and facts are kept.</translation>
    </message>
    <message>
        <source>Pages of OFD files cannot be drawn here. The text beside is complete; to see the page, open “%1” in an OFD reader.</source>
        <translation>Pages of OFD files cannot be drawn here. The text beside is complete; to see the page, open “%1” in an OFD reader.</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>the present quarter of the year</comment>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>First half</source>
        <comment>January to June</comment>
        <translation>First half</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Year to date</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>First half of %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>Second half of %1</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Quarter %1 of %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month name, year; %1 is the month</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” exists already. Replace it?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>%1 facts written to %2</source>
        <translation>%1 facts written to %2</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>Table written to %1</translation>
    </message>
</context>
<context>
    <name>WordWords</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
</context>
<context>
    <name>read</name>
    <message>
        <source>“%1” is damaged or was not copied completely. Copy or download it again.</source>
        <translation>“%1” is damaged or was not copied completely. Copy or download it again.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a newspaper page can hold and was not read.</source>
        <translation>“%1” unpacks to far more than a newspaper page can hold and was not read.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without one and try again.</source>
        <translation>“%1” is protected by a password. Save it without one and try again.</translation>
    </message>
    <message>
        <source>“%1” is an Office file without Word text. Save it as DOCX, PDF or text.</source>
        <translation>“%1” is an Office file without Word text. Save it as DOCX, PDF or text.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; choose it again.</source>
        <translation>“%1” is not there. It may have been moved or renamed; choose it again.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it and that its disk is there.</source>
        <translation>“%1” cannot be read. Check that you may open it and that its disk is there.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation>“%1” is a link that leads back to itself.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files.</source>
        <translation>The folder “%1” holds no files.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” is a folder.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1” is not a file.</translation>
    </message>
    <message>
        <source>“%1” is too large for a newspaper page and was not read.</source>
        <translation>“%1” is too large for a newspaper page and was not read.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its characters cannot be read. Save the web page again.</source>
        <translation>“%1” is damaged: its characters cannot be read. Save the web page again.</translation>
    </message>
    <message>
        <source>“%1” is a web page without an article. Save the page of the article itself.</source>
        <translation>“%1” is a web page without an article. Save the page of the article itself.</translation>
    </message>
    <message>
        <source>“%1” is no manifest: its first line must name the columns file, newspaper, published and note.</source>
        <translation>“%1” is no manifest: its first line must name the columns file, newspaper, published and note.</translation>
    </message>
    <message>
        <source>“%1” holds a day that is no date. Write days as 2023-03-16.</source>
        <translation>“%1” holds a day that is no date. Write days as 2023-03-16.</translation>
    </message>
    <message>
        <source>“%1” is an archive, not a single page.</source>
        <translation>“%1” is an archive, not a single page.</translation>
    </message>
    <message>
        <source>“%1” is an old Word or RTF file. Save it as DOCX, PDF or text and try again.</source>
        <translation>“%1” is an old Word or RTF file. Save it as DOCX, PDF or text and try again.</translation>
    </message>
    <message>
        <source>“%1” holds data, not a newspaper page.</source>
        <translation>“%1” holds data, not a newspaper page.</translation>
    </message>
    <message>
        <source>“%1” is an archive inside archives and was not read.</source>
        <translation>“%1” is an archive inside archives and was not read.</translation>
    </message>
    <message>
        <source>“%1” is a scan without text. Import it again with character recognition.</source>
        <translation>“%1” is a scan without text. Import it again with character recognition.</translation>
    </message>
    <message>
        <source>“%1” is a scan without text. Install tesseract-ocr with tesseract-ocr-chi-sim to have its characters recognised, or choose a page with text.</source>
        <translation>“%1” is a scan without text. Install tesseract-ocr with tesseract-ocr-chi-sim to have its characters recognised, or choose a page with text.</translation>
    </message>
    <message>
        <source>“%1” is not a text: its bytes fit no known encoding. Choose a newspaper page as text, PDF, Word, OFD or web page.</source>
        <translation>“%1” is not a text: its bytes fit no known encoding. Choose a newspaper page as text, PDF, Word, OFD or web page.</translation>
    </message>
    <message>
        <source>“%1” declares entities of its own, as no genuine document does, and was not read.</source>
        <translation>“%1” declares entities of its own, as no genuine document does, and was not read.</translation>
    </message>
    <message>
        <source>Recognising the characters of “%1” took too long and was given up. Choose a page with text, or scan fewer columns at a time.</source>
        <translation>Recognising the characters of “%1” took too long and was given up. Choose a page with text, or scan fewer columns at a time.</translation>
    </message>
    <message>
        <source>The characters of “%1” could not be recognised. Scan the page again, straight and with 300 dots per inch.</source>
        <translation>The characters of “%1” could not be recognised. Scan the page again, straight and with 300 dots per inch.</translation>
    </message>
    <message>
        <source>No characters were found on “%1”. It is a picture, or the scan is too faint.</source>
        <translation>No characters were found on “%1”. It is a picture, or the scan is too faint.</translation>
    </message>
</context>
<context>
    <name>starboard::Actions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;New workspace…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Open workspace…</translation>
    </message>
    <message>
        <source>Open the &amp;sample data</source>
        <translation>Open the &amp;sample data</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Import a &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Export facts…</source>
        <translation>&amp;Export facts…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Copy this view as a table</source>
        <translation>&amp;Copy this view as a table</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Clear the whole &amp;filter</source>
        <translation>Clear the whole &amp;filter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>One level &amp;up</source>
        <translation>One level &amp;up</translation>
    </message>
    <message>
        <source>Filter &amp;panel</source>
        <translation>Filter &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Evidence panel</source>
        <translation>&amp;Evidence panel</translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation>Charts as &amp;tables</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>Look of the &amp;desktop</source>
        <translation>Look of the &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;ark</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Save view…</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Numbers as 12,640</source>
        <translation>Numbers as 12,640</translation>
    </message>
    <message>
        <source>Numbers as 1.264万</source>
        <translation>Numbers as 1.264万</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Starboard</source>
        <translation>&amp;About Starboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>T&amp;ools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Indicators and words…</source>
        <translation>&amp;Indicators and words…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Report…</translation>
    </message>
    <message>
        <source>Export this &amp;view…</source>
        <translation>Export this &amp;view…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Tour of the window</translation>
    </message>
    <message>
        <source>&amp;Back up the workspace…</source>
        <translation>&amp;Back up the workspace…</translation>
    </message>
    <message>
        <source>Rest&amp;ore a backup…</source>
        <translation>Rest&amp;ore a backup…</translation>
    </message>
    <message>
        <source>Look for &amp;damage</source>
        <translation>Look for &amp;damage</translation>
    </message>
    <message>
        <source>Make the file s&amp;maller</source>
        <translation>Make the file s&amp;maller</translation>
    </message>
</context>
<context>
    <name>starboard::AddFact</name>
    <message>
        <source>Add a fact</source>
        <translation>Add a fact</translation>
    </message>
    <message>
        <source>(outside the catalogue)</source>
        <translation>(outside the catalogue)</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>Add fact</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>The number must stand in the selected text as printed.</source>
        <translation>The number must stand in the selected text as printed.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Say what is counted: a unit such as 处 or 个.</source>
        <translation>Say what is counted: a unit such as 处 or 个.</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>A day is written YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Say which place the fact is of.</source>
        <translation>Say which place the fact is of.</translation>
    </message>
    <message>
        <source>There is no place of this name.</source>
        <translation>There is no place of this name.</translation>
    </message>
    <message>
        <source>Several places have this name: choose one from the list.</source>
        <translation>Several places have this name: choose one from the list.</translation>
    </message>
</context>
<context>
    <name>starboard::ArticleDeeds</name>
    <message>
        <source>Mark the headline or the first words of the second article, then press S.</source>
        <translation>Mark the headline or the first words of the second article, then press S.</translation>
    </message>
    <message>
        <source>Split an article</source>
        <translation>Split an article</translation>
    </message>
    <message>
        <source>Select two or more neighbouring articles of one page in the list (Ctrl or Shift), then press M.</source>
        <translation>Select two or more neighbouring articles of one page in the list (Ctrl or Shift), then press M.</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Merge articles</translation>
    </message>
    <message>
        <source>Set date, newspaper, district</source>
        <translation>Set date, newspaper, district</translation>
    </message>
    <message>
        <source>Select the two articles in the list (Ctrl), then press L.</source>
        <translation>Select the two articles in the list (Ctrl), then press L.</translation>
    </message>
    <message>
        <source>Link a reprint</source>
        <translation>Link a reprint</translation>
    </message>
    <message>
        <source>Not a reprint</source>
        <translation>Not a reprint</translation>
    </message>
    <message>
        <source>Split here  S</source>
        <translation>Split here  S</translation>
    </message>
    <message>
        <source>Merge the selected articles  M</source>
        <translation>Merge the selected articles  M</translation>
    </message>
    <message>
        <source>Date, newspaper, district…  D</source>
        <translation>Date, newspaper, district…  D</translation>
    </message>
    <message>
        <source>Link the two as reprints  L</source>
        <translation>Link the two as reprints  L</translation>
    </message>
    <message>
        <source>Not a reprint  U</source>
        <translation>Not a reprint  U</translation>
    </message>
</context>
<context>
    <name>starboard::ArticleListModel</name>
    <message>
        <source>(without a title)</source>
        <translation>(without a title)</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>reprint</translation>
    </message>
    <message>
        <source>reprinted ×%1</source>
        <translation>reprinted ×%1</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>recognised</translation>
    </message>
</context>
<context>
    <name>starboard::ArticlesView</name>
    <message>
        <source>Confirm the article</source>
        <translation>Confirm the article</translation>
    </message>
    <message>
        <source>Reject a fact</source>
        <translation>Reject a fact</translation>
    </message>
    <message>
        <source>Confirm a fact</source>
        <translation>Confirm a fact</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hold all the words</source>
        <translation>
            <numerusform>%n article hold all the words</numerusform>
            <numerusform>%n articles hold all the words</numerusform>
        </translation>
    </message>
    <message>
        <source>No article fits.</source>
        <translation>No article fits.</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Clear search and filter</translation>
    </message>
    <message>
        <source>Articles appear when pages are imported.</source>
        <translation>Articles appear when pages are imported.</translation>
    </message>
    <message>
        <source>Select the words with the number first, then press A.</source>
        <translation>Select the words with the number first, then press A.</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Add a fact</translation>
    </message>
    <message>
        <source>Search the text of all articles</source>
        <translation>Search the text of all articles</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>List of articles</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Select words, then A adds a fact</source>
        <translation>Select words, then A adds a fact</translation>
    </message>
    <message>
        <source>Confirm article  Ctrl+Enter</source>
        <translation>Confirm article  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reject fact  X</source>
        <translation>Reject fact  X</translation>
    </message>
    <message>
        <source>Add fact  A</source>
        <translation>Add fact  A</translation>
    </message>
    <message>
        <source>Next article  J</source>
        <translation>Next article  J</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Split, merge, date, newspaper, district, reprints</source>
        <translation>Split, merge, date, newspaper, district, reprints</translation>
    </message>
    <message>
        <source>Page  I</source>
        <translation>Page  I</translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation>Find the file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The page as printed, beside the text (PDF and scans)</source>
        <translation>The page as printed, beside the text (PDF and scans)</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n article(s); the filter leads to older ones</source>
        <translation>
            <numerusform>the newest %n article; the filter leads to older ones</numerusform>
            <numerusform>the newest %n articles; the filter leads to older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::AttentionList</name>
    <message>
        <source>contradictions to settle</source>
        <translation>contradictions to settle</translation>
    </message>
    <message>
        <source>doubtful, unreviewed</source>
        <translation>doubtful, unreviewed</translation>
    </message>
    <message>
        <source>confidence below 0.70; %1 unreviewed in all</source>
        <translation>confidence below 0.70; %1 unreviewed in all</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>count only in open periods</source>
        <translation>count only in open periods</translation>
    </message>
    <message>
        <source>do not add up</source>
        <translation>do not add up</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>first: %1</translation>
    </message>
    <message>
        <source>places without any report</source>
        <translation>places without any report</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between place names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing within this filter.</source>
        <translation>Nothing within this filter.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what needs attention</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1 %2</source>
        <translation>Open: %1 %2</translation>
    </message>
</context>
<context>
    <name>starboard::BulkEdit</name>
    <message numerus="yes">
        <source>Change %n fact(s)</source>
        <translation>
            <numerusform>Change %n fact</numerusform>
            <numerusform>Change %n facts</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>starboard::CandidateModel</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>starboard::ChangeList</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>otherwise</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>starboard::Chart</name>
    <message>
        <source>Show as chart</source>
        <translation>Show as chart</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copy as image</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>Save chart as…</source>
        <translation>Save chart as…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Save chart</translation>
    </message>
    <message>
        <source>Image (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Image (*.png);;Drawing (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the table (Alt+T)</source>
        <translation>
            <numerusform>%n more, see the table (Alt+T)</numerusform>
            <numerusform>%n more, see the table (Alt+T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::ChipLine</name>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Go up to %1</source>
        <translation>Go up to %1</translation>
    </message>
    <message>
        <source>Remove “%1” from the filter</source>
        <translation>Remove “%1” from the filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>More of the filter</source>
        <translation>More of the filter</translation>
    </message>
</context>
<context>
    <name>starboard::CompareTable</name>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Largest gap</translation>
    </message>
    <message numerus="yes">
        <source>%n communities and villages</source>
        <translation>
            <numerusform>%n communities and villages</numerusform>
            <numerusform>%n communities and villages</numerusform>
        </translation>
    </message>
    <message>
        <source>one scale per row, from zero</source>
        <translation>one scale per row, from zero</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
    <message>
        <source>contradicted</source>
        <comment>short, in a table</comment>
        <translation>≠</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>so many times as much</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>highest − lowest, times</source>
        <translation>highest − lowest, times</translation>
    </message>
</context>
<context>
    <name>starboard::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>A comparison needs two places with reports.</source>
        <translation>A comparison needs two places with reports.</translation>
    </message>
    <message>
        <source>None of these places reports in this period.</source>
        <translation>None of these places reports in this period.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Tick two to six places in the filter, or choose a wider period.</source>
        <translation>Tick two to six places in the filter, or choose a wider period.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s), none with a certain order</source>
        <translation>
            <numerusform>%n indicator, none with a certain order</numerusform>
            <numerusform>%n indicators, none with a certain order</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Per 100 communities</source>
        <translation>Per 100 communities</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <translation>Largest gap first</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Move the first place to the end</source>
        <translation>Move the first place to the end</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Places…</translation>
    </message>
    <message>
        <source>Comparison of places</source>
        <translation>Comparison of places</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Share of each row&apos;s largest figure, one dot per place</source>
        <translation>Share of each row&apos;s largest figure, one dot per place</translation>
    </message>
    <message>
        <source>no period before</source>
        <translation>no period before</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message numerus="yes">
        <source>; %n without a report</source>
        <comment>places</comment>
        <translation>
            <numerusform>; %n without a report</numerusform>
            <numerusform>; %n without a report</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>a way to compare</comment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Dots</source>
        <comment>a way to compare</comment>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Slopes</source>
        <comment>a way to compare</comment>
        <translation>Slopes</translation>
    </message>
    <message>
        <source>Bars and dots of a row stand on one scale from zero. “?” where bounds or contradictions leave the rank open; no report is not zero.</source>
        <translation>Bars and dots of a row stand on one scale from zero. “?” where bounds or contradictions leave the rank open, “≠” where reports contradict each other; no report is not zero.</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>places that are compared</comment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Keep these places beside each other whatever places the filter names</source>
        <translation>Keep these places beside each other whatever places the filter names</translation>
    </message>
    <message>
        <source>Show in ledger</source>
        <translation>Show in ledger</translation>
    </message>
    <message>
        <source>Inhabitants not entered: %1. “Populations…” takes them.</source>
        <translation>Inhabitants not entered: %1. “Populations…” takes them.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between place names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Per 10,000 inhabitants</source>
        <translation>Per 10,000 inhabitants</translation>
    </message>
    <message>
        <source>Populations…</source>
        <translation>Populations…</translation>
    </message>
    <message>
        <source>Ratio</source>
        <comment>of the largest figure to the smallest</comment>
        <translation>Ratio</translation>
    </message>
</context>
<context>
    <name>starboard::DaysLine</name>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
</context>
<context>
    <name>starboard::DisputePage</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Period told</source>
        <translation>Period told</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Same place, indicator and period: %1 and %2 allow no common number.</source>
        <translation>Same place, indicator and period: %1 and %2 allow no common number.</translation>
    </message>
    <message>
        <source>What each decision does to the figure of %1</source>
        <translation>What each decision does to the figure of %1</translation>
    </message>
    <message>
        <source>Settle a contradiction</source>
        <translation>Settle a contradiction</translation>
    </message>
    <message>
        <source>%1 The difference is %2 of the figure.</source>
        <comment>a sentence, then a percentage</comment>
        <translation>%1 The difference is %2 of the figure.</translation>
    </message>
    <message>
        <source>counted by the rules for now</source>
        <translation>counted by the rules for now</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two reports</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two reports</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Count A, leave out B</source>
        <translation>Count A, leave out B</translation>
    </message>
    <message>
        <source>Count B, leave out A</source>
        <translation>Count B, leave out A</translation>
    </message>
    <message>
        <source>Different things, count both</source>
        <translation>Different things, count both</translation>
    </message>
    <message>
        <source>Count neither</source>
        <translation>Count neither</translation>
    </message>
    <message>
        <source>Later, keep the contradiction</source>
        <translation>Later, keep the contradiction</translation>
    </message>
</context>
<context>
    <name>starboard::DocumentDialog</name>
    <message>
        <source>Date, newspaper, district</source>
        <translation>Date, newspaper, district</translation>
    </message>
    <message numerus="yes">
        <source>For %n document(s):</source>
        <translation>
            <numerusform>For %n document:</numerusform>
            <numerusform>For %n documents:</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word goes before what the page prints and lasts. The documents are extracted again; what was reviewed stays. It can be undone.</source>
        <translation>Your word goes before what the page prints and lasts. The documents are extracted again; what was reviewed stays. It can be undone.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
</context>
<context>
    <name>starboard::DocumentForm</name>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>A day is written YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Choose the district from the list: this name is unknown, or several places have it.</source>
        <translation>Choose the district from the list: this name is unknown, or several places have it.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>unchanged; name or code</source>
        <translation>unchanged; name or code</translation>
    </message>
</context>
<context>
    <name>starboard::EvidencePanel</name>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>covers %1 of %2 days</source>
        <translation>covers %1 of %2 days</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
    <message numerus="yes">
        <source>added up from %n place(s) below</source>
        <translation>
            <numerusform>added up from %n place below</numerusform>
            <numerusform>added up from %n places below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>own reports and those of %n place(s) below</source>
        <translation>
            <numerusform>own reports and those of %n place below</numerusform>
            <numerusform>own reports and those of %n places below</numerusform>
        </translation>
    </message>
    <message>
        <source>“at least” stays in the sum</source>
        <translation>“at least” stays in the sum</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>The sentence</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n</source>
        <translation>
            <numerusform>Counted: %n</numerusform>
            <numerusform>Counted: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n</source>
        <translation>
            <numerusform>Left out: %n</numerusform>
            <numerusform>Left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of reports contradict each other; until someone decides, both stand side by side.</source>
        <translation>
            <numerusform>%n pair of reports contradict each other; until someone decides, both stand side by side.</numerusform>
            <numerusform>%n pairs of reports contradict each other; until someone decides, both stand side by side.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counted reports do not cover all days; nothing is estimated.</source>
        <translation>The counted reports do not cover all days; nothing is estimated.</translation>
    </message>
    <message>
        <source>A total and its parts are not added: the larger counts.</source>
        <translation>A total and its parts are not added: the larger counts.</translation>
    </message>
    <message>
        <source>No report is not zero.</source>
        <translation>No report is not zero.</translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) lie outside the period.</source>
        <translation>
            <numerusform>%n more report lie outside the period.</numerusform>
            <numerusform>%n more reports lie outside the period.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Open article</translation>
    </message>
    <message>
        <source>Show in ledger</source>
        <translation>Show in ledger</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Days told by each report</source>
        <translation>Days told by each report</translation>
    </message>
    <message>
        <source>Click a figure, a bar or a row: the sentences it was counted from appear here.</source>
        <translation>Click a figure, a bar or a row: the sentences it was counted from appear here.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between places that are added up</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>= %1 − %2, the running total until %3</source>
        <translation>= %1 − %2, the running total until %3</translation>
    </message>
    <message>
        <source>running totals less the ones before</source>
        <translation>running totals less the ones before</translation>
    </message>
    <message>
        <source>vs previous period %1</source>
        <translation>vs previous period %1</translation>
    </message>
    <message>
        <source>YoY %1</source>
        <comment>year on year</comment>
        <translation>YoY %1</translation>
    </message>
</context>
<context>
    <name>starboard::FactForm</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>A day is written YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Confirm a fact</source>
        <translation>Confirm a fact</translation>
    </message>
    <message>
        <source>Reject a fact</source>
        <translation>Reject a fact</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>Correct a fact</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Confirm  C</source>
        <translation>Confirm  C</translation>
    </message>
    <message>
        <source>Reject  X</source>
        <translation>Reject  X</translation>
    </message>
    <message>
        <source>Save the correction  Enter</source>
        <translation>Save the correction  Enter</translation>
    </message>
    <message>
        <source>A new extraction found this fact elsewhere or not at all. What was decided still counts: confirm that it stands, correct it, or reject the fact.</source>
        <translation>A new extraction found this fact elsewhere or not at all. What was decided still counts: confirm that it stands, correct it, or reject the fact.</translation>
    </message>
    <message>
        <source>Say what is counted: a unit such as 处 or 个.</source>
        <translation>Say what is counted: a unit such as 处 or 个.</translation>
    </message>
    <message>
        <source>“%1” is not one certain place. Choose it from the list.</source>
        <translation>“%1” is not one certain place. Choose it from the list.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>“%1” needs both days.</source>
        <translation>“%1” needs both days.</translation>
    </message>
    <message>
        <source>“%1” needs its first day.</source>
        <translation>“%1” needs its first day.</translation>
    </message>
    <message>
        <source>“%1” has a last day only; clear the first.</source>
        <translation>“%1” has a last day only; clear the first.</translation>
    </message>
    <message>
        <source>Keep a decision</source>
        <translation>Keep a decision</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>History of this fact  H</source>
        <translation>History of this fact  H</translation>
    </message>
</context>
<context>
    <name>starboard::FilterHeader</name>
    <message>
        <source>A part of the name</source>
        <translation>A part of the name</translation>
    </message>
    <message>
        <source>≥100, ≤20, 3–5 or one number</source>
        <translation>≥100, ≤20, 3–5 or one number</translation>
    </message>
    <message>
        <source>One or more units</source>
        <translation>One or more units</translation>
    </message>
    <message>
        <source>2023, 2023-05 or 2023-01 – 2023-06</source>
        <translation>2023, 2023-05 or 2023-01 – 2023-06</translation>
    </message>
    <message>
        <source>Below a number from 0 to 1</source>
        <translation>Below a number from 0 to 1</translation>
    </message>
    <message>
        <source>Words of the quote, the title or the document</source>
        <translation>Words of the quote, the title or the document</translation>
    </message>
    <message>
        <source>All</source>
        <comment>no restriction</comment>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and their filters</source>
        <translation>Columns and their filters</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filter by: %1</translation>
    </message>
</context>
<context>
    <name>starboard::FilterPanel</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>open</source>
        <comment>no first or last day</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a period of one&apos;s own choice</comment>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Choose a period</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>ticked / all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Name or pinyin of a place</source>
        <translation>Name or pinyin of a place</translation>
    </message>
    <message>
        <source>Name or pinyin of an indicator</source>
        <translation>Name or pinyin of an indicator</translation>
    </message>
    <message>
        <source>All stars</source>
        <translation>All stars</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>chosen stars</comment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose stars</source>
        <translation>Choose stars</translation>
    </message>
</context>
<context>
    <name>starboard::FolderWatch</name>
    <message>
        <source>The watched folder “%1” is not there. Bring it back, or take it off the list in the import window.</source>
        <translation>The watched folder “%1” is not there. Bring it back, or take it off the list in the import window.</translation>
    </message>
    <message>
        <source>Importing from watched folders</source>
        <translation>Importing from watched folders</translation>
    </message>
    <message>
        <source>From a watched folder: %1</source>
        <translation>From a watched folder: %1</translation>
    </message>
</context>
<context>
    <name>starboard::HeatMap</name>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
</context>
<context>
    <name>starboard::ImportWindow</name>
    <message>
        <source>Watch a folder</source>
        <translation>Watch a folder</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Show the articles</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them.</source>
        <translation>Drop files and folders here, or choose them.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>PDF, Word, OFD, web pages, text in any encoding, and archives of them. Nothing is stored before you say so.</source>
        <translation>PDF, Word, OFD, web pages, text in any encoding, and archives of them. Nothing is stored before you say so.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Ctrl+V takes files or text from the clipboard.</source>
        <translation>Nothing is chosen yet. Ctrl+V takes files or text from the clipboard.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Watched folders:</source>
        <translation>Watched folders:</translation>
    </message>
    <message>
        <source>%1: new files are imported as they come. Click to stop watching.</source>
        <translation>%1: new files are imported as they come. Click to stop watching.</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Stop watching %1</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>Import pages</translation>
    </message>
    <message>
        <source>Pages (*.txt *.md *.html *.htm *.pdf *.docx *.ofd *.zip *.png *.jpg *.tif);;All files (*)</source>
        <translation>Pages (*.txt *.md *.html *.htm *.pdf *.docx *.ofd *.zip *.png *.jpg *.tif);;All files (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>pasted text %1</source>
        <translation>pasted text %1</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Looking at the files</translation>
    </message>
    <message>
        <source>Select rows to set:</source>
        <translation>Select rows to set:</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n row(s):</source>
        <translation>
            <numerusform>Set for %n row:</numerusform>
            <numerusform>Set for %n rows:</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Importing. Closing this window does not stop it; what is finished is kept when you stop.</source>
        <translation>Importing. Closing this window does not stop it; what is finished is kept when you stop.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Paste text…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>New files of the folder are imported as they come, also after the program was closed</source>
        <translation>New files of the folder are imported as they come, also after the program was closed</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>Choose anew</translation>
    </message>
    <message>
        <source>What the import will bring</source>
        <translation>What the import will bring</translation>
    </message>
    <message>
        <source>Set  Enter</source>
        <translation>Set  Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Read scanned pages by character recognition</source>
        <translation>Read scanned pages by character recognition</translation>
    </message>
    <message>
        <source>Slow: some seconds a page. What was recognised is marked.</source>
        <translation>Slow: some seconds a page. What was recognised is marked.</translation>
    </message>
    <message>
        <source>Install the packages tesseract-ocr and tesseract-ocr-chi-sim to read scanned pages.</source>
        <translation>Install the packages tesseract-ocr and tesseract-ocr-chi-sim to read scanned pages.</translation>
    </message>
    <message>
        <source>Try these files again</source>
        <translation>Try these files again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>starboard::IncrementChart</name>
    <message>
        <source>no running totals in this period</source>
        <translation>no running totals in this period</translation>
    </message>
</context>
<context>
    <name>starboard::JobLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>starboard::KeyFigure</name>
    <message>
        <source>from %1</source>
        <comment>the figure before</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
    <message>
        <source>vs previous period</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>YoY</source>
        <comment>year on year</comment>
        <translation>YoY</translation>
    </message>
</context>
<context>
    <name>starboard::KnownOn</name>
    <message>
        <source>Known on %1</source>
        <translation>Known on %1</translation>
    </message>
    <message>
        <source>Known on: today</source>
        <translation>Known on: today</translation>
    </message>
    <message>
        <source>Accounts as they stood on a day: papers issued later and reviews made later are not used</source>
        <translation>Accounts as they stood on a day: papers issued later and reviews made later are not used</translation>
    </message>
    <message>
        <source>Everything known today</source>
        <translation>Everything known today</translation>
    </message>
    <message>
        <source>Day of knowledge</source>
        <translation>Day of knowledge</translation>
    </message>
</context>
<context>
    <name>starboard::LedgerModel</name>
    <message>
        <source>Correct %1</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort further</source>
        <translation>Click to sort, Shift+click to sort further</translation>
    </message>
    <message>
        <source>Review a fact</source>
        <translation>Review a fact</translation>
    </message>
</context>
<context>
    <name>starboard::LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>No report fits the filter.</source>
        <translation>No report fits the filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Take a chip off the line above, or choose a wider period.</source>
        <translation>Take a chip off the line above, or choose a wider period.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Confirm  C</source>
        <translation>Confirm  C</translation>
    </message>
    <message>
        <source>Reject  X</source>
        <translation>Reject  X</translation>
    </message>
    <message>
        <source>Copy as table  Ctrl+C</source>
        <translation>Copy as table  Ctrl+C</translation>
    </message>
    <message>
        <source>Ledger of facts</source>
        <translation>Ledger of facts</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sorted by %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n fact(s)</source>
        <translation>
            <numerusform>Confirm %n fact</numerusform>
            <numerusform>Confirm %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n fact(s)</source>
        <translation>
            <numerusform>Reject %n fact</numerusform>
            <numerusform>Reject %n facts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1? This is one step and can be undone.</source>
        <translation>%1? This is one step and can be undone.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n fact(s) back to unreviewed</source>
        <translation>
            <numerusform>Set %n fact back to unreviewed</numerusform>
            <numerusform>Set %n facts back to unreviewed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a column&apos;s name: asks for its value</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Back to unreviewed  U</source>
        <translation>Back to unreviewed  U</translation>
    </message>
    <message>
        <source>Open the article  Enter</source>
        <translation>Open the article  Enter</translation>
    </message>
    <message>
        <source>Edit the cell  F2</source>
        <translation>Edit the cell  F2</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n fact(s)</source>
        <translation>
            <numerusform>Change %1 of %n fact</numerusform>
            <numerusform>Change %1 of %n facts</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 rows do not go through the clipboard. Filter them and use Export….</source>
        <translation>More than %1 rows do not go through the clipboard. Filter them and use Export….</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Give all selected facts the same value</source>
        <translation>Give all selected facts the same value</translation>
    </message>
    <message>
        <source>%1, largest first</source>
        <translation>%1, largest first</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the columns that sort</comment>
        <translation>, then </translation>
    </message>
</context>
<context>
    <name>starboard::LeftOutList</name>
    <message>
        <source>subtracted</source>
        <comment>a report</comment>
        <translation>subtracted</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <comment>what displaced a report: its number and day</comment>
        <translation>by %1 (%2)</translation>
    </message>
</context>
<context>
    <name>starboard::LineChart</name>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
</context>
<context>
    <name>starboard::LogModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>starboard::LogPage</name>
    <message>
        <source>Nothing was reviewed yet. What you confirm, reject or correct is written here and stays.</source>
        <translation>Nothing was reviewed yet. What you confirm, reject or correct is written here and stays.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Everything that was reviewed, newest first</source>
        <translation>Everything that was reviewed, newest first</translation>
    </message>
    <message>
        <source>What was said about one fact</source>
        <translation>What was said about one fact</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Take this step back</translation>
    </message>
    <message>
        <source>Open the fact  Enter</source>
        <translation>Open the fact  Enter</translation>
    </message>
    <message>
        <source>Only this fact</source>
        <translation>Only this fact</translation>
    </message>
    <message>
        <source>Log of reviews</source>
        <translation>Log of reviews</translation>
    </message>
</context>
<context>
    <name>starboard::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Starboard workspaces (*.starboard *.db);;All files (*)</source>
        <translation>Starboard workspaces (*.starboard *.db);;All files (*)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>workspace</translation>
    </message>
    <message>
        <source>Export facts</source>
        <translation>Export facts</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Export this view</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s)</source>
        <translation>
            <numerusform>Copied: %n row</numerusform>
            <numerusform>Copied: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Starboard %1: figures from newspaper pages, each traceable to its sentence. Free software under GPL-3.0-or-later. It works offline and sends nothing anywhere.</source>
        <translation>Starboard %1: figures from newspaper pages, each traceable to its sentence. Free software under GPL-3.0-or-later. It works offline and sends nothing anywhere.</translation>
    </message>
    <message>
        <source>This workspace holds no pages yet.</source>
        <translation>This workspace holds no pages yet.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No workspace is open.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>or drop files and folders here</source>
        <translation>or drop files and folders here</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (sample data)</translation>
    </message>
    <message>
        <source>Starboard</source>
        <translation>Starboard</translation>
    </message>
    <message>
        <source>%1 – Starboard</source>
        <translation>%1 – Starboard</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Reset the filter</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Keep this evidence while something else is selected</source>
        <translation>Keep this evidence while something else is selected</translation>
    </message>
    <message>
        <source>Pin the evidence</source>
        <translation>Pin the evidence</translation>
    </message>
    <message>
        <source>Close the evidence panel</source>
        <translation>Close the evidence panel</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Table for any program, UTF-8</source>
        <translation>Table for any program, UTF-8</translation>
    </message>
    <message>
        <source>Table for older programs, GB18030</source>
        <translation>Table for older programs, GB18030</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>JSON lines, one fact each</source>
        <translation>JSON lines, one fact each</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite database</translation>
    </message>
    <message>
        <source>Extracting again</source>
        <translation>Extracting again</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>Show articles</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Written to %1</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>“%1” could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Page as it is seen</source>
        <translation>Page as it is seen</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Tick places and indicators, drag over the months for a period. All views follow this one filter; what is on stands above them and goes with a click.</source>
        <translation>Tick places and indicators, drag over the months for a period. All views follow this one filter; what is on stands above them and goes with a click.</translation>
    </message>
    <message>
        <source>Figures with their sentences</source>
        <translation>Figures with their sentences</translation>
    </message>
    <message>
        <source>Click a number or a bar: the sentences it rests on appear beside it, and what was left out and why. A double click goes one level down.</source>
        <translation>Click a number or a bar: the sentences it rests on appear beside it, and what was left out and why. A double click goes one level down.</translation>
    </message>
    <message>
        <source>Seven views of the same accounts</source>
        <translation>Seven views of the same accounts</translation>
    </message>
    <message>
        <source>Overview, trend, comparison, ranking, ledger, articles, review: Ctrl+1 to Ctrl+7. F1 lists all keys.</source>
        <translation>Overview, trend, comparison, ranking, ledger, articles, review: Ctrl+1 to Ctrl+7. F1 lists all keys.</translation>
    </message>
    <message>
        <source>Your own pages</source>
        <translation>Your own pages</translation>
    </message>
    <message>
        <source>Import files and folders here or drop them on the window. Report makes a PDF of what the filter shows, Export a table of its facts.</source>
        <translation>Import files and folders here or drop them on the window. Report makes a PDF of what the filter shows, Export a table of its facts.</translation>
    </message>
    <message>
        <source>Fold the filter</source>
        <translation>Fold the filter</translation>
    </message>
    <message>
        <source>Unfold the filter</source>
        <translation>Unfold the filter</translation>
    </message>
    <message>
        <source>Compacting the workspace</source>
        <translation>Compacting the workspace</translation>
    </message>
    <message>
        <source>The workspace is as small as it can be</source>
        <translation>The workspace is as small as it can be</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Back up the workspace</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Backed up to %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>%1 is replaced by the backup; the present file is kept beside it.</source>
        <translation>%1 is replaced by the backup; the present file is kept beside it.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>The workspace is sound</source>
        <translation>The workspace is sound</translation>
    </message>
    <message>
        <source>The workspace is damaged (%1). Restore a backup, or save what can be read into a new workspace.</source>
        <translation>The workspace is damaged (%1). Restore a backup, or save what can be read into a new workspace.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Save what can be read…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Save what can be read</translation>
    </message>
    <message>
        <source>&amp;Remove a saved view</source>
        <translation>&amp;Remove a saved view</translation>
    </message>
    <message>
        <source>“%1” is no longer among the saved views.</source>
        <translation>“%1” is no longer among the saved views.</translation>
    </message>
    <message>
        <source>The chart could not be written to “%1”. Choose another folder.</source>
        <translation>The chart could not be written to “%1”. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>starboard::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>starboard::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>within this filter</source>
        <translation>within this filter</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>vs previous period</source>
        <translation>vs previous period</translation>
    </message>
    <message>
        <source>YoY</source>
        <comment>year on year</comment>
        <translation>YoY</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Streets and towns</source>
        <translation>Streets and towns</translation>
    </message>
    <message>
        <source>looking through the facts…</source>
        <translation>looking through the facts…</translation>
    </message>
    <message>
        <source>No report fits the filter.</source>
        <translation>No report fits the filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Or take one of its conditions away in the line above.</source>
        <translation>Or take one of its conditions away in the line above.</translation>
    </message>
    <message>
        <source>Stars and rectification</source>
        <translation>Stars and rectification</translation>
    </message>
</context>
<context>
    <name>starboard::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>The page as printed</source>
        <translation>The page as printed</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Page before (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>Fit the width (0)</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Find the file…</translation>
    </message>
</context>
<context>
    <name>starboard::PasteBox</name>
    <message>
        <source>Paste text</source>
        <translation>Paste text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A day in the name, such as 2023-03-16, becomes the issue date</source>
        <translation>A day in the name, such as 2023-03-16, becomes the issue date</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Paste the text of one page here</source>
        <translation>Paste the text of one page here</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Take this text</translation>
    </message>
</context>
<context>
    <name>starboard::PlaceField</name>
    <message>
        <source>Name or code of a place</source>
        <translation>Name or code of a place</translation>
    </message>
</context>
<context>
    <name>starboard::PopulationDialog</name>
    <message>
        <source>Populations</source>
        <translation>Populations</translation>
    </message>
    <message>
        <source>Inhabitants of each place, as a yearbook or a census gives them. They stay in this workspace and are used for figures per ten thousand inhabitants alone.</source>
        <translation>Inhabitants of each place, as a yearbook or a census gives them. They stay in this workspace and are used for figures per ten thousand inhabitants alone.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>starboard::QueueModel</name>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>doubtful %1</source>
        <translation>doubtful %1</translation>
    </message>
    <message>
        <source>its text moved</source>
        <translation>its text moved</translation>
    </message>
    <message>
        <source>found no more</source>
        <translation>found no more</translation>
    </message>
</context>
<context>
    <name>starboard::RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Top board: first %1</source>
        <translation>Top board: first %1</translation>
    </message>
    <message>
        <source>Ties enter together</source>
        <translation>Ties enter together</translation>
    </message>
    <message>
        <source>Bottom board: last %1</source>
        <translation>Bottom board: last %1</translation>
    </message>
    <message>
        <source>Places without a report are not ranked</source>
        <translation>Places without a report are not ranked</translation>
    </message>
    <message numerus="yes">
        <source>Not ranked, %n place(s) without a report in this period, never counted as 0: %1</source>
        <translation>
            <numerusform>Not ranked, %n place without a report in this period, never counted as 0: %1</numerusform>
            <numerusform>Not ranked, %n places without a report in this period, never counted as 0: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No place reports this indicator in this period.</source>
        <translation>No place reports this indicator in this period.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Choose a wider period or another indicator.</source>
        <translation>Choose a wider period or another indicator.</translation>
    </message>
    <message>
        <source>%1 leads with %2</source>
        <translation>%1 leads with %2</translation>
    </message>
    <message>
        <source>Who leads is not certain</source>
        <translation>Who leads is not certain</translation>
    </message>
    <message>
        <source>One indicator</source>
        <translation>One indicator</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Weighted score</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Nobody has entered how many people live in these places.</source>
        <translation>Nobody has entered how many people live in these places.</translation>
    </message>
    <message>
        <source>“Populations…” below takes them.</source>
        <translation>“Populations…” below takes them.</translation>
    </message>
    <message>
        <source>%1, unit: %2</source>
        <translation>%1, unit: %2</translation>
    </message>
    <message>
        <source>score from 0 to 100</source>
        <translation>score from 0 to 100</translation>
    </message>
    <message>
        <source>ring: the period before</source>
        <translation>ring: the period before</translation>
    </message>
    <message>
        <source>Not ranked, because how many people live there is not entered: %1</source>
        <translation>Not ranked, because how many people live there is not entered: %1</translation>
    </message>
    <message>
        <source>What figures are divided by</source>
        <translation>What figures are divided by</translation>
    </message>
    <message>
        <source>As they stand</source>
        <comment>figures that are not divided</comment>
        <translation>As they stand</translation>
    </message>
    <message>
        <source>Per 100 communities</source>
        <translation>Per 100 communities</translation>
    </message>
    <message>
        <source>Per 10,000 inhabitants</source>
        <translation>Per 10,000 inhabitants</translation>
    </message>
    <message>
        <source>Populations…</source>
        <translation>Populations…</translation>
    </message>
</context>
<context>
    <name>starboard::Reader</name>
    <message>
        <source>(without a title)</source>
        <translation>(without a title)</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Period told: %1</source>
        <translation>Period told: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confidence: %1</translation>
    </message>
</context>
<context>
    <name>starboard::ReportDesk</name>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Table for any program, UTF-8</source>
        <translation>Table for any program, UTF-8</translation>
    </message>
    <message>
        <source>Table for older programs, GB18030</source>
        <translation>Table for older programs, GB18030</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Making the report</translation>
    </message>
    <message>
        <source>No report was made.</source>
        <translation>No report was made.</translation>
    </message>
    <message>
        <source>The report is made.</source>
        <translation>The report is made.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Report written to %1</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Folder for the reports</translation>
    </message>
    <message>
        <source>Writing the reports</source>
        <translation>Writing the reports</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written; not all could be: %1</source>
        <translation>
            <numerusform>%n report written; not all could be: %1</numerusform>
            <numerusform>%n reports written; not all could be: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1</source>
        <translation>
            <numerusform>%n report written to %1</numerusform>
            <numerusform>%n reports written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::ReportDialog</name>
    <message>
        <source>District report</source>
        <translation>District report</translation>
    </message>
    <message>
        <source>One place and one period: summary, rectification, branches, work by family, months, doubts.</source>
        <translation>One place and one period: summary, rectification, branches, work by family, months, doubts.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Two to six places side by side, indicator by indicator.</source>
        <translation>Two to six places side by side, indicator by indicator.</translation>
    </message>
    <message>
        <source>Ranking notice</source>
        <translation>Ranking notice</translation>
    </message>
    <message>
        <source>The places below one place, ranked by one indicator or several; who has no report is named, not ranked.</source>
        <translation>The places below one place, ranked by one indicator or several; who has no report is named, not ranked.</translation>
    </message>
    <message>
        <source>Star branches</source>
        <translation>Star branches</translation>
    </message>
    <message>
        <source>Party branches by star, with the places below.</source>
        <translation>Party branches by star, with the places below.</translation>
    </message>
    <message>
        <source>Rectification ledger</source>
        <translation>Rectification ledger</translation>
    </message>
    <message>
        <source>Found, rectified and outstanding for each street or town.</source>
        <translation>Found, rectified and outstanding for each street or town.</translation>
    </message>
    <message>
        <source>Inspection summary</source>
        <translation>Inspection summary</translation>
    </message>
    <message>
        <source>What inspections found and what was done about it.</source>
        <translation>What inspections found and what was done about it.</translation>
    </message>
    <message>
        <source>Contradictions and data quality</source>
        <translation>Contradictions and data quality</translation>
    </message>
    <message>
        <source>What counts and what does not, who is silent, what does not add up.</source>
        <translation>What counts and what does not, who is silent, what does not add up.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>The figures of the places, period and indicators of your choice.</source>
        <translation>The figures of the places, period and indicators of your choice.</translation>
    </message>
    <message>
        <source>One report for each county-level district, into a folder</source>
        <translation>One report for each county-level district, into a folder</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>Official document (GB/T 9704)</translation>
    </message>
    <message>
        <source>Free, for presentations</source>
        <translation>Free, for presentations</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Preview…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>Find an indicator</translation>
    </message>
    <message>
        <source>As in the filter: %1</source>
        <translation>As in the filter: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>this month: June 2023</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>This report is about one place; %n are ticked. Double-click a place to tick it alone.</source>
        <translation>
            <numerusform>This report is about one place; %n is ticked. Double-click a place to tick it alone.</numerusform>
            <numerusform>This report is about one place; %n are ticked. Double-click a place to tick it alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This report sets two to six places side by side; %n are ticked.</source>
        <translation>
            <numerusform>This report sets two to six places side by side; %n is ticked.</numerusform>
            <numerusform>This report sets two to six places side by side; %n are ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>As known on</translation>
    </message>
    <message>
        <source>Only reports from newspapers issued until this day</source>
        <translation>Only reports from newspapers issued until this day</translation>
    </message>
</context>
<context>
    <name>starboard::ReprintLine</name>
    <message>
        <source>Reprints</source>
        <translation>Reprints</translation>
    </message>
    <message>
        <source>You said that this is no reprint: it counts on its own.</source>
        <translation>You said that this is no reprint: it counts on its own.</translation>
    </message>
    <message>
        <source>A reprint; its facts count once, in the first of these: %1</source>
        <translation>A reprint; its facts count once, in the first of these: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reprinted, counted once, here. Also in: %1</source>
        <translation>Reprinted, counted once, here. Also in: %1</translation>
    </message>
    <message>
        <source>Not a reprint</source>
        <translation>Not a reprint</translation>
    </message>
</context>
<context>
    <name>starboard::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>%1 unreviewed, %2 reviewed</source>
        <translation>%1 unreviewed, %2 reviewed</translation>
    </message>
    <message>
        <source>What waits for review</source>
        <translation>What waits for review</translation>
    </message>
    <message>
        <source>Nothing waits for review here.</source>
        <translation>Nothing waits for review here.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>Where and how much</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n fact(s)</source>
        <translation>
            <numerusform>Confirm %n fact</numerusform>
            <numerusform>Confirm %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n fact(s)</source>
        <translation>
            <numerusform>Reject %n fact</numerusform>
            <numerusform>Reject %n facts</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Log  L</source>
        <translation>Log  L</translation>
    </message>
    <message>
        <source>Reviewed facts</source>
        <translation>Reviewed facts</translation>
    </message>
    <message>
        <source>Contradictions by what they move, then by confidence</source>
        <translation>Contradictions by what they move, then by confidence</translation>
    </message>
    <message>
        <source>Next J · Previous K · Confirm C · Reject X · Correct E · Skip S · History H · Log L · Undo Ctrl+Z · Shift selects several</source>
        <translation>Next J · Previous K · Confirm C · Reject X · Correct E · Skip S · History H · Log L · Undo Ctrl+Z · Shift selects several</translation>
    </message>
    <message>
        <source>Contradictions, facts of low confidence and decisions that a new extraction displaced appear here.</source>
        <translation>Contradictions, facts of low confidence and decisions that a new extraction displaced appear here.</translation>
    </message>
    <message>
        <source>Looking for contradictions…</source>
        <translation>Looking for contradictions…</translation>
    </message>
</context>
<context>
    <name>starboard::SelectionLine</name>
    <message>
        <source>no account: none of these rows counts</source>
        <translation>no account: none of these rows counts</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · counted %n</source>
        <translation>
            <numerusform>%1 · %2 · counted %n</numerusform>
            <numerusform>%1 · %2 · counted %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, left out %n</source>
        <translation>
            <numerusform>, left out %n</numerusform>
            <numerusform>, left out %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nothing selected</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message>
        <source>The total follows the rules of the account; it is not the sum of the rows.</source>
        <translation>The total follows the rules of the account; it is not the sum of the rows.</translation>
    </message>
    <message>
        <source>%1 after the filter, %2 in all</source>
        <translation>%1 after the filter, %2 in all</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Counted and left out</source>
        <translation>Counted and left out</translation>
    </message>
    <message>
        <source>(outside the catalogue)</source>
        <translation>(outside the catalogue)</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message>
        <source>Accounts of the selected rows</source>
        <translation>Accounts of the selected rows</translation>
    </message>
    <message>
        <source>An account is made of at most %1 rows; use the filter and the overview for more.</source>
        <translation>An account is made of at most %1 rows; use the filter and the overview for more.</translation>
    </message>
    <message>
        <source>%1 so far, %2 in all</source>
        <translation>%1 so far, %2 in all</translation>
    </message>
    <message>
        <source>no account: outside the catalogue</source>
        <translation>no account: outside the catalogue</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::SentenceCard</name>
    <message>
        <source>%1</source>
        <comment>a newspaper&apos;s name</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>newspaper, issue date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, without a date</source>
        <translation>%1, without a date</translation>
    </message>
    <message>
        <source>Period told %1</source>
        <translation>Period told %1</translation>
    </message>
    <message>
        <source>No period told</source>
        <translation>No period told</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confidence %1</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Open the article</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copy the sentence</translation>
    </message>
</context>
<context>
    <name>starboard::ShortcutList</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>In charts: the next or previous mark</source>
        <translation>In charts: the next or previous mark</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>In charts: one level down</source>
        <translation>In charts: one level down</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, double click</translation>
    </message>
    <message>
        <source>In charts: show as table</source>
        <translation>In charts: show as table</translation>
    </message>
    <message>
        <source>In the months of the filter: move the span, move its end</source>
        <translation>In the months of the filter: move the span, move its end</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <translation>Arrow keys, with Shift</translation>
    </message>
    <message>
        <source>In trees: tick</source>
        <translation>In trees: tick</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>In trees: only this one</source>
        <translation>In trees: only this one</translation>
    </message>
    <message>
        <source>Evidence: step through the sentences, open the article</source>
        <translation>Evidence: step through the sentences, open the article</translation>
    </message>
    <message>
        <source>Up and down, Enter</source>
        <translation>Up and down, Enter</translation>
    </message>
    <message>
        <source>Ledger: edit the cell</source>
        <translation>Ledger: edit the cell</translation>
    </message>
    <message>
        <source>Ledger: confirm, reject, back to unreviewed</source>
        <translation>Ledger: confirm, reject, back to unreviewed</translation>
    </message>
    <message>
        <source>Ledger: copy the rows with their heads</source>
        <translation>Ledger: copy the rows with their heads</translation>
    </message>
    <message>
        <source>Ledger: open the article</source>
        <translation>Ledger: open the article</translation>
    </message>
    <message>
        <source>Articles: next and previous fact, next and previous article</source>
        <translation>Articles: next and previous fact, next and previous article</translation>
    </message>
    <message>
        <source>Articles: confirm the article, confirm the fact, reject it, add one</source>
        <translation>Articles: confirm the article, confirm the fact, reject it, add one</translation>
    </message>
    <message>
        <source>Articles: date, split, merge</source>
        <translation>Articles: date, split, merge</translation>
    </message>
    <message>
        <source>Articles: link as reprints, no reprint</source>
        <translation>Articles: link as reprints, no reprint</translation>
    </message>
    <message>
        <source>Articles: the printed page, fit its width</source>
        <translation>Articles: the printed page, fit its width</translation>
    </message>
    <message>
        <source>Review: next, previous, skip</source>
        <translation>Review: next, previous, skip</translation>
    </message>
    <message>
        <source>Review: confirm, reject, correct</source>
        <translation>Review: confirm, reject, correct</translation>
    </message>
    <message>
        <source>Review: count A, count B, both, neither</source>
        <translation>Review: count A, count B, both, neither</translation>
    </message>
    <message>
        <source>Review: the log, the log of this fact</source>
        <translation>Review: the log, the log of this fact</translation>
    </message>
    <message>
        <source>Go to a view</source>
        <translation>Go to a view</translation>
    </message>
</context>
<context>
    <name>starboard::SlopeChart</name>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
</context>
<context>
    <name>starboard::StatusLine</name>
    <message>
        <source>Selected: %1</source>
        <translation>Selected: %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Documents %1   Articles %2   Facts %3   Unreviewed %4</source>
        <translation>Documents %1   Articles %2   Facts %3   Unreviewed %4</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>No workspace</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>Switch the language</translation>
    </message>
</context>
<context>
    <name>starboard::TickModel</name>
    <message numerus="yes">
        <source>%1, %n fact(s)</source>
        <comment>a row of the filter</comment>
        <translation>
            <numerusform>%1, %n fact</numerusform>
            <numerusform>%1, %n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::TickTree</name>
    <message>
        <source>Only this one</source>
        <translation>Only this one</translation>
    </message>
</context>
<context>
    <name>starboard::Timeline</name>
    <message>
        <source>Months of the workspace</source>
        <translation>Months of the workspace</translation>
    </message>
    <message>
        <source>Drag to choose a span of months. Arrow keys move it, Shift with them moves its end, Escape takes it away.</source>
        <translation>Drag to choose a span of months. Arrow keys move it, Shift with them moves its end, Escape takes it away.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fact(s)</source>
        <comment>a month</comment>
        <translation>
            <numerusform>%1: %n fact</numerusform>
            <numerusform>%1: %n facts</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to choose a span</source>
        <translation>Drag to choose a span</translation>
    </message>
</context>
<context>
    <name>starboard::ToolLine</name>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Search text, places, indicators</source>
        <translation>Search text, places, indicators</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
</context>
<context>
    <name>starboard::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>starboard::TrendView</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>H1</source>
        <translation>H1</translation>
    </message>
    <message>
        <source>H2</source>
        <translation>H2</translation>
    </message>
    <message>
        <source>No indicator of the catalogue is reported here.</source>
        <translation>No indicator of the catalogue is reported here.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Choose a wider period or another place.</source>
        <translation>Choose a wider period or another place.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>whole period %1</source>
        <translation>whole period %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places report</source>
        <translation>%1: %2 of %3 places report</translation>
    </message>
    <message>
        <source>Unit: %1 · %2</source>
        <translation>Unit: %1 · %2</translation>
    </message>
    <message>
        <source>A report counts in the step that holds all its days; reports that reach over several steps are only in the whole period. A gap is a step without a report, not zero.</source>
        <translation>A report counts in the step that holds all its days; reports that reach over several steps are only in the whole period. A gap is a step without a report, not zero.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>step of the time axis</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>step of the time axis</comment>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Half-year</source>
        <comment>step of the time axis</comment>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>Same scale</source>
        <translation>Same scale</translation>
    </message>
    <message>
        <source>All panels reach to the greatest value of all</source>
        <translation>All panels reach to the greatest value of all</translation>
    </message>
    <message>
        <source>One chart</source>
        <translation>One chart</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Whole period</translation>
    </message>
    <message>
        <source>only over longer spans: %1</source>
        <translation>only over longer spans: %1</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>no report</translation>
    </message>
    <message numerus="yes">
        <source>; %n only over longer spans</source>
        <comment>places</comment>
        <translation>
            <numerusform>; %n only over longer spans</numerusform>
            <numerusform>; %n only over longer spans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 places report running totals</source>
        <translation>%1: %2 of %3 places report running totals</translation>
    </message>
    <message>
        <source>Each running total less the one before. Width: days; area: what was added. Pale: the first total known, all since its start. A total that falls is a contradiction, never a negative number.</source>
        <translation>Each running total less the one before. Width: days; area: what was added. Pale: the first total known, all since its start. A total that falls is a contradiction, never a negative number.</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>step of the time axis</comment>
        <translation>Year</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>a small chart for each place</comment>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Increments</source>
        <translation>Increments</translation>
    </message>
    <message>
        <source>What each running total (this year so far, in all) added to the one before</source>
        <translation>What each running total (this year so far, in all) added to the one before</translation>
    </message>
</context>
<context>
    <name>starboard::Weights</name>
    <message>
        <source>Give at least one indicator a weight.</source>
        <translation>Give at least one indicator a weight.</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Weight of %1</translation>
    </message>
    <message>
        <source>Those reported most</source>
        <translation>Those reported most</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>Save the scheme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>each from 0 to 100: least to greatest of the ranked places</source>
        <translation>each from 0 to 100: least to greatest of the ranked places</translation>
    </message>
    <message>
        <source>each from 0 to 100: its share of the best</source>
        <translation>each from 0 to 100: its share of the best</translation>
    </message>
    <message>
        <source>each from 0 to 100: by its rank</source>
        <translation>each from 0 to 100: by its rank</translation>
    </message>
    <message>
        <source>Score = %1 (%2)</source>
        <translation>Score = %1 (%2)</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>less is better</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>more is better</translation>
    </message>
    <message>
        <source>Click to turn it round</source>
        <translation>Click to turn it round</translation>
    </message>
    <message>
        <source>Indicators…</source>
        <translation>Indicators…</translation>
    </message>
    <message>
        <source>Schemes…</source>
        <translation>Schemes…</translation>
    </message>
    <message>
        <source>How values become points</source>
        <translation>How values become points</translation>
    </message>
    <message>
        <source>Points: least to greatest</source>
        <translation>Points: least to greatest</translation>
    </message>
    <message>
        <source>Points: share of the best</source>
        <translation>Points: share of the best</translation>
    </message>
    <message>
        <source>Points: by rank</source>
        <translation>Points: by rank</translation>
    </message>
</context>
<context>
    <name>starboard::WordsDialog</name>
    <message>
        <source>Indicators and words</source>
        <translation>Indicators and words</translation>
    </message>
    <message>
        <source>New indicators</source>
        <translation>New indicators</translation>
    </message>
    <message>
        <source>Words of indicators</source>
        <translation>Words of indicators</translation>
    </message>
    <message>
        <source>Measure words</source>
        <translation>Measure words</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Names of places</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>A sentence or an article to try the words on</source>
        <translation>A sentence or an article to try the words on</translation>
    </message>
    <message>
        <source>Try on the text</source>
        <translation>Try on the text</translation>
    </message>
    <message>
        <source>Try on all pages</source>
        <translation>Try on all pages</translation>
    </message>
    <message>
        <source>Save and read all pages again</source>
        <translation>Save and read all pages again</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>added up</translation>
    </message>
    <message>
        <source>the latest counts</source>
        <translation>the latest counts</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>more is better</translation>
    </message>
    <message>
        <source>more is worse</source>
        <translation>more is worse</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neither</translation>
    </message>
    <message>
        <source>things</source>
        <translation>things</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>length</source>
        <translation>length</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>mass</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Several words are separated by blanks.</source>
        <translation>Several words are separated by blanks.</translation>
    </message>
    <message>
        <source>One of these verbs must stand there; empty: any.</source>
        <translation>One of these verbs must stand there; empty: any.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The measure word in which it is counted</source>
        <translation>The measure word in which it is counted</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>How several reports make one figure</source>
        <translation>How several reports make one figure</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbs</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Measure word</source>
        <translation>Measure word</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Converts to</source>
        <translation>Converts to</translation>
    </message>
    <message>
        <source>Another measure word; empty: none</source>
        <translation>Another measure word; empty: none</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>How many of those one is: 10 or 2000/3</source>
        <translation>How many of those one is: 10 or 2000/3</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>Code of the place</translation>
    </message>
    <message>
        <source>2, 4, 6, 9 or 12 digits of the official list</source>
        <translation>2, 4, 6, 9 or 12 digits of the official list</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>An indicator needs a name.</translation>
    </message>
    <message>
        <source>Say by which words it is found.</source>
        <translation>Say by which words it is found.</translation>
    </message>
    <message>
        <source>Say in which measure word it is counted.</source>
        <translation>Say in which measure word it is counted.</translation>
    </message>
    <message>
        <source>This indicator is not there any more.</source>
        <translation>This indicator is not there any more.</translation>
    </message>
    <message>
        <source>The program knows this measure word already.</source>
        <translation>The program knows this measure word already.</translation>
    </message>
    <message>
        <source>A factor is a whole number or a fraction such as 2000/3.</source>
        <translation>A factor is a whole number or a fraction such as 2000/3.</translation>
    </message>
    <message>
        <source>No place of the official list has this code.</source>
        <translation>No place of the official list has this code.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>The words change nothing in this text.</source>
        <translation>The words change nothing in this text.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of the text change</source>
        <translation>
            <numerusform>%n fact of the text change</numerusform>
            <numerusform>%n facts of the text change</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Trying the words on all pages</source>
        <translation>Trying the words on all pages</translation>
    </message>
    <message>
        <source>Reading all pages again</source>
        <translation>Reading all pages again</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Stopped. %1</translation>
    </message>
    <message>
        <source>Words that are not saved will be lost.</source>
        <translation>Words that are not saved will be lost.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
</context>
<context>
    <name>starboard::paper::PaperView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
</context>
<context>
    <name>starboard::paper::PreviewDialog</name>
    <message>
        <source>Report preview</source>
        <translation>Report preview</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>Official document (GB/T 9704)</translation>
    </message>
    <message>
        <source>Free, for presentations</source>
        <translation>Free, for presentations</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). %1</source>
        <translation>
            <numerusform>%n page. %1</numerusform>
            <numerusform>%n pages. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the report; check that it is connected, or export a PDF and print that.</source>
        <translation>The printer did not take the report; check that it is connected, or export a PDF and print that.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Screen 16:9</source>
        <translation>Screen 16:9</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>Words of the report</source>
        <translation>Words of the report</translation>
    </message>
    <message>
        <source>Edit the words before you hand the report in. Figures that you leave as they are keep their notes; the report says that words were edited.</source>
        <translation>Edit the words before you hand the report in. Figures that you leave as they are keep their notes; the report says that words were edited.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Restore the original words</source>
        <translation>Restore the original words</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>The report was given to the printer.</source>
        <translation>The report was given to the printer.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The disk is full: “%1” could not be written. Nothing was changed. Free some space and try again.</source>
        <translation>The disk is full: “%1” could not be written. Nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Nothing was changed. Allow writing to the file and its folder, or work on a copy.</source>
        <translation>“%1” is read-only. Nothing was changed. Allow writing to the file and its folder, or work on a copy.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Nothing was changed. Wait a moment and try again.</source>
        <translation>“%1” is being written by another program. Nothing was changed. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>“%1” is not a Starboard workspace. Choose a workspace, or another name for a new one.</source>
        <translation>“%1” is not a Starboard workspace. Choose a workspace, or another name for a new one.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup, or save what can be read into a new file with “check --rescue”.</source>
        <translation>“%1” is damaged. Restore a backup, or save what can be read into a new file with “check --rescue”.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Look whether the folder exists and may be read and written.</source>
        <translation>“%1” cannot be opened. Look whether the folder exists and may be read and written.</translation>
    </message>
    <message>
        <source>“%1” may not be opened by this user. Ask for the right to read and write it.</source>
        <translation>“%1” may not be opened by this user. Ask for the right to read and write it.</translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed. Look whether the disk is still there and has space, then try again.</source>
        <translation>Reading or writing “%1” failed. Look whether the disk is still there and has space, then try again.</translation>
    </message>
    <message>
        <source>“%1” could not be used: the database reports an error. Nothing was changed. Check the file with “check”.</source>
        <translation>“%1” could not be used: the database reports an error. Nothing was changed. Check the file with “check”.</translation>
    </message>
    <message>
        <source>the id “%1” stands in the file twice; the first line counts</source>
        <translation>the id “%1” stands in the file twice; the first line counts</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>days %1 to %2</source>
        <translation>days %1 to %2</translation>
    </message>
    <message>
        <source>days from %1</source>
        <translation>days from %1</translation>
    </message>
    <message>
        <source>days until %1</source>
        <translation>days until %1</translation>
    </message>
    <message>
        <source>places %1</source>
        <translation>places %1</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>indicators %1</source>
        <translation>indicators %1</translation>
    </message>
    <message>
        <source>families %1</source>
        <translation>families %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>review %1</translation>
    </message>
    <message>
        <source>stars %1</source>
        <translation>stars %1</translation>
    </message>
    <message>
        <source>confidence below %1</source>
        <translation>confidence below %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>words “%1”</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>one document</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>one article</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1” could not be worked through and was left out.</source>
        <translation>“%1” could not be worked through and was left out.</translation>
    </message>
    <message>
        <source>The fact is not in the workspace any more.</source>
        <translation>The fact is not in the workspace any more.</translation>
    </message>
    <message>
        <source>The document or article is not in the workspace any more.</source>
        <translation>The document or article is not in the workspace any more.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date and stays as it was. %2</source>
        <translation>“%1” could not be brought up to date and stays as it was. %2</translation>
    </message>
    <message>
        <source>The document is not in the workspace any more.</source>
        <translation>The document is not in the workspace any more.</translation>
    </message>
    <message>
        <source>“%1” exists already and was not replaced. Choose another name.</source>
        <translation>“%1” exists already and was not replaced. Choose another name.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. %2</source>
        <translation>The copy “%1” could not be written. %2</translation>
    </message>
    <message>
        <source>“%1” could not be written. Look whether its folder may be written.</source>
        <translation>“%1” could not be written. Look whether its folder may be written.</translation>
    </message>
    <message>
        <source>“%1” could not be set aside. Nothing was replaced.</source>
        <translation>“%1” could not be set aside. Nothing was replaced.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The restored copy is “%2”.</source>
        <translation>“%1” could not be written. The restored copy is “%2”.</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”. Restore a backup.</source>
        <translation>Nothing could be read from “%1”. Restore a backup.</translation>
    </message>
    <message>
        <source>The period ends before it starts. Correct one of the two days.</source>
        <translation>The period ends before it starts. Correct one of the two days.</translation>
    </message>
    <message>
        <source>The upper end is smaller than the value. Correct one of the two numbers.</source>
        <translation>The upper end is smaller than the value. Correct one of the two numbers.</translation>
    </message>
    <message>
        <source>The value is negative. Facts are numbers as printed; write what fell as a positive number.</source>
        <translation>The value is negative. Facts are numbers as printed; write what fell as a positive number.</translation>
    </message>
    <message>
        <source>There is no such star. Choose one of the list or leave it empty.</source>
        <translation>There is no such star. Choose one of the list or leave it empty.</translation>
    </message>
    <message>
        <source>A place code has 2, 4, 6, 9 or 12 digits. Choose the place from the list.</source>
        <translation>A place code has 2, 4, 6, 9 or 12 digits. Choose the place from the list.</translation>
    </message>
    <message>
        <source>A fact is not in the workspace any more. Nothing was changed.</source>
        <translation>A fact is not in the workspace any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>A document is not in the workspace any more. Nothing was changed.</source>
        <translation>A document is not in the workspace any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>The article is not in the workspace any more. Nothing was added.</source>
        <translation>The article is not in the workspace any more. Nothing was added.</translation>
    </message>
    <message>
        <source>There is a fact at this number already. Correct that one instead.</source>
        <translation>There is a fact at this number already. Correct that one instead.</translation>
    </message>
    <message>
        <source>This was changed again later. Take back the later change first.</source>
        <translation>This was changed again later. Take back the later change first.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Import the document again; what was reviewed comes back with it.</source>
        <translation>This cannot be taken back. Import the document again; what was reviewed comes back with it.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>A fact cannot contradict itself.</source>
        <translation>A fact cannot contradict itself.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a workspace file.</source>
        <translation>“%1” is a folder. Name a workspace file.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the name, or import pages to make one.</source>
        <translation>There is no workspace “%1”. Check the name, or import pages to make one.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Make it first, or choose another one.</source>
        <translation>The folder of “%1” does not exist. Make it first, or choose another one.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Nothing was changed. Allow writing to the file, or work on a copy.</source>
        <translation>“%1” is read-only. Nothing was changed. Allow writing to the file, or work on a copy.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Starboard workspace. It was not touched.</source>
        <translation>“%1” is a database of another program, not a Starboard workspace. It was not touched.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Starboard (version %2, this program knows %3). It was not touched. Install the newer program to open it.</source>
        <translation>“%1” was made by a newer Starboard (version %2, this program knows %3). It was not touched. Install the newer program to open it.</translation>
    </message>
    <message>
        <source>“%1” is empty, not a workspace. Import pages into it first.</source>
        <translation>“%1” is empty, not a workspace. Import pages into it first.</translation>
    </message>
    <message>
        <source>“%1” is of an older version and read-only. Open it once with the right to write, so that it can be brought up to date.</source>
        <translation>“%1” is of an older version and read-only. Open it once with the right to write, so that it can be brought up to date.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for the new workspace.</source>
        <translation>“%1” exists already. Choose another name for the new workspace.</translation>
    </message>
    <message>
        <source>the word index is out of step: %1</source>
        <translation>the word index is out of step: %1</translation>
    </message>
    <message>
        <source>The article is not in the workspace any more. Nothing was changed.</source>
        <translation>The article is not in the workspace any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>The second article must begin inside the first. Mark its first words.</source>
        <translation>The second article must begin inside the first. Mark its first words.</translation>
    </message>
    <message>
        <source>That would cut the sentence of a fact in two. Mark the beginning of a sentence.</source>
        <translation>That would cut the sentence of a fact in two. Mark the beginning of a sentence.</translation>
    </message>
    <message>
        <source>Only articles of one document can be merged.</source>
        <translation>Only articles of one document can be merged.</translation>
    </message>
    <message>
        <source>Another article stands between them. Choose neighbours.</source>
        <translation>Another article stands between them. Choose neighbours.</translation>
    </message>
    <message>
        <source>Both articles stand in one document. A reprint is in another one.</source>
        <translation>Both articles stand in one document. A reprint is in another one.</translation>
    </message>
    <message>
        <source>bound %1</source>
        <translation>bound %1</translation>
    </message>
    <message>
        <source>value from %1</source>
        <translation>value from %1</translation>
    </message>
    <message>
        <source>value up to %1</source>
        <translation>value up to %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unit %1</translation>
    </message>
    <message>
        <source>issued from %1</source>
        <translation>issued from %1</translation>
    </message>
    <message>
        <source>issued until %1</source>
        <translation>issued until %1</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>known on %1</translation>
    </message>
    <message>
        <source>“%1” does not hold the page “%2” as it was imported. Choose the file that was imported, unchanged.</source>
        <translation>“%1” does not hold the page “%2” as it was imported. Choose the file that was imported, unchanged.</translation>
    </message>
</context>
</TS>
