#include "ui/report/reportdialog.h"

#include "model/report/madeat.h"
#include "ui/filter/pinyin.h"
#include "ui/filter/ticktree.h"
#include "ui/filter/trees.h"
#include "ui/session/periods.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace starboard {

using namespace Qt::StringLiterals;
using paper::ReportKind;

namespace {

struct KindEntry {
    ReportKind kind;
    const char *name;
    const char *about;
};

constexpr std::array kinds{
    KindEntry{ReportKind::District, QT_TRANSLATE_NOOP("starboard::ReportDialog", "District report"),
              QT_TRANSLATE_NOOP("starboard::ReportDialog", "One place and one period: summary, rectification, branches, work by family, months, doubts.")},
    KindEntry{ReportKind::Comparison, QT_TRANSLATE_NOOP("starboard::ReportDialog", "Comparison"),
              QT_TRANSLATE_NOOP("starboard::ReportDialog", "Two to six places side by side, indicator by indicator.")},
    KindEntry{ReportKind::Ranking, QT_TRANSLATE_NOOP("starboard::ReportDialog", "Ranking notice"),
              QT_TRANSLATE_NOOP("starboard::ReportDialog", "The places below one place, ranked by one indicator or several; who has no report is named, not ranked.")},
    KindEntry{ReportKind::Stars, QT_TRANSLATE_NOOP("starboard::ReportDialog", "Star branches"),
              QT_TRANSLATE_NOOP("starboard::ReportDialog", "Party branches by star, with the places below.")},
    KindEntry{ReportKind::Ledger, QT_TRANSLATE_NOOP("starboard::ReportDialog", "Rectification ledger"),
              QT_TRANSLATE_NOOP("starboard::ReportDialog", "Found, rectified and outstanding for each street or town.")},
    KindEntry{ReportKind::Inspection, QT_TRANSLATE_NOOP("starboard::ReportDialog", "Inspection summary"),
              QT_TRANSLATE_NOOP("starboard::ReportDialog", "What inspections found and what was done about it.")},
    KindEntry{ReportKind::Quality, QT_TRANSLATE_NOOP("starboard::ReportDialog", "Contradictions and data quality"),
              QT_TRANSLATE_NOOP("starboard::ReportDialog", "What counts and what does not, who is silent, what does not add up.")},
    KindEntry{ReportKind::Selection, QT_TRANSLATE_NOOP("starboard::ReportDialog", "Selection"),
              QT_TRANSLATE_NOOP("starboard::ReportDialog", "The figures of the places, period and indicators of your choice.")},
};

struct ViewKind {
    const char16_t *view;
    ReportKind kind;
};
constexpr std::array viewKinds{ViewKind{u"overview", ReportKind::District}, ViewKind{u"compare", ReportKind::Comparison},
                               ViewKind{u"ranking", ReportKind::Ranking}, ViewKind{u"review", ReportKind::Quality}};

bool takes(ReportKind kind, std::size_t places)
{
    const paper::PlacesWanted wanted = paper::placesWanted(kind);
    return places >= wanted.fewest && (wanted.most == 0 || places <= wanted.most);
}

std::vector<std::string> childrenOf(const TickModel &model, const std::string &place)
{
    std::vector<std::string> codes;
    const QModelIndex parent = model.indexOf(QString::fromStdString(place));
    for (int row = 0; row < model.rowCount(parent); ++row)
        codes.push_back(model.index(row, 0, parent).data(TickModel::KeyRole).toString().toStdString());
    return codes;
}

} // namespace

ReportKind kindFor(const QString &view, std::size_t places)
{
    for (const ViewKind &entry : viewKinds) {
        if (view == QStringView(entry.view) && takes(entry.kind, places))
            return entry.kind;
    }
    return ReportKind::Selection;
}

std::vector<std::string> placesFor(ReportKind kind, const TickModel &places)
{
    std::vector<std::string> codes;
    for (const QString &key : places.ticked())
        codes.push_back(key.toStdString());
    if (codes.empty())
        for (int row = 0; row < places.rowCount(); ++row)
            codes.push_back(places.index(row, 0).data(TickModel::KeyRole).toString().toStdString());
    const bool sideBySide = kind == ReportKind::Comparison || (kind == ReportKind::Selection && places.ticked().empty());
    while (sideBySide && codes.size() == 1) {
        std::vector<std::string> below = childrenOf(places, codes.front());
        if (below.empty())
            break;
        codes = std::move(below);
    }
    return codes;
}

