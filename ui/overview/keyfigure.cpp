#include "ui/overview/keyfigure.h"

#include "ui/accounts/accountwords.h"
#include "ui/look/figures.h"
#include "ui/look/look.h"
#include "ui/session/periods.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const QString &name, Type type, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setFont(Look::font(type));
    made->setTextFormat(Qt::RichText);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return made;
}

QString coloured(const QColor &color, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
}

} // namespace

KeyFigure::KeyFigure(const Look &look, int number, QWidget *parent)
    : QWidget(parent), m_look(look), m_label(label(u"keyLabel"_s, Type::Table, this)), m_figure(label(u"keyValue"_s, Type::KeyFigure, this)),
      m_previous(label(u"keyPrevious"_s, Type::Note, this)), m_yearBefore(label(u"keyYearBefore"_s, Type::Note, this))
{
    setObjectName(u"keyFigure%1"_s.arg(number));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_label->setWordWrap(true);
    m_previous->setWordWrap(true);
    m_yearBefore->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panelSide, space::medium, space::small, space::small);
    column->setSpacing(0);
    for (QLabel *part : parts())
        column->addWidget(part);
    column->addStretch(1);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_previous->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void KeyFigure::setData(const KeyFigureData &shown, const Indicator *indicator)
{
    m_data = shown;
    m_name = indicator ? indicatorName(*indicator) : QString::fromStdString(shown.indicator);
    fill();
}

void KeyFigure::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QString KeyFigure::figureText() const { return figureWithUnit(m_data.account); }

QString KeyFigure::changeText() const { return m_previous->text(); }

// 环比 ▲ 9.1% 原 2,206, or 环比 — and the reason why not.
QString KeyFigure::line(const Change &change, const QString &word) const
{
    QString text = coloured(m_look.color(Ink::Second), word) + u' ';
    const bool comparable = change.comparability == Comparability::Comparable;
    const Ink ink = comparable                                        ? Ink::Text
        : change.comparability == Comparability::Contradicted ? Ink::Contradiction
                                                                      : Ink::Third;
    text += coloured(m_look.color(ink), changeWords(change));
    if (comparable)
        text += u' ' + coloured(m_look.color(Ink::Third), tr("from %1", "the figure before").arg(figureOf(change.before)));
    return text;
}

void KeyFigure::fill()
{
    const Account &account = m_data.account;
    setToolTip(m_name + flagNames(account));
    const QString sign = account.value ? boundSign(account.bound) : QString();
    const QString number = account.value ? figureOf(account).mid(sign.size()) : u"—"_s;
    const QString unit = account.value ? QString::fromStdString(account.unit) : tr("no report");
    // A contradiction is said before all else that is to be known of the figure.
    const bool contradicted = account.flags.has(Flag::Contradicted);
    const QString flags = contradicted ? u" · "_s + flagName(Flag::Contradicted) : flagNames(account);
    m_label->setText(coloured(m_look.color(Ink::Second), m_name) + coloured(m_look.color(contradicted ? Ink::Contradiction : Ink::Third), flags));
    m_figure->setText(u"<span style=\"font-size:20px; color:%1\">%2</span>%3 <span style=\"font-size:12px; color:%4\">%5</span>"_s
                          .arg(m_look.color(Ink::Doubt).name(), sign, number.toHtmlEscaped(), m_look.color(Ink::Second).name(), unit.toHtmlEscaped()));
    m_previous->setText(line(m_data.previous, tr("vs previous period")));
    m_yearBefore->setText(line(m_data.yearBefore, tr("YoY", "year on year")));
    const auto told = [](const Change &change) {
        return change.beforeWindow ? periodName({change.beforeWindow->from, change.beforeWindow->to}) : QString();
    };
    m_previous->setToolTip(told(m_data.previous));
    m_yearBefore->setToolTip(told(m_data.yearBefore));
    setAccessibleName(m_name + u": "_s + figureText());
    setAccessibleDescription(tr("vs previous period") + u' ' + changeWords(m_data.previous) + u"; "_s + tr("YoY", "year on year") + u' '
                             + changeWords(m_data.yearBefore));
}

void KeyFigure::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT picked();
}

void KeyFigure::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT picked();
    else
        QWidget::keyPressEvent(event);
}

void KeyFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_selected)
        painter.fillRect(rect(), m_look.color(Ink::Selection));
    if (m_selected || hasFocus()) {
        const double width = hasFocus() ? 2 : 1;
        painter.setPen(QPen(m_look.color(Ink::Focus), width));
        painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
}

void KeyFigure::focusInEvent(QFocusEvent *) { update(); }

void KeyFigure::focusOutEvent(QFocusEvent *) { update(); }

void alignParts(const std::vector<KeyFigure *> &figures)
{
    for (std::size_t part = 0; !figures.empty() && part < figures.front()->parts().size(); ++part) {
        int high = 0;
        for (const KeyFigure *figure : figures) {
            const QLabel *label = figure->parts()[part];
            if (!figure->isHidden())
                high = std::max(high, label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height());
        }
        for (const KeyFigure *figure : figures)
            figure->parts()[part]->setMinimumHeight(high);
    }
}

} // namespace starboard
