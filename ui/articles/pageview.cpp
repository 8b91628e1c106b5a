#include "ui/articles/pageview.h"

#include "ui/articles/pagepicture.h"

#include <QGraphicsPixmapItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double pointsPerInch = 72;
constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 8;
constexpr double zoomStep = 1.25;
constexpr double finer = 1.5;       // than the screen: the picture stands between its pixels
constexpr double mostPixels = 5000; // of a picture's longer side: a newspaper page at four times its width
constexpr int restTime = 200;       // ms

} // namespace

PageView::PageView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_scene(new QGraphicsScene(this)), m_view(new QGraphicsView(m_scene, this)),
      m_picture(m_scene->addPixmap({})), m_notice(new QWidget(this)), m_message(new QLabel(this)), m_find(new QPushButton(this)), m_where(new QLabel(this)), m_back(new QToolButton(this)),
      m_next(new QToolButton(this)), m_smaller(new QToolButton(this)), m_larger(new QToolButton(this)), m_fit(new QToolButton(this)),
      m_worker(std::make_unique<Worker>()), m_request(std::make_unique<Request>(*m_worker))
{
    setObjectName(u"pageView"_s);
    m_view->setObjectName(u"pagePicture"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragMode(QGraphicsView::ScrollHandDrag);
    m_view->setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    m_view->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_view->viewport()->installEventFilter(this);
    m_picture->setTransformationMode(Qt::SmoothTransformation);
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(space::large);
    m_find->setObjectName(u"pageFind"_s);
    m_where->setProperty("role", u"note"_s);
    m_back->setObjectName(u"pageBack"_s);
    m_next->setObjectName(u"pageNext"_s);
    m_smaller->setObjectName(u"pageSmaller"_s);
    m_larger->setObjectName(u"pageLarger"_s);
    m_fit->setObjectName(u"pageFit"_s);
    buildLayout();
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(zoomStep); });
    connect(m_fit, &QToolButton::clicked, this, &PageView::fitWidth);
    connect(m_find, &QPushButton::clicked, this, [this] { Q_EMIT findAsked(m_document.id); });
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(Qt::Key_Plus, [this] { zoomBy(zoomStep); });
    key(Qt::Key_Minus, [this] { zoomBy(1 / zoomStep); });
    key(Qt::Key_0, [this] { fitWidth(); });
    key(Qt::Key_PageDown, [this] { turnTo(m_page + 1); });
    key(Qt::Key_PageUp, [this] { turnTo(m_page - 1); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(restTime);
    connect(&m_pause, &QTimer::timeout, this, &PageView::draw);
    retranslate();
    dress();
}

PageView::~PageView()
{
    m_request.reset();
    m_worker.reset();
}

void PageView::buildLayout()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::small, space::medium, space::small);
    bar->setSpacing(space::tight);
    for (QToolButton *button : {m_back, m_next, m_smaller, m_larger, m_fit})
        button->setProperty("role", u"quiet"_s);
    bar->addWidget(m_back);
    bar->addWidget(m_where);
    bar->addWidget(m_next);
    bar->addStretch(1);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addWidget(m_fit);
    auto *notice = new QVBoxLayout(m_notice);
    notice->addStretch(1);
    notice->addWidget(m_message);
    notice->addWidget(m_find, 0, Qt::AlignHCenter);
    notice->addStretch(1);
    auto *stack = new QStackedLayout;
    stack->setStackingMode(QStackedLayout::StackAll); // a message stands over the empty page
    stack->addWidget(m_notice);
    stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(stack, 1);
    showMessage({});
}

void PageView::setDocument(const DocumentRow &document, PageMarks marks)
{
    const bool same = document.id == m_document.id && m_marks.first == marks.first && !m_stale && m_message->text().isEmpty();
    m_document = document;
    m_marks = std::move(marks);
    m_fact = 0;
    if (same && m_page == m_marks.first) {
        showMarks();
        return;
    }
    m_page = m_marks.first;
    draw();
}

void PageView::setFact(RowId fact)
{
    m_fact = fact;
    const FactMarks *marks = m_marks.of(fact);
    if (marks && !marks->number.empty() && marks->number.front().page != m_page)
        turnTo(marks->number.front().page);
    showMarks();
}

void PageView::turnTo(std::uint32_t page)
{
    if (page >= m_marks.pages.size() || page == m_page)
        return;
    m_page = page;
    m_view->verticalScrollBar()->setValue(0);
    draw();
}

double PageView::fittingZoom() const
{
    if (m_page >= m_marks.pages.size() || m_marks.pages[m_page].width <= 0)
        return 1;
    const int bar = m_view->verticalScrollBar()->sizeHint().width();
    return std::clamp((m_view->width() - bar - space::tight) / double(m_marks.pages[m_page].width), smallestZoom, largestZoom);
}

// Hidden, it waits: nobody looks at the picture.
void PageView::draw()
{
    updateButtons();
    m_stale = !isVisible();
    if (!hasPages() || m_stale)
        return;
    if (m_fits)
        m_zoom = fittingZoom();
    const PageSize size = m_marks.pages[m_page];
    const double longer = std::max(double(std::max(size.width, size.height)), 1.0);
    const double sharp = std::min(m_zoom * devicePixelRatioF() * finer, mostPixels / longer);
    m_request->ask([document = m_document, page = m_page, sharp] { return pagePicture(document, page, sharp * pointsPerInch); },
                   [this](Result<QImage> picture) {
                       if (picture)
                           showPicture(*picture);
                       else
                           showFailure(picture.error());
                       Q_EMIT shown();
                   });
}

