#include "ui/ledger/bulkedit.h"

#include "ui/fields/placefield.h"
#include "ui/ledger/celleditors.h"
#include "ui/ledger/celledit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int fieldWidth = 280;

} // namespace

BulkEdit::BulkEdit(Session &session, LedgerColumn column, const FactRow &first, int facts, QWidget *parent)
    : QDialog(parent), m_session(session), m_column(column), m_fact(first.fact), m_field(makeEditor(session, column, first.fact, this)), m_problem(new QLabel(this))
{
    setObjectName(u"bulkEdit"_s);
    setWindowTitle(tr("Change %n fact(s)", nullptr, facts));
    setEditorValue(m_field, editValue(session, first, column));
    m_field->setObjectName(u"bulkField"_s);
    m_field->setMinimumWidth(fieldWidth);
    m_problem->setProperty("role", u"doubt"_s);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Change"));
    auto *form = new QFormLayout(this);
    form->addRow(columnTitle(column), m_field);
    form->addRow(m_problem);
    form->addRow(buttons);
    if (auto *line = qobject_cast<QLineEdit *>(m_field))
        connect(line, &QLineEdit::textChanged, this, &BulkEdit::check);
    if (auto *box = qobject_cast<QComboBox *>(m_field))
        connect(box, &QComboBox::currentTextChanged, this, &BulkEdit::check);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (auto *place = qobject_cast<PlaceField *>(m_field))
            place->settle();
        check();
        if (m_ok->isEnabled())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QVariant BulkEdit::value() const { return editorValue(m_field, m_column); }

void BulkEdit::check()
{
    Fact fact = m_fact;
    const QVariant value = this->value();
    const QString problem = enter(m_session, fact, m_column, value);
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace starboard
