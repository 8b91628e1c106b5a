// What every view works with: the open workspace, the one filter with its history, the selection, and questions that
// are answered on the worker's thread. Lives on the window's thread.
//
// A view asks like this; an answer to an older question of the same Request is dropped, and failures come by failed():
//     m_session.ask(m_request, [filter = m_session.filter()](Sources &sources) { return sources.ledger().countFacts(filter); },
//                   [this](std::int64_t facts) { … });
#pragma once

#include "model/store/filter.h"
#include "model/store/giveway.h"
#include "ui/jobs/job.h"
#include "ui/jobs/request.h"
#include "ui/look/look.h"
#include "ui/notice/dialogs.h"
#include "ui/session/selection.h"
#include "ui/session/sources.h"

#include <QObject>
#include <QSettings>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <vector>

namespace starboard {

template <typename T> struct ResultValue {
    using type = T;
    static constexpr bool mayFail = false;
};
template <typename T> struct ResultValue<Result<T>> {
    using type = T;
    static constexpr bool mayFail = true;
};

// A filter under a name, with the view it was saved in. Kept in the workspace.
struct SavedView {
    QString name;
    QString view;
    Filter filter;
};

class Session : public QObject
{
    Q_OBJECT
public:
    // All of it belongs to the caller and outlives the session.
    struct Parts {
        Look &look;
        Dialogs &dialogs;
        QSettings &settings;
        std::shared_ptr<const Knowledge> knowledge;
        std::function<Date()> today;
    };

    explicit Session(Parts parts, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Look &look() const { return m_parts.look; }
    [[nodiscard]] Dialogs &dialogs() const { return m_parts.dialogs; }
    [[nodiscard]] QSettings &settings() const { return m_parts.settings; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_parts.knowledge->catalogue; }
    [[nodiscard]] const Gazetteer &gazetteer() const { return m_parts.knowledge->gazetteer; }
    [[nodiscard]] Date today() const { return m_parts.today(); }
    [[nodiscard]] QString placeName(const std::string &code) const;

    // The workspace. `sample` marks every title and export as sample data.
    void openWorkspace(const QString &path, Access access = Access::Create);
    void closeWorkspace();
    // Looks through the open workspace's file on the thread for long work. `then` is not called where that ends before it
    // is done, as when the workspace is closed.
    void checkWorkspace(std::function<void(const Result<CheckReport> &)> then);
    // Saves what can be read of a damaged workspace as `target` and opens that.
    void rescueWorkspace(const QString &damaged, const QString &target);
    // Puts the backup in the open workspace's place, keeping the old file beside it, and opens it.
    void restoreWorkspace(const QString &backup);
    // Another catalogue, as after the user's own indicators changed: the open workspace is looked at anew.
    void setKnowledge(std::shared_ptr<const Knowledge> knowledge);
    [[nodiscard]] bool hasWorkspace() const { return m_sources != nullptr; }
    [[nodiscard]] const QString &workspacePath() const { return m_path; }
    // Counts of the whole workspace, kept up to date after every change.
    [[nodiscard]] const Overview &overview() const { return m_overview; }
    [[nodiscard]] bool hasFacts() const { return m_overview.facts > 0; }

    // The one filter. Setting it moves the history on; goBack and goForward walk in it.
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_history.size(); }
    void goBack();
    void goForward();

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);

    // One level down from what is selected: to the places below `place`; where there are none, to the facts.
    void goDown(const std::string &place);
    // The facts of a figure in the ledger; `among`: the places that the figure is of, where they are several.
    void showFacts(const Selection &selection, const std::vector<std::string> &among = {});

