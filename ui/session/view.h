// A view: one tab of the window. It holds a filter's answer and paints; it computes nothing itself.
// To add one: derive, and name it in the table of app/wiring/views.cpp.
#pragma once

#include "ui/session/session.h"
#include "ui/look/sheet.h"

#include <QWidget>

namespace starboard {

enum class EvidencePlace : std::uint8_t { Right, Below, None };

class View : public QWidget
{
    Q_OBJECT
public:
    // `id` is the view's name on the command line and in settings ("overview"); it is also the object name.
    View(Session &session, const QString &id, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] virtual QString title() const = 0; // the tab's word, in the language in force
    [[nodiscard]] virtual QString badge() const { return {}; } // a small count on the tab, as of review
    [[nodiscard]] virtual Sheet sheet() const = 0;   // what is shown, for the clipboard and for CSV
    [[nodiscard]] virtual EvidencePlace evidencePlace() const { return EvidencePlace::Right; }
    [[nodiscard]] virtual bool foldsFilter() const { return false; }
    // True when what is shown belongs to the filter and the data in force; `render` waits for it.
    [[nodiscard]] virtual bool settled() const { return !m_stale; }

    void bringUpToDate(); // asks anew if the filter or the data changed while the view was hidden

Q_SIGNALS:
    void titleChanged(); // title or badge
    void shown();        // a new answer is on the screen
    void noteChanged(const QString &note); // what the status bar says about the view

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const Look &look() const { return m_session.look(); }

    virtual void refresh() = 0;     // ask for the data of the filter in force
    virtual void retranslate() = 0; // the language changed: set every text anew
    virtual void dress() {}         // the look changed: take colours and icons anew

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void outdate();

    Session &m_session;
    QString m_id;
    bool m_stale = true;
};

// One line of the table of views.
struct ViewEntry {
    View *(*make)(Session &session, QWidget *parent);
};

template <typename V> View *makeView(Session &session, QWidget *parent) { return new V(session, parent); }

} // namespace starboard
