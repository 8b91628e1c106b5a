#include "ui/accounts/accountcell.h"

#include "ui/accounts/accountwords.h"

namespace starboard {

ChartCell cellOf(const QString &name, const Account &account)
{
    ChartCell cell;
    if (account.value)
        cell.value = account.value->toDouble();
    cell.figure = figureOf(account);
    cell.bound = account.bound;
    cell.contradicted = account.flags.has(Flag::Contradicted);
    cell.tip = tipOf(name, account);
    return cell;
}

} // namespace starboard
