#include "ui/language/language.h"

#include "ui/look/figures.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace starboard {

using namespace Qt::StringLiterals;

Language::Language(QObject *parent) : QObject(parent) {}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

QStringList Language::codes() { return {u"zh_CN"_s, u"en"_s}; }

QString Language::nameOf(const QString &code) { return code == u"en"_s ? u"English"_s : u"中文"_s; }

QString Language::systemCode()
{
    return QLocale::system().language() == QLocale::English ? u"en"_s : u"zh_CN"_s;
}

void Language::setCode(const QString &code)
{
    const QString known = codes().contains(code) ? code : codes().first();
    if (known == m_code)
        return;
    m_code = known;
    setChineseInterface(known == u"zh_CN"_s);
    QLocale::setDefault(QLocale(known));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(u"qtbase_"_s + known, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u"starboard_"_s + known, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT changed();
}

} // namespace starboard
