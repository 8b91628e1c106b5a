// A panel of a view: the finding as its title, the measure below it, the body, and the note at its foot.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace starboard {

class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(const QString &objectName, QWidget *parent = nullptr);

    void setBody(QWidget *body); // the panel owns it
    void setTexts(const QString &title, const QString &subtitle, const QString &note);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString note() const;

private:
    QVBoxLayout *m_column;
    QString m_titleText;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_note;
};

} // namespace starboard
