// A page that comes as text: pasted from a browser or a chat, with a name to find it by.
#pragma once

#include "ui/session/tasks.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace starboard {

class PasteBox : public QDialog
{
    Q_OBJECT
public:
    PasteBox(const QString &name, const QString &text, QWidget *parent);

    [[nodiscard]] PastedText pasted() const;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QPushButton *m_ok;
};

} // namespace starboard