ReportDialog::ReportDialog(Session &session, const QString &view, const QString &language, QWidget *parent)
    : QDialog(parent), m_session(session), m_counting(session.worker()), m_view(view), m_kind(new QComboBox(this)),
      m_about(new QLabel(this)), m_places(new TickTree(u"reportPlaces"_s, this)), m_indicators(new TickTree(u"reportIndicators"_s, this)),
      m_period(new QComboBox(this)), m_known(new QCheckBox(tr("As known on"), this)), m_knownDay(new QDateEdit(this)), m_layout(new QComboBox(this)), m_language(new QComboBox(this)), m_issuer(new QLineEdit(this)),
      m_each(new QCheckBox(tr("One report for each county-level district, into a folder"), this)), m_message(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    m_kind->setObjectName(u"reportKind"_s);
    for (const KindEntry &entry : kinds)
        m_kind->addItem(tr(entry.name));
    m_about->setWordWrap(true);
    m_about->setProperty("role", u"note"_s);
    m_period->setObjectName(u"reportPeriod"_s);
    m_layout->setObjectName(u"reportLayout"_s);
    m_layout->addItems({tr("Official document (GB/T 9704)"), tr("Free, for presentations")});
    m_language->setObjectName(u"reportLanguage"_s);
    m_language->addItems({u"中文"_s, u"English"_s});
    m_language->setCurrentIndex(language == u"en"_s ? 1 : 0);
    m_issuer->setObjectName(u"reportIssuer"_s);
    m_issuer->setText(session.settings().value(u"report/issuer"_s).toString());
    m_issuer->setPlaceholderText(tr("may stay empty"));
    m_each->setObjectName(u"reportEach"_s);
    m_message->setObjectName(u"reportMessage"_s);
    m_message->setWordWrap(true);
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_preview = buttons->addButton(tr("Preview…"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_preview->setObjectName(u"reportPreview"_s);
    m_export->setObjectName(u"reportExport"_s);
    m_close->setObjectName(u"reportClose"_s);
    m_preview->setProperty("role", u"primary"_s);
    m_preview->setDefault(true);
    m_fields = new QWidget(this);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(buildFields());
    fields->addWidget(buildTrees(), 1);
    fields->addWidget(m_each);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_fields, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(720, 640);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportDialog::judge);
    connect(m_places, &TickTree::ticksChanged, this, &ReportDialog::judge);
    connect(m_places, &TickTree::onlyAsked, this, [this](const QString &key) {
        m_places->model().setTicked({key});
        judge();
    });
    connect(m_indicators, &TickTree::onlyAsked, this, [this](const QString &key) { m_indicators->model().setTicked({key}); });
    connect(m_each, &QCheckBox::toggled, this, &ReportDialog::judge);
    connect(m_issuer, &QLineEdit::editingFinished, this,
            [this] { m_session.settings().setValue(u"report/issuer"_s, m_issuer->text().trimmed()); });
    connect(m_preview, &QPushButton::clicked, this, &ReportDialog::previewAsked);
    connect(m_export, &QPushButton::clicked, this, &ReportDialog::exportAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_job)
            m_job->cancel();
        else
            reject();
    });
    fillPeriods();
    setBusy(false);
    m_preview->setEnabled(false);
    m_export->setEnabled(false);
    m_session.ask(
        m_counting,
        [](Sources &sources) -> Result<Counts> {
            auto places = sources.ledger().countByPlace({});
            if (!places)
                return tl::make_unexpected(places.error());
            auto indicators = sources.ledger().countByIndicator({});
            if (!indicators)
                return tl::make_unexpected(indicators.error());
            return Counts{std::move(*places), std::move(*indicators)};
        },
        [this](const Counts &counts) { fill(counts); });
}

QWidget *ReportDialog::buildFields()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(label);
    };
    add(tr("Kind"), m_kind);
    form->addRow(QString(), m_about);
    add(tr("Period"), m_period);
    form->addRow(QString(), buildKnownOn());
    add(tr("Layout"), m_layout);
    add(tr("Language"), m_language);
    add(tr("Signed by"), m_issuer);
    return box;
}

// The figures as the newspapers issued until a day tell them; begins with the filter's day.
QWidget *ReportDialog::buildKnownOn()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_known);
    line->addWidget(m_knownDay);
    line->addStretch(1);
    const auto day = m_session.filter().knownOn;
    const Date shown = day.value_or(m_session.today());
    m_known->setObjectName(u"reportKnown"_s);
    m_known->setToolTip(tr("Only reports from newspapers issued until this day"));
    m_known->setChecked(day.has_value());
    m_knownDay->setObjectName(u"reportKnownDay"_s);
    m_knownDay->setAccessibleName(m_known->text());
    m_knownDay->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_knownDay->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_knownDay->setDate(QDate(yearOf(shown), monthOf(shown), dayOf(shown)));
    m_knownDay->setEnabled(m_known->isChecked());
    connect(m_known, &QCheckBox::toggled, m_knownDay, &QWidget::setEnabled);
    return box;
}

QWidget *ReportDialog::buildTrees()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &title, const QString &placeholder, TickTree *tree) {
        auto *column = new QVBoxLayout;
        auto *label = new QLabel(title, box);
        label->setProperty("role", u"group"_s);
        label->setBuddy(tree->search());
        tree->setTexts(placeholder, title);
        column->addWidget(label);
        column->addWidget(tree, 1);
        line->addLayout(column, 1);
    };
    add(tr("Places"), tr("Find a place"), m_places);
    add(tr("Indicators"), tr("Find an indicator"), m_indicators);
    return box;
}