void PageView::showPicture(const QImage &picture)
{
    const PageSize size = m_marks.pages[m_page];
    showMessage({});
    m_picture->setPixmap(QPixmap::fromImage(picture));
    m_picture->setScale(size.width / double(picture.width()));
    m_scene->setSceneRect(0, 0, size.width, size.height);
    applyZoom();
    showMarks();
}

void PageView::showFailure(const Failure &failure)
{
    const bool elsewhere = failure.code == FailureCode::NotFound || failure.code == FailureCode::Damaged;
    showMessage(QString::fromStdString(failure.message), elsewhere);
}

void PageView::showMessage(const QString &text, bool findable)
{
    m_message->setText(text);
    m_find->setVisible(findable);
    m_notice->setVisible(!text.isEmpty());
    m_view->setVisible(text.isEmpty());
    setAccessibleDescription(text);
}

QString PageView::message() const { return m_message->text(); }

void PageView::showMarks()
{
    for (QGraphicsItem *item : m_boxes)
        delete item;
    m_boxes.clear();
    const FactMarks *marks = m_marks.of(m_fact);
    if (!marks || m_picture->pixmap().isNull())
        return;
    const auto add = [this](const PageMark &mark, const QColor &ink, int opacity, bool framed) {
        if (mark.page != m_page)
            return;
        QColor ground = ink;
        ground.setAlpha(opacity);
        QPen pen = framed ? QPen(ink, 2) : QPen(Qt::NoPen);
        pen.setCosmetic(true);
        m_boxes.push_back(m_scene->addRect(mark.box.adjusted(-1, -1, 1, 1), pen, ground));
    };
    // The page is white paper in every look, so that the marks have one colour.
    for (const PageMark &mark : marks->sentence)
        add(mark, ink(Theme::Light, Ink::Numeral), 60, false);
    for (const PageMark &mark : marks->number)
        add(mark, ink(Theme::Light, Ink::Contradiction), 40, true);
    if (!marks->number.empty() && marks->number.front().page == m_page)
        m_view->ensureVisible(marks->number.front().box, 40, 80);
}

std::vector<QRectF> PageView::markedBoxes() const
{
    std::vector<QRectF> boxes;
    if (const FactMarks *marks = m_marks.of(m_fact); marks && !m_boxes.empty())
        for (const PageMark &mark : marks->number)
            if (mark.page == m_page)
                boxes.push_back(mark.box);
    return boxes;
}

void PageView::applyZoom()
{
    QTransform scale;
    scale.scale(m_zoom, m_zoom);
    m_view->setTransform(scale);
}

void PageView::zoomBy(double factor)
{
    if (!hasPages())
        return;
    m_fits = false;
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    applyZoom(); // at once, blurred; the sharp picture follows
    updateButtons();
    m_pause.start();
}

void PageView::fitWidth()
{
    m_fits = true;
    m_zoom = fittingZoom();
    applyZoom();
    updateButtons();
    m_pause.start();
}

void PageView::updateButtons()
{
    m_where->setText(hasPages() ? tr("Page %1 of %2").arg(m_page + 1).arg(m_marks.pages.size()) : QString());
    m_back->setEnabled(hasPages() && m_page > 0);
    m_next->setEnabled(m_page + 1 < m_marks.pages.size());
    m_smaller->setEnabled(hasPages() && m_zoom > smallestZoom);
    m_larger->setEnabled(hasPages() && m_zoom < largestZoom);
    m_fit->setEnabled(hasPages());
    m_back->setVisible(m_marks.pages.size() > 1);
    m_next->setVisible(m_marks.pages.size() > 1);
}

void PageView::retranslate()
{
    for (QWidget *picture : {static_cast<QWidget *>(m_view), m_view->viewport()}) // both take the focus
        picture->setAccessibleName(tr("The page as printed"));
    m_find->setText(tr("Find the file…"));
    const std::pair<QToolButton *, std::pair<QString, QString>> buttons[]{
        {m_back, {u"‹"_s, tr("Page before (Page Up)")}}, {m_next, {u"›"_s, tr("Next page (Page Down)")}},
        {m_smaller, {u"−"_s, tr("Smaller (−)")}},        {m_larger, {u"+"_s, tr("Larger (+)")}},
        {m_fit, {tr("Fit width"), tr("Fit the width (0)")}}};
    for (const auto &[button, words] : buttons) {
        button->setText(words.first);
        button->setToolTip(words.second);
        button->setAccessibleName(words.second);
    }
    updateButtons();
}

void PageView::dress() { m_view->setBackgroundBrush(m_session.look().color(Ink::Window)); }

void PageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fits && hasPages()) {
        m_zoom = fittingZoom();
        applyZoom();
        m_pause.start();
    }
}

void PageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        draw();
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    auto *wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    zoomBy(wheel->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    return true;
}

} // namespace starboard
