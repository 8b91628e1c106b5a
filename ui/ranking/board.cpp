#include "ui/ranking/board.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int edgeWidth = 4;
constexpr int headHeight = 36;
constexpr int rowHeight = 30;

QTableWidgetItem *cell(const QString &text, Qt::Alignment side)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text); // a long name is cut short in a narrow window
    return item;
}

} // namespace

Board::Board(const Look &look, Ink edge, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_look(look), m_edge(edge), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_table(new QTableWidget(0, 4, this))
{
    setObjectName(objectName);
    m_title->setFont(Look::font(Type::PanelTitle));
    m_subtitle->setProperty("role", u"note"_s);
    m_table->setObjectName(objectName + u"Table"_s);
    m_table->setProperty("role", u"board"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFont(Look::font(Type::Body));
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_table);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT rowPicked(row);
    });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &Board::rowActivated);
    auto *down = new QAction(this);
    down->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    down->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(down);
    connect(down, &QAction::triggered, this, [this] {
        if (m_table->currentRow() >= 0)
            Q_EMIT rowActivated(m_table->currentRow());
    });
}

void Board::setTexts(const QString &title, const QString &subtitle, const QStringList &head)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_table->setHorizontalHeaderLabels(head);
    m_table->setAccessibleName(title);
    for (int column = 0; column < 2; ++column)
        if (auto *item = m_table->horizontalHeaderItem(column))
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 2; column < 4; ++column)
        if (auto *item = m_table->horizontalHeaderItem(column))
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void Board::setRows(const std::vector<Dot> &rows)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Dot &dot = rows[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, cell(dot.rank, Qt::AlignLeft));
        m_table->setItem(row, 1, cell(dot.aside.isEmpty() ? dot.name : QString(dot.name + u"  "_s + dot.aside), Qt::AlignLeft));
        m_table->setItem(row, 2, cell(dot.figure, Qt::AlignRight));
        m_table->setItem(row, 3, cell(dot.movement, Qt::AlignRight));
        if (dot.bound != Bound::Exact)
            m_table->item(row, 2)->setForeground(m_look.color(Ink::Doubt));
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->rowCount() * rowHeight + 2);
    setVisible(!rows.empty());
}

int Board::rowCount() const { return m_table->rowCount(); }

void Board::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, edgeWidth, headHeight), m_look.color(m_edge));
}

} // namespace starboard
