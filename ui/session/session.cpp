#include "ui/session/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace starboard {

Session::Session(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_worker(std::make_unique<Worker>()), m_labour(std::make_unique<Worker>()),
      m_counts(std::make_unique<Request>(*m_worker)), m_opening(std::make_unique<Request>(*m_worker)), m_saved(std::make_unique<Request>(*m_worker)),
      m_check(std::make_unique<Request>(*m_labour))
{
    connect(m_worker.get(), &Worker::busyChanged, this, &Session::busyChanged);
}

Session::~Session()
{
    closeWorkspace();
    m_check.reset();
    m_labour.reset();
    m_counts.reset();
    m_opening.reset();
    m_saved.reset();
    m_worker.reset();
}

QString Session::placeName(const std::string &code) const
{
    const std::string name = gazetteer().name(code);
    return QString::fromStdString(name.empty() ? code : name);
}

void Session::openWorkspace(const QString &path, Access access)
{
    closeWorkspace();
    m_opening->ask(
        [file = path.toStdString(), access, knowledge = m_parts.knowledge]() -> Result<std::shared_ptr<Sources>> {
            WorkspaceOptions options;
            options.access = access;
            auto workspace = Workspace::open(file, options);
            if (!workspace)
                return tl::make_unexpected(workspace.error());
            return std::make_shared<Sources>(std::move(*workspace), knowledge);
        },
        [this, path](Result<std::shared_ptr<Sources>> opened) {
            if (!opened) {
                if (opened.error().code == FailureCode::Damaged)
                    Q_EMIT damaged(path, QString::fromStdString(opened.error().message));
                else
                    Q_EMIT failed(opened.error());
                return;
            }
            m_sources = std::move(*opened);
            m_path = path;
            m_history = {Filter{}};
            m_at = 0;
            m_filter = {};
            Q_EMIT workspaceChanged();
            Q_EMIT historyChanged();
            Q_EMIT filterChanged();
            refreshOverview();
            Q_EMIT workspaceOpened();
        });
}

void Session::closeWorkspace()
{
    m_opening->drop();
    m_counts->drop();
    m_check->drop();
    m_checking.request_stop();
    if (!m_sources)
        return;
    // The connection is closed where it was opened, after the questions before it.
    m_worker->post([sources = std::move(m_sources)](const std::stop_token &) mutable { sources.reset(); });
    m_sources = nullptr;
    m_path.clear();
    m_overview = {};
    m_selection = {};
    m_done.clear();
    m_undone.clear();
    Q_EMIT workspaceChanged();
    Q_EMIT undoChanged();
    Q_EMIT selectionChanged();
}

void Session::checkWorkspace(std::function<void(const Result<CheckReport> &)> then)
{
    if (!m_sources)
        return;
    m_checking.request_stop();
    m_checking = {};
    m_check->ask(
        [path = m_path.toStdString(), stop = m_checking.get_token()]() -> Result<CheckReport> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return tl::make_unexpected(workspace.error());
            return workspace->check(stop);
        },
        std::move(then));
}

void Session::rescueWorkspace(const QString &damaged, const QString &target)
{
    m_check->ask([from = damaged.toStdString(), to = target.toStdString()] { return Workspace::rescue(from, to); },
                 [this, target](const Result<void> &rescued) {
                     if (rescued)
                         openWorkspace(target, Access::Existing);
                     else
                         Q_EMIT failed(rescued.error());
                 });
}

void Session::restoreWorkspace(const QString &backup)
{
    const QString path = m_path;
    closeWorkspace();
    // First the questions' connection closes, then long work that is under way ends: the file is nobody's.
    m_opening->ask([] { return true; }, [this, path, backup](bool) {
        m_check->ask([from = backup.toStdString(), to = path.toStdString()] { return Workspace::restore(from, to); },
                     [this, path](const Result<void> &restored) {
                         if (!restored)
                             Q_EMIT failed(restored.error());
                         openWorkspace(path, Access::Existing); // the restored one, or the one that stayed
                     });
    });
}

void Session::setKnowledge(std::shared_ptr<const Knowledge> knowledge)
{
    m_former.push_back(std::exchange(m_parts.knowledge, std::move(knowledge)));
    if (!m_sources)
        return;
    m_opening->ask(
        [file = m_path.toStdString(), knowledge = m_parts.knowledge]() -> Result<std::shared_ptr<Sources>> {
            auto workspace = Workspace::open(file);
            if (!workspace)
                return tl::make_unexpected(workspace.error());
            return std::make_shared<Sources>(std::move(*workspace), knowledge);
        },
        [this](Result<std::shared_ptr<Sources>> opened) {
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            m_worker->post([former = std::exchange(m_sources, std::move(*opened))](const std::stop_token &) mutable { former.reset(); });
            Q_EMIT workspaceChanged();
            refreshOverview();
        });
}

void Session::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_history.resize(m_at + 1);
    m_history.push_back(filter);
    ++m_at;
    applyFilter(filter);
}

void Session::goBack()
{
    if (canGoBack())
        applyFilter(m_history[--m_at]);
}

void Session::goForward()
{
    if (canGoForward())
        applyFilter(m_history[++m_at]);
}

