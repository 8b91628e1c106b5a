#include "ui/overview/attention.h"

#include "ui/look/figures.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace starboard {

using namespace Qt::StringLiterals;

AttentionList::AttentionList(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_grid(new QGridLayout(this))
{
    setObjectName(u"attention"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void AttentionList::setData(const Attention &attention)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines = 0;
    const auto review = [this] { Q_EMIT m_session.viewAsked(u"review"_s); };
    const auto narrowed = [this](auto narrow) {
        return [this, narrow] {
            Filter filter = m_session.filter();
            narrow(filter);
            m_session.setFilter(filter);
            Q_EMIT m_session.viewAsked(u"ledger"_s);
        };
    };
    if (attention.dispute) {
        const Indicator *indicator = m_session.catalogue().find(attention.dispute->indicator);
        const QString first = m_session.placeName(attention.dispute->place) + u' '
            + (indicator ? indicatorName(*indicator) : QString::fromStdString(attention.dispute->indicator));
        add(u"disputes"_s, qint64(attention.disputes), Ink::Contradiction, tr("contradictions to settle"), first, review);
    }
    if (attention.lowConfidence > 0)
        add(u"doubtful"_s, attention.lowConfidence, Ink::Doubt, tr("doubtful, unreviewed"),
            tr("confidence below 0.70; %1 unreviewed in all").arg(figure(attention.unreviewed)), review);
    if (attention.undated > 0)
        add(u"undated"_s, attention.undated, Ink::Doubt, tr("without a date"), tr("count only in open periods"), narrowed([](Filter &filter) {
                filter.withoutDate = true;
                filter.from.reset();
                filter.to.reset();
            }));
    if (attention.discrepancies > 0)
        add(u"discrepancies"_s, qint64(attention.discrepancies), Ink::Text, tr("do not add up"),
            tr("first: %1").arg(m_session.placeName(attention.discrepancyPlace)),
            narrowed([place = attention.discrepancyPlace](Filter &filter) { filter.places = {place}; }));
    if (!attention.silent.empty()) {
        QStringList names;
        for (const std::string &place : attention.silent)
            names.append(m_session.placeName(place));
        add(u"silent"_s, qint64(attention.silent.size()), Ink::Text, tr("places without any report"),
            names.mid(0, 3).join(tr(", ", "between place names")) + (names.size() > 3 ? u" …"_s : QString()), {});
    }
    if (m_lines == 0) {
        auto *calm = new QLabel(tr("Nothing within this filter."), this);
        calm->setObjectName(u"attentionNone"_s);
        calm->setProperty("role", u"note"_s);
        m_grid->addWidget(calm, 0, 0, 1, 3);
    }
    m_grid->setRowStretch(m_lines * 2 + 1, 1);
}

void AttentionList::add(const QString &id, qint64 count, Ink ink, const QString &what, const QString &detail, std::function<void()> open)
{
    const int row = m_lines * 2;
    auto *rule = new QFrame(this);
    rule->setProperty("role", u"rule"_s);
    rule->setFixedHeight(1);
    m_grid->addWidget(rule, row, 0, 1, 3);
    auto *number = new QLabel(figure(std::int64_t(count)), this);
    number->setObjectName(u"attention_"_s + id);
    number->setFont(Look::font(Type::PanelFigure));
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    number->setMinimumWidth(32);
    QPalette palette = number->palette();
    palette.setColor(QPalette::WindowText, m_session.look().color(ink));
    number->setPalette(palette);
    auto *text = new QLabel(u"<span style=\"font-size:12px\">%1</span><br><span style=\"font-size:11px; color:%2\">%3</span>"_s.arg(
                                what.toHtmlEscaped(), m_session.look().color(Ink::Third).name(), detail.toHtmlEscaped()),
                            this);
    text->setWordWrap(true);
    m_grid->addWidget(number, row + 1, 0);
    m_grid->addWidget(text, row + 1, 1, Qt::AlignTop);
    if (open) {
        auto *link = new QToolButton(this);
        link->setObjectName(u"open_"_s + id);
        link->setProperty("role", u"link"_s);
        link->setText(tr("Open", "what needs attention"));
        link->setAccessibleName(tr("Open: %1 %2").arg(figure(std::int64_t(count)), what));
        connect(link, &QToolButton::clicked, this, open);
        m_grid->addWidget(link, row + 1, 2, Qt::AlignTop);
    }
    m_grid->setRowMinimumHeight(row + 1, 38);
    ++m_lines;
}

} // namespace starboard
