#include "ui/paper/preview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace starboard::paper {

namespace {

constexpr int gap = 16;
constexpr int narrowest = 320, widest = 2400;
constexpr double zoomStep = 1.25;

} // namespace

bool print(QPrinter &printer, const Pages &pages)
{
    const bool across = pages.sheet.pageMm.width() > pages.sheet.pageMm.height();
    printer.setPageOrientation(across ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = static_cast<double>(printer.resolution()) / unitsPerInch;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, pages, i);
        painter.restore();
    }
    return painter.end();
}

PaperView::PaperView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paperView"));
    setAccessibleName(tr("Pages of the report"));
}

void PaperView::setPages(const Pages &pages)
{
    m_pages.emplace(pages);
    arrange();
}

void PaperView::setPageWidth(int pixels)
{
    m_width = pixels;
    arrange();
}

QRect PaperView::pageRect(std::size_t index) const
{
    if (!m_pages)
        return {};
    const QSizeF mm = m_pages->sheet.pageMm;
    const int height = static_cast<int>(m_width * mm.height() / mm.width());
    return {gap, gap + static_cast<int>(index) * (height + gap), m_width, height};
}

void PaperView::arrange()
{
    const QRect last = pageCount() > 0 ? pageRect(pageCount() - 1) : QRect();
    setFixedSize(m_width + 2 * gap, last.bottom() + gap);
    update();
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (std::size_t i = 0; i < pageCount(); ++i) {
        const QRect page = pageRect(i);
        if (!page.intersects(event->rect()))
            continue;
        painter.fillRect(page, Qt::white); // paper is white in the dark look too
        painter.save();
        painter.setClipRect(page);
        painter.translate(page.topLeft());
        const double scale = page.width() / m_pages->sheet.page().width();
        painter.scale(scale, scale);
        paintPage(painter, *m_pages, i);
        painter.restore();
    }
}

PreviewDialog::PreviewDialog(std::shared_ptr<const Report> report, const Typefaces &faces, QWidget *parent)
    : QDialog(parent), m_report(std::move(report)), m_faces(faces),
      m_pages(layOut(m_report, starboard::paper::Layout::Official, m_faces)), m_view(new PaperView(this)),
      m_layout(new QComboBox(this)), m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Report preview"));
    m_layout->setObjectName(QStringLiteral("previewLayout"));
    m_layout->setAccessibleName(tr("Layout"));
    m_layout->addItem(tr("Official document (GB/T 9704)"));
    m_layout->addItem(tr("Free, for presentations"));
    m_state->setObjectName(QStringLiteral("previewState"));
    m_state->setWordWrap(true);

    auto *smaller = new QPushButton(tr("Smaller"), this);
    auto *larger = new QPushButton(tr("Larger"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    QPushButton *paper = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("previewExport"));
    paper->setObjectName(QStringLiteral("previewPrint"));

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("previewScroll"));
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(m_view);
    auto *top = new QHBoxLayout;
    top->addWidget(m_layout);
    top->addWidget(smaller);
    top->addWidget(larger);
    top->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(900, 960);

    connect(m_layout, &QComboBox::currentIndexChanged, this, [this] { relay(); });
    connect(smaller, &QPushButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(larger, &QPushButton::clicked, this, [this] { zoom(zoomStep); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT exportAsked(chosenLayout()); });
    connect(paper, &QPushButton::clicked, this, [this] { askForPrinter(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    relay();
}

Layout PreviewDialog::chosenLayout() const
{
    return m_layout->currentIndex() == 1 ? starboard::paper::Layout::Free : starboard::paper::Layout::Official;
}

void PreviewDialog::relay()
{
    m_pages = layOut(m_report, chosenLayout(), m_faces);
    m_view->setPages(m_pages);
    m_view->setPageWidth(m_width);
    m_state->setText(tr("%n page(s). %1", nullptr, static_cast<int>(m_pages.pages.size())).arg(m_faces.statement(m_report->language)));
}

void PreviewDialog::zoom(double factor)
{
    m_width = std::clamp(static_cast<int>(m_width * factor), narrowest, widest);
    m_view->setPageWidth(m_width);
}

void PreviewDialog::askForPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && !print(printer, m_pages))
        m_state->setText(tr("The printer did not take the report; check that it is connected, or export a PDF and print that."));
}

} // namespace starboard::paper
