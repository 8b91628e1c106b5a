// The page as it was printed, beside the text: the boxes of the fact that is selected are marked. The picture is made on
// a thread of its own.
#pragma once

#include "ui/articles/pagemarks.h"
#include "ui/session/session.h"

#include <QGraphicsView>
#include <QTimer>
#include <QWidget>

#include <memory>

class QGraphicsPixmapItem;
class QGraphicsScene;
class QLabel;
class QPushButton;
class QToolButton;

namespace starboard {

class PageView : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(Session &session, QWidget *parent = nullptr);
    ~PageView() override;

    void setDocument(const DocumentRow &document, PageMarks marks);
    void setFact(RowId fact); // turns to its page and marks it; 0: none
    [[nodiscard]] bool hasPages() const { return !m_marks.pages.empty(); }
    [[nodiscard]] bool settled() const { return !m_request->waiting(); }
    [[nodiscard]] QString message() const; // where there is no picture: why
    [[nodiscard]] std::uint32_t page() const { return m_page; } // from 0
    [[nodiscard]] double zoom() const { return m_zoom; }        // screen pixels per point of the page
    [[nodiscard]] std::vector<QRectF> markedBoxes() const;      // of the fact's number on this page, in points

    void zoomBy(double factor);
    void fitWidth();
    void retranslate();
    void dress();

Q_SIGNALS:
    void shown(); // a picture or a message
    void findAsked(starboard::RowId document); // the user knows where its file is now

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void turnTo(std::uint32_t page);
    void draw();
    void showPicture(const QImage &picture);
    void showFailure(const Failure &failure);
    void showMessage(const QString &text, bool findable = false);
    void showMarks();
    void applyZoom();
    void updateButtons();
    [[nodiscard]] double fittingZoom() const;

    Session &m_session;
    DocumentRow m_document;
    PageMarks m_marks;
    RowId m_fact = 0;
    std::uint32_t m_page = 0;
    double m_zoom = 1;
    bool m_fits = true;    // follows the width
    bool m_stale = true;   // asked for while hidden
    QGraphicsScene *m_scene;
    QGraphicsView *m_view;
    QGraphicsPixmapItem *m_picture;
    std::vector<QGraphicsItem *> m_boxes;
    QWidget *m_notice; // in the place of the picture
    QLabel *m_message;
    QPushButton *m_find;
    QLabel *m_where;
    QToolButton *m_back;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QTimer m_pause; // a new picture after the zoom has come to rest
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Request> m_request;
};

} // namespace starboard
