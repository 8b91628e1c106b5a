#include "ui/provenance/evidencepanel.h"

#include "ui/accounts/accountwords.h"
#include "ui/look/figures.h"
#include "ui/provenance/daysline.h"
#include "ui/provenance/leftoutlist.h"
#include "ui/provenance/sentencecard.h"
#include "ui/session/periods.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const QString &name, const QString &role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setProperty("role", role);
    made->setWordWrap(true);
    return made;
}

constexpr int leastBeside = 680;

// The figure without its bound, which stands before it in a size of its own.
QString numberOf(const Account &account)
{
    return account.value ? figureOf(account).mid(boundSign(account.bound).size()) : u"—"_s;
}

QString flagsOf(const Account &account)
{
    const QString names = flagNames(account);
    return names.startsWith(u" · ") ? names.mid(3) : names;
}

} // namespace

EvidencePanel::EvidencePanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_request(session.worker()), m_open(new QPushButton(this)), m_list(new QPushButton(this)),
      m_copy(new QPushButton(this))
{
    setObjectName(u"evidencePanel"_s);
    setProperty("role", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"evidenceScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *paper = new QWidget;
    paper->setProperty("role", u"paper"_s);
    paper->setAttribute(Qt::WA_StyledBackground);
    m_scroll->setWidget(paper);
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, paper);
    m_parts->setContentsMargins(space::wide, space::panelTop, space::wide, space::medium);
    std::array<QVBoxLayout *, 3> parts{}; // the figure, its reports, what was left out
    for (QVBoxLayout *&part : parts) {
        part = new QVBoxLayout;
        part->setSpacing(space::tight);
        m_parts->addLayout(part);
    }

    m_heading = label(u"evidenceHeading"_s, u"paneltitle"_s, paper);
    m_heading->setFont(Look::font(Type::PanelTitle));
    m_window = label(u"evidenceWindow"_s, u"note"_s, paper);
    m_figure = label(u"evidenceFigure"_s, u"figure"_s, paper);
    m_figure->setTextFormat(Qt::RichText);
    m_words = label(u"evidenceWords"_s, u"second"_s, paper);
    m_changes = label(u"evidenceChanges"_s, u"note"_s, paper);
    m_countedLabel = label(u"countedLabel"_s, u"group"_s, paper);
    m_cardColumn = new QVBoxLayout;
    m_cardColumn->setSpacing(space::medium);
    m_leftOutLabel = label(u"leftOutLabel"_s, u"group"_s, paper);
    m_leftOut = new LeftOutList(paper);
    m_daysLabel = label(u"daysLabel"_s, u"group"_s, paper);
    m_days = new DaysLine(session.look(), paper);
    m_note = label(u"evidenceNote"_s, u"box"_s, paper);
    m_hint = label(u"evidenceHint"_s, u"note"_s, paper);
    for (QWidget *widget : {m_heading, m_window, m_figure, m_words, m_changes, m_hint})
        parts[0]->addWidget(widget);
    parts[1]->addWidget(m_countedLabel);
    parts[1]->addLayout(m_cardColumn);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_leftOutLabel, m_leftOut, m_daysLabel, m_days, m_note})
        parts[2]->addWidget(widget);
    for (QVBoxLayout *part : parts)
        part->addStretch(1);
    arrangeParts();

    m_open->setObjectName(u"openArticle"_s);
    m_open->setProperty("role", u"primary"_s);
    m_list->setObjectName(u"showInLedger"_s);
    m_copy->setObjectName(u"copyEvidence"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::wide, space::medium, space::wide, space::medium);
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_open);
    buttons->addWidget(m_list);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addLayout(buttons);

    connect(m_open, &QPushButton::clicked, this, &EvidencePanel::openArticle);
    connect(m_list, &QPushButton::clicked, this, &EvidencePanel::listInLedger);
    connect(m_leftOut, &LeftOutList::factAsked, &session, &Session::articleAsked);
    connect(m_copy, &QPushButton::clicked, this, &EvidencePanel::copy);
    connect(&session, &Session::selectionChanged, this, &EvidencePanel::ask);
    connect(&session, &Session::filterChanged, this, &EvidencePanel::ask);
    connect(&session, &Session::dataChanged, this, &EvidencePanel::ask);
    connect(&session.look(), &Look::changed, this, &EvidencePanel::fill);
    retranslate();
}

