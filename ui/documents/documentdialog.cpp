#include "ui/documents/documentdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesShown = 5;

} // namespace

DocumentDialog::DocumentDialog(Session &session, const QStringList &names, QWidget *parent)
    : QDialog(parent), m_form(new DocumentForm(session, this)), m_problem(new QLabel(this))
{
    setObjectName(u"documentDialog"_s);
    setWindowTitle(tr("Date, newspaper, district"));
    auto *what = new QLabel(tr("For %n document(s):", nullptr, int(names.size())), this);
    QString listed = names.mid(0, namesShown).join(u'\n');
    if (names.size() > namesShown)
        listed += u"\n…"_s;
    auto *list = new QLabel(listed, this);
    list->setProperty("role", u"second"_s);
    auto *note = new QLabel(tr("Your word goes before what the page prints and lasts. The documents are extracted again; "
                               "what was reviewed stays. It can be undone."),
                            this);
    note->setWordWrap(true);
    note->setProperty("role", u"note"_s);
    m_problem->setProperty("role", u"doubt"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Set"));
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(what), static_cast<QWidget *>(list), static_cast<QWidget *>(m_form),
                            static_cast<QWidget *>(m_problem), static_cast<QWidget *>(note), static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
    connect(m_form, &DocumentForm::changed, this, &DocumentDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

DocumentFields DocumentDialog::fields() const { return m_form->fields().value_or(DocumentFields{}); }

void DocumentDialog::check()
{
    m_problem->setText(m_form->problem());
    m_ok->setEnabled(!fields().empty());
}

} // namespace starboard
