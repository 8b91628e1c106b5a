#include "ui/ranking/schemes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

// One text holds them all: a name may be of any characters, a key of the settings may not.
const QString schemesKey = u"ranking/schemes"_s;

QString text(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

QJsonObject toJson(const NamedScheme &named)
{
    QJsonArray criteria;
    for (const Criterion &criterion : named.scheme.criteria)
        criteria.append(QJsonObject{{u"indicator"_s, QString::fromStdString(criterion.indicator)},
                                    {u"weight"_s, criterion.weight.toDouble()},
                                    {u"less"_s, criterion.polarity == Polarity::Bad},
                                    {u"per"_s, text(name(criterion.per))}});
    return {{u"name"_s, named.name}, {u"points"_s, text(name(named.scheme.normalisation))}, {u"criteria"_s, criteria}};
}

NamedScheme fromJson(const QJsonObject &json)
{
    NamedScheme named{json[u"name"_s].toString(), {}};
    named.scheme.normalisation = normalisationFromName(json[u"points"_s].toString().toStdString()).value_or(Normalisation::Range);
    for (const QJsonValue &value : json[u"criteria"_s].toArray()) {
        Criterion criterion;
        criterion.indicator = value[u"indicator"_s].toString().toStdString();
        criterion.weight = value[u"weight"_s].toInt(1);
        criterion.polarity = value[u"less"_s].toBool() ? Polarity::Bad : Polarity::Good;
        criterion.per = perFromName(value[u"per"_s].toString().toStdString()).value_or(Per::Absolute);
        named.scheme.criteria.push_back(std::move(criterion));
    }
    return named;
}

void write(QSettings &settings, std::vector<NamedScheme> schemes)
{
    std::sort(schemes.begin(), schemes.end(), [](const NamedScheme &a, const NamedScheme &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QJsonArray all;
    for (const NamedScheme &named : schemes)
        all.append(toJson(named));
    settings.setValue(schemesKey, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

} // namespace

std::vector<NamedScheme> savedSchemes(const QSettings &settings)
{
    std::vector<NamedScheme> schemes;
    for (const QJsonValue &value : QJsonDocument::fromJson(settings.value(schemesKey).toString().toUtf8()).array())
        schemes.push_back(fromJson(value.toObject()));
    return schemes;
}

void saveScheme(QSettings &settings, const QString &name, const Scheme &scheme)
{
    auto schemes = savedSchemes(settings);
    std::erase_if(schemes, [&](const NamedScheme &named) { return named.name == name; });
    schemes.push_back({name, scheme});
    write(settings, std::move(schemes));
}

void removeScheme(QSettings &settings, const QString &name)
{
    auto schemes = savedSchemes(settings);
    std::erase_if(schemes, [&](const NamedScheme &named) { return named.name == name; });
    write(settings, std::move(schemes));
}

} // namespace starboard
