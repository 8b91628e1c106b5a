#include "ui/review/disputepage.h"

#include "model/store/storedreports.h"
#include "ui/accounts/accountwords.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/provenance/sentencecard.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::optional<Verdict>, 5> verdicts{Verdict::First, Verdict::Second, Verdict::Different, Verdict::Neither, std::nullopt};
constexpr int choiceWidth = 220;

Result<Witness> witnessOf(Sources &sources, const std::string &factId)
{
    auto row = sources.ledger().factById(factId);
    if (!row)
        return tl::make_unexpected(row.error());
    return witness(sources, std::move(*row));
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

Result<DisputeDetail> disputeDetail(Sources &sources, const Dispute &dispute, const Window &window)
{
    auto first = witnessOf(sources, dispute.first);
    auto second = witnessOf(sources, dispute.second);
    if (!first || !second)
        return tl::make_unexpected(!first ? first.error() : second.error());
    DisputeDetail detail{dispute, std::move(*first), std::move(*second), {}};

    ReportRequest request;
    request.indicators = {dispute.indicator};
    if (const Indicator *indicator = sources.catalogue().find(dispute.indicator))
        request.indicators.insert(request.indicators.end(), indicator->parts.begin(), indicator->parts.end());
    request.places = {dispute.place};
    request.window = window;
    const StoredReports source(sources.workspace());
    auto reports = source.reports(request);
    auto decided = source.decisions();
    if (!reports || !decided)
        return tl::make_unexpected(!reports ? reports.error() : decided.error());
    Query query;
    query.place = dispute.place;
    query.indicator = dispute.indicator;
    query.unit = dispute.unit;
    query.window = window;
    for (const auto &verdict : verdicts) {
        std::vector<Decision> supposed = *decided;
        if (verdict)
            supposed.push_back({dispute.first, dispute.second, *verdict, std::nullopt});
        detail.consequences.push_back({verdict, account(reports->all(), query, sources.catalogue(), Decisions(supposed))});
    }
    return detail;
}

DisputePage::DisputePage(Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_paper(new QWidget), m_title(new QLabel(m_paper)), m_reason(new QLabel(m_paper)),
      m_effect(new QLabel(m_paper)), m_first(makeSide(u"disputeFirst"_s)), m_second(makeSide(u"disputeSecond"_s))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_paper->setProperty("role", u"paper"_s);
    m_paper->setAttribute(Qt::WA_StyledBackground);
    setWidget(m_paper);
    m_title->setObjectName(u"disputeTitle"_s);
    m_title->setFont(Look::font(Type::ViewTitle));
    m_reason->setProperty("role", u"note"_s);
    m_reason->setWordWrap(true);
    m_effect->setFont(Look::font(Type::PanelTitle));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::wide);
    sides->addWidget(m_first.frame, 1);
    sides->addWidget(m_second.frame, 1);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(space::large);
    choices->setVerticalSpacing(space::small);
    choices->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        Choice &choice = m_choices[i];
        choice = {verdicts[i], new QPushButton(m_paper), new QLabel(m_paper), new QLabel(m_paper)};
        choice.button->setObjectName(verdicts[i] ? u"decide_"_s + QString::fromUtf8(name(*verdicts[i])) : u"decide_later"_s);
        choice.button->setProperty("role", u"choice"_s);
        choice.button->setMinimumWidth(choiceWidth);
        choice.figure->setObjectName(choice.button->objectName() + u"_figure"_s);
        choice.note->setProperty("role", u"note"_s);
        const int row = static_cast<int>(i);
        choices->addWidget(choice.button, row, 0);
        choices->addWidget(choice.figure, row, 1, Qt::AlignRight);
        choices->addWidget(choice.note, row, 2);
        connect(choice.button, &QPushButton::clicked, this, [this, verdict = verdicts[i]] {
            if (verdict)
                decide(*verdict);
            else
                Q_EMIT postponed();
        });
    }
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(space::large, space::wide, space::large, space::wide);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addSpacing(space::tight);
    column->addLayout(sides);
    column->addSpacing(space::medium);
    column->addWidget(m_effect);
    column->addLayout(choices);
    column->addStretch();
}

DisputePage::Side DisputePage::makeSide(const QString &objectName)
{
    auto *frame = new QFrame(m_paper);
    frame->setObjectName(objectName);
    frame->setProperty("role", u"side"_s);
    Side side{frame, new QLabel(frame), new QLabel(frame), new QLabel(frame), new QVBoxLayout(frame), new QGridLayout};
    side.letter->setFont(Look::font(Type::PanelTitle));
    side.counted->setObjectName(objectName + u"Counted"_s);
    side.counted->setProperty("role", u"note"_s);
    side.figure->setFont(Look::font(Type::PanelFigure));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::wide);
    head->addWidget(side.letter);
    head->addWidget(side.counted);
    head->addStretch();
    head->addWidget(side.figure);
    side.body->setContentsMargins(space::panelSide, space::medium, space::panelSide, space::wide);
    side.body->setSpacing(space::medium);
    side.body->addLayout(head);
    side.fields->setContentsMargins(0, space::tight, 0, 0);
    side.fields->setVerticalSpacing(space::tight);
    side.fields->setHorizontalSpacing(space::wide);
    side.fields->setColumnStretch(1, 1);
    side.body->addLayout(side.fields);
    side.body->addStretch();
    return side;
}

