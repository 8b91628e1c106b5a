#include "ui/import/importwords.h"

#include "ui/look/figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString comma() { return ImportWords::tr(", ", "between the parts of a sentence"); }

QString duration(double seconds)
{
    const int whole = static_cast<int>(std::ceil(seconds));
    return whole < 100 ? ImportWords::tr("%n second(s) left", nullptr, whole) : ImportWords::tr("%n minute(s) left", nullptr, (whole + 59) / 60);
}

} // namespace

QString importSentence(const ImportSummary &summary)
{
    QStringList parts{ImportWords::tr("%n page(s) imported", nullptr, int(summary.documents)),
                      ImportWords::tr("%n fact(s)", nullptr, int(summary.facts))};
    if (summary.known > 0)
        parts.append(ImportWords::tr("%n already there", nullptr, int(summary.known)));
    if (summary.reprints > 0)
        parts.append(ImportWords::tr("%n reprint(s), counted once", nullptr, int(summary.reprints)));
    if (!summary.undated.empty())
        parts.append(ImportWords::tr("%n without a date", nullptr, int(summary.undated.size())));
    if (!summary.failed.empty())
        parts.append(ImportWords::tr("%n could not be read", nullptr, int(summary.failed.size())));
    if (summary.cancelled)
        parts.append(ImportWords::tr("stopped; what was finished is kept"));
    return parts.join(comma());
}

// One failed file is told in its own words; of several the first, and how many more.
Result<QString> importOutcome(const ImportSummary &summary)
{
    if (summary.failed.empty())
        return importSentence(summary);
    const FailedFile &first = summary.failed.front();
    QString text = QString::fromStdString(first.name) + u": "_s + QString::fromStdString(first.failure.message);
    if (summary.failed.size() > 1)
        text += u' ' + ImportWords::tr("%n more file(s) could not be read.", nullptr, int(summary.failed.size()) - 1);
    if (summary.documents > 0)
        text += u' ' + importSentence(summary) + ImportWords::tr(".", "end of a sentence");
    return fail(first.failure.code, text.toStdString(), first.failure.detail);
}

QString previewSentence(const Preview &preview)
{
    std::int64_t documents = 0;
    std::int64_t articles = 0;
    std::int64_t facts = 0;
    std::int64_t undated = 0;
    std::int64_t there = preview.unchanged;
    std::int64_t failed = 0;
    std::int64_t scans = 0;
    for (const Candidate &candidate : preview.candidates) {
        if (candidate.prospect == Prospect::Failed)
            ++failed;
        if (candidate.prospect == Prospect::Scan)
            ++scans;
        if (candidate.prospect == Prospect::Known || candidate.prospect == Prospect::Twin)
            ++there;
        if (candidate.prospect != Prospect::New)
            continue;
        ++documents;
        articles += candidate.articles;
        facts += candidate.facts;
        undated += candidate.issued ? 0 : 1;
    }
    QStringList parts{ImportWords::tr("%n new document(s)", nullptr, int(documents)),
                      ImportWords::tr("%n article(s)", nullptr, int(articles)), ImportWords::tr("%n fact(s)", nullptr, int(facts))};
    if (undated > 0)
        parts.append(ImportWords::tr("%n without a date", nullptr, int(undated)));
    if (scans > 0)
        parts.append(ImportWords::tr("%n scan(s) to be recognised", nullptr, int(scans)));
    if (there > 0)
        parts.append(ImportWords::tr("%n already there", nullptr, int(there)));
    if (failed > 0)
        parts.append(ImportWords::tr("%n cannot be read", nullptr, int(failed)));
    QString text = parts.join(comma());
    if (preview.unread > 0)
        text += ImportWords::tr(". ", "between sentences") +
                ImportWords::tr("%n more file(s) are not looked at yet; the import reads them.", nullptr, int(preview.unread));
    return text;
}

QString dateSourceWord(DateSource source)
{
    switch (source) {
    case DateSource::Event:
        return ImportWords::tr("latest day told");
    case DateSource::Page:
        return ImportWords::tr("printed");
    case DateSource::FileName:
        return ImportWords::tr("file name");
    case DateSource::Manifest:
        return ImportWords::tr("manifest");
    case DateSource::User:
        return ImportWords::tr("set by you");
    case DateSource::None:
        break;
    }
    return {};
}

QString prospectWords(const Candidate &candidate)
{
    switch (candidate.prospect) {
    case Prospect::Known:
        return ImportWords::tr("already there");
    case Prospect::Twin:
        return ImportWords::tr("the same as “%1”").arg(QString::fromStdString(candidate.twin));
    case Prospect::Failed:
        return QString::fromStdString(candidate.failure);
    case Prospect::Scan:
        return ImportWords::tr("a scan: will be read by character recognition");
    case Prospect::New:
        break;
    }
    QStringList words{ImportWords::tr("new")};
    if (!candidate.issued)
        words.append(ImportWords::tr("date missing"));
    if (candidate.reprints > 0)
        words.append(ImportWords::tr("%n reprint(s)", nullptr, int(candidate.reprints)));
    if (candidate.recognised)
        words.append(ImportWords::tr("recognised from a scan"));
    return words.join(comma());
}

QString progressWords(int done, int total, double seconds)
{
    QString text = ImportWords::tr("%1 of %2 files").arg(figure(std::int64_t(done)), figure(std::int64_t(total)));
    if (done > 0 && seconds >= 1) { // no rate before there is one
        const double rate = done / seconds;
        text += u" · "_s + ImportWords::tr("%1 files/s").arg(rate >= 10 ? figure(std::int64_t(std::lround(rate))) : QString::number(rate, 'f', 1));
        if (done < total)
            text += u" · "_s + duration((total - done) / rate);
    }
    return text;
}

} // namespace starboard
