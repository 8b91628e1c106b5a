// The language of the interface, switched while the program runs: our texts and Qt's own ("Cancel").
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace starboard {

class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static QStringList codes(); // "zh_CN", "en"
    [[nodiscard]] static QString nameOf(const QString &code); // in that language: 中文, English
    [[nodiscard]] static QString systemCode();
    [[nodiscard]] const QString &code() const { return m_code; }
    // Every widget gets QEvent::LanguageChange. Unknown codes become zh_CN.
    void setCode(const QString &code);

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace starboard
