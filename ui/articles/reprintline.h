// The line over an article that other papers print too: where, and a link to each. One of them counts.
#pragma once

#include "model/store/records.h"

#include <QLabel>

#include <vector>

namespace starboard {

class ReprintLine : public QLabel
{
    Q_OBJECT
public:
    explicit ReprintLine(QWidget *parent = nullptr);

    void setArticles(const ArticleRow &article, std::vector<ArticleRow> others); // hides itself where there is nothing to say
    void retranslate();

Q_SIGNALS:
    void articleAsked(starboard::RowId article);
    void unlinkAsked(starboard::RowId article);

private:
    ArticleRow m_article;
    std::vector<ArticleRow> m_others;
};

} // namespace starboard