// Below a view there is little height and much width: the parts stand beside each other there.
void EvidencePanel::arrangeParts()
{
    const bool beside = width() >= leastBeside;
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(beside ? 2 * space::large : space::wide);
    for (int part = 0; part < m_parts->count(); ++part)
        m_parts->setStretch(part, beside ? (part == 0 ? 2 : 4) : (part + 1 == m_parts->count() ? 1 : 0));
}

void EvidencePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeParts();
}

void EvidencePanel::setPinned(bool pinned)
{
    m_pinned = pinned;
    if (!pinned)
        ask();
}

void EvidencePanel::ask()
{
    if (m_pinned)
        return;
    const Selection selection = m_session.selection();
    if (selection.empty() || !m_session.hasWorkspace()) {
        m_request.drop();
        show({});
        return;
    }
    m_session.ask(
        m_request, [selection, filter = m_session.filter()](Sources &sources) { return gatherEvidence(sources, selection, filter); },
        [this](Evidence evidence) { show(std::move(evidence)); });
}

void EvidencePanel::show(Evidence evidence)
{
    m_evidence = std::move(evidence);
    m_picked = 0;
    fill();
    Q_EMIT selectionNamed(m_evidence.selection.empty() ? QString()
                              : m_evidence.selection.fact != 0 ? heading()
                                                               : heading() + u' ' + figureWithUnit(m_evidence.account));
}

QString EvidencePanel::heading() const
{
    const Selection &selection = m_evidence.selection;
    const Fact *fact = selection.fact != 0 && !m_evidence.counted.empty() ? &m_evidence.counted.front().row.fact : nullptr;
    const std::string &place = fact ? fact->placeCode : selection.place;
    const std::string &code = fact ? fact->code : selection.indicator;
    const Indicator *indicator = m_session.catalogue().find(code);
    QStringList names;
    for (const std::string &each : m_evidence.among)
        names << m_session.placeName(each);
    const QString where = !names.isEmpty() ? names.join(tr(" + ", "between places that are added up"))
                          : !place.empty() ? m_session.placeName(place)
                                           : tr("All places");
    const QString what = indicator ? indicatorName(*indicator) : QString::fromStdString(fact ? fact->object : code);
    return what.isEmpty() ? where : where + u" · "_s + what;
}

void EvidencePanel::fill()
{
    const bool any = !m_evidence.selection.empty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_window, m_figure, m_words, m_changes, m_countedLabel, m_leftOutLabel,
                                                            m_leftOut, m_daysLabel, m_note})
        widget->setVisible(any);
    m_hint->setVisible(!any);
    m_open->setEnabled(!m_evidence.counted.empty());
    m_list->setEnabled(any);
    m_copy->setEnabled(any);
    fillCards();
    if (!any) {
        m_days->hide();
        return;
    }
    fillHead();
    m_leftOut->setEvidence(m_evidence);
    const int leftOut = int(m_evidence.dismissed.size());
    m_leftOutLabel->setText(tr("Left out: %n", nullptr, leftOut));
    m_leftOutLabel->setVisible(leftOut > 0);
    m_leftOut->setVisible(leftOut > 0);
    m_days->setEvidence(m_evidence);
    m_daysLabel->setVisible(m_evidence.selection.fact == 0 && m_days->lineCount() > 0 && !m_days->isHidden());
    fillNote();
}

