#include "ui/articles/reader.h"

#include "ui/look/figures.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int lineWidthAtMost = 760; // px; longer lines are hard to follow
constexpr qreal lineHeight = 34;

QTextBlockFormat paragraphFormat()
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    format.setTextIndent(2 * Look::font(Type::ArticleText).pixelSize());
    return format;
}

QTextCharFormat charFormat(Type type, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(Look::font(type));
    format.setForeground(color);
    return format;
}

} // namespace

Reader::Reader(Session &session, QWidget *parent) : QTextBrowser(parent), m_session(session)
{
    setObjectName(u"reader"_s);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setTabChangesFocus(true);
}

void Reader::setArticle(const ArticleRow &article, std::u32string_view text, std::vector<FactRow> facts)
{
    m_article = article;
    m_facts = std::move(facts);
    m_readable = readable(text, article.span.begin, m_facts);
    m_current = 0;
    layOut();
    verticalScrollBar()->setValue(0);
}

void Reader::clearArticle()
{
    m_article = {};
    m_facts.clear();
    m_readable = {};
    m_current = 0;
    clear();
    setExtraSelections({});
}

void Reader::layOut()
{
    const Look &look = m_session.look();
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat title;
    title.setTopMargin(space::large);
    title.setBottomMargin(space::small);
    cursor.setBlockFormat(title);
    cursor.insertText(m_article.title.empty() ? tr("(without a title)") : QString::fromStdString(m_article.title),
                      charFormat(Type::ArticleTitle, look.color(Ink::Text)));
    QTextBlockFormat note;
    note.setBottomMargin(space::wide);
    cursor.insertBlock(note);
    QStringList origin;
    if (!m_article.newspaper.empty())
        origin << u"《%1》"_s.arg(QString::fromStdString(m_article.newspaper));
    origin << (m_article.issued ? day(*m_article.issued) : tr("without a date")) << QString::fromStdString(m_article.documentName)
           << tr("%n fact(s)", nullptr, static_cast<int>(m_facts.size()));
    cursor.insertText(origin.join(u"  "_s), charFormat(Type::Note, look.color(Ink::Third)));
    const QTextCharFormat body = charFormat(Type::ArticleText, look.color(Ink::Text));
    cursor.insertBlock(paragraphFormat());
    m_bodyStart = cursor.position();
    // A '\n' is one character and a block's end is one position, so that marks keep their places.
    const QStringList paragraphs = m_readable.text.split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(paragraphFormat());
        cursor.insertText(paragraphs[i], body);
    }
    paintMarks();
}

void Reader::paintMarks()
{
    const Look &look = m_session.look();
    QList<QTextEdit::ExtraSelection> selections;
    for (const FigureMark &mark : m_readable.marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(m_bodyStart + mark.begin);
        selection.cursor.setPosition(m_bodyStart + mark.end, QTextCursor::KeepAnchor);
        const Tint tint = look.tint(mark.family);
        const bool current = mark.fact == m_current;
        selection.format.setBackground(current ? look.color(Ink::Numeral) : mark.status == Status::Actual ? tint.ground : QColor(Qt::transparent));
        if (current)
            selection.format.setForeground(look.color(Ink::OnNumeral));
        selection.format.setUnderlineColor(tint.line);
        selection.format.setUnderlineStyle(mark.status == Status::Actual ? QTextCharFormat::SingleUnderline : QTextCharFormat::DashUnderline);
        selections << selection;
    }
    setExtraSelections(selections);
}

const FactRow *Reader::factRow(RowId fact) const
{
    auto it = std::find_if(m_facts.begin(), m_facts.end(), [&](const FactRow &row) { return row.id == fact; });
    return it == m_facts.end() ? nullptr : &*it;
}

void Reader::setCurrentFact(RowId fact)
{
    m_current = fact;
    paintMarks();
    for (const FigureMark &mark : m_readable.marks) {
        if (mark.fact != fact)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(m_bodyStart + mark.begin);
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

void Reader::moveToFact(int step)
{
    const auto &marks = m_readable.marks;
    if (marks.empty())
        return;
    auto it = std::find_if(marks.begin(), marks.end(), [&](const FigureMark &mark) { return mark.fact == m_current; });
    const auto count = static_cast<std::ptrdiff_t>(marks.size());
    const std::ptrdiff_t at = it == marks.end() ? (step > 0 ? 0 : count - 1) : std::clamp<std::ptrdiff_t>(it - marks.begin() + step, 0, count - 1);
    Q_EMIT factPicked(marks[static_cast<std::size_t>(at)].fact);
}

TextSpan Reader::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return m_readable.toDocument(cursor.selectionStart() - m_bodyStart, cursor.selectionEnd() - m_bodyStart);
}

TextSpan Reader::selectedSpan(int begin, int end) const
{
    const int first = textCursor().selectionStart() - m_bodyStart;
    return m_readable.toDocument(first + begin, first + end);
}

QString Reader::selectedText() const
{
    const QTextCursor cursor = textCursor();
    return m_readable.text.mid(cursor.selectionStart() - m_bodyStart, cursor.selectionEnd() - cursor.selectionStart());
}

const FigureMark *Reader::markAt(const QPoint &at) const
{
    const int position = document()->documentLayout()->hitTest(QPointF(at) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit) - m_bodyStart;
    for (const FigureMark &mark : m_readable.marks)
        if (position >= mark.begin && position < mark.end)
            return &mark;
    return nullptr;
}

QString Reader::explanation(const FactRow &row) const
{
    const Fact &fact = row.fact;
    const Indicator *indicator = m_session.catalogue().find(fact.code);
    QStringList lines;
    lines << u"<b>%1 %2</b>"_s.arg(figure(fact.value, fact.upper, fact.bound), QString::fromStdString(fact.unit).toHtmlEscaped());
    lines << (indicator ? indicatorName(*indicator) : QString::fromStdString(fact.object)).toHtmlEscaped();
    lines << tr("Place: %1").arg((fact.place.empty() ? m_session.placeName(fact.placeCode) : QString::fromStdString(fact.place)).toHtmlEscaped());
    lines << tr("Period told: %1").arg(days(fact.period.start, fact.period.end));
    lines << tr("Confidence: %1").arg(fact.confidence, 0, 'f', 2);
    return lines.join(u"<br>"_s);
}

void Reader::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    const FigureMark *mark = markAt(event->position().toPoint());
    const FactRow *row = mark ? factRow(mark->fact) : nullptr;
    viewport()->setCursor(row ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (row)
        QToolTip::showText(event->globalPosition().toPoint(), explanation(*row), this);
    else
        QToolTip::hideText();
}

void Reader::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const FigureMark *mark = markAt(event->position().toPoint());
    if (mark && !textCursor().hasSelection())
        Q_EMIT factPicked(mark->fact);
}

void Reader::resizeEvent(QResizeEvent *event)
{
    // From the widget's own width: the event's size is the viewport's, which the margins change.
    const int side = std::clamp((width() - lineWidthAtMost) / 2, space::large * 2, space::large * 4);
    if (viewportMargins().left() != side)
        setViewportMargins(side, 0, side, 0);
    QTextBrowser::resizeEvent(event);
}

void Reader::dress()
{
    if (m_article.id != 0)
        layOut();
}

} // namespace starboard
