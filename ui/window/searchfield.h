// The search of the tool bar: Enter looks for the words in the papers; places and indicators of the workspace that
// match, by name or pinyin, are offered below.
#pragma once

#include <QLineEdit>

class QStandardItemModel;

namespace starboard {

class FilterPanel;

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    void setSource(const FilterPanel *source) { m_source = source; }

Q_SIGNALS:
    void wordsAsked(const QString &words);
    void placeAsked(const QString &code);
    void indicatorAsked(const QString &key);

private:
    void offer(const QString &words);

    const FilterPanel *m_source = nullptr;
    QStandardItemModel *m_offers;
    bool m_picked = false; // an offer was taken: Enter belongs to it
};

} // namespace starboard