void ReportDialog::fillPeriods()
{
    const Filter &filter = m_session.filter();
    m_periods.push_back({filter.from, filter.to});
    m_period->addItem(tr("As in the filter: %1").arg(periodName({filter.from, filter.to})));
    for (const Preset preset : presets) {
        const Days days = daysOf(preset, m_session.today());
        m_periods.push_back({days.from, days.to});
        m_period->addItem(preset == Preset::AnyTime ? presetName(preset) : tr("%1: %2", "this month: June 2023").arg(presetName(preset), periodName(days)));
    }
}

void ReportDialog::fill(const Counts &counts)
{
    const Filter &filter = m_session.filter();
    Pinyin pinyin;
    m_places->setNodes(placeTree(counts.places, counts.places, m_session.gazetteer(), pinyin));
    m_indicators->setNodes(indicatorTree(counts.indicators, m_session.catalogue(), pinyin));
    QStringList places, indicators;
    for (const std::string &place : filter.places)
        places.append(QString::fromStdString(place));
    for (const Family family : filter.families)
        indicators.append(familyKey + QString::fromUtf8(name(family).data(), qsizetype(name(family).size())));
    for (const std::string &code : filter.indicators)
        indicators.append(QString::fromStdString(code));
    m_places->model().setTicked(places);
    m_indicators->model().setTicked(indicators);
    m_ready = true;
    chooseKind();
    judge();
    Q_EMIT becameReady();
}

void ReportDialog::chooseKind()
{
    ReportKind kind = kindFor(m_view, placesFor(ReportKind::District, m_places->model()).size());
    if (m_view == u"compare"_s && takes(ReportKind::Comparison, placesFor(ReportKind::Comparison, m_places->model()).size()))
        kind = ReportKind::Comparison;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i].kind == kind)
            m_kind->setCurrentIndex(int(i));
    }
}

void ReportDialog::judge()
{
    const KindEntry &kind = kinds[std::size_t(m_kind->currentIndex())];
    const paper::PlacesWanted wanted = paper::placesWanted(kind.kind);
    m_about->setText(tr(kind.about));
    m_each->setVisible(wanted.most == 1);
    const bool each = wanted.most == 1 && m_each->isChecked();
    const std::size_t count = placesFor(kind.kind, m_places->model()).size();
    const bool enough = each || takes(kind.kind, count);
    if (!m_ready || enough)
        m_message->clear();
    else if (wanted.most == 1)
        m_message->setText(tr("This report is about one place; %n are ticked. Double-click a place to tick it alone.", nullptr, int(count)));
    else
        m_message->setText(tr("This report sets two to six places side by side; %n are ticked.", nullptr, int(count)));
    m_preview->setEnabled(m_ready && enough && !each);
    m_export->setEnabled(m_ready && enough);
}

ReportOrder ReportDialog::order() const
{
    ReportOrder order;
    paper::Request &request = order.request;
    request.kind = kinds[std::size_t(m_kind->currentIndex())].kind;
    request.language = m_language->currentIndex() == 1 ? paper::Language::English : paper::Language::Chinese;
    request.places = placesFor(request.kind, m_places->model());
    request.window = m_periods[std::size_t(m_period->currentIndex())];
    const QDate known = m_knownDay->date();
    if (m_known->isChecked())
        request.knownOn = makeDate(known.year(), known.month(), known.day());
    for (const QString &key : m_indicators->model().ticked()) {
        if (!key.startsWith(familyKey)) {
            request.indicators.push_back(key.toStdString());
            continue;
        }
        for (const std::string &code : childrenOf(m_indicators->model(), key.toStdString()))
            request.indicators.push_back(code);
    }
    request.issuer = m_issuer->text().trimmed().toStdString();
    request.date = m_session.today();
    request.madeAt = paper::timeOfMaking();
    order.layout = m_layout->currentIndex() == 1 ? paper::Layout::Free : paper::Layout::Official;
    order.eachDistrict = paper::placesWanted(request.kind).most == 1 && m_each->isChecked();
    return order;
}

void ReportDialog::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_close->setText(busy ? tr("Stop") : tr("Close"));
    if (busy) {
        m_message->clear();
        m_preview->setEnabled(false);
        m_export->setEnabled(false);
    } else {
        judge();
    }
}

void ReportDialog::watch(Job *job)
{
    m_job = job;
    m_progress->setRange(0, 0);
    setBusy(true);
    connect(job, &Job::progressed, this, [this](int done, int total, const QString &what) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_message->setText(what);
    });
    connect(job, &Job::ended, this, [this] {
        m_job = nullptr;
        setBusy(false);
    });
}

void ReportDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
}

} // namespace starboard
