#include "ui/provenance/leftoutlist.h"

#include "ui/accounts/accountwords.h"
#include "ui/look/figures.h"
#include "ui/look/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const FactRow &row) { return figure(row.fact.value, row.fact.upper, row.fact.bound); }

} // namespace

LeftOutList::LeftOutList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"leftOut"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
}

void LeftOutList::setEvidence(const Evidence &evidence)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Dismissed &entry : evidence.dismissed)
        addLine(entry, line++);
}

void LeftOutList::addLine(const Dismissed &entry, int line)
{
    const QString why = entry.subtracted ? tr("subtracted", "a report") : whyName(entry.why);
    auto *reason = new QLabel(why, this);
    reason->setProperty("role", u"second"_s);
    auto *value = new QToolButton(this);
    value->setProperty("role", u"link"_s);
    value->setText(numberOf(entry.row));
    value->setAccessibleName(why + u' ' + value->text());
    value->setToolTip(QString::fromStdString(entry.row.fact.quote));
    connect(value, &QToolButton::clicked, this, [this, article = entry.row.article, fact = entry.row.id] { Q_EMIT factAsked(article, fact); });
    const QString place = QString::fromStdString(entry.row.fact.place);
    QString told = days(entry.row.fact.period.start, entry.row.fact.period.end);
    if (!place.isEmpty())
        told = place + u' ' + told;
    if (entry.by) {
        const QString issued = entry.by->issued ? QString::fromStdString(toIso(*entry.by->issued)) : QString::fromStdString(entry.by->documentName);
        told += u" · "_s + tr("by %1 (%2)", "what displaced a report: its number and day").arg(numberOf(*entry.by), issued);
    }
    auto *detail = new QLabel(told, this);
    detail->setProperty("role", u"note"_s);
    detail->setWordWrap(true);
    m_grid->addWidget(reason, line, 0);
    m_grid->addWidget(value, line, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(detail, line, 2);
}

} // namespace starboard
