#include "ui/paper/pdf.h"

#include "ui/paper/pdfrepair.h"
#include "ui/paper/pdfupdate.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace starboard::paper {

namespace {

void prepare(QPdfWriter &writer, const Pages &pages)
{
    const Sheet &sheet = pages.sheet;
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(sheet.uprightMm(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                                     sheet.across() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0),
                                     QPageLayout::Millimeter));
    writer.setTitle(QString::fromStdString(pages.report->title));
    writer.setCreator(QStringLiteral("Starboard"));
}

// Who signs it, what it shows and of which data: Qt writes the title alone.
void addDetails(PdfUpdate &update, const Report &report)
{
    QByteArray info = update.dictionary(update.info());
    if (info.isEmpty())
        return;
    info.chop(2);
    if (!report.issuer.empty())
        info += "/Author " + textString(QString::fromStdString(report.issuer)) + "\n";
    info += "/Subject " + textString(QString::fromStdString(report.filter)) + "\n/Keywords " +
            textString(QString::fromStdString(report.dataVersion)) + "\n>>";
    update.write(update.info(), info);
}

} // namespace

Result<QByteArray> pdfBytes(const Pages &pages)
{
    const Language language = pages.report->language;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, pages);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(FailureCode::Unsupported, language == Language::Chinese ? "PDF 无法生成，请重试；仍然不行请改导出为 XLSX。"
                                                                           : "The PDF could not be made; try again or export as XLSX.");
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages, i);
    }
    painter.end();
    buffer.close();
    restoreIdeographs(bytes);
    const QByteArray written = bytes;
    if (PdfUpdate update(bytes); update.possible()) {
        nameSubsets(update, written);
        addBookmarks(update, pages);
        addDetails(update, *pages.report);
        update.finish();
    }
    return bytes;
}

Result<void> writePdf(const Pages &pages, const std::string &path, Existing existing)
{
    auto file = NewFile::open(path, existing, pages.report->language);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto bytes = pdfBytes(pages);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (auto written = file->write({bytes->constData(), static_cast<std::size_t>(bytes->size())}); !written)
        return written;
    return file->commit();
}

} // namespace starboard::paper
