#include "ui/paper/preview.h"

#include "ui/notice/dialogs.h"
#include "ui/paper/paperview.h"
#include "ui/paper/print.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace starboard::paper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int narrowest = 320, widest = 2400;
constexpr double zoomStep = 1.25;
constexpr int linesOfPassage = 5;

QImage picture(const Pages &pages, std::size_t index, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double scale = size.width() / pages.sheet.page().width();
    painter.scale(scale, scale);
    paintPage(painter, pages, index);
    return image;
}

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

PreviewDialog::PreviewDialog(std::shared_ptr<const Report> report, const Typefaces &faces, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_report(std::move(report)), m_faces(faces), m_dialogs(dialogs), m_layingOut(m_worker), m_painting(m_worker),
      m_view(new PaperView), m_layout(new QComboBox(this)), m_stock(new QComboBox(this)), m_state(new QLabel(this))
{
    setObjectName(u"previewDialog"_s);
    setWindowTitle(tr("Report preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_layout->setObjectName(u"previewLayout"_s);
    m_layout->setAccessibleName(tr("Layout"));
    m_layout->addItem(tr("Official document (GB/T 9704)"));
    m_layout->addItem(tr("Free, for presentations"));
    m_stock->setObjectName(u"previewPaper"_s);
    m_stock->setAccessibleName(tr("Paper"));
    for (const QString &name : {tr("A4"), tr("A3"), tr("Screen 16:9")})
        m_stock->addItem(name);
    m_stock->setEnabled(false); // the standard knows A4 alone
    m_state->setObjectName(u"previewState"_s);
    m_state->setWordWrap(true);

    auto *smaller = new QPushButton(tr("Smaller"), this);
    auto *larger = new QPushButton(tr("Larger"), this);
    smaller->setShortcut(QKeySequence::ZoomOut);
    larger->setShortcut(QKeySequence::ZoomIn);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    QPushButton *paper = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"previewExport"_s);
    paper->setObjectName(u"previewPrint"_s);
    for (QPushButton *button : {smaller, larger, paper})
        button->setAutoDefault(false);
    save->setDefault(true);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"previewScroll"_s);
    scroll->setAccessibleName(tr("Pages of the report"));
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(m_view);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(scroll);
    split->addWidget(buildWords());
    split->setStretchFactor(0, 1);
    auto *top = new QHBoxLayout;
    top->addWidget(m_layout);
    top->addWidget(m_stock);
    top->addWidget(smaller);
    top->addWidget(larger);
    top->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(split, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(1180, 860);

    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &PreviewDialog::relay);
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this](int layout) {
        m_stock->setEnabled(layout == 1);
        relay();
    });
    connect(m_stock, &QComboBox::currentIndexChanged, this, &PreviewDialog::relay);
    connect(m_view, &PaperView::picturesWanted, this, &PreviewDialog::paint);
    connect(smaller, &QPushButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(larger, &QPushButton::clicked, this, [this] { zoom(zoomStep); });
    connect(save, &QPushButton::clicked, this, &PreviewDialog::exportAsked);
    connect(paper, &QPushButton::clicked, this, &PreviewDialog::askForPrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_view->setPageWidth(m_width);
    relay();
}

PreviewDialog::~PreviewDialog() = default;

// Title, issuer and every paragraph; tables and charts are not to be edited.
QWidget *PreviewDialog::buildWords()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"previewWords"_s);
    area->setAccessibleName(tr("Words of the report"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *panel = new QWidget(area);
    auto *column = new QVBoxLayout(panel);
    auto *hint = new QLabel(tr("Edit the words before you hand the report in. Figures that you leave as they are keep their notes; "
                               "the report says that words were edited."),
                            panel);
    hint->setWordWrap(true);
    hint->setProperty("role", u"note"_s);
    column->addWidget(hint);
    const auto addLine = [&](const QString &name, const QString &label, const std::string &text) {
        auto *caption = new QLabel(label, panel);
        auto *line = new QLineEdit(q(text), panel);
        line->setObjectName(name);
        line->setAccessibleName(label);
        caption->setBuddy(line);
        column->addWidget(caption);
        column->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, &PreviewDialog::noteEdits);
        return line;
    };
    m_title = addLine(u"previewTitle"_s, tr("Title"), m_report->title);
    m_issuer = addLine(u"previewIssuer"_s, tr("Signed by"), m_report->issuer);
    for (const Passage &passage : passagesOf(*m_report))
        addPassage(passage, panel);
    m_restore = new QPushButton(tr("Restore the original words"), panel);
    m_restore->setObjectName(u"previewRestore"_s);
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    connect(m_restore, &QPushButton::clicked, this, &PreviewDialog::restoreWords);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    column->addStretch();
    area->setWidget(panel);
    area->setMinimumWidth(300);
    return area;
}

