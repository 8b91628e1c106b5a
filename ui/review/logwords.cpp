#include "ui/review/logwords.h"

#include "ui/fields/choices.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

struct Word {
    const char *key;
    const char *text; // for tr()
};

constexpr std::array deeds{
    Word{"confirm", QT_TRANSLATE_NOOP("LogWords", "Confirmed")},
    Word{"reject", QT_TRANSLATE_NOOP("LogWords", "Rejected")},
    Word{"reopen", QT_TRANSLATE_NOOP("LogWords", "Back to unreviewed")},
    Word{"correct", QT_TRANSLATE_NOOP("LogWords", "Corrected")},
    Word{"add", QT_TRANSLATE_NOOP("LogWords", "Added")},
    Word{"remove", QT_TRANSLATE_NOOP("LogWords", "Document removed")},
    Word{"keep", QT_TRANSLATE_NOOP("LogWords", "Decision kept")},
    Word{"move", QT_TRANSLATE_NOOP("LogWords", "Moved by a new extraction")},
    Word{"orphan", QT_TRANSLATE_NOOP("LogWords", "Found no more by a new extraction")},
    Word{"decide", QT_TRANSLATE_NOOP("LogWords", "Contradiction settled")},
    Word{"date", QT_TRANSLATE_NOOP("LogWords", "Date set")},
    Word{"newspaper", QT_TRANSLATE_NOOP("LogWords", "Newspaper set")},
    Word{"district", QT_TRANSLATE_NOOP("LogWords", "District set")},
    Word{"unlink", QT_TRANSLATE_NOOP("LogWords", "Said to be no reprint")},
    Word{"link", QT_TRANSLATE_NOOP("LogWords", "Said to be a reprint")},
    Word{"split", QT_TRANSLATE_NOOP("LogWords", "Article split")},
    Word{"merge", QT_TRANSLATE_NOOP("LogWords", "Articles merged")},
};

// In the order in which they are told; fields that say nothing to a reader (spans, ids) are left out.
constexpr std::array fieldNames{
    Word{"review", QT_TRANSLATE_NOOP("LogWords", "Review")},
    Word{"value", QT_TRANSLATE_NOOP("LogWords", "Value")},
    Word{"upper", QT_TRANSLATE_NOOP("LogWords", "Upper end")},
    Word{"bound", QT_TRANSLATE_NOOP("LogWords", "Bound")},
    Word{"unit", QT_TRANSLATE_NOOP("LogWords", "Unit")},
    Word{"code", QT_TRANSLATE_NOOP("LogWords", "Indicator")},
    Word{"action", QT_TRANSLATE_NOOP("LogWords", "Action")},
    Word{"object", QT_TRANSLATE_NOOP("LogWords", "What is counted")},
    Word{"status", QT_TRANSLATE_NOOP("LogWords", "Status")},
    Word{"star", QT_TRANSLATE_NOOP("LogWords", "Star")},
    Word{"place_code", QT_TRANSLATE_NOOP("LogWords", "Place")},
    Word{"kind", QT_TRANSLATE_NOOP("LogWords", "Period")},
    Word{"start", QT_TRANSLATE_NOOP("LogWords", "First day")},
    Word{"end", QT_TRANSLATE_NOOP("LogWords", "Last day")},
    Word{"issued", QT_TRANSLATE_NOOP("LogWords", "Issue date")},
    Word{"newspaper", QT_TRANSLATE_NOOP("LogWords", "Newspaper")},
    Word{"district", QT_TRANSLATE_NOOP("LogWords", "District")},
    Word{"verdict", QT_TRANSLATE_NOOP("LogWords", "Verdict")},
    Word{"title", QT_TRANSLATE_NOOP("LogWords", "Title")},
};

constexpr std::array verdicts{
    Word{"first", QT_TRANSLATE_NOOP("LogWords", "the first counts")},
    Word{"second", QT_TRANSLATE_NOOP("LogWords", "the second counts")},
    Word{"different", QT_TRANSLATE_NOOP("LogWords", "different things")},
    Word{"neither", QT_TRANSLATE_NOOP("LogWords", "neither counts")},
};

template <std::size_t N> QString word(const std::array<Word, N> &words, const QString &key)
{
    for (const Word &each : words)
        if (key == QLatin1String(each.key))
            return LogWords::tr(each.text);
    return key;
}

template <typename Enum> QString enumWord(const std::string &text, std::optional<Enum> (*fromName)(std::string_view), QString (*inWords)(Enum))
{
    const auto value = fromName(text);
    return value ? inWords(*value) : QString::fromStdString(text);
}

QString valueInWords(const Session &session, const QString &key, const QJsonValue &value)
{
    if (value.isNull())
        return u"—"_s;
    const std::string text = value.toString().toStdString();
    if (key == u"review"_s)
        return enumWord(text, reviewStateFromName, reviewWord);
    if (key == u"bound"_s)
        return enumWord(text, boundFromName, boundWord);
    if (key == u"status"_s)
        return enumWord(text, statusFromName, statusWord);
    if (key == u"kind"_s)
        return enumWord(text, periodKindFromName, periodKindWord);
    if (key == u"verdict"_s)
        return word(verdicts, value.toString());
    if (text.empty())
        return value.isString() ? u"—"_s : value.toVariant().toString();
    if (key == u"place_code"_s || key == u"district"_s)
        return session.placeName(text);
    if (key == u"code"_s)
        if (const Indicator *indicator = session.catalogue().find(text))
            return indicatorName(*indicator);
    return value.toString();
}

} // namespace

QString deedWord(const LogEntry &entry)
{
    const QString deed = word(deeds, QString::fromStdString(entry.kind));
    return entry.undoes == 0 ? deed : LogWords::tr("Taken back: %1", "an action of the log").arg(deed);
}

QString fieldsInWords(const Session &session, const std::string &json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    QStringList parts;
    for (const Word &field : fieldNames) {
        const QString key = QLatin1String(field.key);
        if (!object.contains(key) || (key == u"verdict"_s && object.value(key).isNull()))
            continue;
        parts << LogWords::tr("%1 %2", "a field's name and its value").arg(LogWords::tr(field.text), valueInWords(session, key, object.value(key)));
    }
    return parts.isEmpty() ? u"—"_s : parts.join(u" · "_s);
}

} // namespace starboard
