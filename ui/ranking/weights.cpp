#include "ui/ranking/weights.h"

#include "ui/look/figures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int fullWeight = 100;
constexpr int firstWeight = 25;

QString settingsKey(const std::string &code) { return u"ranking/weight/"_s + QString::fromStdString(code); }

} // namespace

Weights::Weights(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_row(new QHBoxLayout), m_formula(new QLabel(this))
{
    setObjectName(u"rankingWeights"_s);
    m_formula->setProperty("role", u"note"_s);
    m_formula->setObjectName(u"rankingFormula"_s);
    m_formula->setWordWrap(true);
    m_row->setSpacing(space::large);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(m_row);
    column->addWidget(m_formula);
}

void Weights::setIndicators(const std::vector<std::string> &codes)
{
    for (const Slider &slider : m_sliders)
        delete slider.box;
    m_sliders.clear();
    for (const std::string &code : codes) {
        auto *box = new QWidget(this);
        Slider slider{code, box, new QSlider(Qt::Horizontal, box), new QLabel(box), new QLabel(box)};
        slider.slider->setObjectName(u"weight_"_s + QString::fromStdString(code));
        slider.slider->setRange(0, fullWeight);
        slider.slider->setSingleStep(5);
        slider.slider->setValue(m_session.settings().value(settingsKey(code), firstWeight).toInt());
        slider.name->setWordWrap(true);
        slider.value->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        auto *head = new QHBoxLayout;
        head->addWidget(slider.name, 1);
        head->addWidget(slider.value);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::hair);
        column->addLayout(head);
        column->addWidget(slider.slider);
        m_row->addWidget(box, 1);
        connect(slider.slider, &QSlider::valueChanged, this, [this, code](int weight) {
            m_session.settings().setValue(settingsKey(code), weight);
            showFormula();
            Q_EMIT changed();
        });
        m_sliders.push_back(slider);
    }
    retranslate();
}

Scheme Weights::scheme() const
{
    Scheme scheme;
    for (const Slider &slider : m_sliders) {
        if (slider.slider->value() == 0)
            continue;
        Criterion criterion;
        criterion.indicator = slider.code;
        criterion.weight = slider.slider->value();
        if (const Indicator *indicator = m_session.catalogue().find(slider.code))
            criterion.polarity = indicator->polarity;
        scheme.criteria.push_back(std::move(criterion));
    }
    return scheme;
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
    m_formula->setText(terms.isEmpty() ? tr("Give at least one indicator a weight.")
                                       : tr("Score = %1 (each from 0 to 100: least to greatest of the ranked places)").arg(terms.join(u" + "_s)));
}

void Weights::retranslate()
{
    for (const Slider &slider : m_sliders) {
        const Indicator *indicator = m_session.catalogue().find(slider.code);
        const QString name = indicator ? indicatorName(*indicator) : QString::fromStdString(slider.code);
        slider.name->setText(name);
        slider.slider->setAccessibleName(tr("Weight of %1").arg(name));
    }
    showFormula();
}

} // namespace starboard
