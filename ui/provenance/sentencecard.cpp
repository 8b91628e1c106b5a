#include "ui/provenance/sentencecard.h"

#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/look/look.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double doubtful = 0.7;

} // namespace

SentenceCard::SentenceCard(const Look &look, const Witness &witness, QWidget *parent)
    : QFrame(parent), m_look(look), m_witness(witness), m_sentence(new QLabel(this)), m_source(new QLabel(this)),
      m_openAction(new QAction(this)), m_copyAction(new QAction(this))
{
    setObjectName(u"sentence_%1"_s.arg(witness.row.id));
    setFocusPolicy(Qt::StrongFocus);
    m_sentence->setObjectName(u"sentenceText"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(Look::font(Type::Quote));
    m_sentence->setTextFormat(Qt::RichText);
    m_source->setObjectName(u"sentenceSource"_s);
    m_source->setProperty("role", u"note"_s);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_openAction->setObjectName(u"openSentence"_s);
    m_copyAction->setObjectName(u"copySentence"_s);
    addActions({m_openAction, m_copyAction});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_openAction, &QAction::triggered, this, [this] { Q_EMIT activated(m_witness.row.article, m_witness.row.id); });
    connect(m_copyAction, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_witness.sentence + u'\n' + m_source->text()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium + 3, space::hair, space::hair, space::hair);
    column->setSpacing(space::hair);
    column->addWidget(m_sentence);
    column->addWidget(m_source);
    dress();
    retranslate();
}

void SentenceCard::dress()
{
    const QString &text = m_witness.sentence;
    const QString before = text.left(m_witness.numberAt).toHtmlEscaped();
    const QString number = text.mid(m_witness.numberAt, m_witness.numberLength).toHtmlEscaped();
    const QString after = text.mid(m_witness.numberAt + m_witness.numberLength).toHtmlEscaped();
    m_sentence->setText(u"<div style=\"line-height:150%\">%1<span style=\"background-color:%2; color:%3\">%4</span>%5</div>"_s
                            .arg(before, m_look.color(Ink::Numeral).name(), m_look.color(Ink::OnNumeral).name(), number, after));
    update();
}

void SentenceCard::retranslate()
{
    const FactRow &row = m_witness.row;
    QStringList lines;
    const QString paper = row.newspaper.empty() ? QString::fromStdString(row.documentName)
                                                : tr("%1", "a newspaper's name").arg(QString::fromStdString(row.newspaper));
    lines.append(row.issued ? tr("%1, %2", "newspaper, issue date").arg(paper, day(row.issued)) : tr("%1, without a date").arg(paper));
    if (!row.articleTitle.empty())
        lines.append(QString::fromStdString(row.articleTitle));
    QString last = row.fact.period.start || row.fact.period.end
        ? tr("Period told %1").arg(days(row.fact.period.start, row.fact.period.end))
        : tr("No period told");
    last += u" · "_s + tr("confidence %1").arg(row.fact.confidence, 0, 'f', 2);
    if (row.fact.confidence < doubtful)
        last += u" ▫"_s;
    lines.append(last + u" · "_s + reviewWord(row.review));
    m_source->setText(lines.join(u'\n'));
    m_openAction->setText(tr("Open the article"));
    m_copyAction->setText(tr("Copy the sentence"));
    setAccessibleName(m_witness.sentence);
    setAccessibleDescription(m_source->text());
}

void SentenceCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: Q_EMIT stepAsked(1); return;
    case Qt::Key_Up: Q_EMIT stepAsked(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(m_witness.row.article, m_witness.row.id); return;
    default: QFrame::keyPressEvent(event);
    }
}

void SentenceCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void SentenceCard::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT activated(m_witness.row.article, m_witness.row.id); }

void SentenceCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    Q_EMIT picked();
    update();
}

void SentenceCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 2, 3, height() - 4), m_look.color(hasFocus() ? Ink::Focus : Ink::Line));
}

} // namespace starboard
