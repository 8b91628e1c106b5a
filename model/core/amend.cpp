#include "model/core/amend.h"

#include "model/core/catalogue.h"

namespace starboard {

void setNumber(Fact &fact, const Decimal &value, const std::optional<Decimal> &upper)
{
    fact.value = value;
    fact.upper = upper;
}

void setIndicator(Fact &fact, const std::string &code, const Indicator *indicator)
{
    fact.code = code;
    if (!indicator)
        return;
    fact.family = indicator->family;
    fact.freeIndicator.clear();
}

void setPlace(Fact &fact, const std::string &code, const std::string &name)
{
    constexpr std::size_t countyDigits = 6;
    fact.placeCode = code;
    fact.place = name;
    fact.district = code.substr(0, countyDigits);
}

void setDays(Fact &fact, std::optional<Date> first, std::optional<Date> last)
{
    Period &period = fact.period;
    period.start = first;
    period.end = last;
    if (first && last && period.kind != PeriodKind::Since)
        period.kind = PeriodKind::Span;
    else if (first && !last)
        period.kind = PeriodKind::Since;
    else if (!first && (period.kind == PeriodKind::Span || period.kind == PeriodKind::Since))
        period.kind = PeriodKind::AsOf;
}

} // namespace starboard
