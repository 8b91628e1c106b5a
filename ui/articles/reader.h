// The article as the paper prints it, in serif; every fact is tinted by its family, plans underlined with dashes.
#pragma once

#include "ui/articles/readable.h"
#include "ui/session/session.h"

#include <QTextBrowser>

namespace starboard {

class Reader : public QTextBrowser
{
    Q_OBJECT
public:
    explicit Reader(Session &session, QWidget *parent = nullptr);

    void setArticle(const ArticleRow &article, std::u32string_view text, std::vector<FactRow> facts);
    void clearArticle();
    void setCurrentFact(RowId fact); // frames it and scrolls to it; 0: none
    [[nodiscard]] RowId currentFact() const { return m_current; }
    [[nodiscard]] const std::vector<FactRow> &facts() const { return m_facts; }
    [[nodiscard]] const FactRow *factRow(RowId fact) const;
    [[nodiscard]] const ArticleRow &article() const { return m_article; }
    [[nodiscard]] TextSpan selectedSpan() const; // code points of the document
    [[nodiscard]] TextSpan selectedSpan(int begin, int end) const; // of these UTF-16 units of selectedText()
    [[nodiscard]] QString selectedText() const;
    void moveToFact(int step); // +1 the next fact in the text, -1 the one before
    void dress();

Q_SIGNALS:
    void factPicked(starboard::RowId fact);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void paintMarks();
    [[nodiscard]] const FigureMark *markAt(const QPoint &at) const;
    [[nodiscard]] QString explanation(const FactRow &row) const;

    Session &m_session;
    ArticleRow m_article;
    Readable m_readable;
    std::vector<FactRow> m_facts;
    RowId m_current = 0;
    int m_bodyStart = 0; // position of the first character of the body in the document
};

} // namespace starboard
