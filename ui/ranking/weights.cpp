#include "ui/ranking/weights.h"

#include "ui/look/figures.h"
#include "ui/ranking/schemes.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int fullWeight = 100;
constexpr int firstWeight = 25;
const QString chosenKey = u"ranking/indicators"_s;
const QString pointsKey = u"ranking/points"_s;

QString weightKey(const std::string &code) { return u"ranking/weight/"_s + QString::fromStdString(code); }
QString lessKey(const std::string &code) { return u"ranking/less/"_s + QString::fromStdString(code); }

QToolButton *menuButton(QWidget *parent, const QString &name, QMenu *menu)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setProperty("role", u"chip"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

} // namespace

Weights::Weights(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_row(new QHBoxLayout), m_indicators(new QMenu(this)), m_points(new QComboBox(this)), m_schemes(new QMenu(this)),
      m_formula(new QLabel(this))
{
    setObjectName(u"rankingWeights"_s);
    m_choose = menuButton(this, u"rankingChoose"_s, m_indicators);
    m_named = menuButton(this, u"rankingSchemes"_s, m_schemes);
    m_points->setObjectName(u"rankingPoints"_s);
    for (const Normalisation points : {Normalisation::Range, Normalisation::Share, Normalisation::Place})
        m_points->addItem({}, static_cast<int>(points));
    const auto kept = normalisationFromName(session.settings().value(pointsKey).toString().toStdString());
    m_points->setCurrentIndex(static_cast<int>(kept.value_or(Normalisation::Range)));
    m_formula->setProperty("role", u"note"_s);
    m_formula->setObjectName(u"rankingFormula"_s);
    m_formula->setWordWrap(true);
    m_row->setSpacing(space::large);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::medium);
    choices->addWidget(m_choose);
    choices->addWidget(m_points);
    choices->addWidget(m_named);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(m_row);
    column->addLayout(choices);
    column->addWidget(m_formula);
    connect(m_indicators, &QMenu::aboutToShow, this, &Weights::fillIndicators);
    connect(m_schemes, &QMenu::aboutToShow, this, &Weights::fillSchemes);
    connect(m_points, &QComboBox::activated, this, [this](int points) {
        m_session.settings().setValue(pointsKey, QString::fromUtf8(name(static_cast<Normalisation>(points)).data()));
        showFormula();
        Q_EMIT changed();
    });
}

QString Weights::nameOf(const std::string &code) const
{
    const Indicator *indicator = m_session.catalogue().find(code);
    return indicator ? indicatorName(*indicator) : QString::fromStdString(code);
}

bool Weights::lessIsBetter(const std::string &code) const
{
    const Indicator *indicator = m_session.catalogue().find(code);
    return m_session.settings().value(lessKey(code), indicator && indicator->polarity == Polarity::Bad).toBool();
}

std::vector<std::string> Weights::chosen() const
{
    std::vector<std::string> codes;
    for (const QString &code : m_session.settings().value(chosenKey).toStringList())
        if (m_session.catalogue().find(code.toStdString()))
            codes.push_back(code.toStdString());
    return codes.empty() ? m_first : codes;
}

void Weights::choose(const std::vector<std::string> &codes)
{
    QStringList kept;
    for (const std::string &code : codes)
        kept << QString::fromStdString(code);
    m_session.settings().setValue(chosenKey, kept);
    makeSliders();
}

void Weights::offer(std::vector<std::string> all, std::vector<std::string> first)
{
    m_all = std::move(all);
    m_first = std::move(first);
    makeSliders();
}

void Weights::makeSliders()
{
    const std::vector<std::string> codes = chosen();
    if (std::equal(codes.begin(), codes.end(), m_sliders.begin(), m_sliders.end(), [](const std::string &code, const Slider &slider) { return slider.code == code; }))
        return;
    for (const Slider &slider : m_sliders) {
        slider.box->hide();
        slider.box->deleteLater(); // one of its own buttons may have asked for this
    }
    m_sliders.clear();
    for (const std::string &code : codes)
        addSlider(code);
    retranslate();
}

void Weights::addSlider(const std::string &code)
{
    auto *box = new QWidget(this);
    Slider slider{code, box, new QSlider(Qt::Horizontal, box), new QLabel(box), new QLabel(box), new QToolButton(box)};
    slider.slider->setObjectName(u"weight_"_s + QString::fromStdString(code));
    slider.slider->setRange(0, fullWeight);
    slider.slider->setSingleStep(5);
    slider.slider->setValue(m_session.settings().value(weightKey(code), firstWeight).toInt());
    slider.name->setWordWrap(true);
    slider.value->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    slider.less->setObjectName(u"less_"_s + QString::fromStdString(code));
    slider.less->setProperty("role", u"link"_s);
    slider.less->setCheckable(true);
    slider.less->setChecked(lessIsBetter(code));
    auto *head = new QHBoxLayout;
    head->addWidget(slider.name, 1);
    head->addWidget(slider.value);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(head);
    column->addWidget(slider.slider);
    column->addWidget(slider.less, 0, Qt::AlignLeft);
    m_row->addWidget(box, 1);
    connect(slider.slider, &QSlider::valueChanged, this, [this, code](int weight) {
        m_session.settings().setValue(weightKey(code), weight);
        showFormula();
        Q_EMIT changed();
    });
    connect(slider.less, &QToolButton::toggled, this, [this, code](bool less) {
        m_session.settings().setValue(lessKey(code), less);
        retranslate();
        Q_EMIT changed();
    });
    m_sliders.push_back(slider);
}

