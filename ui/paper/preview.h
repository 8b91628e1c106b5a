// The report as it will be printed: pages to scroll through, the layout to choose, the faces that were used, and the
// ways out: print, or export as asked for by exportAsked().
#pragma once

#include "ui/paper/pages.h"

#include <QDialog>
#include <QScrollArea>

class QComboBox;
class QLabel;
class QPrinter;

namespace starboard::paper {

// Paints every page on the printer's paper. False where the printer refuses.
[[nodiscard]] bool print(QPrinter &printer, const Pages &pages);

// The pages below each other, as wide as the view allows; only visible ones are painted.
class PaperView : public QWidget
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    void setPages(const Pages &pages);
    void setPageWidth(int pixels);
    [[nodiscard]] QRect pageRect(std::size_t index) const;
    [[nodiscard]] std::size_t pageCount() const { return m_pages ? m_pages->pages.size() : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    std::optional<Pages> m_pages;
    int m_width = 700;
};

class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    PreviewDialog(std::shared_ptr<const Report> report, const Typefaces &faces, QWidget *parent = nullptr);

    [[nodiscard]] Layout chosenLayout() const;
    [[nodiscard]] const Pages &pages() const { return m_pages; }

Q_SIGNALS:
    void exportAsked(starboard::paper::Layout layout);

private:
    void relay();
    void askForPrinter();
    void zoom(double factor);

    std::shared_ptr<const Report> m_report;
    Typefaces m_faces;
    Pages m_pages;
    PaperView *m_view;
    QComboBox *m_layout;
    QLabel *m_state;
    int m_width = 760;
};

} // namespace starboard::paper
