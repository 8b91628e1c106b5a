#include "ui/chart/chart.h"

#include "ui/look/icons.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolTip>

namespace starboard {

using namespace Qt::StringLiterals;

Chart::Chart(const Look &look, Dialogs &dialogs, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_look(look), m_dialogs(dialogs), m_canvas(look, this), m_stack(new QStackedLayout(this))
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_canvas.widget());
    m_canvas.setDrawing([this](QPainter &painter, const QRectF &area) { drawAll(painter, area); });
    auto *asTable = new QAction(this);
    asTable->setObjectName(u"showAsTable"_s);
    asTable->setShortcut(QKeySequence(Qt::ALT | Qt::Key_T));
    asTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(asTable, &QAction::triggered, this, [this] { setShowsTable(!showsTable()); });
    addAction(asTable);
    connect(&m_look, &Look::changed, this, [this] {
        m_canvas.dress();
        rebuild();
    });
    connect(&m_look, &Look::chartsAsTablesChanged, this, [this](bool tables) { turn(tables); });
}

Chart::~Chart() = default;

void Chart::setTwin(const Sheet &sheet, const QString &sentence)
{
    m_sheet = sheet;
    m_sentence = sentence;
    setAccessibleName(sheet.title);
    setAccessibleDescription(sentence);
    if (m_table)
        fillTable();
    else if (m_look.chartsAsTables())
        turn(true);
}

bool Chart::showsTable() const { return m_table && m_stack->currentWidget() == m_table; }

void Chart::setShowsTable(bool show)
{
    turn(show);
    (show ? static_cast<QWidget *>(m_table) : this)->setFocus();
}

// Without taking the focus: all charts may turn at once.
void Chart::turn(bool show)
{
    if (show && !m_table) {
        m_table = new QTableWidget(this);
        m_table->setObjectName(objectName() + u"Table"_s);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setTabKeyNavigation(false);
        m_table->verticalHeader()->hide();
        m_table->setFrameShape(QFrame::NoFrame);
        m_stack->addWidget(m_table);
        fillTable();
    }
    m_stack->setCurrentWidget(show ? m_table : m_canvas.widget());
    Q_EMIT turned(show);
}

void Chart::fillTable()
{
    m_table->setAccessibleName(m_sheet.title);
    m_table->setColumnCount(static_cast<int>(m_sheet.head.size()));
    m_table->setHorizontalHeaderLabels(m_sheet.head);
    m_table->setRowCount(static_cast<int>(m_sheet.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList &cells = m_sheet.rows.at(row);
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (m_sheet.numeric.contains(column))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->verticalHeader()->setDefaultSectionSize(space::tableRow);
}

void Chart::select(int mark)
{
    m_selected = mark < markCount() ? mark : -1;
    m_canvas.replot();
}

void Chart::choose(int mark)
{
    if (mark < 0 || mark >= markCount())
        return;
    select(mark);
    speak();
    Q_EMIT markSelected(mark);
}

// A screen reader hears the mark instead of the whole chart.
void Chart::speak()
{
    const QString text = m_selected < 0 ? m_sentence : mark(m_selected).name + u": "_s + mark(m_selected).tip;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Chart::rebuild()
{
    arrange(size());
    m_marks = layOut(m_canvas.area());
    if (m_selected >= markCount())
        m_selected = -1;
    m_canvas.replot();
}

void Chart::drawAll(QPainter &painter, const QRectF &area)
{
    m_marks = layOut(area);
    if (m_selected >= 0 && m_selected < markCount()) {
        painter.fillRect(mark(m_selected).area, m_look.color(Ink::Selection));
        painter.setPen(QPen(m_look.color(Ink::Focus), hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark(m_selected).area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    draw(painter, area);
    if (hasFocus() && m_selected < 0) {
        painter.setPen(QPen(m_look.color(Ink::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

int Chart::markAt(const QPointF &point) const
{
    for (int index = 0; index < markCount(); ++index) {
        if (mark(index).area.contains(point))
            return index;
    }
    return -1;
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(size());
    m_canvas.replot();
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(markAt(event->position()));
    QWidget::mousePressEvent(event);
}

void Chart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark >= 0)
        Q_EMIT markActivated(mark);
}

int Chart::neighbour(int mark, int key) const
{
    const bool on = key == Qt::Key_Down || key == Qt::Key_Right;
    return on ? std::min(mark + 1, markCount() - 1) : std::max(mark - 1, 0);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Left: choose(neighbour(m_selected, event->key())); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(markCount() - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            Q_EMIT markActivated(m_selected);
        return;
    default: break;
    }
    if (event->matches(QKeySequence::Copy))
        copyData();
    else
        QWidget::keyPressEvent(event);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_canvas.replot();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_canvas.replot();
}

bool Chart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = markAt(help->pos());
        if (at >= 0)
            QToolTip::showText(help->globalPos(), mark(at).name + u'\n' + mark(at).tip, this, mark(at).area.toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(showsTable() ? tr("Show as chart") : tr("Show as table"), this, [this] { setShowsTable(!showsTable()); });
    menu.addSeparator();
    menu.addAction(tr("Copy as image"), this, &Chart::copyImage);
    menu.addAction(tr("Copy data"), this, &Chart::copyData);
    menu.addAction(tr("Save chart as…"), this, &Chart::askWhereToSave);
    menu.exec(event->globalPos());
}

void Chart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void Chart::copyImage() const { QApplication::clipboard()->setPixmap(m_canvas.widget()->grab()); }

void Chart::copyData() const
{
    auto *both = new QMimeData;
    both->setText(asText(m_sheet));
    both->setHtml(asHtml(m_sheet));
    QApplication::clipboard()->setMimeData(both);
}

bool Chart::saveImage(const QString &path) const
{
    return m_canvas.save(path, size(), m_sheet.title, m_sheet.note);
}

void Chart::askWhereToSave()
{
    const QString path = m_dialogs.saveFile(this, tr("Save chart"), m_sheet.title + u".png"_s,
                                            tr("Image (*.png);;Drawing (*.svg);;PDF (*.pdf)"));
    if (!path.isEmpty() && !saveImage(path))
        Q_EMIT saveFailed(path);
}

} // namespace starboard