Scheme Weights::scheme() const
{
    Scheme scheme;
    scheme.normalisation = static_cast<Normalisation>(m_points->currentData().toInt());
    for (const Slider &slider : m_sliders)
        if (slider.slider->value() > 0)
            scheme.criteria.push_back({slider.code, slider.slider->value(), slider.less->isChecked() ? Polarity::Bad : Polarity::Good, m_per});
    return scheme;
}

void Weights::fillIndicators()
{
    m_indicators->clear();
    const std::vector<std::string> now = chosen();
    std::vector<std::string> all = m_all;
    for (const std::string &code : now)
        if (std::find(all.begin(), all.end(), code) == all.end())
            all.push_back(code);
    for (const std::string &code : all) {
        QAction *action = m_indicators->addAction(nameOf(code));
        const bool weighed = std::find(now.begin(), now.end(), code) != now.end();
        action->setCheckable(true);
        action->setChecked(weighed);
        action->setEnabled(weighed ? now.size() > 1 : now.size() < most);
        connect(action, &QAction::toggled, this, [this, now, code](bool on) {
            std::vector<std::string> codes = now;
            if (on)
                codes.push_back(code);
            else
                std::erase(codes, code);
            choose(codes);
            Q_EMIT changed();
        });
    }
    m_indicators->addSeparator();
    connect(m_indicators->addAction(tr("Those reported most")), &QAction::triggered, this, [this] {
        choose({});
        Q_EMIT changed();
    });
}

void Weights::fillSchemes()
{
    m_schemes->clear();
    auto saved = savedSchemes(m_session.settings());
    for (const NamedScheme &named : saved)
        connect(m_schemes->addAction(named.name), &QAction::triggered, this, [this, scheme = named.scheme] { takeScheme(scheme); });
    if (!saved.empty())
        m_schemes->addSeparator();
    connect(m_schemes->addAction(tr("Save as…")), &QAction::triggered, this, &Weights::askName);
    if (saved.empty())
        return;
    QMenu *removing = m_schemes->addMenu(tr("Remove"));
    for (const NamedScheme &named : saved)
        connect(removing->addAction(named.name), &QAction::triggered, this, [this, name = named.name] { removeScheme(m_session.settings(), name); });
}

void Weights::takeScheme(const Scheme &scheme)
{
    std::vector<std::string> codes;
    for (const Criterion &criterion : scheme.criteria) {
        codes.push_back(criterion.indicator);
        m_session.settings().setValue(weightKey(criterion.indicator), static_cast<int>(criterion.weight.toDouble()));
        m_session.settings().setValue(lessKey(criterion.indicator), criterion.polarity == Polarity::Bad);
    }
    m_session.settings().setValue(pointsKey, QString::fromUtf8(name(scheme.normalisation).data()));
    m_points->setCurrentIndex(m_points->findData(static_cast<int>(scheme.normalisation)));
    choose(codes);
    for (const Slider &slider : m_sliders) { // those that stood there before
        const QSignalBlocker quietSlider(slider.slider);
        const QSignalBlocker quietLess(slider.less);
        slider.slider->setValue(m_session.settings().value(weightKey(slider.code)).toInt());
        slider.less->setChecked(lessIsBetter(slider.code));
    }
    retranslate();
    if (!scheme.criteria.empty())
        Q_EMIT perChosen(scheme.criteria.front().per);
    Q_EMIT changed();
}

void Weights::askName()
{
    const QString name = m_session.dialogs().askText(this, tr("Save the scheme"), tr("Name"), {}).trimmed();
    if (!name.isEmpty())
        saveScheme(m_session.settings(), name, scheme());
}

void Weights::showFormula()
{
    int total = 0;
    for (const Slider &slider : m_sliders)
        total += slider.slider->value();
    QStringList terms;
    for (const Slider &slider : m_sliders) {
        slider.value->setText(QString::number(slider.slider->value()));
        if (slider.slider->value() > 0)
            terms << u"%1 × %2"_s.arg(QString::number(double(slider.slider->value()) / total, 'f', 2), slider.name->text());
    }
    const std::array points{tr("each from 0 to 100: least to greatest of the ranked places"), tr("each from 0 to 100: its share of the best"),
                            tr("each from 0 to 100: by its rank")};
    m_formula->setText(terms.isEmpty() ? tr("Give at least one indicator a weight.")
                                       : tr("Score = %1 (%2)").arg(terms.join(u" + "_s), points[static_cast<std::size_t>(m_points->currentData().toInt())]));
}

void Weights::retranslate()
{
    for (const Slider &slider : m_sliders) {
        const QString name = nameOf(slider.code);
        slider.name->setText(name);
        slider.slider->setAccessibleName(tr("Weight of %1").arg(name));
        slider.less->setText(slider.less->isChecked() ? tr("less is better") : tr("more is better"));
        slider.less->setAccessibleName(name + u": "_s + slider.less->text());
        slider.less->setToolTip(tr("Click to turn it round"));
    }
    m_choose->setText(tr("Indicators…"));
    m_named->setText(tr("Schemes…"));
    m_points->setAccessibleName(tr("How values become points"));
    m_points->setItemText(0, tr("Points: least to greatest"));
    m_points->setItemText(1, tr("Points: share of the best"));
    m_points->setItemText(2, tr("Points: by rank"));
    showFormula();
}

} // namespace starboard
