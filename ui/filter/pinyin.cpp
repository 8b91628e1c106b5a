#include "ui/filter/pinyin.h"

#include <unicode/translit.h>

#include <QHash>
#include <QStringList>

#include <array>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

// Characters that place names read otherwise than the table's first choice.
struct Reading {
    char16_t character;
    const char16_t *readings;
};

constexpr std::array readings{
    Reading{u'长', u"chang|zhang"}, Reading{u'重', u"chong|zhong"}, Reading{u'乐', u"le|yue"},    Reading{u'都', u"du|dou"},
    Reading{u'厦', u"xia|sha"},     Reading{u'单', u"shan|dan"},    Reading{u'浚', u"xun|jun"},   Reading{u'尉', u"wei|yu"},
    Reading{u'会', u"hui|kuai"},    Reading{u'行', u"hang|xing"},   Reading{u'曾', u"zeng|ceng"}, Reading{u'朝', u"chao|zhao"},
    Reading{u'六', u"lu|liu"},      Reading{u'蚌', u"beng|bang"},   Reading{u'泌', u"bi|mi"},     Reading{u'莞', u"guan|wan"},
    Reading{u'滩', u"tan"},         Reading{u'调', u"diao|tiao"},   Reading{u'数', u"shu"},       Reading{u'率', u"lv|lu|shuai"},
    Reading{u'处', u"chu"},         Reading{u'绿', u"lv|lu"},       Reading{u'女', u"nv|nu"},     Reading{u'吕', u"lv|lu"},
};

QString readingsOf(QChar character)
{
    for (const Reading &entry : readings) {
        if (entry.character == character.unicode())
            return QString::fromUtf16(entry.readings);
    }
    return {};
}

bool matches(QStringView typed, const QStringList &words, qsizetype from)
{
    if (typed.isEmpty())
        return true;
    if (from >= words.size())
        return false;
    const QList<QStringView> sounds = QStringView(words[from]).split(u'|');
    for (const QStringView sound : sounds) {
        if (sound.startsWith(typed, Qt::CaseInsensitive))
            return true;
        // The whole syllable, else as much of it as was typed, down to its initial.
        for (qsizetype taken = sound.size(); taken > 0; --taken) {
            if (typed.startsWith(sound.first(taken), Qt::CaseInsensitive) && matches(typed.sliced(taken), words, from + 1))
                return true;
        }
    }
    return false;
}

} // namespace

struct Pinyin::Table {
    std::unique_ptr<icu::Transliterator> letters;
    QHash<QChar, QString> known;
};

Pinyin::Pinyin() : m_table(std::make_unique<Table>()) {}

Pinyin::~Pinyin() = default;

QString Pinyin::spell(const QString &name)
{
    if (!m_table->letters) {
        UErrorCode error = U_ZERO_ERROR;
        m_table->letters.reset(icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
        if (U_FAILURE(error))
            m_table->letters.reset();
    }
    QStringList words;
    for (const QChar character : name) {
        auto found = m_table->known.find(character);
        if (found == m_table->known.end()) {
            QString sound = readingsOf(character);
            if (sound.isEmpty() && m_table->letters) {
                icu::UnicodeString text(static_cast<char16_t>(character.unicode()));
                m_table->letters->transliterate(text);
                sound = QString::fromUtf16(text.getBuffer(), text.length()).remove(u' ');
            }
            found = m_table->known.insert(character, sound);
        }
        if (!found->isEmpty())
            words.append(*found);
    }
    return words.join(u' ');
}

bool spells(const QString &typed, const QString &spelling)
{
    QString letters = typed;
    letters.remove(u' ').remove(u'\'');
    if (letters.isEmpty())
        return true;
    const QStringList words = spelling.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < words.size(); ++from) {
        if (matches(letters, words, from))
            return true;
    }
    return false;
}

} // namespace starboard