// The report that stands in the account as long as nothing is decided carries a mark.
void DisputePage::markCounted()
{
    const auto undecided = std::find_if(m_detail->consequences.begin(), m_detail->consequences.end(),
                                        [](const Consequence &consequence) { return !consequence.verdict; });
    for (auto [side, id] : {std::pair{&m_first, &m_detail->dispute.first}, std::pair{&m_second, &m_detail->dispute.second}}) {
        const std::vector<std::string> &ids = undecided->account.counted;
        const bool counted = std::find(ids.begin(), ids.end(), *id) != ids.end();
        side->counted->setText(counted ? tr("counted by the rules for now") : QString());
        side->frame->setProperty("counted", counted);
        side->frame->style()->unpolish(side->frame);
        side->frame->style()->polish(side->frame);
    }
}

void DisputePage::fillSide(Side &side, const Witness &witness, const Rational &value, Bound bound, const Witness &other)
{
    const Look &look = m_session.look();
    side.figure->setText(figureOf(value, bound) + u' ' + QString::fromStdString(m_detail->dispute.unit));
    if (auto *old = side.frame->findChild<SentenceCard *>())
        delete old;
    auto *card = new SentenceCard(look, witness, side.frame);
    connect(card, &SentenceCard::activated, &m_session, &Session::articleAsked);
    side.body->insertWidget(1, card);
    clear(side.fields);
    auto text = [](const std::string &words) { return QString::fromStdString(words); };
    struct Field {
        QString name, mine, theirs;
    };
    const Fact &mine = witness.row.fact;
    const Fact &theirs = other.row.fact;
    const std::array fields{Field{tr("Action"), text(mine.action), text(theirs.action)},
                            Field{tr("What is counted"), text(mine.object), text(theirs.object)},
                            Field{tr("Place"), text(mine.place), text(theirs.place)},
                            Field{tr("Period told"), days(mine.period.start, mine.period.end), days(theirs.period.start, theirs.period.end)},
                            Field{tr("Bound"), boundWord(mine.bound), boundWord(theirs.bound)}};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto *name = new QLabel(fields[i].name, side.frame);
        name->setProperty("role", u"note"_s);
        auto *content = new QLabel(fields[i].mine.isEmpty() ? u"—"_s : fields[i].mine, side.frame);
        content->setFont(Look::font(Type::Table));
        content->setWordWrap(true);
        if (fields[i].mine != fields[i].theirs) {
            content->setAutoFillBackground(true);
            QPalette palette = content->palette();
            palette.setColor(QPalette::Window, look.color(Ink::ContradictionGround));
            content->setPalette(palette);
        }
        side.fields->addWidget(name, static_cast<int>(i), 0);
        side.fields->addWidget(content, static_cast<int>(i), 1);
    }
}

void DisputePage::setDetail(const DisputeDetail &detail)
{
    m_detail = detail;
    fillSide(m_first, detail.first, detail.dispute.firstValue, detail.dispute.firstBound, detail.second);
    fillSide(m_second, detail.second, detail.dispute.secondValue, detail.dispute.secondBound, detail.first);
    m_first.letter->setText(tr("A", "the first of two reports"));
    m_second.letter->setText(tr("B", "the second of two reports"));
    markCounted();
    showChoices();
}

void DisputePage::showChoices()
{
    if (!m_detail)
        return;
    const Dispute &dispute = m_detail->dispute;
    const Indicator *indicator = m_session.catalogue().find(dispute.indicator);
    m_title->setText(u"<span style='color:%1'>%2</span>&nbsp;&nbsp;%3 · %4"_s.arg(m_session.look().color(Ink::Contradiction).name(), tr("Contradiction"),
                                                                               m_session.placeName(dispute.place),
                                                                               indicator ? indicatorName(*indicator) : QString::fromStdString(dispute.indicator)));
    m_reason->setText(tr("Same place, indicator and period: %1 and %2 allow no common number.")
                          .arg(figureOf(dispute.firstValue, dispute.firstBound), figureOf(dispute.secondValue, dispute.secondBound)));
    if (!dispute.share.isZero())
        m_reason->setText(tr("%1 The difference is %2 of the figure.", "a sentence, then a percentage").arg(m_reason->text(), percent(dispute.share.toDouble())));
    m_effect->setText(tr("What each decision does to the figure of %1").arg(m_session.placeName(dispute.place)));
    const std::array<QString, 5> names{tr("Count A, leave out B"), tr("Count B, leave out A"), tr("Different things, count both"),
                                       tr("Count neither"), tr("Later, keep the contradiction")};
    constexpr std::array keys{u'1', u'2', u'3', u'4', u'S'};
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i].button->setText(QString(keys[i]) + u"   "_s + names[i]);
        const Account &account = m_detail->consequences[i].account;
        m_choices[i].figure->setText(figureWithUnit(account));
        m_choices[i].note->setText(countedWords(account));
    }
}

void DisputePage::decide(Verdict verdict)
{
    if (!m_detail)
        return;
    m_session.change(tr("Settle a contradiction"), [first = m_detail->dispute.first, second = m_detail->dispute.second, verdict](ReviewDesk &desk) {
        return desk.decide(first, second, verdict);
    });
}

void DisputePage::retranslate()
{
    if (m_detail)
        setDetail(*m_detail);
}

} // namespace starboard