void EvidencePanel::fillHead()
{
    m_heading->setText(heading());
    const Selection &selection = m_evidence.selection;
    if (selection.fact != 0) {
        const Fact &fact = m_evidence.counted.front().row.fact;
        m_window->setText(days(fact.period.start, fact.period.end));
        m_figure->setText(u"<span style=\"font-size:19px\">%1</span> %2"_s.arg(
            figure(fact.value, fact.upper, fact.bound).toHtmlEscaped(), QString::fromStdString(fact.unit).toHtmlEscaped()));
        m_words->hide();
        m_changes->hide();
        return;
    }
    const Account &account = m_evidence.account;
    const Explanation &told = m_evidence.explanation;
    QString window = periodName({selection.from, selection.to});
    if (told.daysAsked)
        window += u"  "_s + tr("covers %1 of %2 days").arg(told.daysCovered).arg(*told.daysAsked);
    m_window->setText(window);
    const QString sign = account.value ? boundSign(account.bound) : QString();
    m_figure->setText(u"<span style=\"font-size:16px; color:%1\">%2</span><span style=\"font-size:19px\">%3</span> %4 <span style=\"color:%5\">%6</span>"_s
                          .arg(m_session.look().color(Ink::Doubt).name(), sign, numberOf(account).toHtmlEscaped(),
                               account.value ? QString::fromStdString(account.unit).toHtmlEscaped() : tr("no report"),
                               m_session.look().color(account.flags.has(Flag::Contradicted) ? Ink::Contradiction : Ink::Third).name(),
                               flagsOf(account).toHtmlEscaped()));
    const QString words = made();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    const QString changed = changes();
    m_changes->setText(changed);
    m_changes->setVisible(!changed.isEmpty());
}

// Few reports are written out; what a sum of many is, the list below says.
QString EvidencePanel::made() const
{
    const Account &account = m_evidence.account;
    const auto &counted = m_evidence.counted;
    const auto numberIn = [](const FactRow &row) { return figure(row.fact.value, row.fact.upper, row.fact.bound); };
    const auto subtracted = std::count_if(m_evidence.dismissed.begin(), m_evidence.dismissed.end(), [](const Dismissed &entry) { return entry.subtracted; });
    QString words;
    if (subtracted == 1 && counted.size() == 1) {
        const FactRow &before = m_evidence.dismissed.front().row;
        words = tr("= %1 − %2, the running total until %3").arg(numberIn(counted.front().row), numberIn(before), day(before.fact.period.end));
    } else if (account.flags.has(Flag::Difference)) {
        words = tr("running totals less the ones before");
    } else if (counted.size() > 1 && counted.size() <= 4 && account.side == Side::Own && !account.flags.has(Flag::Computed)) {
        QStringList terms;
        for (const Witness &entry : counted)
            terms.append(numberIn(entry.row));
        words = u"= "_s + terms.join(u" + "_s);
    } else if (account.side == Side::Below) {
        words = tr("added up from %n place(s) below", nullptr, int(m_evidence.explanation.places));
    } else if (account.side == Side::Both) {
        words = tr("own reports and those of %n place(s) below", nullptr, int(m_evidence.explanation.places));
    }
    if (account.bound == Bound::AtLeast && counted.size() > 1)
        words += (words.isEmpty() ? QString() : u"; "_s) + tr("“at least” stays in the sum");
    return words;
}

// 环比 ▲ 9.1%, 同比 — 上期无报道
QString EvidencePanel::changes() const
{
    if (!m_evidence.previous || !m_evidence.yearBefore || !m_evidence.account.value)
        return {};
    return tr("vs previous period %1").arg(changeWords(*m_evidence.previous)) + u'\n' + tr("YoY %1", "year on year").arg(changeWords(*m_evidence.yearBefore));
}