void Session::applyFilter(const Filter &filter)
{
    m_filter = filter;
    Q_EMIT historyChanged();
    Q_EMIT filterChanged();
    select(m_selection); // as known on the filter's day
}

void Session::select(const Selection &selection)
{
    Selection known = selection;
    if (!known.empty())
        known.knownOn = m_filter.knownOn;
    if (known == m_selection)
        return;
    m_selection = std::move(known);
    Q_EMIT selectionChanged();
}

// The filter's own form with the view beside its parts, so that the command line reads the same entry.
void Session::goDown(const std::string &place)
{
    if (gazetteer().children(place).empty()) {
        showFacts(m_selection);
        return;
    }
    Filter filter = m_filter;
    filter.places = {place};
    setFilter(filter);
}

void Session::showFacts(const Selection &selection, const std::vector<std::string> &among)
{
    Filter filter = m_filter;
    if (!among.empty())
        filter.places = among;
    else if (!selection.place.empty())
        filter.places = {selection.place};
    filter.indicators = {selection.indicator};
    filter.families.clear();
    filter.from = selection.from;
    filter.to = selection.to;
    setFilter(filter);
    Q_EMIT viewAsked(QStringLiteral("ledger"));
}

void Session::saveView(const SavedView &view)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(toJsonText(view.filter))).object();
    object.insert(u"view", view.view);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    ask(
        *m_saved,
        [name = view.name.toStdString(), json = json.toStdString()](Sources &sources) { return sources.workspace().saveView(name, json); },
        [this] { Q_EMIT savedViewsChanged(); });
}

void Session::removeView(const QString &name)
{
    ask(
        *m_saved, [name = name.toStdString()](Sources &sources) { return sources.workspace().removeView(name); },
        [this] { Q_EMIT savedViewsChanged(); });
}

void Session::askSavedViews(std::function<void(const std::vector<SavedView> &)> then)
{
    ask(
        *m_saved, [](Sources &sources) { return sources.workspace().views(); },
        [then = std::move(then)](const std::vector<std::pair<std::string, std::string>> &kept) {
            std::vector<SavedView> saved;
            for (const auto &[name, json] : kept) {
                const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
                if (const auto filter = filterFromJsonText(json))
                    saved.push_back({QString::fromStdString(name), object.value(u"view").toString(), *filter});
            }
            then(saved);
        });
}

void Session::change(const QString &what, std::function<ReviewDesk::Step(ReviewDesk &)> deed, std::vector<RowId> documents)
{
    if (!m_sources)
        return;
    m_worker->post([this, worker = m_worker.get(), sources = m_sources, what, deed = std::move(deed),
                    documents = std::move(documents)](const std::stop_token &) {
        ReviewDesk desk = sources->desk();
        auto step = std::make_shared<ReviewDesk::Step>(deed(desk));
        worker->deliver([this, what, step, documents] {
            if (!*step) {
                Q_EMIT failed(step->error());
                return;
            }
            if (**step != 0) {
                m_done.push_back({what, **step, documents});
                m_undone.clear();
                Q_EMIT undoChanged();
                if (!documents.empty())
                    Q_EMIT extractionAsked(documents);
            }
            refreshOverview();
        });
    });
}

void Session::undo() { step(m_done, m_undone); }

void Session::redo() { step(m_undone, m_done); }

// Taking back is itself a step of the log, so undo and redo are the same deed between two stacks.
void Session::step(std::vector<Deed> &from, std::vector<Deed> &to)
{
    if (from.empty() || !m_sources)
        return;
    const Deed deed = from.back();
    from.pop_back();
    m_worker->post([this, worker = m_worker.get(), sources = m_sources, deed, &to](const std::stop_token &) {
        auto taken = std::make_shared<ReviewDesk::Step>(sources->desk().undo(deed.step));
        worker->deliver([this, deed, taken, &to] {
            if (*taken)
                to.push_back({deed.what, **taken, deed.documents});
            else
                Q_EMIT failed(taken->error());
            Q_EMIT undoChanged();
            if (*taken && !deed.documents.empty())
                Q_EMIT extractionAsked(deed.documents);
            refreshOverview();
        });
    });
}

QString Session::undoText() const { return m_done.empty() ? QString() : m_done.back().what; }

QString Session::redoText() const { return m_undone.empty() ? QString() : m_undone.back().what; }

Job *Session::run(const QString &title, Work work)
{
    auto *job = new Job(title, [path = m_path.toStdString(), work = std::move(work)](JobControl &control) -> Result<QString> {
        auto workspace = Workspace::open(path);
        if (!workspace)
            return tl::make_unexpected(workspace.error());
        return work(control, *workspace);
    }, this);
    connect(job, &Job::failed, this, &Session::failed);
    connect(job, &Job::ended, this, [this, job] {
        refreshOverview();
        job->deleteLater();
    });
    job->start(*m_labour);
    Q_EMIT jobStarted(job);
    return job;
}

void Session::refreshOverview()
{
    ask(
        *m_counts, [](Sources &sources) { return sources.ledger().overview(); },
        [this](const Overview &overview) {
            m_overview = overview;
            Q_EMIT dataChanged();
        });
}

} // namespace starboard