    // Questions. `question(Sources &)` runs on the worker's thread; `then(answer)` on the window's. Where the question
    // returns a Result, a failure goes to failed() and `then` gets the value.
    template <typename Question, typename Then> void ask(Request &request, Question question, Then then)
    {
        using Answer = std::invoke_result_t<Question, Sources &>;
        if (!m_sources)
            return;
        request.ask([sources = m_sources, question = std::move(question)]() mutable { return question(*sources); },
                    answered<Answer>(std::move(then)));
    }
    // A question that may wait until nobody else asks, and is broken off and asked again when somebody does. It only reads.
    template <typename Question, typename Then> void askLater(Request &request, Question question, Then then)
    {
        using Answer = std::invoke_result_t<const Question &, Sources &>;
        if (!m_sources)
            return;
        request.askLater(
            [sources = m_sources, question = std::move(question)](const std::function<bool()> &pressed) -> std::optional<Answer> {
                const GiveWay way(sources->workspace(), pressed);
                std::optional<Answer> answer = question(*sources);
                return way.gaveWay() ? std::nullopt : std::move(answer);
            },
            answered<Answer>(std::move(then)));
    }
    [[nodiscard]] Worker &worker() { return *m_worker; }

    void saveView(const SavedView &view); // in the place of the one of its name
    void removeView(const QString &name);
    void askSavedViews(std::function<void(const std::vector<SavedView> &)> then);

    // A deed at the review desk; it can be undone. dataChanged() follows. `documents` are those whose date or district it
    // sets: they are extracted again, also when it is undone.
    void change(const QString &what, std::function<ReviewDesk::Step(ReviewDesk &)> deed, std::vector<RowId> documents = {});
    void undo();
    void redo();
    [[nodiscard]] QString undoText() const; // empty: nothing to undo
    [[nodiscard]] QString redoText() const;

    // Long work with a connection of its own on a thread of its own; one at a time, others wait their turn.
    // dataChanged() follows when it has ended.
    using Work = std::function<Result<QString>(JobControl &, Workspace &)>;
    Job *run(const QString &title, Work work);

    void refreshOverview(); // asks again for the counts; dataChanged() when they are there

Q_SIGNALS:
    void workspaceChanged(); // opened or closed
    void workspaceOpened();
    void filterChanged();
    void historyChanged();
    void dataChanged();
    void selectionChanged();
    void undoChanged();
    void savedViewsChanged();
    void busyChanged(bool busy);
    void jobStarted(starboard::Job *job);
    void failed(const starboard::Failure &failure);
    void damaged(const QString &path, const QString &why); // a workspace that could not be opened whole
    void extractionAsked(const std::vector<starboard::RowId> &documents);
    // A view asks the frame for another view: "ledger", "articles" …
    void viewAsked(const QString &id);
    void articleAsked(starboard::RowId article, starboard::RowId fact);

private:
    // What `then` gets of an answer: the value alone, where there is one.
    template <typename Answer, typename Then> auto answered(Then then)
    {
        return [this, then = std::move(then)](Answer answer) mutable {
            if constexpr (ResultValue<Answer>::mayFail) {
                if (!answer)
                    Q_EMIT failed(answer.error());
                else if constexpr (std::is_void_v<typename ResultValue<Answer>::type>)
                    then();
                else
                    then(std::move(*answer));
            } else {
                then(std::move(answer));
            }
        };
    }
    struct Deed {
        QString what;
        RowId step = 0;
        std::vector<RowId> documents; // to be extracted again
    };
    void applyFilter(const Filter &filter);
    void step(std::vector<Deed> &from, std::vector<Deed> &to);

    Parts m_parts;
    std::vector<std::shared_ptr<const Knowledge>> m_former; // views may still hold an indicator of these
    QString m_path;
    std::shared_ptr<Sources> m_sources;
    Overview m_overview;
    Filter m_filter;
    std::vector<Filter> m_history{Filter{}};
    std::size_t m_at = 0;
    Selection m_selection;
    std::vector<Deed> m_done;
    std::vector<Deed> m_undone;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Worker> m_labour; // long work
    std::unique_ptr<Request> m_counts;
    std::unique_ptr<Request> m_opening;
    std::unique_ptr<Request> m_saved;
    std::unique_ptr<Request> m_check; // on m_labour
    std::stop_source m_checking;
};

} // namespace starboard

Q_DECLARE_METATYPE(starboard::Failure)
