#include "ui/import/pastebox.h"

#include "ui/look/look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace starboard {

using namespace Qt::StringLiterals;

PasteBox::PasteBox(const QString &name, const QString &text, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(name, this)), m_text(new QPlainTextEdit(text, this))
{
    setObjectName(u"pasteBox"_s);
    setWindowTitle(tr("Paste text"));
    resize(640, 420);
    m_name->setObjectName(u"pasteName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("A day in the name, such as 2023-03-16, becomes the issue date"));
    m_text->setObjectName(u"pasteText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setFont(Look::font(Type::Quote));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Paste the text of one page here"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Take this text"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Name"), m_name);
    form->addRow(m_text);
    form->addRow(buttons);
    const auto check = [this] { m_ok->setEnabled(!m_text->toPlainText().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_text->setFocus(Qt::OtherFocusReason);
}

PastedText PasteBox::pasted() const { return {m_name->text().trimmed(), m_text->toPlainText()}; }

} // namespace starboard