void EvidencePanel::fillCards()
{
    for (SentenceCard *card : m_cards) {
        m_cardColumn->removeWidget(card);
        card->deleteLater();
    }
    m_cards.clear();
    for (const Witness &entry : m_evidence.counted) {
        auto *card = new SentenceCard(m_session.look(), entry, m_scroll->widget());
        const int at = static_cast<int>(m_cards.size());
        connect(card, &SentenceCard::activated, &m_session, &Session::articleAsked);
        connect(card, &SentenceCard::stepAsked, this, [this, at](int direction) { step(at, direction); });
        connect(card, &SentenceCard::picked, this, [this, at] { m_picked = static_cast<std::size_t>(at); });
        m_cardColumn->addWidget(card);
        m_cards.push_back(card);
    }
    m_countedLabel->setText(m_evidence.selection.fact != 0 ? tr("The sentence")
                                                           : tr("Counted: %n", nullptr, int(m_evidence.explanation.counted)));
}

void EvidencePanel::fillNote()
{
    QStringList lines;
    const Explanation &told = m_evidence.explanation;
    if (m_evidence.selection.fact == 0) {
        if (!m_evidence.account.contradictions.empty())
            lines.append(tr("%n pair(s) of reports contradict each other; until someone decides, both stand side by side.", nullptr,
                            int(m_evidence.account.contradictions.size())));
        if (told.daysAsked && told.daysCovered < *told.daysAsked && m_evidence.account.value && told.daysCovered > 0)
            lines.append(tr("The counted reports do not cover all days; nothing is estimated."));
        if (m_evidence.account.leftOutBecause(Why::InTotal) > 0)
            lines.append(tr("A total and its parts are not added: the larger counts."));
        if (!m_evidence.account.value)
            lines.append(tr("No report is not zero."));
        const auto named = std::count_if(m_evidence.dismissed.begin(), m_evidence.dismissed.end(), [](const Dismissed &entry) { return entry.subtracted; });
        const std::size_t outside = m_evidence.account.leftOutBecause(Why::Outside) - static_cast<std::size_t>(named);
        if (outside > 0)
            lines.append(tr("%n more report(s) lie outside the period.", nullptr, int(outside)));
    }
    m_note->setText(lines.join(u'\n'));
    m_note->setVisible(!lines.isEmpty());
}

void EvidencePanel::retranslate()
{
    m_open->setText(tr("Open article"));
    m_list->setText(tr("Show in ledger"));
    m_copy->setText(tr("Copy"));
    for (QPushButton *button : {m_open, m_list, m_copy})
        button->setAccessibleName(button->text());
    m_daysLabel->setText(tr("Days told by each report"));
    m_hint->setText(tr("Click a figure, a bar or a row: the sentences it was counted from appear here."));
    setAccessibleName(tr("Evidence"));
    fill();
}

void EvidencePanel::step(int from, int direction)
{
    const int to = from + direction;
    if (to < 0 || to >= static_cast<int>(m_cards.size()))
        return;
    m_cards[static_cast<std::size_t>(to)]->setFocus();
    m_scroll->ensureWidgetVisible(m_cards[static_cast<std::size_t>(to)]);
}

void EvidencePanel::openArticle()
{
    if (m_picked < m_evidence.counted.size()) {
        const FactRow &row = m_evidence.counted[m_picked].row;
        Q_EMIT m_session.articleAsked(row.article, row.id);
    }
}

void EvidencePanel::listInLedger()
{
    if (m_evidence.selection.fact == 0) {
        m_session.showFacts(m_evidence.selection, m_evidence.among);
        return;
    }
    Filter filter = m_session.filter();
    filter.article = m_evidence.counted.empty() ? std::nullopt : std::optional(m_evidence.counted.front().row.article);
    m_session.setFilter(filter);
    Q_EMIT m_session.viewAsked(u"ledger"_s);
}

void EvidencePanel::copy() const
{
    QStringList lines{heading(), m_window->text()};
    if (m_evidence.selection.fact == 0)
        lines << figureWithUnit(m_evidence.account) << m_words->text() << m_changes->text();
    lines.removeAll(QString());
    for (const SentenceCard *card : m_cards)
        lines.append(card->witness().sentence + u'\n' + card->accessibleDescription());
    QGuiApplication::clipboard()->setText(lines.join(u"\n\n"_s));
}

void EvidencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace starboard