void PreviewDialog::addPassage(const Passage &passage, QWidget *parent)
{
    const QString heading = passage.heading.empty() ? tr("Paragraph") : q(passage.heading);
    auto *caption = new QLabel(heading, parent);
    auto *editor = new QPlainTextEdit(q(passage.text), parent);
    editor->setObjectName(u"previewPassage%1"_s.arg(m_passages.size()));
    editor->setAccessibleName(heading);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(editor->fontMetrics().lineSpacing() * linesOfPassage + 2 * editor->frameWidth() + 8);
    caption->setBuddy(editor);
    parent->layout()->addWidget(caption);
    parent->layout()->addWidget(editor);
    connect(editor, &QPlainTextEdit::textChanged, this, &PreviewDialog::noteEdits);
    m_passages.emplace_back(passage.block, editor);
}

void PreviewDialog::noteEdits()
{
    m_edits = {};
    if (m_title->text() != q(m_report->title))
        m_edits.title = m_title->text().trimmed().toStdString();
    if (m_issuer->text() != q(m_report->issuer))
        m_edits.issuer = m_issuer->text().trimmed().toStdString();
    for (const auto &[block, editor] : m_passages) {
        // A report's paragraph is one paragraph.
        const std::string text = editor->toPlainText().simplified().toStdString();
        if (text != textOfBlock(*m_report, block))
            m_edits.paragraphs[block] = text;
    }
    m_restore->setEnabled(!m_edits.empty());
    m_stale = true;
    m_pause.start();
}

void PreviewDialog::restoreWords()
{
    m_title->setText(q(m_report->title));
    m_issuer->setText(q(m_report->issuer));
    for (const auto &[block, editor] : m_passages)
        editor->setPlainText(q(textOfBlock(*m_report, block)));
    noteEdits();
}

Layout PreviewDialog::chosenLayout() const
{
    return m_layout->currentIndex() == 1 ? starboard::paper::Layout::Free : starboard::paper::Layout::Official;
}

Stock PreviewDialog::chosenStock() const
{
    return static_cast<Stock>(m_stock->currentIndex());
}

void PreviewDialog::choose(starboard::paper::Layout layout, Stock stock)
{
    m_stock->setCurrentIndex(static_cast<int>(stock));
    m_layout->setCurrentIndex(layout == starboard::paper::Layout::Free ? 1 : 0);
}

std::shared_ptr<const Report> PreviewDialog::report() const
{
    return m_edits.empty() ? m_report : std::make_shared<const Report>(edited(*m_report, m_edits));
}

bool PreviewDialog::settled() const
{
    return !m_stale && m_view->settled();
}

void PreviewDialog::say(const QString &sentence)
{
    m_state->setText(sentence);
}

void PreviewDialog::relay()
{
    m_stale = true;
    m_pause.stop();
    m_layingOut.ask(
        [report = report(), sheet = sheetOf(chosenLayout(), chosenStock()), faces = m_faces] {
            return std::make_shared<const Pages>(layOut(report, sheet, faces));
        },
        [this](std::shared_ptr<const Pages> pages) {
            m_pages = std::move(pages);
            m_stale = false;
            m_view->setPages(m_pages->pages.size(), m_pages->sheet.pageMm);
            say(tr("%n page(s). %1", nullptr, static_cast<int>(m_pages->pages.size())).arg(m_faces.statement(m_report->language)));
        });
}

void PreviewDialog::paint(const std::vector<std::size_t> &wanted)
{
    if (!m_pages)
        return;
    m_painting.ask(
        [pages = m_pages, wanted, size = m_view->pictureSize()] {
            std::vector<std::pair<std::size_t, QImage>> painted;
            for (const std::size_t index : wanted) {
                if (index < pages->pages.size())
                    painted.emplace_back(index, picture(*pages, index, size));
            }
            return painted;
        },
        [this](const std::vector<std::pair<std::size_t, QImage>> &painted) {
            for (const auto &[index, image] : painted)
                m_view->setPicture(index, image);
        });
}

void PreviewDialog::zoom(double factor)
{
    m_width = std::clamp(static_cast<int>(m_width * factor), narrowest, widest);
    m_view->setPageWidth(m_width);
}

void PreviewDialog::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const Sheet sheet = sheetOf(chosenLayout(), chosenStock());
    prepare(*printer, sheet);
    printer->setDocName(m_title->text());
    if (!m_dialogs.choosePrinter(this, *printer))
        return;
    say(tr("Printing…"));
    m_worker.post([this, worker = &m_worker, printer, report = report(), sheet, faces = m_faces](const std::stop_token &) {
        const bool printed = print(*printer, layOut(report, sheet, faces));
        worker->deliver([this, printed] {
            say(printed ? tr("The report was given to the printer.")
                        : tr("The printer did not take the report; check that it is connected, or export a PDF and print that."));
        });
    });
}

} // namespace starboard::paper
