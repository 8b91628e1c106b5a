// Articles 文章: search the pages, read one with every fact marked beside its printed page, confirm it, add what was
// missed, split, merge and date it.
#pragma once

#include "ui/articles/articlelist.h"
#include "ui/session/view.h"

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace starboard {

class ArticleDeeds;
class EmptyState;
class PageView;
class Reader;
class ReprintLine;

class ArticlesView : public View
{
    Q_OBJECT
public:
    explicit ArticlesView(Session &session, QWidget *parent = nullptr);
    ~ArticlesView() override;

    QString title() const override;
    Sheet sheet() const override; // the facts of the article that is open
    bool foldsFilter() const override { return true; }
    bool settled() const override;

    void openArticle(RowId article, RowId fact); // also where the filter does not hold it

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;

private:
    void buildLayout();
    void buildActions();
    void load(RowId article, RowId fact);
    void showEntries(std::vector<ArticleEntry> entries);
    void pickFact(RowId fact);
    void showPage(bool wanted);
    void findSource(RowId document);
    [[nodiscard]] std::vector<ArticleRow> chosen() const; // in the list
    void showLegend();
    void judge(const QString &what, ReviewDesk::Step (ReviewDesk::*deed)(std::span<const RowId>), bool wholeArticle);
    void addFact();
    void moveArticle(int step);

    ArticleListModel *m_model;
    QLineEdit *m_search;
    QLabel *m_hits;
    QListView *m_list;
    QLabel *m_legend;
    QLabel *m_hint;
    Reader *m_reader;
    ReprintLine *m_reprints;
    PageView *m_page;
    ArticleDeeds *m_deeds;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_confirmAll;
    QPushButton *m_reject;
    QPushButton *m_add;
    QPushButton *m_next;
    QPushButton *m_more;
    QPushButton *m_pageSwitch;
    RowId m_wantedFact = 0;
    std::unique_ptr<Request> m_listRequest;
    std::unique_ptr<Request> m_articleRequest;
};

} // namespace starboard
