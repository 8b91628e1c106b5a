// What can be done to the articles that are chosen in the list, beside judging their facts: split, merged, dated, linked
// as reprints and unlinked. All of it can be undone.
#pragma once

#include "model/store/records.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace starboard {

class Reader;

class ArticleDeeds : public QObject
{
    Q_OBJECT
public:
    using Chosen = std::function<std::vector<ArticleRow>()>;
    // `keys`: the widgets in which the shortcuts work.
    ArticleDeeds(Session &session, Reader &reader, Chosen chosen, const QList<QWidget *> &keys, QWidget *view);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void update(); // which of them make sense now
    void retranslate();
    void unlink(RowId article);

Q_SIGNALS:
    void noteChanged(const QString &note); // why something was not done

private:
    void split();
    void merge();
    void describe();
    void link();

    Session &m_session;
    Reader &m_reader;
    Chosen m_chosen;
    QWidget *m_view;
    QMenu *m_menu;
    QAction *m_split;
    QAction *m_merge;
    QAction *m_describe;
    QAction *m_link;
    QAction *m_unlink;
};

} // namespace starboard
